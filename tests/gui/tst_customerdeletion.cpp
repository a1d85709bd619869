// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerspanel.h"
#include "tests/gui/customerstest.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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
    void few_areNoJob();
    void many_areAJobThatIsOneStepWhereverItIsCancelled();

private:
    static constexpr int many = 100'000; // dozens of requests

    int stored() { return int(answerOf(m_fixture->runtime().listCustomers()).value().size()); }
    QString bannerText() { return find<QLabel>("bannerText")->text(); }
    gui::CustomersPanel *panel() { return m_fixture->window().findChild<gui::CustomersPanel *>(); }
    void addMany();
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

void CustomerDeletionTest::few_areNoJob()
{
    const QSignalSpy begun(panel(), &gui::Panel::begun);

    deleteRows(0, 3);
    find<QPushButton>("undoButton")->click();

    QTRY_COMPARE(rows(), 10);
    QTRY_VERIFY(bannerText().contains("3 customers are back"_L1));
    QVERIFY(begun.isEmpty());
}

void CustomerDeletionTest::addMany()
{
    std::vector<customers::Draft> drafts;
    for (int id = 1000; id < 1000 + many - 10; ++id)
        drafts.push_back(customers::Draft::of({"Ann"_ba, "Lee"_ba, 30, id}));
    QVERIFY(answerOf(m_fixture->runtime().addCustomers(std::move(drafts))));
    QTRY_COMPARE(rows(), many);
}

// Whose job is begun is cancelled at once, long before its last request.
void CustomerDeletionTest::many_areAJobThatIsOneStepWhereverItIsCancelled()
{
    addMany();
    QStringList words;
    QStringList whileUnderWay;
    const auto cancelling =
        connect(panel(), &gui::Panel::begun, panel(), [&, this](const gui::Job &job) {
            words << job.words();
            trigger(Command::UndoChange);
            whileUnderWay << bannerText();
            QFuture<void>(job.future).cancel();
        });

    find<QTableView>("customersTable")->selectAll();
    trigger(Command::DeleteSelected);

    QTRY_VERIFY(find("undoBar")->isVisible());
    QCOMPARE(words, QStringList{u"Deleting customers"_s});
    QVERIFY2(whileUnderWay[0].contains("being deleted"_L1), qPrintable(whileUnderWay[0]));
    const QLocale locale;
    const int left = stored();
    QVERIFY(left > 0 && left < many);
    QTRY_COMPARE(rows(), left);
    QVERIFY(!find<QTableView>("customersTable")->selectionModel()->hasSelection());
    QCOMPARE(find<QLabel>("undoText")->text(),
             u"%1 customers deleted."_s.arg(locale.toString(many - left)));
    QCOMPARE(bannerText(),
             u"%1 customers were deleted. The deletion was cancelled: %2 customers "
             "were left as they are."_s.arg(locale.toString(many - left), locale.toString(left)));

    find<QPushButton>("undoButton")->click();

    QTRY_VERIFY2(bannerText().contains("can still be brought back"_L1), qPrintable(bannerText()));
    QCOMPARE(words.last(), u"Bringing customers back"_s);
    const int back = stored() - left;
    QVERIFY(back > 0 && back < many - left);
    QCOMPARE(bannerText(),
             u"%1 customers are back. The undo was cancelled: %2 customers can still "
             "be brought back."_s.arg(locale.toString(back), locale.toString(many - left - back)));
    QVERIFY(find("undoBar")->isVisible());

    disconnect(cancelling);
    find<QPushButton>("undoButton")->click();

    QTRY_COMPARE(rows(), many);
    QTRY_VERIFY(!m_fixture->window().hasWorkUnderWay());
    QVERIFY(find("undoBar")->isHidden());
}

QTEST_MAIN(CustomerDeletionTest)
#include "tst_customerdeletion.moc"
