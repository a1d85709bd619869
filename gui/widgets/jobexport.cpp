// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jobexport.h"

#include "backend/base/seed.h"
#include "backend/exports/denominationprint.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/filechoice.h"
#include "gui/numbertext.h"
#include "gui/widgets/textroles.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using denomination::Natural;
using exports::Format;

namespace gui {

namespace {

const QString topic = u"denominations/export"_s;
const QString fileName = u"denomination_routine_run"_s;

constexpr quint64 sample = 1000; // combinations of each amount
constexpr int thousandths = 1000;

QString sizeText(const base::Result<Natural> &bytes)
{
    constexpr quint64 largest = quint64(1) << 62;
    if (!bytes)
        return {};
    if (*bytes <= Natural(largest))
        return QLocale().formattedDataSize(qint64(bytes->to64()));
    //: %1 is a size in bytes too large for another unit, as in "1.39 × 10²³".
    return QCoreApplication::translate("gui::JobExport", "%1 bytes").arg(shortNumberText(*bytes));
}

} // namespace

JobExport::JobExport(QWidget *parent)
    : QWidget(parent)
    , m_summary(new MutedLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setObjectName(u"exportProgress"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(moment);
    m_progress->hide();
    m_cancel->hide();
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    retranslate();
}

JobExport::~JobExport()
{
    if (m_export)
        m_export->cancel();
}

void JobExport::serve(runtime::Runtime &runtime, Actions &actions, QMenu &menu)
{
    m_runtime = &runtime;
    m_actions = &actions;
    m_action = actions[Command::ExportDenominations];
    m_menu = &menu;
    connect(m_menu, &QMenu::aboutToShow, this, &JobExport::fillMenu);
    connect(m_action, &QAction::triggered, this, [this] { exportInto(Format::Text); });
    present();
}

void JobExport::show(const denomination::Job &job, const Natural &ways)
{
    m_job = job;
    m_ways = ways;
    m_sizes.clear();
    m_withheld.reset();
    present();
    m_inquiry.ask(exportSizes(*m_runtime, job), [this](const auto &sizes) {
        if (!sizes)
            return;
        m_sizes = *sizes;
        showSummary();
    });
}

void JobExport::withhold(const QString &why)
{
    m_withheld = why;
    present();
}

void JobExport::present()
{
    m_action->setEnabled(isReady());
    m_actions->setHindrance(Command::ExportDenominations, m_withheld.value_or(QString()));
    showSummary();
}

// The size of a file is known before a byte of it is written.
void JobExport::showSummary()
{
    if (m_withheld && !m_withheld->isEmpty()) {
        m_summary->setText(*m_withheld);
        m_summary->setToolTip(*m_withheld); // there may be no room for all of it
        return;
    }
    if (!m_job)
        return;
    //: %1 is a number that may be too large for a plural form.
    const QString ways = tr("%1 combinations").arg(shortNumberText(m_ways));
    const QString size = m_sizes.empty() ? QString() : sizeText(m_sizes.front());
    //: %1 is as in "199 combinations", %2 a size as in "7 kB".
    m_summary->setText(size.isEmpty() ? ways : tr("%1; as text %2").arg(ways, size));
    m_summary->setToolTip(numberText(m_ways));
}

void JobExport::fillMenu()
{
    m_menu->clear();
    m_menu->setEnabled(isReady());
    for (std::size_t i = 0; i < exports::formats().size(); ++i)
        offer(exports::formats()[i], i < m_sizes.size() ? sizeText(m_sizes[i]) : QString());
    QAction *print =
        m_menu->addAction(formatTitle(Format::Pdf), this, [this] { exportInto(Format::Pdf); });
    print->setEnabled(m_ways <= Natural(exports::mostPrintedRows));
    if (!print->isEnabled())
        //: %1 is the name of a file format, %2 a number.
        print->setText(
            tr("%1: at most %2 combinations")
                .arg(formatTitle(Format::Pdf), QLocale().toString(exports::mostPrintedRows)));
    m_menu->addSeparator();
    m_menu->addAction(tr("To a file of my choice…"), this, [this] {
        if (isReady())
            chooseFile(orderOf(fileName, Format::Text));
    });
    //: In a menu of exports: so many combinations of each amount, drawn by chance.
    m_menu
        ->addAction(tr("A random sample of %1 each…").arg(QLocale().toString(sample)), this,
                    [this] {
                        if (isReady())
                            chooseFile(sampled(orderOf(fileName, Format::Text)));
                    })
        ->setEnabled(isLong());
}

void JobExport::offer(Format format, const QString &size)
{
    const QString title = formatTitle(format);
    //: %1 is the name of a file format, %2 the size the file would have.
    m_menu->addAction(size.isEmpty() ? title : tr("%1: %2").arg(title, size), this,
                      [this, format] { exportInto(format); });
}

void JobExport::exportInto(Format format)
{
    const QDir folder(m_runtime->settings().outputs);
    if (isReady())
        start(orderOf(folder.filePath(fileName + u'.' + exports::suffix(format)), format));
}

JobExport::Order JobExport::orderOf(const QString &path, Format format) const
{
    return {*m_job, path, format, {}, m_sizes};
}

// The seed is in the name, since not every format has room for it in the file.
JobExport::Order JobExport::sampled(Order order)
{
    const QFileInfo whole(order.path);
    order.scope.rowsEach = sample;
    order.scope.seed = base::freshSeed();
    order.path = u"%1/%2_sample_%3.%4"_s.arg(whole.path(), whole.completeBaseName(),
                                             QString::number(*order.scope.seed),
                                             exports::suffix(order.format));
    return order;
}

// Proposes the order's file, and carries it out for the one that is chosen.
void JobExport::chooseFile(const Order &order)
{
    gui::chooseFile(*this,
                    {tr("Export the combinations"),
                     m_runtime->settings().outputs,
                     QFileInfo(order.path).completeBaseName(),
                     {exports::denominationFormats().begin(), exports::denominationFormats().end()},
                     FileChoice::Purpose::Save},
                    [this, order](const QString &path) {
                        const Format format = exports::formatOfFile(path).value_or(Format::Text);
                        start({order.job, path, format, order.scope, order.sizes});
                    });
}

void JobExport::start(const Order &order)
{
    if (m_export)
        return;
    const auto future = exportWays(*m_runtime, order.job, order.path, order.format, order.scope);
    Job job = writingOf(order.path, QFuture<void>(future));
    job.bar = Job::Bar::Own;
    m_export = new Exported(this);
    connect(m_export, &Exported::progressValueChanged, this, &JobExport::showProgress);
    connect(m_export, &Exported::finished, this, [this, order, future, ending = job.ending] {
        m_export->deleteLater();
        m_export = nullptr;
        const auto written = future.resultCount() > 0
            ? future.result()
            : base::Result<QString>(base::failure(base::Kind::Cancelled, {}));
        *ending = written ? Ending{{}, *written} : endingOf(written.error());
        finish(order, written);
    });
    m_starter = QApplication::focusWidget();
    m_action->setEnabled(false);
    const bool isForeseen = !order.scope.rowsEach && order.format != Format::Pdf; // its size
    m_progress->setMaximum(isForeseen ? thousandths : 0);
    m_bytes = bytes(order);
    m_rest = {};
    m_clock.start();
    showProgress(0);
    m_patience.start();
    m_export->setFuture(future);
    Q_EMIT begun(job);
}

double JobExport::bytes(const Order &order)
{
    const auto format = std::ranges::find(exports::formats(), order.format);
    const auto place = std::size_t(format - exports::formats().begin());
    const bool isKnown = !order.scope.rowsEach && place < order.sizes.size() && order.sizes[place];
    return isKnown ? order.sizes[place]->toDouble() : 0;
}

void JobExport::showProgress(int done)
{
    const std::chrono::milliseconds after(m_clock.elapsed());
    const double share = double(done) / thousandths;
    const double seconds = std::chrono::duration<double>(after).count();
    m_progress->setValue(done);
    m_progress->setFormat(progressText(m_rest.after(after, share), m_bytes * share / seconds));
}

void JobExport::finish(const Order &order, const base::Result<QString> &written)
{
    m_action->setEnabled(isReady());
    m_patience.stop();
    m_progress->hide();
    if (m_cancel->hasFocus() && m_starter && m_starter->isVisible())
        m_starter->setFocus(Qt::OtherFocusReason);
    m_cancel->hide();
    m_clock.invalidate();
    if (written) {
        Q_EMIT settled(topic);
        Q_EMIT fileWritten(*written);
    } else if (written.error().kind != base::Kind::Cancelled) {
        tellFailure(order, written.error());
    }
}

void JobExport::tellFailure(const Order &order, const base::Error &error)
{
    Q_EMIT noticed(inAnyLanguage([this, order, error] { return failed(order, error); }));
}

Notice JobExport::failed(const Order &order, const base::Error &error)
{
    std::vector<Remedy> remedies{
        {tr("Try again"), [this, order] { start(order); }},
        {tr("Choose another file…"), [this, order] { chooseFile(order); }},
    };
    const bool isForWantOfRoom = error.kind == base::Kind::Io;
    if (isForWantOfRoom && isLong() && !order.scope.rowsEach)
        //: A button; %1 is a number of combinations, drawn by chance.
        remedies.push_back({tr("Only a sample of %1 each").arg(QLocale().toString(sample)),
                            [this, order] { start(sampled(order)); }});
    return failure(topic, error, std::move(remedies));
}

bool JobExport::isReady() const
{
    return m_job && !m_withheld && !m_job->amounts.empty() && !m_export;
}

bool JobExport::isLong() const
{
    return m_job && m_ways > Natural(sample * quint64(m_job->amounts.size()));
}

void JobExport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JobExport::retranslate()
{
    //: Stops writing the file.
    m_cancel->setText(tr("Cancel e&xport"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    showSummary();
}

} // namespace gui
