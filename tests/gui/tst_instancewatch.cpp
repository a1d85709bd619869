// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"
#include "gui/models/instancewatch.h"
#include "tests/support/privateredis.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

} // namespace

class InstanceWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeThatIsGone_hasNoInstances();
};

void InstanceWatchTest::storeThatIsGone_hasNoInstances()
{
    support::PrivateRedis redis;
    QVERIFY2(redis.start(), redis.output());
    settings::Settings settings;
    settings.redis.url = u"unix://"_s + redis.socketPath();
    const QTemporaryDir folder;
    settings.outputs = folder.path();
    runtime::Runtime runtime(settings);
    const gui::InstanceWatch watch(runtime);
    runtime.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.count(), 1, patience);

    redis.kill();

    QTRY_COMPARE_WITH_TIMEOUT(watch.count(), 0, patience);
    QVERIFY(redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(watch.count(), 1, patience);
}

QTEST_GUILESS_MAIN(InstanceWatchTest)
#include "tst_instancewatch.moc"
