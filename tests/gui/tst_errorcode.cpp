// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/folder.h"
#include "gui/errorcode.h"
#include "gui/errortext.h"
#include "gui/panels/servernotices.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList languages()
{
    return QDir(u":/help"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QStringList allCodes()
{
    QStringList codes;
    for (int kind = 0; kind <= int(base::Kind::Cancelled); ++kind)
        codes << gui::errorCode(base::Kind(kind));
    for (int trouble = 0; trouble <= int(gui::Trouble::NoAnswer); ++trouble)
        codes << gui::errorCode(gui::Trouble(trouble));
    return codes;
}

} // namespace

class ErrorCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codes_areDifferent();
    void everyCode_isExplained_data();
    void everyCode_isExplained();
    void failure_carriesItsCode();
    void unansweredRepeat_carriesItsCodeInAnyLanguage();
    void errorInAPanel_endsWithItsCode();
    void adviceOfAReason_isNotSaidTwice();
    void refusedCustomer_hasTheCodeOfItsReason_data();
    void refusedCustomer_hasTheCodeOfItsReason();
    void partThatWasAdded_isNotCalledUnchanged_data();
    void partThatWasAdded_isNotCalledUnchanged();
};

void ErrorCodeTest::initTestCase()
{
    QVERIFY(languages().size() > 1);
}

void ErrorCodeTest::codes_areDifferent()
{
    QStringList codes = allCodes();
    QVERIFY(codes.contains("io"_L1) && codes.contains("port_busy"_L1));
    QCOMPARE(codes.removeDuplicates(), 0);
}

void ErrorCodeTest::everyCode_isExplained_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void ErrorCodeTest::everyCode_isExplained()
{
    QFETCH(QString, language);
    QFile page(":/help/%1/errors.md"_L1.arg(language));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QStringList explained;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n'))
        if (line.startsWith("## `"_L1) && line.endsWith(u'`'))
            explained << line.mid(4).chopped(1);
    QCOMPARE(explained, allCodes());
}

void ErrorCodeTest::failure_carriesItsCode()
{
    const gui::Notice notice = gui::failure(u"saved"_s, {base::Kind::Io, u"the disk is full"_s});
    QCOMPARE(notice.code, u"io"_s);
    QCOMPARE(notice.again().code, notice.code);
    QVERIFY2(notice.text.contains("the disk is full"_L1), qPrintable(notice.text));
}

void ErrorCodeTest::unansweredRepeat_carriesItsCodeInAnyLanguage()
{
    const gui::Notice notice = gui::repeatNotice(simulator::Failure::Deadline);
    QCOMPARE(notice.code, u"no_answer"_s);
    QVERIFY(notice.again);
    QCOMPARE(notice.again().code, notice.code);
}

void ErrorCodeTest::errorInAPanel_endsWithItsCode()
{
    const QString text = gui::errorText({base::Kind::TooLarge, u"far too much"_s});
    QVERIFY2(text.endsWith(u"[\u2068too_large\u2069]"_s), qPrintable(text));
}

void ErrorCodeTest::adviceOfAReason_isNotSaidTwice()
{
    QTemporaryFile inTheWay;
    QVERIFY(inTheWay.open());
    const auto checked = exports::checkFolder(inTheWay.fileName() + "/outputs"_L1);
    QVERIFY(!checked);
    const QString text = gui::errorText(checked.error());
    QVERIFY2(text.count("choose another folder"_L1, Qt::CaseInsensitive) == 1, qPrintable(text));
}

void ErrorCodeTest::refusedCustomer_hasTheCodeOfItsReason_data()
{
    using customers::Reason;
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("code");
    for (int reason = 0; reason <= int(Reason::UnknownField); ++reason) {
        const bool collides = reason == int(Reason::IdTaken) || reason == int(Reason::IdRepeated)
            || reason == int(Reason::NameTaken);
        QTest::addRow("%s", customers::reasonCode(Reason(reason)).data())
            << Reason(reason) << (collides ? u"conflict"_s : u"invalid"_s);
    }
}

void ErrorCodeTest::refusedCustomer_hasTheCodeOfItsReason()
{
    QFETCH(const customers::Reason, reason);
    QTEST(gui::errorCode(reason), "code");
}

void ErrorCodeTest::partThatWasAdded_isNotCalledUnchanged_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(base::Kind::Cancelled); ++kind)
        QTest::newRow(base::kindName(base::Kind(kind)).data()) << kind;
}

void ErrorCodeTest::partThatWasAdded_isNotCalledUnchanged()
{
    QFETCH(const int, kind);
    const QString text = gui::remainderText(15'000, {base::Kind(kind), u"the reason"_s});
    QVERIFY2(!text.contains("othing was changed"_L1), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(15'000)), qPrintable(text));
    QVERIFY2(text.contains("the reason"_L1), qPrintable(text));
    QCOMPARE(text.contains("may have been"_L1), base::Kind(kind) == base::Kind::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(ErrorCodeTest)
#include "tst_errorcode.moc"
