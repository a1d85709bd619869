// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customerview.h"

#include <QTest>

using customers::Customer;
using customers::Roll;
using gui::CustomerFilter;
using gui::CustomerOrder;
using gui::CustomerView;
using namespace Qt::StringLiterals;

class CustomerViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFilter_isTheRoll();
    void text_findsNamesAndIds_data();
    void text_findsNamesAndIds();
    void ages_narrowButStayCounted();
    void order_isOfTheChosenColumn();
    void rowOf_findsEveryRowInEveryOrder();
    void staleWish_givesUp();
    void changedIds_areThoseThatCameOrChanged();
};

namespace {

std::vector<Customer> people()
{
    return {{"Leia", "Anderson", 31, 4},
            {"Joel", "Chan", 58, 9},
            {"Jürgen", "Ångström", 44, 12},
            {"Sara", "Chan", 19, 2},
            {"Carlos", "Ray", 90, 58}};
}

CustomerView view(const CustomerFilter &filter)
{
    return CustomerView::of(Roll::of(people(), "1:1"), filter, [] { return false; });
}

QList<qint64> ids(const CustomerView &view)
{
    QList<qint64> ids;
    for (const Customer &customer : view.customers(0, view.size()))
        ids << customer.id;
    return ids;
}

} // namespace

void CustomerViewTest::withoutFilter_isTheRoll()
{
    const CustomerView all = view({});
    QCOMPARE(all.size(), 5);
    QCOMPARE(ids(all), QList<qint64>({4, 9, 2, 58, 12}));
    QCOMPARE(all.largestId(), 58);
    QCOMPARE(all.ages()[31], 1);
}

void CustomerViewTest::text_findsNamesAndIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("beginning of a last name") << u"cha"_s << QList<qint64>{9, 2};
    QTest::newRow("beginning of a first name") << u"LEI"_s << QList<qint64>{4};
    QTest::newRow("letters beyond ASCII, in either case") << u"ång"_s << QList<qint64>{12};
    QTest::newRow("both names, first name first") << u"joel ch"_s << QList<qint64>{9};
    QTest::newRow("both names, last name first") << u"chan, s"_s << QList<qint64>{2};
    QTest::newRow("id") << u"58"_s << QList<qint64>{58};
    QTest::newRow("middle of a name") << u"han"_s << QList<qint64>{};
}

void CustomerViewTest::text_findsNamesAndIds()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, found);
    CustomerFilter filter;
    filter.text = text;
    QCOMPARE(ids(view(filter)), found);
}

void CustomerViewTest::ages_narrowButStayCounted()
{
    CustomerFilter filter;
    filter.youngest = 30;
    filter.oldest = 60;
    const CustomerView some = view(filter);
    QCOMPARE(ids(some), QList<qint64>({4, 9, 12}));
    QCOMPARE(some.ages()[90], 1);
}

void CustomerViewTest::order_isOfTheChosenColumn()
{
    CustomerFilter filter;
    filter.order = CustomerOrder::Age;
    QCOMPARE(ids(view(filter)), QList<qint64>({2, 4, 12, 9, 58}));
    filter.direction = Qt::DescendingOrder;
    QCOMPARE(ids(view(filter)), QList<qint64>({58, 9, 12, 4, 2}));
    filter.order = CustomerOrder::Id;
    QCOMPARE(ids(view(filter)), QList<qint64>({58, 12, 9, 4, 2}));
}

void CustomerViewTest::rowOf_findsEveryRowInEveryOrder()
{
    for (const auto order :
         {CustomerOrder::Stored, CustomerOrder::FirstName, CustomerOrder::Age, CustomerOrder::Id}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            CustomerFilter filter;
            filter.order = order;
            filter.direction = direction;
            filter.youngest = 20;
            const CustomerView some = view(filter);
            QCOMPARE(some.size(), 4);
            for (int row = 0; row < some.size(); ++row)
                QCOMPARE(some.rowOf(some.customers(row, 1).front()), row);
            QCOMPARE(some.rowOf({"Sara", "Chan", 19, 2}), std::nullopt);
        }
    }
}

void CustomerViewTest::staleWish_givesUp()
{
    const CustomerView none = CustomerView::of(Roll::of(people(), "1:1"), {}, [] { return true; });
    QCOMPARE(none.ages()[31], 0);
}

void CustomerViewTest::changedIds_areThoseThatCameOrChanged()
{
    const Roll before = Roll::of(people(), "1:1");
    auto later = people();
    later[0].age = 32;
    later.erase(later.begin() + 1);
    later.push_back({"Frank", "Lane", 40, 60});
    QCOMPARE(gui::changedIds(before, Roll::of(later, "1:2"), 100), QSet<qint64>({4, 60}));
    QCOMPARE(gui::changedIds(before, before, 100), QSet<qint64>());
    QCOMPARE(gui::changedIds(Roll(), before, 3).size(), 3);
}

QTEST_GUILESS_MAIN(CustomerViewTest)
#include "tst_customerview.moc"
