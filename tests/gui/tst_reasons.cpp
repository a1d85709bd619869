// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportfile.h"
#include "gui/messagetext.h"
#include "gui/simulatortext.h"
#include "gui/widgets/customerdrawer.h"
#include "gui/widgets/importpreview.h"
#include "gui/widgets/latencycurve.h"
#include "gui/widgets/runresults.h"
#include "gui/widgets/windowpicture.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/shownwords.h"
#include "tests/gui/windowtest.h"
#include "tests/support/privateredis.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using gui::Command;
using runtime::ServerStatus;
using runtime::StoreStatus;
using settings::Key;
using support::PseudoLanguage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

// A service that is no Redis: it greets every client as a mail server would.
class MailServer : public QTcpServer
{
public:
    MailServer()
    {
        connect(this, &QTcpServer::newConnection, this,
                [this] { nextPendingConnection()->write("220 post.example\r\n"); });
    }
};

// Two runs whose figures cannot be trusted, the first because its client could do no more.
simulator::Report doubtful(simulator::Ending ending)
{
    simulator::Report report;
    report.startedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 31), QTimeZone::utc()).toUTC();
    report.tag = "7f3a12";
    report.elapsed = 1s;
    report.processor = 990ms;
    report.ending = ending;
    report.saturation.isClientTheLimit = true;
    report.samples = {{.number = 1, .sort = simulator::Sort::Post, .sent = 1ms, .done = 3ms}};
    report.latency.add(2ms);
    report.verdict.finding = simulator::Finding::Violated;
    report.verdict.violation = simulator::Violation{.sort = simulator::Violation::Sort::LostRow,
                                                    .words = u"Leia Lane got lost"_s,
                                                    .requests = {1},
                                                    .customers = {{"Łeia", "Ląne", 31, 7}},
                                                    .to = 8ms};
    return report;
}

// A plan with nothing of the usual one.
simulator::Plan unusual()
{
    simulator::Plan plan;
    plan.target = QUrl(u"http://192.0.2.1"_s);
    plan.engine = simulator::Engine::Sockets;
    plan.mix = {9, 9, 9, 9, 9, 9};
    plan.pace = simulator::Pace::Ramp;
    plan.rate = 7;
    plan.finalRate = 9000.5;
    plan.parallel = 9;
    plan.deadline = 1s;
    plan.seed = 7;
    plan.youngest = 20;
    plan.oldest = 30;
    plan.smallestBatch = 3;
    plan.largestBatch = 4;
    plan.names = 20;
    plan.pageSize = 7;
    plan.only = {1, 2};
    plan.drill = simulator::Drill::Delay;
    return plan;
}

} // namespace

// The reasons that the rooms below the window give reach a person in their own language: each test
// provokes one in the pseudo-language and finds no English in what is shown, but for what is
// quoted.
class ReasonsTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void undressedWords_areFoundWhereverTheyStand();
    void storeThatRefuses();
    void storeWithoutTls();
    void storeOnAHostThatIsNowhere();
    void storeThatIsNoRedis();
    void storeWhoseAddressMakesNoSense();
    void storeThatIsLost();
    void serverWhosePortIsBusy();
    void serverWhoseAddressIsAnothers();
    void serverForOthersWithoutToken();
    void serverWithoutItsKey();
    void serverWhoseCertificateIsNone();
    void settingThatMakesNoSense_data();
    void settingThatMakesNoSense();
    void fileThatIsNoList_data();
    void fileThatIsNoList();
    void rowsThatAreRefused();
    void textThatIsNoList();
    void planThatMakesNoSense();
    void runsThatCannotBeTrusted();
    void runsThatAreUnlike();
    void limitsThatAreMissed();
    void undoOfNothing();
    void folderThatTakesNoFile();

private:
    void choose(Key key, const QString &text) { m_fixture->preferences().choose(key, text); }
    void useRedis(const QString &url);
    QString banner() { return find<QLabel>("bannerText")->text(); }
    bool isBannerShown() { return find<QWidget>("banner")->isVisible(); }
    void startServer();
    void checkStore();
    void check(const QString &text);
    void checkTrouble(const QString &words, const QString &quoted);

    PseudoLanguage m_pseudo;
};

void ReasonsTest::init()
{
    WindowTest::init();
    m_pseudo.speak();
    QTRY_VERIFY(m_fixture->window().windowTitle().contains(PseudoLanguage::mark));
}

void ReasonsTest::cleanup()
{
    m_pseudo.fallSilent();
    WindowTest::cleanup();
}

void ReasonsTest::check(const QString &text)
{
    QVERIFY2(text.contains(PseudoLanguage::mark), qPrintable(text));
    const QStringList words = support::undressedWords(text);
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u' ') + " in: "_L1 + text));
}

void ReasonsTest::useRedis(const QString &url)
{
    choose(Key::RedisUrl, url);
    choose(Key::Store, u"external"_s);
}

void ReasonsTest::startServer()
{
    trigger(Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Failed);
    QTRY_VERIFY(isBannerShown());
}

// Wherever the window says why there is no store.
void ReasonsTest::checkStore()
{
    QTRY_VERIFY(!m_fixture->runtime().storeStatus().reason.isEmpty());
    auto *label = find<QLabel>("storeLabel");
    QTRY_VERIFY(label->text().contains(PseudoLanguage::mark));
    check(label->text());
    check(find<QWidget>("storeStatusButton")->toolTip());
    trigger(Command::ShowCustomers);
    for (const QLabel *part : find<QWidget>("emptyState")->findChildren<QLabel *>())
        if (part->isVisible() && !part->text().isEmpty())
            check(part->text());
}

// The store has come to a reason of ours, and not to the words of the network.
void ReasonsTest::checkTrouble(const QString &words, const QString &quoted)
{
    const auto reason = [this] { return m_fixture->runtime().storeStatus().reason.english(); };
    (void)QTest::qWaitFor([&] { return reason().contains(words); }, patience);
    QVERIFY2(reason().contains(words), qPrintable(reason()));
    checkStore();
    const QString text = find<QLabel>("storeLabel")->text();
    QVERIFY2(!text.contains(quoted, Qt::CaseInsensitive), qPrintable(text));
}

void ReasonsTest::undressedWords_areFoundWhereverTheyStand()
{
    using support::undressedWords;
    const QString dressed = support::pseudo(u"Not written: %1, <b>bold</b>"_s);

    QCOMPARE(undressedWords(dressed), QStringList());
    QCOMPARE(undressedWords(dressed.arg(u"disk is full"_s)),
             QStringList({u"disk"_s, u"is"_s, u"full"_s}));
    QCOMPARE(undressedWords(dressed.arg(u"\u2068disk is full\u2069"_s)), QStringList());
    QCOMPARE(undressedWords(u"because "_s + dressed), QStringList({u"because"_s}));
}

void ReasonsTest::storeThatRefuses()
{
    useRedis(u"redis://127.0.0.1:%1"_s.arg(support::freePort()));
    checkTrouble(u"nobody listens"_s, u"refused"_s);
}

void ReasonsTest::storeWithoutTls()
{
    MailServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    useRedis(u"rediss://127.0.0.1:%1"_s.arg(server.serverPort()));
    checkTrouble(u"does not speak it"_s, u"version"_s);
}

void ReasonsTest::storeOnAHostThatIsNowhere()
{
    useRedis(u"redis://nowhere.invalid:6379"_s);
    checkTrouble(u"no computer has this name"_s, u"not found"_s);
}

void ReasonsTest::storeThatIsNoRedis()
{
    MailServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    useRedis(u"redis://127.0.0.1:%1"_s.arg(server.serverPort()));
    checkStore();
}

void ReasonsTest::storeWhoseAddressMakesNoSense()
{
    useRedis(u"redis://127.0.0.1:none"_s);
    checkStore();
}

void ReasonsTest::storeThatIsLost()
{
    support::PrivateRedis redis;
    QVERIFY(redis.start());
    useRedis(u"unix://"_s + redis.socketPath());
    const auto state = [this] { return m_fixture->runtime().storeStatus().state; };
    QTRY_COMPARE(m_fixture->runtime().storeStatus().place, StoreStatus::Place::External);
    QTRY_COMPARE(state(), StoreStatus::State::Ready);
    redis.stop();
    QTRY_COMPARE(state(), StoreStatus::State::Lost);
    const auto tellsOfTheNextTry = [this] {
        const QString reason = gui::messageText(m_fixture->runtime().storeStatus().reason);
        const QString words = find<QLabel>("storeLabel")->text();
        return words.contains(reason) && words != reason;
    };
    QTRY_VERIFY(tellsOfTheNextTry());
    const QString seen = find<QLabel>("countLabel")->text();
    QVERIFY2(seen.count(u':') == 1, qPrintable(seen)); // as the table writes it, without seconds
    QVERIFY2(!seen.contains(QDateTime::currentDateTime().timeZoneAbbreviation()), qPrintable(seen));
    checkStore();
}

void ReasonsTest::serverWhosePortIsBusy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    choose(Key::Port, QString::number(other.serverPort()));
    startServer();
    check(banner());
}

void ReasonsTest::serverWhoseAddressIsAnothers()
{
    choose(Key::Token, u"0123456789abcdef"_s);
    choose(Key::Address, u"192.0.2.1"_s);
    startServer();
    check(banner());
    QVERIFY2(!banner().contains("not available"_L1), qPrintable(banner()));
}

void ReasonsTest::serverForOthersWithoutToken()
{
    choose(Key::Address, u"0.0.0.0"_s);
    m_fixture->preferences().chooseForNow(Key::Token, {}); // the one that was made for it
    startServer();
    check(banner());
}

void ReasonsTest::serverWithoutItsKey()
{
    choose(Key::Tls, u"yes"_s);
    choose(Key::TlsCert, written("cert.pem", "none"));
    startServer();
    check(banner());
}

void ReasonsTest::serverWhoseCertificateIsNone()
{
    choose(Key::Tls, u"yes"_s);
    choose(Key::TlsCert, written("cert.pem", "none"));
    choose(Key::TlsKey, written("key.pem", "none"));
    startServer();
    check(banner());
}

void ReasonsTest::settingThatMakesNoSense_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *variable, const char *text) {
        QTest::newRow(variable) << QString::fromLatin1(variable) << QString::fromLatin1(text);
    };
    row("REDIS_URL", "http://here");
    row("BASE_URL", "somewhere");
    row("TELLERDESK_TOKEN", "short");
    row("TELLERDESK_HOSTS", "a:1");
    row("TELLERDESK_ORIGINS", "here");
    row("TELLERDESK_OUTPUTS", "");
    row("TELLERDESK_TLS_CERT", "/no/such/file");
}

void ReasonsTest::settingThatMakesNoSense()
{
    QFETCH(QString, variable);
    QFETCH(QString, text);
    auto *editor = m_fixture->find<QLineEdit>(variable);
    QVERIFY2(editor, qPrintable(variable));
    editor->setText(text);
    Q_EMIT editor->editingFinished();
    check(editor->accessibleDescription());
}

void ReasonsTest::fileThatIsNoList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("broken JSON") << u"c.json"_s << QByteArray("[{\"id\":1,}]");
    QTest::newRow("no list") << u"c.json"_s << QByteArray("{}");
    QTest::newRow("no object in a line") << u"c.ndjson"_s << QByteArray("{}\n[]\n");
    QTest::newRow("a column too few") << u"c.csv"_s << QByteArray("firstName,age,id\n");
    QTest::newRow("a quote left open") << u"c.csv"_s << QByteArray("\"firstName");
    QTest::newRow("another format") << u"c.txt"_s << QByteArray("nobody");
    QTest::newRow("no format") << u"c"_s << QByteArray("nobody");
    QTest::newRow("no file") << QString() << QByteArray();
}

void ReasonsTest::fileThatIsNoList()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    trigger(Command::ShowCustomers);
    auto *panel = m_fixture->window().findChild<gui::CustomerDrawer *>();
    panel->import(name.isEmpty() ? m_fixture->folder() + "/none.json"_L1
                                 : written(qPrintable(name), content));
    QTRY_VERIFY(isBannerShown());
    check(banner());
}

void ReasonsTest::rowsThatAreRefused()
{
    trigger(Command::ShowCustomers);
    const QString file = written("c.csv",
                                 "firstName,lastName,age,id\n"
                                 "Leia,Lane,7,1\nSadie,,x,2\nSara,Ray,30,3\nJose,Ray,30,3\n");
    m_fixture->window().findChild<gui::CustomerDrawer *>()->import(file);
    auto *rows = find<QTreeWidget>("refusedTable");
    QTRY_COMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(rows->topLevelItem(1)->text(0), u"Sadie"_s);
    for (int row = 0; row < rows->topLevelItemCount(); ++row)
        check(rows->topLevelItem(row)->text(1));
    auto *preview = m_fixture->window().findChild<gui::ImportPreview *>();
    check(preview->findChild<QLabel *>(u"summaryLabel"_s)->text());
}

void ReasonsTest::textThatIsNoList()
{
    trigger(Command::ShowCustomers);
    trigger(Command::AddAsJson);
    find<QPlainTextEdit>("jsonText")->setPlainText(u"[{\"id\": 1} nobody"_s);
    find<QPushButton>("checkJsonButton")->click();
    check(find<QLabel>("jsonFault")->text());
}

void ReasonsTest::planThatMakesNoSense()
{
    trigger(Command::ShowSimulator);
    find<QLineEdit>("targetEdit")->setText(u"ftp://127.0.0.1"_s);
    find<QSpinBox>("postsBox")->setValue(0);
    find<QSpinBox>("getsBox")->setValue(0);
    trigger(Command::RunSimulator);
    auto *fault = find<QLabel>("planFaultLabel");
    QTRY_VERIFY(fault->isVisible());
    check(fault->text());
}

void ReasonsTest::runsThatCannotBeTrusted()
{
    const QString first = m_fixture->folder() + "/first.html"_L1;
    QVERIFY(simulator::saveReport(doubtful(simulator::Ending::Finished), first));
    trigger(Command::ShowSimulator);
    trigger(Command::OpenReport);
    takeFile(first);
    auto *verdict = find<QLabel>("verdictLabel");
    QTRY_VERIFY(verdict->text().contains(u"Ląne"_s));
    check(verdict->text());
    auto *results = m_fixture->window().findChild<gui::RunResults *>();
    check(results->findChild<gui::WindowPicture *>()->accessibleDescription());
    for (const QLabel *label : results->findChild<gui::LatencyCurve *>()->findChildren<QLabel *>())
        if (!label->text().isEmpty())
            check(label->text());
    results->compareWith(
        std::make_shared<const simulator::Report>(doubtful(simulator::Ending::Cancelled)));
    check(find<QLabel>("cautionsLabel")->text());
}

// In every setting that makes two runs incomparable, and the two that need not be alike.
void ReasonsTest::runsThatAreUnlike()
{
    using namespace simulator;
    Report first = doubtful(Ending::Finished), second = first;
    first.plan.pace = Pace::BackToBack;
    first.plan.duration = 1s;
    second.plan = unusual();
    trigger(Command::ShowSimulator);
    auto *results = m_fixture->window().findChild<gui::RunResults *>();
    results->show(std::make_shared<const Report>(first));
    results->compareWith(std::make_shared<const Report>(second));
    const QString unlike = find<QLabel>("unlikeLabel")->text();
    check(unlike);
    QCOMPARE(unlike.count(u';'), 20);
    check(find<QLabel>("cautionsLabel")->text());
}

void ReasonsTest::limitsThatAreMissed()
{
    simulator::Report report = doubtful(simulator::Ending::Finished);
    report.plan.limits = {.p95 = 1ms, .p99 = 1ms, .failures = 0};
    report.counts.failed = 3;
    report.limits = simulator::judged(report);
    check(gui::missedLimitsText(report));
    QVERIFY(!gui::missedLimitsText(report).contains("failures"_L1));
    m_pseudo.fallSilent();
    QVERIFY(gui::missedLimitsText(report).endsWith("3 requests failed, the limit is 0."_L1));
}

void ReasonsTest::undoOfNothing()
{
    trigger(Command::UndoChange);
    QTRY_VERIFY(isBannerShown());
    check(banner());
}

void ReasonsTest::folderThatTakesNoFile()
{
    choose(Key::Outputs, written("in-the-way", "a file") + "/outputs"_L1);
    trigger(Command::ShowDenominations);
    trigger(Command::Calculate);
    QTRY_VERIFY(m_fixture->window().actions()[Command::ExportDenominations]->isEnabled());
    trigger(Command::ExportDenominations);
    QTRY_VERIFY_WITH_TIMEOUT(isBannerShown(), patience);
    check(banner());
}

QTEST_MAIN(ReasonsTest)
#include "tst_reasons.moc"
