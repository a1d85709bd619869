// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/customerdrawer.h"
#include "gui/widgets/importpreview.h"
#include "tests/gui/customerstest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using customers::Customer;
using gui::Command;
using namespace Qt::StringLiterals;

// Beside the table: the form for one customer, and what an import would bring.
class CustomerDrawerTest : public support::CustomersTest
{
    Q_OBJECT

private Q_SLOTS:
    void editOfWhatOthersChanged_isAskedAbout();
    void editOfWhatOthersChanged_canTakeTheirs();
    void waysOutOfAConflict_areReachedBeforeSaving();
    void editOfWhoWasDeleted_isSavedAsNew();
    void enterPressedTwice_addsOnce();
    void answerToAClosedForm_leavesTheNextAlone();
    void fileOfNobody_canBeLeftByKey();
    void fileReadWhileAFormIsOpen_leavesTheForm();
    void manyRefusedRows_sayThatThereAreMore();
    void valueOfAnotherSort_isToldWhatItMustBe();
};

void CustomerDrawerTest::editOfWhatOthersChanged_isAskedAbout()
{
    edit(0);
    const qint64 id = find<QLineEdit>("idField")->text().toLongLong();
    Customer theirs = customer(id);
    ++theirs.age;
    changeBehind(theirs);
    find<QLineEdit>("firstNameField")->setText(u"Mine"_s);

    find<QPushButton>("submitButton")->click();

    QTRY_VERIFY(find("conflict")->isVisible());
    QVERIFY(find<QLabel>("conflictText")->text().contains(QString::number(theirs.age)));
    QCOMPARE(find<QLineEdit>("firstNameField")->text(), u"Mine"_s);
    QCOMPARE(customer(id), theirs);
    find<QPushButton>("saveAnywayButton")->click();
    QTRY_VERIFY(find("drawer")->isHidden());
    QCOMPARE(customer(id).firstName, "Mine"_ba);
}

void CustomerDrawerTest::editOfWhatOthersChanged_canTakeTheirs()
{
    edit(0);
    Customer theirs = customer(find<QLineEdit>("idField")->text().toLongLong());
    ++theirs.age;
    changeBehind(theirs);
    find<QLineEdit>("firstNameField")->setText(u"Mine"_s);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("conflict")->isVisible());

    find<QPushButton>("reloadButton")->click();

    QVERIFY(find("conflict")->isHidden());
    QCOMPARE(find<QSpinBox>("ageBox")->value(), theirs.age);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("drawer")->isHidden());
    QCOMPARE(customer(theirs.id), theirs);
}

void CustomerDrawerTest::waysOutOfAConflict_areReachedBeforeSaving()
{
    edit(0);
    Customer theirs = customer(find<QLineEdit>("idField")->text().toLongLong());
    ++theirs.age;
    changeBehind(theirs);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("conflict")->isVisible());
    find("idField")->setFocus();

    for (const char *stop : {"reloadButton", "saveAnywayButton", "submitButton"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(stop));
    }
}

void CustomerDrawerTest::editOfWhoWasDeleted_isSavedAsNew()
{
    edit(0);
    const qint64 id = find<QLineEdit>("idField")->text().toLongLong();
    QVERIFY(answerOf(m_fixture->runtime().removeCustomers({id})));

    QTest::keyClick(find("firstNameField"), Qt::Key_Return);

    QTRY_VERIFY(find("conflict")->isVisible());
    QVERIFY(find("reloadButton")->isHidden());
    QCOMPARE(customer(id), Customer());
    QTest::keyClick(find("saveAnywayButton"), Qt::Key_Space);
    QTRY_VERIFY(find("drawer")->isHidden());
    QCOMPARE(customer(id).id, id);
}

void CustomerDrawerTest::enterPressedTwice_addsOnce()
{
    trigger(Command::AddCustomer);
    find<QAbstractButton>("keepOpenBox")->setChecked(true);
    find<QLineEdit>("firstNameField")->setText(u"Ada"_s);
    find<QLineEdit>("lastNameField")->setText(u"Able"_s);

    QTest::keyClick(find("lastNameField"), Qt::Key_Return);
    QTest::keyClick(find("lastNameField"), Qt::Key_Return);

    QTRY_COMPARE(rows(), 11);
    QTRY_VERIFY(find<QLineEdit>("lastNameField")->text().isEmpty());
    QVERIFY(find("idFault")->isHidden());
}

void CustomerDrawerTest::answerToAClosedForm_leavesTheNextAlone()
{
    edit(0);
    const qint64 id = find<QLineEdit>("idField")->text().toLongLong();
    find<QLineEdit>("firstNameField")->setText(u"Ada"_s);
    QTest::keyClick(find("firstNameField"), Qt::Key_Return);
    QTest::keyClick(find("firstNameField"), Qt::Key_Escape);
    trigger(Command::AddCustomer);

    QTRY_COMPARE(customer(id).firstName, "Ada"_ba);
    QCoreApplication::processEvents(); // the form's answer came before this one
    QVERIFY(find("submitButton")->isVisible());
}

void CustomerDrawerTest::fileOfNobody_canBeLeftByKey()
{
    const QString path = written("nobody.json", "[]");
    auto *drawer = find<gui::CustomerDrawer>("drawer");
    const auto *preview = drawer->findChild<gui::ImportPreview *>();
    drawer->import(path);

    QTRY_VERIFY(preview->isVisible());
    QVERIFY(preview->findChild<QLabel *>(u"summaryLabel"_s)->text().contains("Nobody"_L1));
    QVERIFY(preview->findChild<QWidget *>(u"importButton"_s)->isHidden());
    QVERIFY(preview->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(drawer->isHidden());
}

void CustomerDrawerTest::fileReadWhileAFormIsOpen_leavesTheForm()
{
    const QString path = written("some.json", "[]");
    auto *drawer = find<gui::CustomerDrawer>("drawer");
    const auto *preview = drawer->findChild<gui::ImportPreview *>();
    drawer->import(path);
    trigger(Command::AddCustomer);
    find<QLineEdit>("firstNameField")->setText(u"Ada"_s);

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("some.json"_L1));

    QVERIFY(!preview->isVisible());
    QCOMPARE(find<QLineEdit>("firstNameField")->text(), u"Ada"_s);
    find<QPushButton>("bannerRemedy1")->click();
    QVERIFY(preview->isVisible());
}

void CustomerDrawerTest::manyRefusedRows_sayThatThereAreMore()
{
    const QString path = written("many.ndjson", QByteArray("{\"age\":7}\n").repeated(502));
    find<gui::CustomerDrawer>("drawer")->import(path);

    auto *rows = find<QTreeWidget>("refusedTable");
    QTRY_COMPARE(rows->topLevelItemCount(), 501);
    QVERIFY(rows->topLevelItem(500)->text(1).startsWith("2 more rows"_L1));
}

void CustomerDrawerTest::valueOfAnotherSort_isToldWhatItMustBe()
{
    const QString path = written("sorts.ndjson",
                                 R"({"firstName":7,"lastName":"Able","age":"old","id":9001})"
                                 "\n");
    find<gui::CustomerDrawer>("drawer")->import(path);

    auto *rows = find<QTreeWidget>("refusedTable");
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    const QString why = rows->topLevelItem(0)->text(1);
    QVERIFY2(why.contains("First name: This must be text."_L1), qPrintable(why));
    QVERIFY2(why.contains("Age: This must be a whole number."_L1), qPrintable(why));
}

QTEST_MAIN(CustomerDrawerTest)
#include "tst_customerdrawer.moc"
