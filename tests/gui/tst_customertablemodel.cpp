// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customertablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using customers::Customer;
using customers::Roll;
using gui::CustomerTableModel;
using gui::CustomerView;
using namespace Qt::StringLiterals;

class CustomerTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChanges_keepTheModelSound();
    void selection_staysWithItsCustomer();
    void selectionOfSomeoneGone_goesToo();
    void change_neverResets();
    void changeByOthers_glows_ownDoesNot();
};

namespace {

CustomerView viewOf(const std::vector<Customer> &people)
{
    return CustomerView::of(Roll::of(people, QByteArray::number(qint64(people.size()))), {},
                            [] { return false; });
}

const std::vector<Customer> some{
    {"Leia", "Anderson", 31, 4}, {"Joel", "Chan", 58, 9}, {"Carlos", "Ray", 90, 58}};

QString nameAt(const CustomerTableModel &model, int row)
{
    return model.index(row, CustomerTableModel::LastName).data().toString();
}

} // namespace

void CustomerTableModelTest::anyChanges_keepTheModelSound()
{
    CustomerTableModel model;
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator chance(7);
    for (int round = 0; round < 30; ++round) {
        std::vector<Customer> people;
        for (quint32 i = chance.bounded(40u); i > 0; --i)
            people.push_back({"A", QByteArray::number(chance.bounded(30)), 20, qint64(i)});
        model.show(viewOf(people), {});
        QCOMPARE(model.rowCount(), int(people.size()));
    }
}

void CustomerTableModelTest::selection_staysWithItsCustomer()
{
    CustomerTableModel model;
    QItemSelectionModel selection(&model);
    model.show(viewOf(some), {});
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto more = some;
    more.push_back({"Aaron", "Aardvark", 20, 70});
    more.push_back({"Zoe", "Zimmer", 20, 71});
    model.show(viewOf(more), {});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().front().data().toString(), u"Chan"_s);
}

void CustomerTableModelTest::selectionOfSomeoneGone_goesToo()
{
    CustomerTableModel model;
    QItemSelectionModel selection(&model);
    model.show(viewOf(some), {});
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.show(viewOf({some[0], some[2]}), {});
    QVERIFY(!selection.hasSelection());
    QCOMPARE(nameAt(model, 1), u"Ray"_s);
}

void CustomerTableModelTest::change_neverResets()
{
    CustomerTableModel model;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(viewOf(some), {});
    model.show(viewOf({}), {});
    model.show(viewOf(some), {});
    QCOMPARE(reset.size(), 0);
}

void CustomerTableModelTest::changeByOthers_glows_ownDoesNot()
{
    CustomerTableModel model;
    model.show(viewOf(some), {});
    model.expect({9});
    model.show(viewOf(some), {4, 9});
    const auto glow = [&model](int row) {
        return model.index(row, 0).data(CustomerTableModel::GlowRole).toDouble();
    };
    QVERIFY(glow(0) > 0);
    QCOMPARE(glow(1), 0.0);
    QTRY_COMPARE(glow(0), 0.0);
}

QTEST_MAIN(CustomerTableModelTest)
#include "tst_customertablemodel.moc"
