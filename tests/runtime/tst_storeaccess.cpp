// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/model.h"
#include "tests/redis/scriptedserver.h"

#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using runtime::Model;
using runtime::ServerStatus;
using runtime::StoreAccess;
using runtime::StoreStatus;
using State = StoreStatus::State;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere
const QString programName = u"teller"_s;

// How often threads of a server have said that they have no store.
std::atomic_int complaints = 0;
QtMessageHandler otherMessages = nullptr;

void countComplaints(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.contains("a thread of the server has no store"_L1))
        ++complaints;
    else
        otherMessages(type, context, text);
}

} // namespace

// A store that cannot be opened, or is left while it opens, and the server that waits for it.
class StoreAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void privateRedisThatCannotStart_isStartedOnceItCan();
    void serverWithoutAStore_failsEachTimeItIsStarted_data();
    void serverWithoutAStore_failsEachTimeItIsStarted();
    void serverThatWaits_canBeStopped();
    void mendedStore_isTriedByTheNextStart();
    void storeThatIsLeftWhileItOpens_saysNothingMore();
    void wishForAServer_outlivesTheChangeToAnotherStore();
    void storeThatIsLeftWhileItConnects_saysNothingMore();
    void retry_hastensEveryThreadOfTheServer();

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    void blockData() const;
    void close(StoreAccess &store) const;
    void close(Model &model) const;
    static settings::Settings external(const QString &url);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreAccessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", data().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

// A file stands where the folder would be made.
void StoreAccessTest::blockData() const
{
    QFile file(data());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void StoreAccessTest::close(StoreAccess &store) const
{
    QSignalSpy closed(&store, &StoreAccess::closed);
    store.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
}

void StoreAccessTest::close(Model &model) const
{
    QSignalSpy closed(&model, &Model::closed);
    model.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
}

settings::Settings StoreAccessTest::external(const QString &url)
{
    settings::Settings settings;
    settings.redis.url = url;
    settings.server.port = 0;
    return settings;
}

void StoreAccessTest::privateRedisThatCannotStart_isStartedOnceItCan()
{
    blockData();
    StoreAccess store{settings::Settings()};
    store.open();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, State::Failed, patience);
    const QDateTime since = store.status().since;

    QVERIFY(QFile::remove(data()));

    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, State::Ready, patience);
    QVERIFY(store.status().since > since);
    close(store);
}

void StoreAccessTest::serverWithoutAStore_failsEachTimeItIsStarted_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("private Redis in a folder that cannot be made") << QString();
    QTest::newRow("external Redis of an URL without sense") << u"redis://h:99999"_s;
}

void StoreAccessTest::serverWithoutAStore_failsEachTimeItIsStarted()
{
    QFETCH(const QString, url);
    blockData();
    Model model(external(url), programName);
    model.build();
    QSignalSpy stores(&model, &Model::storeChanged);
    model.open();
    const auto isFailed = [&stores] {
        return !stores.isEmpty()
            && stores.last().first().value<StoreStatus>().state == State::Failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFailed(), patience);

    for (int start = 1; start <= 2; ++start) {
        model.startServer();
        QTRY_COMPARE_WITH_TIMEOUT(model.server().status().state, ServerStatus::State::Failed,
                                  patience);
        QVERIFY(!model.server().status().reason.isEmpty());
    }
    close(model);
}

void StoreAccessTest::serverThatWaits_canBeStopped()
{
    Model model(settings::Settings(), programName);
    model.build();
    model.open();
    model.startServer();
    QCOMPARE(model.server().status().state, ServerStatus::State::Starting);

    model.server().stop();

    QCOMPARE(model.server().status().state, ServerStatus::State::Stopped);
    close(model);
}

void StoreAccessTest::mendedStore_isTriedByTheNextStart()
{
    blockData();
    Model model(external({}), programName);
    model.build();
    model.open();
    model.startServer();
    QTRY_COMPARE_WITH_TIMEOUT(model.server().status().state, ServerStatus::State::Failed, patience);

    QVERIFY(QFile::remove(data()));
    model.startServer();

    QTRY_COMPARE_WITH_TIMEOUT(model.server().status().state, ServerStatus::State::Running,
                              patience);
    close(model);
}

void StoreAccessTest::storeThatIsLeftWhileItOpens_saysNothingMore()
{
    StoreAccess store{settings::Settings()};
    QSignalSpy changed(&store, &StoreAccess::changed);
    QSignalSpy made(&store, &StoreAccess::made);
    store.open();

    close(store);

    QCOMPARE(changed.last().first().value<StoreStatus>().state, State::Closed);
    QCOMPARE(made.size(), 0);
    QVERIFY(!store.store());
}

void StoreAccessTest::wishForAServer_outlivesTheChangeToAnotherStore()
{
    Model model(external({}), programName);
    model.build();
    model.open();
    model.startServer();

    // Nobody is there, which is no reason not to serve.
    model.reconfigure(external(u"unix://"_s + m_folder->filePath(u"nobody"_s)));

    QTRY_COMPARE_WITH_TIMEOUT(model.server().status().state, ServerStatus::State::Running,
                              patience);
    close(model);
}

void StoreAccessTest::storeThatIsLeftWhileItConnects_saysNothingMore()
{
    QTcpServer silent; // takes the connection, and says nothing on it
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StoreAccess store(external(u"redis://127.0.0.1:%1"_s.arg(silent.serverPort())));
    store.open();
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patience);
    const QSignalSpy changed(&store, &StoreAccess::changed);

    close(store);

    QCOMPARE(changed.size(), 1); // closed, and nothing of a try that failed
}

// By itself each tries again after some seconds. What passes of them, tells a client that nobody
// hastens.
void StoreAccessTest::retry_hastensEveryThreadOfTheServer()
{
    const ScriptedServer server([](const ScriptedServer::Words &) -> QByteArray {
        return "-NOAUTH Authentication required.\r\n";
    });
    redis::Client patient(server.endpoint());
    int tries = 0;
    connect(&patient, &redis::Client::stateChanged, this,
            [&tries](redis::State state) { tries += state == redis::State::Failed ? 1 : 0; });
    patient.open();
    settings::Settings settings =
        external(u"redis://127.0.0.1:%1"_s.arg(server.endpoint().addresses.front().port));
    settings.server.threads = 3;
    otherMessages = qInstallMessageHandler(countComplaints); // before any thread may ask for it
    const auto restored = qScopeGuard([] { qInstallMessageHandler(otherMessages); });
    Model model(settings, programName);
    model.build();
    model.open();
    model.startServer();
    QTRY_COMPARE_WITH_TIMEOUT(model.server().status().state, ServerStatus::State::Running,
                              patience);
    complaints = 0;
    const auto isTriedOften = [&model] {
        model.retryStore();
        return complaints >= 100;
    };

    const bool isHastened = QTest::qWaitFor(isTriedOften, patience);

    QVERIFY(isHastened);
    QVERIFY2(tries < 5, qPrintable(QString::number(tries)));
    close(model);
}

QTEST_GUILESS_MAIN(StoreAccessTest)
#include "tst_storeaccess.moc"
