// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using gui::Command;
using gui::Page;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
base::Result<T> answerOf(const QFuture<base::Result<T>> &future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace

// The page of customers, where others change what it is at, too.
class CustomersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void undoOfTheBar_leavesOtherChangesAlone();
    void undoOfTheBar_saysWhenItComesTooLate();
    void nobodyDeleted_offersNoUndo();

private:
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void trigger(Command command) { m_fixture->window().actions()[command]->trigger(); }
    int rows() { return find<QTableView>("customersTable")->model()->rowCount(); }
    void deleteRows(int first, int count);

    std::unique_ptr<support::WindowFixture> m_fixture;
};

void CustomersPanelTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->window().showPage(Page::Customers);
    trigger(Command::AddSamples);
    QTRY_COMPARE(rows(), 10);
}

void CustomersPanelTest::cleanup()
{
    m_fixture.reset();
}

void CustomersPanelTest::deleteRows(int first, int count)
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

void CustomersPanelTest::undoOfTheBar_leavesOtherChangesAlone()
{
    deleteRows(0, 3);
    const qint64 gone = m_fixture->runtime().customers().at(0).id;
    QCOMPARE(answerOf(m_fixture->runtime().removeCustomers({gone})).value().count, 1);

    find<QPushButton>("undoButton")->click();

    QTRY_COMPARE(rows(), 9);
    QVERIFY(!m_fixture->runtime().customers().find(gone));
    QVERIFY(find("undoBar")->isHidden());
}

void CustomersPanelTest::undoOfTheBar_saysWhenItComesTooLate()
{
    deleteRows(0, 3);
    QCOMPARE(answerOf(m_fixture->runtime().undo()).value().restored, 3);

    find<QPushButton>("undoButton")->click();

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("any more"_L1));
    QTRY_COMPARE(rows(), 10);
}

void CustomersPanelTest::nobodyDeleted_offersNoUndo()
{
    trigger(Command::DeleteAll);
    trigger(Command::DeleteAll); // before the first has been heard of

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("Nobody"_L1));
    find<QPushButton>("undoButton")->click();
    QTRY_COMPARE(rows(), 10);
}

QTEST_MAIN(CustomersPanelTest)
#include "tst_customerspanel.moc"
