// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/customerdrawer.h"

#include "backend/exports/format.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errorcode.h"
#include "gui/errortext.h"
#include "gui/faulttext.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/models/customerlookout.h"
#include "gui/widgets/card.h"
#include "gui/widgets/customerform.h"
#include "gui/widgets/customerhistory.h"
#include "gui/widgets/formscroll.h"
#include "gui/widgets/importpreview.h"
#include "gui/widgets/jsonentry.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using customers::Customer;
using runtime::whenDone;

namespace gui {

namespace {

const QString topic = u"customers"_s;
constexpr int narrow = 19; // lines of text, as all widths here
constexpr int wide = 28; // for a table of two customers beside one another

std::vector<qint64> idsOf(const std::vector<customers::Draft> &drafts)
{
    std::vector<qint64> ids;
    for (const customers::Draft &draft : drafts)
        ids.push_back(draft.id.value_or(0));
    return ids;
}

} // namespace

CustomerDrawer::CustomerDrawer(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_formPage(new FormScroll)
    , m_form(new CustomerForm)
    , m_json(new JsonEntry)
    , m_import(new ImportPreview)
    , m_history(new CustomerHistory)
{
    auto *card = new Card;
    card->setLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_formPage->setForm(m_form);
    m_stack->addWidget(m_formPage);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_history);
    connect(m_form, &CustomerForm::submitted, this, &CustomerDrawer::store);
    connect(m_form, &CustomerForm::otherWanted, this, &CustomerDrawer::otherWanted);
    connect(m_form, &CustomerForm::closed, this, &CustomerDrawer::close);
    connect(m_json, &JsonEntry::submitted, this, &CustomerDrawer::previewJson);
    connect(m_json, &JsonEntry::closed, this, &CustomerDrawer::close);
    connect(m_import, &ImportPreview::closed, this, &CustomerDrawer::close);
    connect(m_import, &ImportPreview::importWanted, this, &CustomerDrawer::importSound);
    connect(m_import, &ImportPreview::refusedWanted, this,
            [this] { Q_EMIT refusedWanted(m_import->preview()); });
    connect(m_history, &CustomerHistory::exportWanted, this, &CustomerDrawer::exportWanted);
    connect(m_history, &CustomerHistory::closed, this, &CustomerDrawer::close);
    hide();
}

void CustomerDrawer::setRuntime(runtime::Runtime &runtime)
{
    m_runtime = &runtime;
    m_history->setRuntime(runtime);
}

void CustomerDrawer::setNextId(qint64 id)
{
    m_form->setNextId(id);
}

void CustomerDrawer::open(QWidget &page)
{
    ++m_filling;
    if (isHidden())
        m_starter = QApplication::focusWidget();
    show();
    m_stack->setCurrentWidget(&page);
    setMinimumWidth(narrow * measure::line());
    setMaximumWidth((&page == m_history ? wide : narrow) * measure::line());
    updateGeometry();
}

// As wide as the page may be, where the table leaves it room.
QSize CustomerDrawer::sizeHint() const
{
    return {maximumWidth(), QWidget::sizeHint().height()};
}

void CustomerDrawer::add()
{
    open(*m_formPage);
    m_form->add();
}

void CustomerDrawer::edit(const Customer &customer)
{
    open(*m_formPage);
    m_form->edit(customer);
}

void CustomerDrawer::enterJson()
{
    open(*m_json);
    m_json->begin();
}

void CustomerDrawer::showHistory()
{
    open(*m_history);
    m_history->begin();
}

void CustomerDrawer::previewJson(const QByteArray &json)
{
    const auto drafts = exports::readCustomers(json, exports::Format::Json);
    if (!drafts)
        return m_json->refuse(drafts.error().words());
    preview(u"JSON"_s, runtime::share(exports::preview(*drafts, m_runtime->customers())));
}

void CustomerDrawer::import(const QString &file)
{
    const auto format = exports::formatOfFile(file);
    if (!format)
        return fail(format.error());
    const auto reading = m_runtime->previewImport(file, *format);
    const Job job = readingOf(file, QFuture<void>(reading));
    whenDone(reading, this,
             [this, file, filling = m_filling, ending = job.ending](const auto &answer) {
                 *ending = answer ? Ending{readyText(file), {}} : endingOf(answer.error());
                 if (answer && filling != m_filling && !isHidden())
                     offerPreview(file, *answer); // beside what was opened meanwhile
                 else
                     preview(file, answer);
             });
    Q_EMIT begun(job);
}

void CustomerDrawer::preview(const QString &source,
                             const base::Result<runtime::Shared<exports::Preview>> &preview)
{
    if (!preview && preview.error().kind == base::Kind::Cancelled)
        return;
    if (!preview)
        return fail(preview.error());
    showPreview(source, *preview);
}

void CustomerDrawer::showPreview(const QString &source,
                                 const runtime::Shared<exports::Preview> &preview)
{
    open(*m_import);
    m_import->show(source, preview);
}

void CustomerDrawer::offerPreview(const QString &file,
                                  const runtime::Shared<exports::Preview> &preview)
{
    Q_EMIT noticed(inAnyLanguage([this, file, preview] {
        //: On a button: shows the preview of an import.
        const Remedy show{tr("Show"), [this, file, preview] { showPreview(file, preview); }};
        return Notice{u"preview"_s, Tone::Information, readyText(file), {show}};
    }));
}

QString CustomerDrawer::readyText(const QString &file)
{
    //: %1 is the name of a file with customers, which was read for an import.
    return tr("The preview of %1 is ready.").arg(isolated(QFileInfo(file).fileName()));
}

void CustomerDrawer::close()
{
    ++m_filling;
    hide();
    if (m_starter && m_starter->isVisible() && m_starter->isEnabled())
        m_starter->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT closed();
}

void CustomerDrawer::store(const Customer &customer, const std::optional<Customer> &inPlaceOf)
{
    Q_EMIT expected({customer.id});
    inPlaceOf ? replace(customer, *inPlaceOf) : insert(customer);
}

void CustomerDrawer::insert(const Customer &customer)
{
    whenDone(
        m_runtime->addCustomers({customers::Draft::of(customer)}), this,
        [this, filling = m_filling](const base::Result<runtime::Shared<runtime::Addition>> &batch) {
            if (!batch)
                return giveUp(filling, batch.error());
            const auto &failed = (*batch)->failed;
            if (filling == m_filling)
                return failed.empty() ? m_form->accept() : m_form->refuse(failed.front().faults);
            if (!failed.empty())
                Q_EMIT noticed(inAnyLanguage([fault = failed.front().faults.front()] {
                    return Notice{topic, Tone::Bad, faultText(fault),
                                  {},    {},        errorCode(fault.reason)};
                }));
        });
}

void CustomerDrawer::replace(const Customer &customer, const Customer &inPlaceOf)
{
    whenDone(m_runtime->replaceCustomer(customer, inPlaceOf), this,
             [this, filling = m_filling, id = customer.id](const auto &change) {
                 if (change)
                     return filling == m_filling ? m_form->accept() : void();
                 if (change.error().kind == base::Kind::Stale && filling == m_filling)
                     return explain(change.error(), id);
                 giveUp(filling, change.error());
             });
}

void CustomerDrawer::explain(const base::Error &conflict, qint64 id)
{
    whenDone(m_runtime->findCustomer(id), this,
             [this, filling = m_filling, conflict](const auto &stored) {
                 if (stored && filling == m_filling)
                     return m_form->tellConflict(*stored);
                 giveUp(filling, stored ? conflict : stored.error());
             });
}

void CustomerDrawer::giveUp(int filling, const base::Error &error)
{
    if (filling == m_filling)
        m_form->refuse({});
    fail(error);
}

void CustomerDrawer::importSound()
{
    const auto preview = m_import->take();
    if (qsizetype(preview->sound.size()) < CustomerLookout::mostGlowing)
        Q_EMIT expected(idsOf(preview->sound));
    const QString file = m_import->file();
    close();
    const auto import = m_runtime->importCustomers(preview);
    const Job job = importOf(file, QFuture<void>(import));
    whenDone(import, this, [this, ending = job.ending](const auto &addition) {
        *ending = addition ? Ending{noticeOf(**addition).text, {}} : endingOf(addition.error());
        if (!addition && addition.error().kind == base::Kind::Cancelled)
            return tellCancelledImport();
        if (!addition)
            return fail(addition.error());
        Q_EMIT noticed(noticeOf(**addition));
    });
    Q_EMIT begun(job);
}

void CustomerDrawer::tellCancelledImport()
{
    Q_EMIT noticed(inAnyLanguage([] {
        return Notice{u"import"_s,
                      Tone::Information,
                      tr("The import was cancelled. Whoever had been added by then stays."),
                      {}};
    }));
}

Notice CustomerDrawer::noticeOf(const runtime::Addition &addition)
{
    return inAnyLanguage([added = int(addition.inserted.size()),
                          refused = int(addition.failed.size()), left = int(addition.left),
                          ended = addition.ended] {
        QStringList words{tr("%Ln customer(s) were added.", nullptr, added)};
        //: After an import.
        const QString meanwhile = tr("%Ln row(s) were refused meanwhile.", nullptr, refused);
        if (refused > 0)
            words << meanwhile;
        if (ended)
            words << remainderText(left, *ended);
        const Tone tone = ended ? Tone::Bad : refused > 0 ? Tone::Warning : Tone::Good;
        const QString code = ended ? errorCode(ended->kind) : QString();
        return Notice{u"import"_s, tone, sentences(words), {}, {}, code};
    });
}

void CustomerDrawer::fail(const base::Error &error)
{
    Q_EMIT noticed(failure(topic, error));
}

} // namespace gui
