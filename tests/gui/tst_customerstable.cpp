// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access.h"
#include "gui/models/customertablemodel.h"
#include "gui/widgets/textroles.h"
#include "tests/gui/customerstest.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using customers::Customer;
using gui::Command;
using gui::CustomerTableModel;
using namespace Qt::StringLiterals;

// The table of customers on its page.
class CustomersTableTest : public support::CustomersTest
{
    Q_OBJECT

private Q_SLOTS:
    void writersOfTwoPrograms_areTold();
    void whoWrote_givesWayToTheRest_data();
    void whoWrote_givesWayToTheRest();
    void columnThatGives_letsTheKeysGoOn();
    void whoWrote_ordersNothing();
    void keypadEnter_editsToo();
    void copy_takesTheSelectedRows();
    void shownCustomer_isWhereTheSelectionGoesOn();
    void table_followsTheTheme();
};

void CustomersTableTest::writersOfTwoPrograms_areTold()
{
    support::PrivateRedis redis;
    QVERIFY2(redis.start(), redis.output().constData());
    settings::Settings settings = m_fixture->runtime().settings();
    settings.store = settings::StoreChoice::External;
    settings.redis.url = u"unix://"_s + redis.socketPath();
    m_fixture->runtime().reconfigure(settings);
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(m_fixture->runtime().storeStatus().place, runtime::StoreStatus::Place::External);
    QTRY_COMPARE(m_fixture->runtime().storeStatus().state, runtime::StoreStatus::State::Ready);
    trigger(Command::AddSamples);
    QTRY_COMPARE(rows(), 10);
    QTRY_VERIFY(provenance(0).contains("this window"_L1));
    storage::StoreOptions options;
    options.instanceName = u"the till"_s;
    storage::RedisCustomerStore other(redis.endpoint(), options);
    other.open();

    Customer theirs = m_fixture->runtime().customers().at(0);
    theirs.age = theirs.age == 71 ? 72 : 71; // which leaves its place
    QVERIFY(storeprobe::replace(other, theirs));

    QTRY_VERIFY(provenance(0).contains("the till"_L1));
    QTRY_VERIFY(provenance(1).contains("this window"_L1));
    QVERIFY(provenance(0, Qt::AccessibleTextRole).contains("Written by"_L1));
    QVERIFY(provenance(0, Qt::AccessibleTextRole).contains("the till"_L1));
    QVERIFY(provenance(1, Qt::AccessibleTextRole).contains("by this window"_L1));
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(provenance(1).contains("dieses Fenster"_L1));
    m_fixture->language().choose(u"en"_s);
}

void CustomersTableTest::whoWrote_givesWayToTheRest_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "ar"})
        for (const QSize size : {QSize(1100, 720), QSize(900, 600)})
            QTest::addRow("%s, %d wide", language, size.width())
                << QString::fromLatin1(language) << size;
}

void CustomersTableTest::whoWrote_givesWayToTheRest()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const auto *table = find<QTableView>("customersTable");
    const auto *header = table->horizontalHeader();
    const auto isWhole = [header](int column) {
        return header->sectionSize(column) >= header->sectionSizeHint(column);
    };
    const auto isHidden = [header] { return header->isSectionHidden(CustomerTableModel::Written); };
    const auto isFair = [=] {
        return header->length() == table->viewport()->width()
            && (isHidden()
                || (isWhole(CustomerTableModel::LastName) && isWhole(CustomerTableModel::FirstName)
                    && isWhole(CustomerTableModel::Written)));
    };
    m_fixture->window().resize(size);
    m_fixture->language().choose(language);
    QTRY_VERIFY(isFair());
    if (size.width() > 1000)
        QTRY_VERIFY(!isHidden());

    trigger(Command::AddCustomer); // which takes room

    QTRY_VERIFY(find("drawer")->isVisible());
    QTRY_VERIFY(isFair());
    m_fixture->language().choose(u"en"_s);
}

void CustomersTableTest::columnThatGives_letsTheKeysGoOn()
{
    auto *table = find<QTableView>("customersTable");
    m_fixture->window().resize(1100, 720);
    QTRY_VERIFY(!table->isColumnHidden(CustomerTableModel::Written));
    table->setCurrentIndex(table->model()->index(1, CustomerTableModel::Written));

    table->resize(100, table->height());

    QVERIFY(table->isColumnHidden(CustomerTableModel::Written));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 2);
}

void CustomersTableTest::whoWrote_ordersNothing()
{
    auto *header = find<QTableView>("customersTable")->horizontalHeader();
    const auto click = [header](int column) {
        const int middle =
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(middle, header->height() / 2));
    };
    m_fixture->window().resize(1100, 720);
    QTRY_VERIFY(!header->isSectionHidden(CustomerTableModel::Written));
    click(CustomerTableModel::Age);
    QTRY_COMPARE(header->sortIndicatorSection(), int(CustomerTableModel::Age));

    click(CustomerTableModel::Written);

    QCOMPARE(header->sortIndicatorSection(), int(CustomerTableModel::Age));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QTRY_VERIFY(find<gui::MutedLabel>("orderLabel")->text().contains("only this table"_L1));
}

void CustomersTableTest::keypadEnter_editsToo()
{
    auto *table = find<QTableView>("customersTable");
    table->selectRow(0);
    table->setFocus();

    QTest::keyClick(table, Qt::Key_Enter, Qt::KeypadModifier);

    QTRY_VERIFY(find("submitButton")->isVisible());
}

void CustomersTableTest::copy_takesTheSelectedRows()
{
    auto *table = find<QTableView>("customersTable");
    table->selectRow(1);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);

    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).split(u'\t').at(1), table->model()->index(3, 1).data().toString());
    QCOMPARE(lines.at(1).count(u'\t'), int(CustomerTableModel::Written) - 1);
}

void CustomersTableTest::shownCustomer_isWhereTheSelectionGoesOn()
{
    auto *table = find<QTableView>("customersTable");
    table->selectRow(0);
    const Customer other = m_fixture->runtime().customers().at(5);
    trigger(Command::AddCustomer);
    find<QLineEdit>("firstNameField")->setText(u"Ada"_s);
    find<QLineEdit>("lastNameField")->setText(u"Able"_s);
    find<QLineEdit>("idField")->setText(QString::number(other.id));
    QTest::keyClick(find("lastNameField"), Qt::Key_Return);
    QTRY_VERIFY(find("showOtherButton")->isVisible());
    find<QPushButton>("showOtherButton")->click();
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    const int shown = table->currentIndex().row();
    QVERIFY(shown > 1);

    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);

    QCOMPARE(table->currentIndex().row(), shown + 1);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
}

void CustomersTableTest::table_followsTheTheme()
{
    const auto *table = find<QTableView>("customersTable");
    for (const auto &[choice, scheme] :
         {std::pair(gui::Theme::Choice::Dark, gui::Scheme::Dark),
          std::pair(gui::Theme::Choice::Light, gui::Scheme::Light)}) {
        m_fixture->theme().choose(choice);

        const gui::Colours &colours = gui::Colours::of(scheme);
        QTRY_COMPARE(table->palette().color(QPalette::Base), colours.surface);
        QCOMPARE(table->palette().color(QPalette::Text), colours.text);
    }
}

QTEST_MAIN(CustomersTableTest)
#include "tst_customerstable.moc"
