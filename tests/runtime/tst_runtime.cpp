// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/runtimefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;
using runtime::Runtime;
using runtime::StoreStatus;

// The store, and the work on it that takes its time.
class RuntimeTest : public RuntimeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void privateStore_isStartedAndEnded()
    {
        for (int round = 1; round <= 2; ++round) {
            Runtime runtime{settings::Settings()};
            QSignalSpy stopped(&runtime, &Runtime::stopped);
            runtime.start();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
            QCOMPARE(runtime.storeStatus().place, StoreStatus::Place::Private);
            const auto added = answerOf(
                runtime.addCustomers({customers::Draft::of({"First", "Last", 30, round})}));
            QCOMPARE(added.value()->inserted.size(), 1u);
            QCOMPARE(answerOf(runtime.listCustomers()).value().size(), qsizetype(round));

            runtime.stop();
            QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
            QCOMPARE(runtime.storeStatus().state, StoreStatus::State::Closed);
        }
        QVERIFY(QDir(m_folder->filePath(u"tellerdesk"_s))
                    .entryList({u"*.sock"_s}, QDir::System)
                    .isEmpty());
    }

    void programThatClosesWhileItServes_closesTheStoreOnce()
    {
        Runtime runtime(externalSettings());
        QSignalSpy stopped(&runtime, &Runtime::stopped);
        int closings = 0;
        connect(&runtime, &Runtime::storeChanged, this, [&](const StoreStatus &status) {
            closings += status.state == StoreStatus::State::Closed;
        });
        QVERIFY(opensAndServes(runtime));

        runtime.stop();

        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
        QCOMPARE(closings, 1);
    }

    void programsOfOneMachine_haveNamesOfTheirOwn()
    {
        Runtime one(externalSettings(), u"teller serve"_s);
        Runtime two(externalSettings(), u"teller simulate"_s);
        QVERIFY(opens(one));
        QVERIFY(opens(two));
        const auto customer = [](qint64 id) { return customers::Draft::of({"A", "B", 30, id}); };
        QVERIFY(answerOf(one.addCustomers({customer(1)})));
        QVERIFY(answerOf(two.addCustomers({customer(2)})));

        const auto written = answerOf(one.provenance({1, 2}));

        QVERIFY(written.has_value());
        QVERIFY(written->front().author.name.startsWith(u"teller serve "_s));
        QCOMPARE(written->front().author.who, customers::Author::Who::Self);
        QVERIFY(written->back().author.name.startsWith(u"teller simulate "_s));
        QCOMPARE(written->back().author.who, customers::Author::Who::Other);
        QCOMPARE(written->back().author.host, QString()); // it is this one
    }

    void question_beforeTheStoreIsOpen_isAnErrorInWords()
    {
        Runtime runtime(externalSettings());

        const auto answer = answerOf(runtime.listCustomers());

        QCOMPARE(answer.error().kind, Kind::Unavailable);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void question_whenTheProgramCloses_isAnsweredAllTheSame()
    {
        QFuture<Result<customers::Roll>> future;
        {
            Runtime runtime(externalSettings());
            runtime.start();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
            m_redis->pause();
            future = runtime.listCustomers();
        }
        m_redis->resume();

        QVERIFY(!answerOf(future));
    }

    void manyCustomers_areAddedInOneCall()
    {
        Runtime runtime(externalSettings());
        QSignalSpy rolls(&runtime, &Runtime::customersChanged);
        QVERIFY(opens(runtime));

        const auto added = answerOf(runtime.addCustomers(drafts(25'000)));

        QCOMPARE(added.value()->inserted.size(), 25'000u);
        QTRY_COMPARE_WITH_TIMEOUT(runtime.customers().size(), 25'000, patience);
        QCOMPARE(answerOf(runtime.clearCustomers()).value().count, 25'000);
        QCOMPARE(answerOf(runtime.undo()).value().restored, 25'000);
    }

    void stoppedImport_saysHowFarItCame()
    {
        Runtime runtime(externalSettings());
        QVERIFY(opens(runtime));

        const auto adding = runtime.addCustomers(drafts(25'000));
        runtime.stopImports(); // long before the second request is answered
        const auto added = answerOf(adding);

        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QVERIFY((*added)->ended);
        QCOMPARE((*added)->ended->kind, Kind::Cancelled);
        QCOMPARE((*added)->inserted.size(), 10'000u);
        QCOMPARE((*added)->left, 15'000u);
        QCOMPARE(answerOf(runtime.addCustomers({})).value()->inserted.size(), 0u);
        QCOMPARE(answerOf(runtime.listCustomers()).value().size(), 10'000);
    }

    void manyCustomers_areCountedAsTheyGoAndComeBack()
    {
        Runtime runtime(externalSettings());
        QVERIFY(opens(runtime));
        QVERIFY(answerOf(runtime.addCustomers(drafts(25'000))));
        std::vector<qint64> ids(25'000);
        std::iota(ids.begin(), ids.end(), 1);
        const auto stop = std::make_shared<std::atomic_bool>(true); // after the first request

        const auto removing = runtime.removeCustomers(ids, stop);
        const auto removed = answerOf(removing).value();
        QCOMPARE(removed.count, 3000);
        QCOMPARE(removed.left, 22'000);
        QCOMPARE(removing.progressValue(), 3000);
        QCOMPARE(removing.progressMaximum(), 25'000);

        const auto undoing = runtime.undo(removed.step, stop);
        const auto restored = answerOf(undoing).value();
        QCOMPARE(restored.restored + restored.left, 3000);
        QVERIFY(restored.left > 0);
        QCOMPARE(undoing.progressValue(), restored.restored);
        QCOMPARE(undoing.progressMaximum(), 3000);

        *stop = false;
        QCOMPARE(answerOf(runtime.undo(removed.step, stop)).value().restored, restored.left);
        QCOMPARE(answerOf(runtime.listCustomers()).value().size(), 25'000);
    }

    void customersThatRedisLost_areKeptInAFile()
    {
        Runtime runtime(externalSettings());
        QVERIFY(opens(runtime));
        QCOMPARE(answerOf(runtime.addCustomers(drafts(3))).value()->inserted.size(), 3u);
        QTRY_COMPARE_WITH_TIMEOUT(runtime.customers().size(), 3, patience);
        std::vector<runtime::Loss> losses;
        connect(&runtime, &Runtime::customersLost, this,
                [&](const runtime::Loss &loss) { losses.push_back(loss); });
        const QString aside = m_redis->directory() + u"/aside"_s;
        const QString files = m_redis->directory() + u"/appendonlydir"_s;

        m_redis->kill();
        QVERIFY(QDir().rename(files, aside)); // a server that had kept nothing
        QVERIFY(m_redis->start());

        QTRY_COMPARE_WITH_TIMEOUT(losses.size(), 1u, patience);
        QCOMPARE(losses.front().customers.size(), 3);
        QVERIFY(losses.front().file);
        const auto preview =
            answerOf(runtime.previewImport(*losses.front().file, exports::Format::Ndjson));
        QCOMPARE(preview.value()->sound.size(), 3u);
        const auto back = answerOf(runtime.importCustomers(preview.value()));
        QCOMPARE(back.value()->inserted.size(), 3u);
    }

    void lock_closesEveryDoorAtOnce()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 2;
        Runtime runtime(settings);
        QVERIFY(opensAndServes(runtime));
        QVERIFY(answerOf(runtime.addCustomers(drafts(1))));
        QCOMPARE(runtime.storeStatus().access, StoreStatus::Access::Full);

        settings.readOnly = true;
        runtime.reconfigure(settings);

        QCOMPARE(answerOf(runtime.clearCustomers()).error().kind, Kind::Locked);
        QCOMPARE(runtime.storeStatus().access, StoreStatus::Access::Locked);
        const QUrl url = runtime.serverStatus().url;
        for (int i = 0; i < 4; ++i) // each thread is asked
            QCOMPARE(statusOfDelete(url), 403);
        QCOMPARE(statusOf(url), 200);
        QCOMPARE(answerOf(runtime.listCustomers()).value().size(), 1);

        settings.readOnly = false;
        runtime.reconfigure(settings);
        QTRY_COMPARE_WITH_TIMEOUT(runtime.storeStatus().access, StoreStatus::Access::Full,
                                  patience);
        QCOMPARE(statusOfDelete(url), 204);
    }

    void lockedFromTheStart_isSoWhenTheStoreIsReady()
    {
        settings::Settings settings = externalSettings();
        settings.readOnly = true;
        Runtime runtime(settings);
        QVERIFY(opens(runtime));

        QCOMPARE(runtime.storeStatus().access, StoreStatus::Access::Locked);
        QCOMPARE(answerOf(runtime.addCustomers(drafts(1))).error().kind, Kind::Locked);
        QVERIFY(answerOf(runtime.listCustomers()).value().isEmpty());
    }

    void replica_saysThatItTakesNoChanges()
    {
        support::PrivateRedis replica({u"replicaof 127.0.0.1 1"_s});
        QVERIFY2(replica.start(), replica.output());
        settings::Settings settings = externalSettings();
        settings.redis.url = u"unix://"_s + replica.socketPath();
        Runtime runtime(settings);
        runtime.start();

        QTRY_COMPARE_WITH_TIMEOUT(runtime.storeStatus().access, StoreStatus::Access::Replica,
                                  patience);
    }

    void simulation_tellsItsProgressAndReport()
    {
        Runtime runtime(externalSettings());
        QSignalSpy finished(&runtime, &Runtime::simulationFinished);
        QVERIFY(opensAndServes(runtime));
        simulator::Plan plan;
        plan.target = runtime.serverStatus().url;

        QVERIFY(runtime.simulate(plan));
        QVERIFY(runtime.isSimulating());
        QCOMPARE(runtime.simulate(plan).error().kind, Kind::Conflict);

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(!runtime.isSimulating());
        const auto report = finished.first().first().value<simulator::ReportPointer>();
        QCOMPARE(report->counts.requests, 6);
        QCOMPARE(report->counts.failed, 0);
        const auto log = answerOf(runtime.saveSimulationLog(report));
        QVERIFY(QFileInfo::exists(log.value()));
        QVERIFY(runtime.simulate(plan));
        runtime.cancelSimulation();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    }

    void longWork_isCancelledAndLeavesNoFile()
    {
        Runtime runtime(externalSettings());
        const auto notes = denomination::NoteSet::of({1, 2, 5, 10, 20, 50, 100, 200});
        denomination::Job job = denomination::Job::standard();
        job.amounts = {*denomination::Amount::of(2'000)};
        job.notes = *notes;
        const QString path = m_folder->filePath(u"ways.txt"_s);

        auto saving = runtime.saveDenominations(job, path, exports::Format::Text);
        saving.cancel();

        QCOMPARE(answerOf(saving).error().kind, Kind::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path), patience);
    }
};

QTEST_GUILESS_MAIN(RuntimeTest)
#include "tst_runtime.moc"
