// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/changelist.h"

#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace customers;

class ChangeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areAsTheyWereAdded();
    void removedIds_leaveTheOthers();
    void removedIds_leaveNoNames();
};

namespace {

const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jané"_ba, "van Dyk"_ba, 65'535, -2};
const Customer ann{"A"_ba, QByteArray(8'192, 'b'), 0, 3};

std::optional<Customer> customerOf(const ChangeList &changes, std::size_t place)
{
    const auto view = changes.customer(place);
    return view ? std::optional(view->customer()) : std::nullopt;
}

qint64 bytesInUse()
{
    const auto heap = mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
}

} // namespace

void ChangeListTest::changes_areAsTheyWereAdded()
{
    ChangeList changes;
    QVERIFY(changes.isEmpty());

    changes.add({john.id, john});
    changes.add({jane.id, {}});
    changes.add({jane.id, jane});
    changes.add({ann.id, ann});

    QCOMPARE(changes.size(), 4U);
    QCOMPARE(customerOf(changes, 0), std::optional(john));
    QCOMPARE(changes.id(1), jane.id);
    QVERIFY(!changes.customer(1));
    QCOMPARE(customerOf(changes, 2), std::optional(jane));
    QCOMPARE(customerOf(changes, 3), std::optional(ann));
}

void ChangeListTest::removedIds_leaveTheOthers()
{
    ChangeList changes;
    for (const Customer &customer : {john, jane, ann, john})
        changes.add({customer.id, customer});
    changes.add({ann.id, {}});

    changes.removeIds([](qint64 id) { return id == john.id; });
    changes.add({john.id, john});

    QCOMPARE(changes.size(), 4U);
    QCOMPARE(customerOf(changes, 0), std::optional(jane));
    QCOMPARE(customerOf(changes, 1), std::optional(ann));
    QCOMPARE(changes.id(2), ann.id);
    QVERIFY(!changes.customer(2));
    QCOMPARE(customerOf(changes, 3), std::optional(john));
}

// As of a collection that is filled and cleared, and never looked at.
void ChangeListTest::removedIds_leaveNoNames()
{
    ChangeList changes;
    changes.add({john.id, john});
    const qint64 before = bytesInUse();

    for (int i = 0; i < 2'000; ++i) {
        changes.add({ann.id, ann});
        changes.removeIds([](qint64 id) { return id == ann.id; });
    }

    QCOMPARE(changes.size(), 1U);
    const qint64 more = bytesInUse() - before; // of 16 MB that came
    QVERIFY2(more < 1'000'000, qPrintable(QString::number(more)));
}

QTEST_APPLESS_MAIN(ChangeListTest)
#include "tst_changelist.moc"
