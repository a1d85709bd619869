// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerspanel.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/access.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/look/measure.h"
#include "gui/look/sparewords.h"
#include "gui/messagetext.h"
#include "gui/models/glowdelegate.h"
#include "gui/models/samplecustomers.h"
#include "gui/preferences.h"
#include "gui/rowcopy.h"
#include "gui/widgets/customercolumns.h"
#include "ui_customerspanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::Customer;
using runtime::whenDone;
using State = runtime::StoreStatus::State;

namespace gui {

namespace {

constexpr auto typingPause = 120ms;
constexpr int sampleCount = 10;
const QString topic = u"customers"_s;

struct Ordering
{
    int column;
    CustomerOrder order;
};

constexpr std::array orderings{Ordering{CustomerTableModel::LastName, CustomerOrder::Stored},
                               Ordering{CustomerTableModel::FirstName, CustomerOrder::FirstName},
                               Ordering{CustomerTableModel::Age, CustomerOrder::Age},
                               Ordering{CustomerTableModel::Id, CustomerOrder::Id}};

// Once more to the same order turns it about; a third time it is the store's again.
void turn(CustomerFilter &filter, CustomerOrder order)
{
    const bool isSame = filter.order == order;
    if (isSame && filter.direction == Qt::AscendingOrder) {
        filter.direction = Qt::DescendingOrder;
    } else {
        filter.order = isSame ? CustomerOrder::Stored : order;
        filter.direction = Qt::AscendingOrder;
    }
}

std::unique_ptr<Ui::CustomersPanel> formOf(CustomersPanel &panel)
{
    auto form = std::make_unique<Ui::CustomersPanel>();
    form->setupUi(&panel);
    return form;
}

// The time alone is of this day, as in the table.
QString momentText(const QDateTime &when)
{
    const QLocale locale;
    const QDateTime here = when.toLocalTime();
    return here.date() == QDate::currentDate() ? locale.toString(here.time(), QLocale::ShortFormat)
                                               : locale.toString(here, QLocale::ShortFormat);
}

bool isAway(const runtime::StoreStatus &store)
{
    return store.state == State::Lost || store.state == State::Failed;
}

} // namespace

CustomersPanel::CustomersPanel(runtime::Runtime &runtime, Preferences &preferences,
                               Actions &actions, QWidget *parent)
    : Panel(Page::Customers, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(formOf(*this))
    , m_place(*m_ui->customersTable, m_model)
    , m_files(runtime, *this)
    , m_deletion(runtime, *this, *m_ui->undoBar)
    , m_lock(runtime, preferences, actions, *m_ui->accessButton)
    , m_storeNotices(runtime, *this, actions)
{
    m_ui->drawer->setRuntime(runtime);
    m_model.setFetch([this](const std::vector<qint64> &ids, ProvenanceCache::Answer answer) {
        whenDone(m_runtime.provenance(ids), this, std::move(answer));
    });
    createTable();
    createButtons();
    connectActions();
    connectFilter();
    connect(&runtime, &runtime::Runtime::customersChanged, this, &CustomersPanel::look);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &CustomersPanel::present);
    connect(&preferences, &Preferences::changed, this, &CustomersPanel::present);
    retranslate();
    look();
}

CustomersPanel::~CustomersPanel() = default;

void CustomersPanel::createTable()
{
    QTableView &table = *m_ui->customersTable;
    table.setModel(&m_model);
    letCurrentFollow(table);
    new RowCopy(table, {CustomerTableModel::Written}); // known of those alone that were seen
    table.setItemDelegate(new GlowDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(measure::control());
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(CustomerTableModel::LastName, Qt::AscendingOrder);
    m_columns = new CustomerColumns(table);
    connect(&header, &QHeaderView::sectionClicked, this, &CustomersPanel::sortBy);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_place.keep(); });
    connect(&m_model, &CustomerTableModel::shown, this, &CustomersPanel::takeView);
    connect(&m_lookout, &CustomerLookout::seen, &m_model, &CustomerTableModel::show);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPanel::offerCommands);
    connect(&table, &QTableView::doubleClicked, this, &CustomersPanel::edit);
}

void CustomersPanel::createButtons()
{
    m_ui->addButton->setIcon(accentIcon(Glyph::Add));
    connect(m_ui->addButton, &QPushButton::clicked, m_actions[Command::AddCustomer],
            &QAction::trigger);
    m_ui->importButton->setDefaultAction(m_actions[Command::ImportCustomers]);
    m_ui->exportButton->setDefaultAction(m_actions[Command::ExportCustomers]);
    m_ui->deleteButton->setDefaultAction(m_actions[Command::DeleteSelected]);
    new SpareWords(*m_ui->headRow, {m_ui->importButton, m_ui->exportButton, m_ui->deleteButton},
                   *this);
    m_ui->moreButton->setIcon(icon(Glyph::More));
    for (const Command command : {Command::EditCustomer, Command::AddAsJson, Command::AddSamples,
                                  Command::UndoChange, Command::ShowHistory, Command::DeleteAll,
                                  Command::LockCustomers, Command::UnlockCustomers})
        m_ui->moreButton->popup().addAction(m_actions[command]);
}

void CustomersPanel::connectActions()
{
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::AddCustomer, [this] { m_ui->drawer->add(); });
    on(Command::EditCustomer, &CustomersPanel::edit);
    on(Command::AddSamples, &CustomersPanel::addSamples);
    on(Command::AddAsJson, [this] { m_ui->drawer->enterJson(); });
    on(Command::DeleteSelected,
       [this] { m_deletion.remove(m_model.view(), *m_ui->customersTable->selectionModel()); });
    on(Command::DeleteAll, [this] { m_deletion.removeAll(); });
    on(Command::ImportCustomers, [this] {
        m_files.chooseImport([this](const QString &file) { m_ui->drawer->import(file); });
    });
    on(Command::ExportCustomers, [this] { m_files.exportView(m_model.view()); });
    on(Command::ShowHistory, [this] { m_ui->drawer->showHistory(); });
    on(Command::UndoChange, [this] { m_deletion.undo(); });
    on(Command::FindCustomer, [this] {
        m_ui->findField->setFocus(Qt::ShortcutFocusReason);
        m_ui->findField->selectAll();
    });
    connect(m_ui->undoBar, &UndoBar::undone, this, [this] {
        takeFocus(); // the bar goes
        m_deletion.undoOffered();
    });
    connect(m_ui->drawer, &CustomerDrawer::expected, &m_model, &CustomerTableModel::expect);
    connect(m_ui->drawer, &CustomerDrawer::otherWanted, this, &CustomersPanel::show);
    connect(m_ui->drawer, &CustomerDrawer::noticed, this, &Panel::noticed);
    connect(m_ui->drawer, &CustomerDrawer::begun, this, &Panel::begun);
    showJobsIn(*m_ui->jobBars);
    connect(m_ui->drawer, &CustomerDrawer::refusedWanted, this,
            [this](const auto &preview) { m_files.exportRefused(preview); });
    connect(m_ui->drawer, &CustomerDrawer::exportWanted, this,
            [this](const auto &difference) { m_files.exportDifference(difference); });
    connect(m_ui->drawer, &CustomerDrawer::closed, this, &CustomersPanel::takeFocus);
}

void CustomersPanel::connectFilter()
{
    m_ui->findField->addAction(m_actions[Command::FindCustomer], QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CustomersPanel::look);
    const auto changed = [this] {
        m_filter.text = m_ui->findField->text().trimmed();
        m_filter.youngest = m_ui->youngestBox->value();
        m_filter.oldest = m_ui->oldestBox->value();
        m_ui->ageHistogram->setChosen(m_filter.youngest, m_filter.oldest);
        m_typing.start();
    };
    connect(m_ui->findField, &QLineEdit::textChanged, this, changed);
    connect(m_ui->youngestBox, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->oldestBox, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->ageHistogram, &AgeHistogram::chosen, this, [this](int youngest, int oldest) {
        m_ui->youngestBox->setValue(youngest);
        m_ui->oldestBox->setValue(oldest);
    });
    connect(m_ui->clearFilterButton, &QPushButton::clicked, this, &CustomersPanel::clearFilter);
}

void CustomersPanel::takeFocus()
{
    QWidget *start = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_ui->customersTable)
        : m_ui->addButton->isEnabled()      ? static_cast<QWidget *>(m_ui->addButton)
                                            : m_ui->findField;
    start->setFocus(Qt::OtherFocusReason);
}

void CustomersPanel::look()
{
    m_lookout.look(m_runtime.customers(), m_filter);
}

void CustomersPanel::clearFilter()
{
    m_ui->findField->clear();
    m_ui->youngestBox->setValue(0);
    m_ui->oldestBox->setValue(customers::oldest);
    takeFocus();
}

// Who wrote them is not known of all, and orders nothing: the arrow goes back to where it was.
void CustomersPanel::sortBy(int column)
{
    const auto pressed = std::ranges::find(orderings, column, &Ordering::column);
    if (pressed != orderings.end())
        turn(m_filter, pressed->order);
    const auto shown = std::ranges::find(orderings, m_filter.order, &Ordering::order);
    m_ui->customersTable->horizontalHeader()->setSortIndicator(shown->column, m_filter.direction);
    look();
}

void CustomersPanel::takeView()
{
    m_place.restore();
    m_ui->ageHistogram->show(m_model.view().ages());
    m_ui->drawer->setNextId(m_model.view().largestId() + 1);
    if (m_wanted)
        show(*m_wanted);
    present();
}

void CustomersPanel::present()
{
    const State state = m_runtime.storeStatus().state;
    if (state == State::Closed || state == State::Opening)
        forgetStore();
    m_isKnown = m_isKnown || state == State::Ready;
    const bool hasRows = m_model.rowCount() > 0;
    shadeTable();
    const bool isFocusLost = hasRows && m_ui->emptyState->isAncestorOf(focusWidget());
    m_ui->customersTable->setVisible(hasRows);
    m_ui->emptyState->setVisible(!hasRows);
    if (isFocusLost)
        takeFocus();
    m_ui->countLabel->setText(countText());
    sayCount();
    sayOrder();
    offerCommands();
    if (!hasRows)
        explainEmptiness();
}

// Those who are shown as last seen are muted. All else is left to the theme, which may change.
void CustomersPanel::shadeTable()
{
    QPalette shades;
    if (isAway(m_runtime.storeStatus()))
        shades.setColor(QPalette::Text, Colours::of(QApplication::palette()).muted);
    m_ui->customersTable->setPalette(shades);
}

void CustomersPanel::sayOrder()
{
    const bool isStored = m_filter.order == CustomerOrder::Stored && !m_filter.hidesAny()
        && m_filter.direction == Qt::AscendingOrder;
    m_ui->clearFilterButton->setVisible(m_filter.hidesAny());
    m_ui->orderLabel->setText(
        isStored ? tr("In the order of the store: last name, first name, id.")
                 : tr("Order and filter concern only this table, not what the server answers."));
    m_ui->orderLabel->setVisible(m_model.rowCount() > 0);
}

void CustomersPanel::explainEmptiness()
{
    const auto store = m_runtime.storeStatus();
    if (m_filter.hidesAny() && !m_runtime.customers().isEmpty())
        m_ui->emptyState->show(Glyph::Filter, tr("No customer matches"),
                               tr("None of %Ln customer(s) matches. Esc clears the filter.",
                                  nullptr, int(m_runtime.customers().size())),
                               {});
    else if (isAway(store))
        m_ui->emptyState->show(Glyph::Store, m_lock.absence(), messageText(store.reason), {});
    else if (!m_isKnown)
        m_ui->emptyState->show(Glyph::Store, m_lock.absence(), {}, {});
    else if (store.access != runtime::StoreStatus::Access::Full)
        m_ui->emptyState->show(Glyph::Lock, tr("No customers yet"), m_lock.hindrance(),
                               m_lock.canOpen() ? std::vector{m_actions[Command::UnlockCustomers]}
                                                : std::vector<QAction *>());
    else
        m_ui->emptyState->show(
            Glyph::Customers, tr("No customers yet"),
            tr("Add one by hand, import a file, take samples, or run the simulator."),
            {m_actions[Command::AddCustomer], m_actions[Command::AddSamples],
             m_actions[Command::ImportCustomers], m_actions[Actions::show(Page::Simulator)]});
}

// What follows may be another one.
void CustomersPanel::forgetStore()
{
    m_isKnown = false;
    m_model.forgetProvenance();
    m_ui->undoBar->withdraw();
}

// The bare number beside the title, in words for those who hear it.
void CustomersPanel::sayCount()
{
    const QString words = m_filter.hidesAny() || !m_isKnown
        ? countText()
        //: How many rows the table of customers has.
        : tr("%Ln customer(s)", nullptr, int(m_model.rowCount()));
    m_ui->countLabel->setAccessibleName(words);
    describe(*m_ui->customersTable, words);
}

QString CustomersPanel::countText() const
{
    const qsizetype all = m_model.view().roll().size();
    const QLocale locale;
    const auto store = m_runtime.storeStatus();
    const QDateTime seen = store.lastReady.isValid() ? store.lastReady : store.since;
    if (isAway(store) && m_isKnown)
        //: %1 is a number of customers, %2 when they were read last: a time of this day, or a date
        //: and time.
        return tr("%1 as last seen at %2").arg(locale.toString(all), momentText(seen));
    if (m_filter.hidesAny())
        //: How many customers the filter shows: %1 of %2.
        return tr("%1 of %2").arg(locale.toString(m_model.view().size()), locale.toString(all));
    return m_isKnown ? locale.toString(all) : QString();
}

void CustomersPanel::offerCommands()
{
    const bool hasSelection = m_ui->customersTable->selectionModel()->hasSelection();
    const bool hasAny = !m_model.view().roll().isEmpty();
    const QString why = m_lock.hindrance();
    const auto offer = [this, why](Command command, bool isPossible = true) {
        m_actions[command]->setEnabled(why.isEmpty() && isPossible);
        m_actions.setHindrance(command, why);
    };
    for (const Command command : {Command::AddCustomer, Command::AddAsJson, Command::AddSamples,
                                  Command::ImportCustomers, Command::UndoChange})
        offer(command);
    offer(Command::EditCustomer, hasSelection);
    offer(Command::DeleteSelected, hasSelection);
    offer(Command::DeleteAll, hasAny);
    m_actions[Command::ExportCustomers]->setEnabled(m_model.rowCount() > 0);
    m_ui->addButton->setEnabled(why.isEmpty());
    m_ui->addButton->setToolTip(m_actions[Command::AddCustomer]->toolTip());
    const bool hadFocus = m_ui->accessButton->hasFocus();
    m_lock.present();
    if (hadFocus && m_ui->accessButton->isHidden())
        takeFocus();
}

void CustomersPanel::show(const Customer &customer)
{
    const auto row = m_model.view().rowOf(customer);
    if (!row && m_filter.hidesAny()) {
        m_wanted = customer;
        return clearFilter();
    }
    m_wanted.reset();
    if (!row)
        return;
    selectRow(*m_ui->customersTable, int(*row));
    m_ui->customersTable->scrollTo(m_model.index(int(*row), 0),
                                   QAbstractItemView::PositionAtCenter);
}

void CustomersPanel::edit()
{
    const QModelIndex current = m_ui->customersTable->currentIndex();
    if (current.isValid() && m_actions[Command::EditCustomer]->isEnabled())
        m_ui->drawer->edit(m_model.customer(current.row()));
}

void CustomersPanel::addSamples()
{
    std::vector<qint64> ids;
    std::vector<customers::Draft> drafts;
    for (const Customer &customer : sampleCustomers(sampleCount, m_model.view().largestId() + 1)) {
        ids.push_back(customer.id);
        drafts.push_back(customers::Draft::of(customer));
    }
    m_model.expect(ids);
    whenDone(m_runtime.addCustomers(std::move(drafts)), this, [this](const auto &batch) {
        if (!batch)
            fail(batch.error());
    });
}

void CustomersPanel::fail(const base::Error &error)
{
    Q_EMIT noticed(failure(topic, error));
}

void CustomersPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        shadeTable();
}

void CustomersPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter.hidesAny())
        return clearFilter();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_ui->customersTable->hasFocus())
        return edit();
    Panel::keyPressEvent(event);
}

void CustomersPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_columns->fit();
    present();
}

} // namespace gui
