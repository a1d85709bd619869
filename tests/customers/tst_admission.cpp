// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/admission.h"
#include "backend/customers/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace customers;

namespace {

// Answers an insert with what it is told to, and keeps what it was asked.
class ScriptedStore : public Store
{
public:
    std::vector<Customer> asked;
    int questions = 0;
    base::Result<std::vector<Collision>> reply;

    void insert(std::vector<Customer> customers, Answer<std::vector<Collision>> answer) override
    {
        ++questions;
        asked = std::move(customers);
        answer(std::move(reply));
    }

    void list(Answer<Roll>) override { }
    void find(qint64, Answer<std::optional<Customer>>) override { }
    void replace(Customer, Expected, Answer<Change>) override { }
    void remove(std::vector<qint64>, Answer<Removal>, Progress) override { }
    void remove(Customer, Answer<>) override { }
    void clear(Answer<Removal>) override { }
    void undo(Step, Answer<Restoration>, Progress) override { }
    void probe(Answer<std::chrono::nanoseconds>) override { }
    Roll latest() const override { return {}; }
};

const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jane"_ba, "Doe"_ba, 30, 2};
const Customer ann{"Ann"_ba, "Able"_ba, 40, 3};
const Customer child{"Kid"_ba, "Doe"_ba, 10, 1};

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundRows_goToTheStore();
    void unsoundRows_costNobodyElse();
    void collisions_comeBackInTheOrderSent();
    void idTwice_isRefusedTheSecondTime();
    void idOfAnUnsoundRow_isStillFree();
    void noSoundRow_doesNotAskTheStore();
    void failedStore_failsTheWhole();

private:
    base::Result<Batch> admit(const std::vector<Customer> &customers);

    ScriptedStore m_store;
};

base::Result<Batch> AdmissionTest::admit(const std::vector<Customer> &customers)
{
    std::vector<Draft> drafts;
    for (const Customer &customer : customers)
        drafts.push_back(Draft::of(customer));
    m_store.questions = 0;
    std::optional<base::Result<Batch>> result;
    Admission(m_store).admit(std::move(drafts),
                             [&result](base::Result<Batch> batch) { result = std::move(batch); });
    return std::move(*result);
}

void AdmissionTest::soundRows_goToTheStore()
{
    m_store.reply = std::vector<Store::Collision>();

    const auto batch = admit({john, jane});

    QCOMPARE(m_store.asked, (std::vector<Customer>{john, jane}));
    QCOMPARE(batch->inserted, (std::vector<Customer>{john, jane}));
    QVERIFY(batch->failed.empty());
}

void AdmissionTest::unsoundRows_costNobodyElse()
{
    m_store.reply = std::vector<Store::Collision>();

    const auto batch = admit({child, jane});

    QCOMPARE(m_store.asked, std::vector<Customer>{jane});
    QCOMPARE(batch->inserted, std::vector<Customer>{jane});
    QCOMPARE(batch->failed.size(), 1U);
    QCOMPARE(batch->failed[0].row, toJson(child));
    QCOMPARE(batch->failed[0].faults[0].reason, Reason::TooYoung);
}

void AdmissionTest::collisions_comeBackInTheOrderSent()
{
    const Customer other{"O"_ba, "P"_ba, 50, ann.id};
    m_store.reply =
        std::vector<Store::Collision>{{0, Reason::NameTaken, jane}, {2, Reason::IdTaken, other}};

    const auto batch = admit({john, child, jane, ann});

    QCOMPARE(m_store.asked, (std::vector<Customer>{john, jane, ann}));
    QCOMPARE(batch->inserted, std::vector<Customer>{jane});
    QCOMPARE(batch->failed.size(), 3U);
    QCOMPARE(batch->failed[0].faults[0].existing, std::optional(jane));
    QCOMPARE(batch->failed[0].faults[0].reason, Reason::NameTaken);
    QCOMPARE(batch->failed[1].row, toJson(child));
    QCOMPARE(batch->failed[2].row, toJson(ann));
    QCOMPARE(batch->failed[2].faults[0].existing, std::optional(other));
}

void AdmissionTest::idTwice_isRefusedTheSecondTime()
{
    m_store.reply = std::vector<Store::Collision>();
    const Customer again{"Other"_ba, "Name"_ba, 30, john.id};

    const auto batch = admit({john, again, child});

    QCOMPARE(batch->inserted, std::vector<Customer>{john});
    QCOMPARE(batch->failed[0].faults.size(), 1U);
    QCOMPARE(batch->failed[0].faults[0].reason, Reason::IdRepeated);
    QCOMPARE(batch->failed[1].faults.size(), 2U); // too young as well
}

void AdmissionTest::idOfAnUnsoundRow_isStillFree()
{
    m_store.reply = std::vector<Store::Collision>();

    const auto batch = admit({child, john});

    QCOMPARE(batch->inserted, std::vector<Customer>{john});
}

void AdmissionTest::noSoundRow_doesNotAskTheStore()
{
    const auto batch = admit({child});

    QCOMPARE(m_store.questions, 0);
    QVERIFY(batch->inserted.empty());
    QCOMPARE(batch->failed.size(), 1U);
    QVERIFY(admit({})->inserted.empty());
}

void AdmissionTest::failedStore_failsTheWhole()
{
    m_store.reply = base::failure(base::Kind::Unavailable, u"out of reach"_s);

    const auto batch = admit({john, child});

    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, base::Kind::Unavailable);
}

QTEST_APPLESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
