// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/customerstest.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using customers::Customer;
using gui::Command;
using namespace Qt::StringLiterals;

// Deleting customers, and taking that back.
class CustomerDeletionTest : public support::CustomersTest
{
    Q_OBJECT

private Q_SLOTS:
    void undoOfTheBar_leavesOtherChangesAlone();
    void undoOfTheBar_saysWhenItComesTooLate();
    void undoOfWhoIsBackAlready_saysThat();
    void nobodyDeleted_offersNoUndo();
    void whatUndoDid_isSaidInTheLanguageOfTheMoment();
};

void CustomerDeletionTest::undoOfTheBar_leavesOtherChangesAlone()
{
    deleteRows(0, 3);
    const qint64 gone = m_fixture->runtime().customers().at(0).id;
    QCOMPARE(answerOf(m_fixture->runtime().removeCustomers({gone})).value().count, 1);

    find<QPushButton>("undoButton")->click();

    QTRY_COMPARE(rows(), 9);
    QVERIFY(!m_fixture->runtime().customers().find(gone));
    QVERIFY(find("undoBar")->isHidden());
}

void CustomerDeletionTest::undoOfTheBar_saysWhenItComesTooLate()
{
    deleteRows(0, 3);
    QCOMPARE(answerOf(m_fixture->runtime().undo()).value().restored, 3);

    find<QPushButton>("undoButton")->click();

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("any more"_L1));
    QTRY_COMPARE(rows(), 10);
}

// Pressed twice, after what was deleted twice.
void CustomerDeletionTest::undoOfWhoIsBackAlready_saysThat()
{
    const Customer first = m_fixture->runtime().customers().at(0);
    deleteRows(0, 1);
    changeBehind(first);
    QTRY_COMPARE(rows(), 10);
    deleteRows(0, 1);
    trigger(Command::UndoChange);
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("1 customer is back"_L1));

    trigger(Command::UndoChange);

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("1 customer was back already"_L1));
    QTRY_COMPARE(rows(), 10);
}

void CustomerDeletionTest::nobodyDeleted_offersNoUndo()
{
    trigger(Command::DeleteAll);
    trigger(Command::DeleteAll); // before the first has been heard of

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("Nobody"_L1));
    find<QPushButton>("undoButton")->click();
    QTRY_COMPARE(rows(), 10);
}

void CustomerDeletionTest::whatUndoDid_isSaidInTheLanguageOfTheMoment()
{
    trigger(Command::UndoChange); // what was only added
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("nothing"_L1));
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("nichts"_L1));
    m_fixture->language().choose(u"en"_s);

    deleteRows(0, 3);
    trigger(Command::UndoChange);
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("are back"_L1));
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("3 Kunden"_L1));
    m_fixture->language().choose(u"en"_s);
}

QTEST_MAIN(CustomerDeletionTest)
#include "tst_customerdeletion.moc"
