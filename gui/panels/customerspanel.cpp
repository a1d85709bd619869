// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerspanel.h"

#include "backend/exports/customersdocument.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/faulttext.h"
#include "gui/filechoice.h"
#include "gui/look/measure.h"
#include "gui/models/glowdelegate.h"
#include "gui/models/samplecustomers.h"
#include "ui_customerspanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::Customer;
using runtime::whenDone;

namespace gui {

namespace {

constexpr auto typingPause = 120ms;
constexpr int sampleCount = 10;
const QString topic = u"customers"_s;

CustomerOrder orderOf(int column)
{
    switch (column) {
    case CustomerTableModel::FirstName:
        return CustomerOrder::FirstName;
    case CustomerTableModel::Age:
        return CustomerOrder::Age;
    case CustomerTableModel::Id:
        return CustomerOrder::Id;
    default:
        return CustomerOrder::Stored;
    }
}

} // namespace

CustomersPanel::CustomersPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Customers, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::CustomersPanel>())
{
    m_ui->setupUi(this);
    m_ui->drawer->setRuntime(runtime);
    createTable();
    createButtons();
    connectActions();
    connectFilter();
    connect(&runtime, &runtime::Runtime::customersChanged, this, &CustomersPanel::look);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &CustomersPanel::present);
    retranslate();
    look();
}

CustomersPanel::~CustomersPanel() = default;

void CustomersPanel::createTable()
{
    QTableView &table = *m_ui->customersTable;
    table.setModel(&m_model);
    table.setItemDelegate(new GlowDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(measure::control());
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(CustomerTableModel::LastName, Qt::AscendingOrder);
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {CustomerTableModel::Age, CustomerTableModel::Id})
        header.setSectionResizeMode(column, QHeaderView::Interactive);
    header.resizeSection(CustomerTableModel::Age, 6 * measure::line());
    header.resizeSection(CustomerTableModel::Id, 10 * measure::line());
    connect(&header, &QHeaderView::sectionClicked, this, &CustomersPanel::sortBy);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &CustomersPanel::keepPlace);
    connect(&m_model, &CustomerTableModel::shown, this, &CustomersPanel::restorePlace);
    connect(&m_lookout, &CustomerLookout::seen, &m_model, &CustomerTableModel::show);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        offerCommands();
        showProvenance();
    });
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
    m_ui->moreButton->setIcon(icon(Glyph::More));
    auto *menu = new QMenu(m_ui->moreButton);
    for (const Command command :
         {Command::EditCustomer, Command::AddSamples, Command::UndoChange, Command::DeleteAll})
        menu->addAction(m_actions[command]);
    m_ui->moreButton->setMenu(menu);
}

void CustomersPanel::connectActions()
{
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::AddCustomer, [this] { m_ui->drawer->add(); });
    on(Command::EditCustomer, &CustomersPanel::edit);
    on(Command::AddSamples, &CustomersPanel::addSamples);
    on(Command::DeleteSelected, &CustomersPanel::removeSelected);
    on(Command::DeleteAll, &CustomersPanel::removeAll);
    on(Command::ImportCustomers, &CustomersPanel::chooseImport);
    on(Command::ExportCustomers, &CustomersPanel::chooseExport);
    on(Command::UndoChange, &CustomersPanel::undo);
    on(Command::FindCustomer, [this] {
        m_ui->findField->setFocus(Qt::ShortcutFocusReason);
        m_ui->findField->selectAll();
    });
    connect(m_ui->undoBar, &UndoBar::undone, this, &CustomersPanel::undo);
    connect(m_ui->drawer, &CustomerDrawer::expected, &m_model, &CustomerTableModel::expect);
    connect(m_ui->drawer, &CustomerDrawer::otherWanted, this, &CustomersPanel::show);
    connect(m_ui->drawer, &CustomerDrawer::noticed, this, &Panel::noticed);
    connect(m_ui->drawer, &CustomerDrawer::refusedWanted, this, &CustomersPanel::saveRefused);
    connect(m_ui->drawer, &CustomerDrawer::closed, this, &CustomersPanel::takeFocus);
}

void CustomersPanel::connectFilter()
{
    m_ui->findField->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
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
    QWidget *start =
        m_model.rowCount() > 0 ? static_cast<QWidget *>(m_ui->customersTable) : m_ui->addButton;
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

// Once more on the same column turns the order about; a third time it is the store's again.
void CustomersPanel::sortBy(int column)
{
    QHeaderView &header = *m_ui->customersTable->horizontalHeader();
    const bool isSame = m_filter.order == orderOf(column);
    if (!isSame) {
        m_filter.order = orderOf(column);
        m_filter.direction = Qt::AscendingOrder;
    } else if (m_filter.direction == Qt::AscendingOrder) {
        m_filter.direction = Qt::DescendingOrder;
    } else {
        m_filter.order = CustomerOrder::Stored;
        m_filter.direction = Qt::AscendingOrder;
        column = CustomerTableModel::LastName;
    }
    header.setSortIndicator(column, m_filter.direction);
    look();
}

void CustomersPanel::keepPlace()
{
    const int value = m_ui->customersTable->verticalScrollBar()->value();
    const int row = m_ui->customersTable->rowAt(0);
    m_top.reset();
    if (value == 0 || row < 0 || row >= m_model.view().size())
        return; // who is at the top stays there
    m_top = m_model.customer(row);
    m_topOffset = m_ui->customersTable->rowViewportPosition(row);
}

void CustomersPanel::restorePlace()
{
    const auto row = m_top ? m_model.view().rowOf(*m_top) : std::optional<qsizetype>();
    if (row)
        m_ui->customersTable->verticalScrollBar()->setValue(
            int(*row) * m_ui->customersTable->verticalHeader()->defaultSectionSize() - m_topOffset);
    m_ui->ageHistogram->show(m_model.view().ages());
    m_ui->drawer->setNextId(m_model.view().largestId() + 1);
    if (m_wanted)
        show(*m_wanted);
    present();
}

void CustomersPanel::present()
{
    const auto store = m_runtime.storeStatus();
    const bool isLost = store.state == runtime::StoreStatus::State::Lost
        || store.state == runtime::StoreStatus::State::Failed;
    const bool hasRows = m_model.rowCount() > 0;
    m_isKnown = m_isKnown || store.state == runtime::StoreStatus::State::Ready;
    QPalette shades = QApplication::palette();
    if (isLost)
        shades.setColor(QPalette::Text, Colours::of(shades).muted);
    if (m_ui->customersTable->palette() != shades)
        m_ui->customersTable->setPalette(shades);
    m_ui->customersTable->setVisible(hasRows);
    m_ui->emptyState->setVisible(!hasRows);
    m_ui->countLabel->setText(countText());
    m_ui->clearFilterButton->setVisible(m_filter.hidesAny());
    const bool isStored = m_filter.order == CustomerOrder::Stored && !m_filter.hidesAny()
        && m_filter.direction == Qt::AscendingOrder;
    m_ui->orderLabel->setText(
        isStored ? tr("In the order of the store: last name, first name, id.")
                 : tr("Order and filter concern only this table, not what the server answers."));
    m_ui->orderLabel->setVisible(hasRows);
    offerCommands();
    if (hasRows)
        return;
    if (m_filter.hidesAny() && !m_runtime.customers().isEmpty())
        m_ui->emptyState->show(Glyph::Filter, tr("No customer matches"),
                               tr("None of %Ln customer(s) matches. Esc clears the filter.",
                                  nullptr, int(m_runtime.customers().size())),
                               {});
    else if (isLost)
        m_ui->emptyState->show(Glyph::Store, tr("The store cannot be reached"), store.reason, {});
    else if (!m_isKnown)
        m_ui->emptyState->show(Glyph::Store, tr("Opening the store…"), {}, {});
    else
        m_ui->emptyState->show(
            Glyph::Customers, tr("No customers yet"),
            tr("Add one by hand, import a file, or take some samples to look around."),
            {m_actions[Command::AddCustomer], m_actions[Command::AddSamples],
             m_actions[Command::ImportCustomers]});
}

QString CustomersPanel::countText() const
{
    const qsizetype all = m_model.view().roll().size();
    const QLocale locale;
    const auto store = m_runtime.storeStatus();
    if (store.state == runtime::StoreStatus::State::Lost)
        //: %1 is a number of customers, %2 the time they were read last.
        return tr("%1 as last seen at %2")
            .arg(locale.toString(all), locale.toString(store.since.toLocalTime().time()));
    if (m_filter.hidesAny())
        //: How many customers the filter shows: %1 of %2.
        return tr("%1 of %2").arg(locale.toString(m_model.view().size()), locale.toString(all));
    return m_isKnown ? locale.toString(all) : QString();
}

void CustomersPanel::offerCommands()
{
    const auto *selection = m_ui->customersTable->selectionModel();
    const bool isReady = m_runtime.storeStatus().state == runtime::StoreStatus::State::Ready;
    const auto enable = [this](Command command, bool isPossible) {
        m_actions[command]->setEnabled(isPossible);
    };
    enable(Command::AddCustomer, isReady);
    enable(Command::AddSamples, isReady);
    enable(Command::ImportCustomers, isReady);
    enable(Command::ExportCustomers, m_model.rowCount() > 0);
    enable(Command::EditCustomer, isReady && selection->hasSelection());
    enable(Command::DeleteSelected, isReady && selection->hasSelection());
    enable(Command::DeleteAll, isReady && !m_model.view().roll().isEmpty());
    enable(Command::UndoChange, isReady);
    m_ui->addButton->setEnabled(isReady);
}

// Who wrote the one customer that is selected, and when.
void CustomersPanel::showProvenance()
{
    m_ui->provenanceLabel->clear();
    const QModelIndexList rows = m_ui->customersTable->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    const qint64 id = m_model.customer(rows.front().row()).id;
    whenDone(m_runtime.provenance({id}), this,
             [this](const base::Result<std::vector<storage::Provenance>> &found) {
                 if (!found || found->empty() || !found->front().when.isValid())
                     return;
                 //: Who wrote a customer: %1 is a program, %2 a date and time.
                 m_ui->provenanceLabel->setText(
                     tr("Written by %1, %2")
                         .arg(found->front().instance,
                              QLocale().toString(found->front().when.toLocalTime(),
                                                 QLocale::ShortFormat)));
             });
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
    m_ui->customersTable->selectRow(int(*row));
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
    whenDone(m_runtime.addCustomers(std::move(drafts)), this,
             [this](const base::Result<customers::Batch> &batch) {
                 if (!batch)
                     fail(batch.error());
             });
}

void CustomersPanel::chooseImport()
{
    chooseFile(*this,
               {tr("Import customers"),
                m_runtime.settings().outputs,
                {},
                {exports::Format::Json, exports::Format::Csv, exports::Format::Ndjson},
                FileChoice::Purpose::Open},
               [this](const QString &file) { m_ui->drawer->import(file); });
}

void CustomersPanel::chooseExport()
{
    const CustomerView view = m_model.view();
    chooseFile(*this,
               {tr("Export the customers"),
                m_runtime.settings().outputs,
                u"customers"_s,
                {exports::Format::Json, exports::Format::Csv, exports::Format::Ndjson,
                 exports::Format::Text, exports::Format::Markdown},
                FileChoice::Purpose::Save},
               [this, view](const QString &file) {
                   exports::Document document = exports::customersDocument(view.roll());
                   document.rowCount = view.size();
                   document.row = [view, row = document.row](qsizetype at) {
                       return row(view.place(at));
                   };
                   save(document, file);
               });
}

void CustomersPanel::saveRefused(const std::vector<customers::Refusal> &refusals)
{
    chooseFile(
        *this,
        {tr("Save the refused rows"),
         m_runtime.settings().outputs,
         u"refused"_s,
         {exports::Format::Csv, exports::Format::Json, exports::Format::Ndjson},
         FileChoice::Purpose::Save},
        [this, refusals](const QString &file) { save(exports::refusalsDocument(refusals), file); });
}

void CustomersPanel::save(const exports::Document &document, const QString &path)
{
    const auto format = exports::formatOfFile(path);
    if (!format)
        return fail(format.error());
    whenDone(m_runtime.save(document, path, *format), this,
             [this](const base::Result<QString> &saved) {
                 if (!saved)
                     return fail(saved.error());
                 Q_EMIT fileWritten(*saved);
                 //: %1 is the path of a file.
                 Q_EMIT noticed({u"saved"_s, Tone::Good, tr("Saved as %1").arg(*saved), {}});
             });
}

void CustomersPanel::removeSelected()
{
    const QItemSelection selection = m_ui->customersTable->selectionModel()->selection();
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.height());
    const auto ids = m_runtime.work<std::vector<qint64>>(
        [view = m_model.view(), ranges](const runtime::Progress &) {
            std::vector<qint64> found;
            for (const auto &[top, height] : ranges)
                for (const Customer &customer : view.customers(top, height))
                    found.push_back(customer.id);
            return base::Result<std::vector<qint64>>(found);
        });
    whenDone(ids, this, [this](const base::Result<std::vector<qint64>> &found) {
        if (found)
            remove(*found);
    });
}

void CustomersPanel::remove(const std::vector<qint64> &ids)
{
    whenDone(m_runtime.removeCustomers(ids), this,
             [this](const base::Result<qint64> &removed) { offerUndo(removed); });
}

void CustomersPanel::removeAll()
{
    whenDone(m_runtime.clearCustomers(), this,
             [this](const base::Result<qint64> &removed) { offerUndo(removed); });
}

void CustomersPanel::offerUndo(const base::Result<qint64> &removed)
{
    if (!removed)
        return fail(removed.error());
    Q_EMIT settled(topic);
    m_ui->undoBar->offer(int(*removed), m_runtime.settings().undoPeriod);
}

void CustomersPanel::undo()
{
    m_ui->undoBar->withdraw();
    whenDone(
        m_runtime.undo(), this,
        [this](const base::Result<customers::Store::Restoration> &restoration) {
            if (restoration)
                tellRestored(*restoration);
            else if (restoration.error().kind == base::Kind::Conflict)
                Q_EMIT noticed({topic, Tone::Information, tr("There is nothing to undo."), {}});
            else
                fail(restoration.error());
        });
}

void CustomersPanel::tellRestored(const customers::Store::Restoration &restoration)
{
    const QString back = tr("%Ln customer(s) are back.", nullptr, int(restoration.restored));
    if (restoration.conflicts.empty()) {
        Q_EMIT noticed({topic, Tone::Good, back, {}});
        return;
    }
    QStringList names;
    for (const Customer &customer : restoration.conflicts)
        names << nameOf(customer);
    //: %1 says how many are back, %2 is a list of customers.
    Q_EMIT noticed({topic,
                    Tone::Warning,
                    tr("%1 These stay out, because their id or name was taken since: %2")
                        .arg(back, names.join(u"; "_s)),
                    {}});
}

void CustomersPanel::fail(const base::Error &error)
{
    Q_EMIT noticed({topic, Tone::Bad, errorText(error), {}});
}

void CustomersPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter.hidesAny())
        return clearFilter();
    if (event->key() == Qt::Key_Return && m_ui->customersTable->hasFocus())
        return edit();
    Panel::keyPressEvent(event);
}

void CustomersPanel::retranslate()
{
    m_ui->retranslateUi(this);
    present();
    showProvenance();
}

} // namespace gui
