// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/customerstest.h"

#include "gui/access.h"
#include "gui/models/customertablemodel.h"

using customers::Customer;
using gui::Command;
using gui::CustomerTableModel;
using gui::Page;

namespace support {

void CustomersTest::init()
{
    WindowTest::init();
    m_fixture->window().showPage(Page::Customers);
    trigger(Command::AddSamples);
    QTRY_COMPARE(rows(), 10);
}

QString CustomersTest::provenance(int row, int role)
{
    const auto *model = find<QTableView>("customersTable")->model();
    return model->index(row, CustomerTableModel::Written).data(role).toString();
}

Customer CustomersTest::customer(qint64 id)
{
    return answerOf(m_fixture->runtime().findCustomer(id)).value().value_or(Customer());
}

void CustomersTest::edit(int row)
{
    gui::selectRow(*find<QTableView>("customersTable"), row);
    trigger(Command::EditCustomer);
    QVERIFY(find("submitButton")->isVisible());
}

void CustomersTest::deleteRows(int first, int count)
{
    auto *table = find<QTableView>("customersTable");
    const QItemSelection some(table->model()->index(first, 0),
                              table->model()->index(first + count - 1, 0));
    const int before = rows();
    table->selectionModel()->select(
        some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    trigger(Command::DeleteSelected);
    QTRY_COMPARE(rows(), before - count);
    QTRY_VERIFY(find("undoBar")->isVisible());
}

void CustomersTest::changeBehind(const Customer &customer)
{
    QVERIFY(answerOf(m_fixture->runtime().replaceCustomer(customer, {})));
}

} // namespace support
