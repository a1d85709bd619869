// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/windowtest.h"

#include <QTableView>
#include <QTest>

namespace support {

// Beginning of the tests of the page of customers, which shows ten of them, where others change
// what it is at, too.
class CustomersTest : public WindowTest
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    // Runs the event loop until the answer is there.
    template <typename T>
    static base::Result<T> answerOf(const QFuture<base::Result<T>> &future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }

    int rows() { return find<QTableView>("customersTable")->model()->rowCount(); }
    QString provenance(int row, int role = Qt::DisplayRole);
    customers::Customer customer(qint64 id);
    void edit(int row);
    void deleteRows(int first, int count);
    void changeBehind(const customers::Customer &customer);
};

} // namespace support
