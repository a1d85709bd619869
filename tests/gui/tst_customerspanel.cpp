// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access.h"
#include "gui/models/customertablemodel.h"
#include "gui/panels/panel.h"
#include "gui/widgets/customerdrawer.h"
#include "gui/widgets/importpreview.h"
#include "gui/widgets/textroles.h"
#include "tests/gui/windowtest.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using customers::Customer;
using gui::Command;
using gui::CustomerTableModel;
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
class CustomersPanelTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void undoOfTheBar_leavesOtherChangesAlone();
    void undoOfTheBar_saysWhenItComesTooLate();
    void undoOfWhoIsBackAlready_saysThat();
    void nobodyDeleted_offersNoUndo();
    void whatUndoDid_isSaidInTheLanguageOfTheMoment();
    void otherStore_showsNothingOfTheOneBefore();
    void writersOfTwoPrograms_areTold();
    void whoWrote_givesWayToTheRest_data();
    void whoWrote_givesWayToTheRest();
    void columnThatGives_letsTheKeysGoOn();
    void whoWrote_ordersNothing();
    void keypadEnter_editsToo();
    void editOfWhatOthersChanged_isAskedAbout();
    void editOfWhatOthersChanged_canTakeTheirs();
    void waysOutOfAConflict_areReachedBeforeSaving();
    void editOfWhoWasDeleted_isSavedAsNew();
    void enterPressedTwice_addsOnce();
    void answerToAClosedForm_leavesTheNextAlone();
    void job_isSeenAndCanBeCancelled();
    void jobOfALongName_leavesTheWindowItsWidth();
    void exportThatFailed_canBeTriedAgain();
    void fileOfNobody_canBeLeftByKey();
    void fileReadWhileAFormIsOpen_leavesTheForm();
    void manyRefusedRows_sayThatThereAreMore();
    void emptyPage_keepsItsButtonsWhileTheStoreIsAsked();
    void copy_takesTheSelectedRows();
    void shownCustomer_isWhereTheSelectionGoesOn();
    void lockedCustomers_areGreyedWithTheReason();
    void lockFromOutside_cannotBeOpenedHere();
    void storeOutOfReach_isSaidInASentence();
    void table_followsTheTheme();

private:
    QString provenance(int row, int role = Qt::DisplayRole);
    int rows() { return find<QTableView>("customersTable")->model()->rowCount(); }
    Customer customer(qint64 id);
    void edit(int row);
    void deleteRows(int first, int count);
    void changeBehind(const Customer &customer);
    void begin(QPromise<void> &work, const QString &file);
};

void CustomersPanelTest::init()
{
    WindowTest::init();
    m_fixture->window().showPage(Page::Customers);
    trigger(Command::AddSamples);
    QTRY_COMPARE(rows(), 10);
}

QString CustomersPanelTest::provenance(int row, int role)
{
    const auto *model = find<QTableView>("customersTable")->model();
    return model->index(row, CustomerTableModel::Written).data(role).toString();
}

Customer CustomersPanelTest::customer(qint64 id)
{
    return answerOf(m_fixture->runtime().findCustomer(id)).value().value_or(Customer());
}

void CustomersPanelTest::edit(int row)
{
    gui::selectRow(*find<QTableView>("customersTable"), row);
    trigger(Command::EditCustomer);
    QVERIFY(find("submitButton")->isVisible());
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

void CustomersPanelTest::changeBehind(const Customer &customer)
{
    QVERIFY(answerOf(m_fixture->runtime().replaceCustomer(customer, {})));
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

// Pressed twice, after what was deleted twice.
void CustomersPanelTest::undoOfWhoIsBackAlready_saysThat()
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

void CustomersPanelTest::otherStore_showsNothingOfTheOneBefore()
{
    deleteRows(0, 3);
    find<QTableView>("customersTable")->selectRow(1);
    QTRY_VERIFY(!provenance(1).isEmpty());

    settings::Settings settings = m_fixture->runtime().settings();
    settings.store = settings::StoreChoice::External;
    settings.redis.url = u"unix://"_s + m_fixture->folder() + u"/nobody.sock"_s;
    m_fixture->runtime().reconfigure(settings);

    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(find("undoBar")->isHidden());
    QVERIFY(m_fixture->runtime().customers().isEmpty());
}

void CustomersPanelTest::nobodyDeleted_offersNoUndo()
{
    trigger(Command::DeleteAll);
    trigger(Command::DeleteAll); // before the first has been heard of

    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains("Nobody"_L1));
    find<QPushButton>("undoButton")->click();
    QTRY_COMPARE(rows(), 10);
}

void CustomersPanelTest::whatUndoDid_isSaidInTheLanguageOfTheMoment()
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

void CustomersPanelTest::writersOfTwoPrograms_areTold()
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

void CustomersPanelTest::whoWrote_givesWayToTheRest_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "ar"})
        for (const QSize size : {QSize(1100, 720), QSize(900, 600)})
            QTest::addRow("%s, %d wide", language, size.width())
                << QString::fromLatin1(language) << size;
}

void CustomersPanelTest::whoWrote_givesWayToTheRest()
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

void CustomersPanelTest::columnThatGives_letsTheKeysGoOn()
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

void CustomersPanelTest::whoWrote_ordersNothing()
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

void CustomersPanelTest::keypadEnter_editsToo()
{
    auto *table = find<QTableView>("customersTable");
    table->selectRow(0);
    table->setFocus();

    QTest::keyClick(table, Qt::Key_Enter, Qt::KeypadModifier);

    QTRY_VERIFY(find("submitButton")->isVisible());
}

void CustomersPanelTest::editOfWhatOthersChanged_isAskedAbout()
{
    edit(0);
    const qint64 id = find<QLineEdit>("idField")->text().toLongLong();
    Customer theirs = customer(id);
    theirs.age = 71;
    changeBehind(theirs);
    find<QLineEdit>("firstNameField")->setText(u"Mine"_s);

    find<QPushButton>("submitButton")->click();

    QTRY_VERIFY(find("conflict")->isVisible());
    QVERIFY(find<QLabel>("conflictText")->text().contains("71"_L1));
    QCOMPARE(find<QLineEdit>("firstNameField")->text(), u"Mine"_s);
    QCOMPARE(customer(id), theirs);
    find<QPushButton>("saveAnywayButton")->click();
    QTRY_VERIFY(find("drawer")->isHidden());
    QCOMPARE(customer(id).firstName, "Mine"_ba);
}

void CustomersPanelTest::editOfWhatOthersChanged_canTakeTheirs()
{
    edit(0);
    Customer theirs = customer(find<QLineEdit>("idField")->text().toLongLong());
    theirs.age = 71;
    changeBehind(theirs);
    find<QLineEdit>("firstNameField")->setText(u"Mine"_s);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("conflict")->isVisible());

    find<QPushButton>("reloadButton")->click();

    QVERIFY(find("conflict")->isHidden());
    QCOMPARE(find<QSpinBox>("ageBox")->value(), 71);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("drawer")->isHidden());
    QCOMPARE(customer(theirs.id), theirs);
}

void CustomersPanelTest::waysOutOfAConflict_areReachedBeforeSaving()
{
    edit(0);
    Customer theirs = customer(find<QLineEdit>("idField")->text().toLongLong());
    theirs.age = 71;
    changeBehind(theirs);
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(find("conflict")->isVisible());
    find("idField")->setFocus();

    for (const char *stop : {"reloadButton", "saveAnywayButton", "submitButton"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(stop));
    }
}

void CustomersPanelTest::editOfWhoWasDeleted_isSavedAsNew()
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

void CustomersPanelTest::enterPressedTwice_addsOnce()
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

void CustomersPanelTest::answerToAClosedForm_leavesTheNextAlone()
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

void CustomersPanelTest::begin(QPromise<void> &work, const QString &file)
{
    work.start();
    Q_EMIT static_cast<gui::Panel *>(find("CustomersPanel"))
        ->begun(gui::writingOf(file, work.future()));
}

void CustomersPanelTest::job_isSeenAndCanBeCancelled()
{
    QPromise<void> work;
    begin(work, u"/somewhere/all.csv"_s);

    QTRY_VERIFY(find("jobCancelButton") && find("jobCancelButton")->isVisible());
    // Parted from the words around it, which may run the other way.
    QVERIFY(find<QLabel>("jobText")->text().contains(u"\u2068all.csv\u2069"_s));
    find<QPushButton>("jobCancelButton")->click();
    QVERIFY(work.isCanceled());
    work.finish();
    QTRY_VERIFY(find("jobBars")->isHidden());
}

void CustomersPanelTest::jobOfALongName_leavesTheWindowItsWidth()
{
    const QString name = QString(240, u'w') + ".csv"_L1;
    QPromise<void> work;
    begin(work, "/somewhere/"_L1 + name);

    QTRY_VERIFY(find("jobText") && find("jobText")->isVisible());

    QVERIFY(find("jobBars")->minimumSizeHint().width() < m_fixture->window().minimumWidth());
    QVERIFY(find("jobProgress")->accessibleName().contains(name)); // who hears it hears it all
    work.finish();
    QTRY_VERIFY(find("jobBars")->isHidden());
}

void CustomersPanelTest::exportThatFailed_canBeTriedAgain()
{
    const QString folder = m_fixture->folder() + "/there"_L1;
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    trigger(Command::ExportCustomers);
    auto *chooser = find<QFileDialog>("fileChooser");
    Q_EMIT chooser->fileSelected(folder + "/all.csv"_L1);
    chooser->close();
    QTRY_VERIFY(find("bannerRemedy2"));
    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().mkpath(folder));

    find<QPushButton>("bannerRemedy1")->click();

    QTRY_VERIFY(QFile::exists(folder + "/all.csv"_L1));
    const QString path = u"\u2068%1/all.csv\u2069"_s.arg(folder); // parted from the words
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains(path));
}

void CustomersPanelTest::fileOfNobody_canBeLeftByKey()
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

void CustomersPanelTest::fileReadWhileAFormIsOpen_leavesTheForm()
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

void CustomersPanelTest::manyRefusedRows_sayThatThereAreMore()
{
    const QString path = written("many.ndjson", QByteArray("{\"age\":7}\n").repeated(502));
    find<gui::CustomerDrawer>("drawer")->import(path);

    auto *rows = find<QTreeWidget>("refusedTable");
    QTRY_COMPARE(rows->topLevelItemCount(), 501);
    QVERIFY(rows->topLevelItem(500)->text(1).startsWith("2 more rows"_L1));
}

void CustomersPanelTest::emptyPage_keepsItsButtonsWhileTheStoreIsAsked()
{
    trigger(Command::DeleteAll);
    QTRY_VERIFY(find("addSamplesButton") && find("addSamplesButton")->isVisible());
    const QPointer<QWidget> button = find("addSamplesButton");
    button->setFocus();
    QSignalSpy told(&m_fixture->runtime(), &runtime::Runtime::storeChanged);

    QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, 30'000);

    QVERIFY(button && button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(rows(), 10);
}

void CustomersPanelTest::copy_takesTheSelectedRows()
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

void CustomersPanelTest::shownCustomer_isWhereTheSelectionGoesOn()
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

void CustomersPanelTest::lockedCustomers_areGreyedWithTheReason()
{
    gui::selectRow(*find<QTableView>("customersTable"), 0);
    QVERIFY(find("accessButton")->isHidden());
    const auto actions = [this] {
        QList<QAction *> changing;
        for (const Command command :
             {Command::AddCustomer, Command::AddAsJson, Command::AddSamples, Command::EditCustomer,
              Command::ImportCustomers, Command::DeleteSelected, Command::DeleteAll,
              Command::UndoChange})
            changing << m_fixture->window().actions()[command];
        return changing;
    };

    trigger(Command::LockCustomers);

    QTRY_VERIFY(find("accessButton")->isVisible());
    QCOMPARE(find<QAbstractButton>("accessButton")->text(), u"Read-only"_s);
    QVERIFY(!find("addButton")->isEnabled());
    QVERIFY(find("addButton")->toolTip().contains("locked"_L1));
    for (const QAction *action : actions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains("locked"_L1), qPrintable(action->toolTip()));
    }
    QVERIFY(m_fixture->window().actions()[Command::ExportCustomers]->isEnabled());
    trigger(Command::DeleteAll);
    QCOMPARE(answerOf(m_fixture->runtime().clearCustomers()).error().kind, base::Kind::Locked);

    find("accessButton")->setFocus();
    QTest::keyClick(find("accessButton"), Qt::Key_Space);

    QTRY_VERIFY(find("accessButton")->isHidden());
    QVERIFY(find("customersTable")->hasFocus());
    QVERIFY(find("addButton")->isEnabled());
    for (const QAction *action : actions()) {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().contains("locked"_L1), qPrintable(action->toolTip()));
    }
    QCOMPARE(rows(), 10);
}

void CustomersPanelTest::lockFromOutside_cannotBeOpenedHere()
{
    settings::Settings settings = m_fixture->runtime().settings();
    settings.readOnly = true;
    settings.setSource(settings::Key::ReadOnly, settings::Source::Environment);

    m_fixture->runtime().reconfigure(settings);

    QTRY_VERIFY(find("accessButton")->isVisible());
    QVERIFY(!find("accessButton")->isEnabled());
    QVERIFY(find("accessButton")->toolTip().contains("TELLERDESK_READ_ONLY"_L1));
    QVERIFY(!m_fixture->window().actions()[Command::UnlockCustomers]->isEnabled());
    QVERIFY(!m_fixture->window().actions()[Command::LockCustomers]->isEnabled());
}

void CustomersPanelTest::storeOutOfReach_isSaidInASentence()
{
    gui::Preferences &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::RedisUrl, u"unix://%1/nobody"_s.arg(m_fixture->folder()));
    preferences.choose(settings::Key::Store, u"external"_s);

    QTRY_VERIFY_WITH_TIMEOUT(
        find("addButton")->toolTip().endsWith("\nThe store cannot be reached."_L1), 30'000);
}

void CustomersPanelTest::table_followsTheTheme()
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

QTEST_MAIN(CustomersPanelTest)
#include "tst_customerspanel.moc"
