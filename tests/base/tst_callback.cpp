// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/callback.h"

#include <QTest>

using base::Callback;

class CallbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTarget_isFalse()
    {
        QVERIFY(!Callback<void(int)>());
        QVERIFY(!Callback<void(int)>(nullptr));
    }

    void moveOnlyCapture_isCarriedAndCalled()
    {
        int seen = 0;
        Callback<void(int)> callback = [&seen, owned = std::make_unique<int>(40)](int more) {
            seen = *owned + more;
        };
        const Callback<void(int)> moved = std::move(callback);

        QVERIFY(!callback);
        moved(2);
        QCOMPARE(seen, 42);
    }

    void destroyedUncalled_releasesItsCapture()
    {
        auto shared = std::make_shared<int>(1);
        {
            const Callback<void()> callback = [shared] {};
            QCOMPARE(shared.use_count(), 2L);
        }
        QCOMPARE(shared.use_count(), 1L);
    }
};

QTEST_GUILESS_MAIN(CallbackTest)
#include "tst_callback.moc"
