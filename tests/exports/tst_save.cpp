// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/folder.h"
#include "backend/exports/save.h"
#include "backend/exports/sink.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace exports;

namespace {

// While it lives, no file of this process grows beyond the limit: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Fill bytes(qsizetype count)
{
    return [count](QIODevice &device) {
        Sink sink(device);
        sink << QByteArray(count, 'x');
        return sink.flush();
    };
}

} // namespace

class SaveTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void missingFolders_areMade()
    {
        const auto saved = save(path(u"a/b/file.txt"_s), bytes(3));

        QCOMPARE(saved.value(), path(u"a/b/file.txt"_s));
        QCOMPARE(content(*saved), "xxx"_ba);
    }

    void existingFile_isReplacedWhole()
    {
        QVERIFY(save(path(u"file.txt"_s), bytes(300)));
        QVERIFY(save(path(u"file.txt"_s), bytes(3)));

        QCOMPARE(content(path(u"file.txt"_s)), "xxx"_ba);
        QCOMPARE(files(), QStringList{u"file.txt"_s});
    }

    void fullDisk_isSaidInWordsAndLeavesTheOldFile()
    {
        QVERIFY(save(path(u"file.txt"_s), bytes(3)));
        base::Result<QString> saved;
        {
            const FullDisk disk(64 * 1024);
            saved = save(path(u"file.txt"_s), bytes(1024 * 1024));
        }

        QCOMPARE(saved.error().kind, base::Kind::Io);
        QVERIFY2(saved.error().detail.startsWith(path(u"file.txt cannot be written: "_s)),
                 qPrintable(saved.error().detail));
        QVERIFY(!saved.error().detail.contains(u"Unknown"_s));
        QCOMPARE(content(path(u"file.txt"_s)), "xxx"_ba);
        QCOMPARE(files(), QStringList{u"file.txt"_s});
    }

    void cancelledExport_leavesNothing()
    {
        const auto saved = save(path(u"file.txt"_s), [](QIODevice &device) -> base::Result<> {
            device.write("half");
            return base::failure(base::Kind::Cancelled, u"cancelled"_s);
        });

        QCOMPARE(saved.error().kind, base::Kind::Cancelled);
        QVERIFY(files().isEmpty());
    }

    void folderInTheWay_isSaidInWords()
    {
        const auto saved = save(m_folder->path(), bytes(3));

        QVERIFY(saved.error().detail.endsWith(u"it is a folder"_s));
    }

    void fileWhereAFolderIsWanted_isSaidInWords()
    {
        QVERIFY(save(path(u"file"_s), bytes(3)));

        const auto saved = save(path(u"file/x.txt"_s), bytes(3));

        QVERIFY2(saved.error().detail.contains(u"is a file, not a folder"_s),
                 qPrintable(saved.error().detail));
    }

    void fileOnTheWayToTheFolder_isNamed()
    {
        QVERIFY(save(path(u"file"_s), bytes(3)));

        const auto saved = save(path(u"file/a/b/x.txt"_s), bytes(3));

        QCOMPARE(saved.error().detail,
                 path(u"file"_s) + u" is a file, not a folder; choose another folder"_s);
    }

    void folderThatIsNotWritable_isSaidInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("a file in it")
            << u"file.txt"_s << u"nothing can be written into the folder %1;"_s;
        QTest::newRow("a folder to be made in it")
            << u"a/b/file.txt"_s
            << u"the folder %1/a/b cannot be made, because nothing can be written into %1;"_s;
    }

    void folderThatIsNotWritable_isSaidInWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        constexpr uid_t nobody = 65534;
        const uid_t user = geteuid();
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                  | QFile::ExeOther);
        if (user == 0)
            QCOMPARE(seteuid(nobody), 0); // root may write everywhere

        const auto saved = save(path(name), bytes(3));

        QCOMPARE(seteuid(user), 0);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::Kind::Io);
        QVERIFY2(saved.error().detail.startsWith(words.arg(m_folder->path())),
                 qPrintable(saved.error().detail));
    }

    void folderToBeMade_isCheckedAndNotMade()
    {
        QVERIFY(exports::checkFolder(path(u"a/b"_s)));
        QVERIFY(!QFile::exists(path(u"a"_s)));
    }

    void usedPath_getsTheNextNumber()
    {
        const QString first = path(u"run.log"_s);
        QCOMPARE(unusedPath(first), first);
        QVERIFY(save(first, bytes(1)));
        QCOMPARE(unusedPath(first), path(u"run_2.log"_s));
        QVERIFY(save(path(u"run_2.log"_s), bytes(1)));
        QCOMPARE(unusedPath(first), path(u"run_3.log"_s));
    }
};

QTEST_GUILESS_MAIN(SaveTest)
#include "tst_save.moc"
