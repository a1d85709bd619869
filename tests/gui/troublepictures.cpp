// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/troublepictures.h"

#include "gui/access.h"
#include "gui/desktop/lastrun.h"
#include "gui/panels/customerspanel.h"
#include "gui/progress.h"
#include "gui/undertaking.h"
#include "gui/widgets/customerdrawer.h"
#include "gui/widgets/menubutton.h"
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"
#include "tests/support/privateredis.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using runtime::StoreStatus;
using settings::Key;
using namespace Qt::StringLiterals;

namespace support {

TroublePictures::TroublePictures(Camera &camera)
    : m_camera(camera)
{ }

void TroublePictures::all(const QString &manner)
{
    m_manner = manner;
    using Pictures = TroublePictures;
    for (const auto step :
         {&Pictures::crash, &Pictures::busyPort, &Pictures::openServer, &Pictures::files,
          &Pictures::questions, &Pictures::payouts, &Pictures::target, &Pictures::undecided,
          &Pictures::lostStore, &Pictures::readOnlyStore, &Pictures::lockedCustomers,
          &Pictures::longJobs, &Pictures::longDeletion}) {
        m_camera.tidy();
        (this->*step)();
    }
    m_camera.tidy();
}

void TroublePictures::crash()
{
    m_camera.run(Command::ShowServer);
    m_camera.fixture().window().notify(gui::crashNotice(m_camera.fixture().window()));
    take(u"server-crashed"_s);
}

// A port that another program has. Another start takes the failure away.
void TroublePictures::busyPort()
{
    QTcpServer other;
    (void)other.listen(QHostAddress::LocalHost);
    m_camera.choose(Key::Port, QString::number(other.serverPort()));
    m_camera.run(Command::StartServer);
    (void)m_camera.waitFor(ServerStatus::State::Failed);
    take(u"server-portbusy"_s);
    m_camera.choose(Key::Port, u"0"_s);
    m_camera.run(Command::StartServer);
    (void)m_camera.waitFor(ServerStatus::State::Running);
    m_camera.run(Command::StopServer);
    (void)m_camera.waitFor(ServerStatus::State::Stopped);
}

// A server that other computers may reach: before its start, at work, and what they need for it.
void TroublePictures::openServer()
{
    auto *box = m_camera.find<QCheckBox>(u"networkBox"_s);
    m_camera.run(Command::ShowServer);
    box->click();
    take(u"server-network"_s);
    m_camera.run(Command::StartServer);
    (void)m_camera.waitFor(ServerStatus::State::Running);
    m_camera.tidy();
    take(u"server-open"_s);
    m_camera.take(u"server-qr-"_s + m_manner, *m_camera.find<gui::MenuButton>(u"qrButton"_s));
    m_camera.run(Command::StopServer);
    (void)m_camera.waitFor(ServerStatus::State::Stopped);
    box->click();
}

// An import of which some rows are refused, and a folder that cannot be written to.
void TroublePictures::files()
{
    const QString file = m_camera.fixture().folder() + "/people.csv"_L1;
    QFile people(file);
    (void)people.open(QIODevice::WriteOnly);
    people.write("firstName,lastName,age,id\nLeia,Ray,31,9001\nTomas,Chan,12,9002\n"
                 "Sara,,44,9003\nJoel,Drew,58,25\nFrank,Larsen,old,9005\n");
    people.close();
    m_camera.run(Command::ShowCustomers);
    auto *drawer = m_camera.find<gui::CustomerDrawer>(u"drawer"_s);
    drawer->import(file);
    take(u"customers-import"_s);
    drawer->close();
    const QString outputs = m_camera.fixture().runtime().settings().outputs;
    m_camera.choose(Key::Outputs, file + "/outputs"_L1);
    m_camera.run(Command::ShowSettings);
    m_camera.run(Command::MakeHelpBundle);
    m_camera.find<QPushButton>(u"saveBundleButton"_s)->click();
    take(u"settings-unwritable"_s);
    m_camera.choose(Key::Outputs, outputs);
    m_camera.find<QListWidget>(u"sectionList"_s)->setCurrentRow(0); // for the next picture of it
}

// Amounts that are none, cannot be paid, or can be paid in more ways than anybody reads.
void TroublePictures::questions()
{
    m_camera.run(Command::ShowDenominations);
    auto *amounts = m_camera.find<QLineEdit>(u"amountsEdit"_s);
    auto *notes = m_camera.find<QLineEdit>(u"notesEdit"_s);
    auto *table = m_camera.find<QTableView>(u"amountsTable"_s);
    const QString usual = amounts->text(), usualNotes = notes->text();
    amounts->setText(u"30 6o 80"_s);
    take(u"denominations-wrong"_s);
    amounts->setText(u"30 985 1000000"_s);
    m_camera.find<QPushButton>(u"allNotesButton"_s)->click();
    QTest::qWait(settling);
    gui::selectRow(*table, 2); // Qt finds no row where columns run from the right
    take(u"denominations-long"_s);
    notes->setText(usualNotes);
    QTest::qWait(settling);
    gui::selectRow(*table, 1);
    take(u"denominations-unpayable"_s);
    amounts->setText(usual);
}

// What stands in the other tabs, without cassettes and with them, also where the window is small.
void TroublePictures::payouts()
{
    m_camera.run(Command::ShowDenominations);
    auto *cassettes = m_camera.find<QCheckBox>(u"cassettesBox"_s);
    auto *tabs = m_camera.find<QTabWidget>(u"answerTabs"_s);
    const std::array names{u"combinations"_s, u"rules"_s, u"histogram"_s, u"forecast"_s};
    const auto takeTab = [&](int tab, const QString &size) {
        tabs->setCurrentIndex(tab);
        take(u"denominations-"_s + names[std::size_t(tab)] + size);
    };
    gui::selectRow(*m_camera.find<QTableView>(u"amountsTable"_s), 5);
    takeTab(1, {});
    takeTab(2, {});
    cassettes->setChecked(true);
    QTest::qWait(settling);
    takeTab(3, {});
    m_camera.fixture().window().resize(900, 600);
    auto *body = m_camera.find<QScrollArea>(u"bodyScroll"_s)->verticalScrollBar();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        takeTab(tab, u"-small"_s);
        body->setValue(body->maximum());
        takeTab(tab, u"-small-below"_s);
        body->setValue(0);
    }
    m_camera.fixture().window().resize(1100, 720);
    cassettes->setChecked(false);
    tabs->setCurrentIndex(0);
}

// The simulator's server is stopped, or another one that nobody runs.
void TroublePictures::target()
{
    m_camera.run(Command::ShowSimulator);
    take(u"simulator-stopped"_s);
    auto *target = m_camera.find<QLineEdit>(u"targetEdit"_s);
    target->setText(u"http://127.0.0.1:%1"_s.arg(freePort()));
    m_camera.run(Command::RunSimulator);
    m_camera.waitForRun();
    take(u"simulator-targetdown"_s);
    target->clear();
}

// More requests than can be checked in the time for it.
void TroublePictures::undecided()
{
    StubServer server(StubServer::Fault::None);
    server.setRandomDelay(std::chrono::milliseconds(5));
    simulator::Plan plan;
    plan.target = server.url();
    plan.mix = {.posts = 200, .gets = 200};
    plan.parallel = 40;
    plan.verificationBudget = std::chrono::milliseconds(1);
    keep(finishedRun(plan));
    take(u"simulator-undecided"_s);
}

void TroublePictures::keep(const simulator::ReportPointer &report)
{
    const auto kept = m_camera.fixture().runtime().keepSimulation(report);
    (void)QTest::qWaitFor([&] { return kept.isFinished(); });
    m_camera.waitForRun();
    m_camera.choose(u"runsBox"_s, 0);
}

void TroublePictures::lostStore()
{
    PrivateRedis redis;
    (void)redis.start();
    useStore(u"unix://"_s + redis.socketPath());
    m_camera.run(Command::ShowCustomers);
    m_camera.run(Command::AddSamples);
    QTest::qWait(4 * settling);
    redis.kill();
    (void)m_camera.waitFor(StoreStatus::State::Lost);
    QTest::qWait(2000); // the rows have an age
    take(u"customers-lost"_s);
    m_camera.run(Command::ShowServer);
    take(u"server-lost"_s);
    useStore({});
}

// A replica, which takes no changes.
void TroublePictures::readOnlyStore()
{
    PrivateRedis redis({u"replicaof 127.0.0.1 1"_s});
    (void)redis.start();
    useStore(u"unix://"_s + redis.socketPath());
    m_camera.run(Command::ShowCustomers);
    QTest::qWait(2000); // until it has said so
    take(u"customers-readonly"_s);
    useStore({});
}

void TroublePictures::lockedCustomers()
{
    m_camera.run(Command::ShowCustomers);
    m_camera.run(Command::LockCustomers);
    QTest::qWait(4 * settling);
    take(u"customers-locked"_s);
    m_camera.run(Command::UnlockCustomers);
    QTest::qWait(4 * settling); // until they can be changed again
}

// One job, and several, also where the window is small.
void TroublePictures::longJobs()
{
    std::array<QPromise<void>, 2> work;
    const auto begin = [this](QPromise<void> &promise, gui::Job job, int thousandths) {
        promise.start();
        promise.setProgressRange(0, gui::wholeJob);
        Q_EMIT m_camera.find<gui::CustomersPanel>(u"CustomersPanel"_s)->begun(job);
        m_camera.fixture().clock().advance(gui::longWork);
        promise.setProgressValue(thousandths);
        QTest::qWait(4 * settling);
    };
    m_camera.run(Command::ShowCustomers);
    begin(work[0], gui::importOf(u"customers_of_the_branch_in_leipzig.csv"_s, work[0].future()),
          420);
    take(u"customers-job"_s);
    m_camera.fixture().window().resize(900, 600);
    take(u"customers-job-small"_s);
    begin(work[1], gui::writingOf(u"customers.ndjson"_s, work[1].future()), 130);
    take(u"customers-jobs-small"_s);
    m_camera.fixture().window().resize(1100, 720);
    for (QPromise<void> &promise : work)
        promise.finish();
    QTest::qWait(settling);
}

// As it is shown of very many, when it has gone on for a while.
void TroublePictures::longDeletion()
{
    m_camera.run(Command::ShowCustomers);
    auto &panel = *m_camera.find<gui::CustomersPanel>(u"CustomersPanel"_s);
    gui::Undertaking deletion([] { return gui::CustomerDeletion::tr("Deleting customers"); }, panel,
                              [] {});
    deletion.job().bar = gui::Job::Bar::OfThePage;
    Q_EMIT panel.begun(deletion.job());
    m_camera.fixture().clock().advance(gui::longWork);
    QTest::qWait(4 * settling);
    deletion.count(120'000, 300'000);
    QTest::qWait(4 * settling);
    take(u"customers-deletion"_s);
}

void TroublePictures::useStore(const QString &url)
{
    m_camera.choose(Key::RedisUrl, url);
    m_camera.choose(Key::Store, url.isEmpty() ? u"private"_s : u"external"_s);
    (void)QTest::qWaitFor(
        [&] {
            return m_camera.fixture().runtime().storeStatus().state != StoreStatus::State::Opening;
        },
        patience);
    QTest::qWait(4 * settling);
}

} // namespace support
