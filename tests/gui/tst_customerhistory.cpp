// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/differencemodel.h"
#include "tests/gui/windowtest.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>

using customers::Customer;
using customers::Difference;
using gui::Command;
using gui::DifferenceModel;
using gui::Page;
using namespace Qt::StringLiterals;

// What has changed among the customers, looked up beside them.
class CustomerHistoryTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void history_beginsBeforeTheLastChange();
    void slider_isMovedByKeysAndSaysWhereItIs();
    void sliderThatIsHidden_hasNothingToChoose();
    void history_followsTheStoreFromTheChosenVersion();
    void unlikeCustomers_areShownThenAndNow();
    void present_differsFromNothing();
    void emptyStore_saysSo();
    void lockedCustomers_haveAHistory();
    void otherStore_showsNothingOfTheOneBefore();
    void changes_areExported();
    void escape_closesIt();
    void words_followTheLanguage();
    void whatIsForgotten_isSaid();
    void equalDifference_leavesTheSelection();

private:
    void open();
    void addSamples();
    QSlider *slider() { return find<QSlider>("historySlider"); }
    QTableView *table() { return find<QTableView>("historyTable"); }
    int rows() { return table()->isVisible() ? table()->model()->rowCount() : 0; }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QString cell(int row, DifferenceModel::Column column);
    QString emptiness();
};

namespace {

template <typename T>
base::Result<T> answerOf(const QFuture<base::Result<T>> &future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace

void CustomerHistoryTest::init()
{
    WindowTest::init();
    m_fixture->window().showPage(Page::Customers);
}

void CustomerHistoryTest::addSamples()
{
    const auto *customers = find<QTableView>("customersTable")->model(); // which names the next ids
    const int before = customers->rowCount();
    trigger(Command::AddSamples);
    QTRY_COMPARE(customers->rowCount(), before + 10);
}

void CustomerHistoryTest::open()
{
    trigger(Command::ShowHistory);
    QTRY_VERIFY(slider()->isVisible());
}

QString CustomerHistoryTest::cell(int row, DifferenceModel::Column column)
{
    return table()->model()->index(row, column).data().toString();
}

QString CustomerHistoryTest::emptiness()
{
    const auto *empty = find("historyEmpty");
    return empty->isVisible() ? empty->findChild<QLabel *>(u"emptyTitle"_s)->text() : QString();
}

void CustomerHistoryTest::history_beginsBeforeTheLastChange()
{
    addSamples();
    addSamples();

    open();

    QTRY_COMPARE(rows(), 10);
    QCOMPARE(slider()->maximum(), 2);
    QCOMPARE(slider()->value(), 1);
    QCOMPARE(text("historyVersion"), u"Version 10 · 2 of 3"_s);
    QVERIFY2(text("historyMoment").contains(u"10 customers added · today"_s),
             qPrintable(text("historyMoment")));
    QCOMPARE(text("historySummary"), u"Added: 10 · deleted: 0 · changed: 0"_s);
    QVERIFY(text("historyReach").contains(u"the empty store"_s));
    QCOMPARE(cell(0, DifferenceModel::Kind), u"Added"_s);
    QVERIFY(cell(0, DifferenceModel::Before).isEmpty());
    QVERIFY(!cell(0, DifferenceModel::After).isEmpty());
}

// As assistive tools may move it.
void CustomerHistoryTest::sliderThatIsHidden_hasNothingToChoose()
{
    addSamples();
    addSamples();
    open();
    QTRY_COMPARE(slider()->value(), 1);
    trigger(Command::ShowHistory); // anew, and not read yet
    QVERIFY(slider()->isHidden());

    slider()->setValue(0);
    slider()->setValue(2);

    QCOMPARE(slider()->maximum(), 0);
    QTRY_VERIFY(slider()->isVisible());
    QCOMPARE(slider()->value(), 1);
}

void CustomerHistoryTest::slider_isMovedByKeysAndSaysWhereItIs()
{
    addSamples();
    addSamples();
    open();
    QTRY_VERIFY(slider()->hasFocus());
    QVERIFY(!slider()->accessibleName().isEmpty());
    const QImage focused = slider()->grab().toImage();
    find("closeHistoryButton")->setFocus();
    QVERIFY(slider()->grab().toImage() != focused); // also when it did not come by a key
    slider()->setFocus();

    press(Qt::Key_Left);

    QCOMPARE(slider()->value(), 0);
    QCOMPARE(text("historyMoment"), u"The oldest version known"_s); // a line of its own
    QVERIFY2(slider()->accessibleDescription().contains(u"Version 0 · 1 of 3"_s),
             qPrintable(slider()->accessibleDescription()));
    QTRY_COMPARE(rows(), 20);
}

void CustomerHistoryTest::history_followsTheStoreFromTheChosenVersion()
{
    addSamples();
    open();
    press(Qt::Key_Home);
    QTRY_COMPARE(rows(), 10);

    const qint64 gone = m_fixture->runtime().customers().at(0).id;
    QVERIFY(answerOf(m_fixture->runtime().removeCustomers({gone})));

    QTRY_COMPARE(slider()->maximum(), 2);
    QCOMPARE(slider()->value(), 0);
    QTRY_COMPARE(rows(), 9);
}

void CustomerHistoryTest::unlikeCustomers_areShownThenAndNow()
{
    addSamples();
    Customer customer = m_fixture->runtime().customers().at(0);
    customer.firstName = "Zoe";
    customer.age = 77;
    QVERIFY(answerOf(m_fixture->runtime().replaceCustomer(customer, {})));
    open();

    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, DifferenceModel::Kind), u"Changed"_s);
    QCOMPARE(cell(0, DifferenceModel::Id), QString::number(customer.id));
    QVERIFY(cell(0, DifferenceModel::After).contains(u"Zoe"_s));
    QVERIFY(cell(0, DifferenceModel::After).contains(u"77"_s));
    QVERIFY(!cell(0, DifferenceModel::Before).contains(u"Zoe"_s));
}

void CustomerHistoryTest::present_differsFromNothing()
{
    addSamples();
    open();
    QTRY_COMPARE(rows(), 10);

    press(Qt::Key_End);

    QTRY_COMPARE(emptiness(), u"Nobody differs"_s);
    QVERIFY(slider()->isVisible());
    QVERIFY(!find("exportHistoryButton")->isEnabled());
}

void CustomerHistoryTest::emptyStore_saysSo()
{
    trigger(Command::ShowHistory);

    QTRY_COMPARE(emptiness(), u"No change is known"_s);
    QVERIFY(!slider()->isVisible());
    QVERIFY(find("closeHistoryButton")->hasFocus());
    addSamples();
    QTRY_COMPARE(rows(), 10);
}

void CustomerHistoryTest::lockedCustomers_haveAHistory()
{
    addSamples();
    trigger(Command::LockCustomers);
    QTRY_VERIFY(!m_fixture->window().actions()[Command::AddCustomer]->isEnabled());

    open();

    QTRY_COMPARE(rows(), 10);
}

void CustomerHistoryTest::otherStore_showsNothingOfTheOneBefore()
{
    addSamples();
    open();
    QTRY_COMPARE(rows(), 10);

    settings::Settings settings = m_fixture->runtime().settings();
    settings.store = settings::StoreChoice::External;
    settings.redis.url = u"unix://"_s + m_fixture->folder() + u"/nobody.sock"_s;
    m_fixture->runtime().reconfigure(settings);

    QTRY_COMPARE(emptiness(), u"The history cannot be read"_s);
    const auto why = [this] {
        QStringList words;
        for (const auto *label : find("historyEmpty")->findChildren<QLabel *>())
            words << label->text();
        return words.join(u' ');
    };
    QTRY_VERIFY2(why().contains(u"nobody.sock"_s), qPrintable(why()));
    QCOMPARE(rows(), 0);
    QVERIFY(!slider()->isVisible());
    QVERIFY(find("closeHistoryButton")->hasFocus());
}

void CustomerHistoryTest::changes_areExported()
{
    addSamples();
    open();
    QTRY_COMPARE(rows(), 10);
    const QString path = m_fixture->folder() + "/changes.csv"_L1;

    find<QPushButton>("exportHistoryButton")->click();
    takeFile(path);

    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith("change,id,firstNameBefore"), content);
    QCOMPARE(content.count("\r\nadded,"), 10);
}

void CustomerHistoryTest::escape_closesIt()
{
    addSamples();
    find("customersTable")->setFocus();
    open();
    QTRY_VERIFY(slider()->hasFocus());

    press(Qt::Key_Escape);

    QVERIFY(find("drawer")->isHidden());
    QVERIFY(find("customersTable")->hasFocus());
}

void CustomerHistoryTest::words_followTheLanguage()
{
    addSamples();
    open();
    QTRY_COMPARE(rows(), 10);

    m_fixture->language().choose(u"de"_s);

    QTRY_COMPARE(cell(0, DifferenceModel::Kind), u"Hinzugefügt"_s);
    QTRY_VERIFY(text("historyVersion").contains(u"1 von 2"_s));
    QVERIFY(slider()->accessibleDescription().contains(u"1 von 2"_s));
}

void CustomerHistoryTest::whatIsForgotten_isSaid()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model);
    const Customer ann{"Ann"_ba, "Abel"_ba, 25, 1};
    model.show(runtime::share(Difference{{{Difference::Kind::Changed, 1, {}, ann},
                                          {Difference::Kind::Removed, 2, {}, {}},
                                          {Difference::Kind::Added, 3, {}, ann}},
                                         0}));

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, DifferenceModel::Before).data().toString(), u"no longer known"_s);
    QCOMPARE(model.index(1, DifferenceModel::Before).data().toString(), u"no longer known"_s);
    QVERIFY(model.index(1, DifferenceModel::After).data().toString().isEmpty());
    QVERIFY(model.index(2, DifferenceModel::Before).data().toString().isEmpty());
}

void CustomerHistoryTest::equalDifference_leavesTheSelection()
{
    DifferenceModel model;
    const Difference one{{{Difference::Kind::Removed, 2, {}, {}}}, 0};
    model.show(runtime::share(Difference(one)));
    const QPersistentModelIndex row = model.index(0, 0);

    model.show(runtime::share(Difference(one)));

    QVERIFY(row.isValid());
}

QTEST_MAIN(CustomerHistoryTest)
#include "tst_customerhistory.moc"
