// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runverdict.h"

#include "gui/failuretext.h"
#include "gui/listing.h"
#include "gui/progress.h"
#include "gui/simulatortext.h"
#include "ui_simulatorpanel.h"

#include <QLocale>

#include <algorithm>

namespace gui {

RunVerdict::RunVerdict(Ui::SimulatorPanel &ui)
    : m_ui(ui)
{
    m_ui.limitsLabel->hide();
    m_ui.countsLabel->hide();
    m_ui.runProgress->setTextVisible(false);
    m_ui.runProgress->hide();
}

void RunVerdict::begin(const simulator::Plan &plan)
{
    m_report.reset();
    m_inVain.reset();
    m_duration = plan.duration;
    awaitProgress();
    m_ui.limitsLabel->hide();
    sayProgress([] { return tr("Running…"); });
    showCounts({});
}

// Until it is known how far the work is.
void RunVerdict::awaitProgress()
{
    m_ui.runProgress->setRange(0, 0);
    m_ui.runProgress->show();
}

void RunVerdict::follow(const simulator::Snapshot &snapshot)
{
    showProgress(snapshot);
    showCounts(snapshot.counts);
    if (snapshot.isVerifying)
        return sayProgress(
            [] { return tr("Checking whether the answers agree with one another…"); });
    sayProgress([inFlight = snapshot.inFlight, p50 = snapshot.p50, p99 = snapshot.p99] {
        //: Each %1 to %3 is a number or duration.
        return tr("Running: %1 under way, half answered within %2, 99% within %3")
            .arg(QLocale().toString(inFlight), durationText(p50), durationText(p99));
    });
}

std::optional<double> RunVerdict::shareDone(const simulator::Snapshot &snapshot) const
{
    if (m_duration)
        return double(std::min(*m_duration, snapshot.elapsed).count())
            / double(m_duration->count());
    if (!snapshot.total)
        return {};
    const simulator::Counts &counts = snapshot.counts;
    const qint64 done = counts.answered + counts.failed + counts.cancelled;
    return double(done) / double(std::max<qint64>(1, *snapshot.total));
}

void RunVerdict::showProgress(const simulator::Snapshot &snapshot)
{
    const auto share = shareDone(snapshot);
    if (!share)
        return;
    m_ui.runProgress->setRange(0, wholeJob);
    m_ui.runProgress->setValue(int(*share * wholeJob));
}

void RunVerdict::sayProgress(std::function<QString()> words)
{
    m_progress = std::move(words);
    m_ui.verdictIcon->setIcon({});
    m_ui.verdictLabel->setTone(Tone::Neutral);
    m_ui.verdictLabel->setText(m_progress());
}

void RunVerdict::showCounts(const simulator::Counts &counts)
{
    m_ui.countsLabel->setText(countsText(counts));
    m_ui.countsLabel->show();
}

void RunVerdict::beginShrinking()
{
    awaitProgress();
    sayProgress([] { return tr("Replaying with fewer requests…"); });
}

void RunVerdict::followShrinking(int replays, int requests)
{
    sayProgress([replays, requests] {
        //: %Ln is the number of replays so far, %1 the number of requests of the smallest that
        //: failed.
        return tr("Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: "
                  "%1.",
                  nullptr, replays)
            .arg(QLocale().toString(requests));
    });
}

void RunVerdict::endShrinking(simulator::Ending ending)
{
    m_inVain = ending;
    end();
}

QString RunVerdict::vainText(simulator::Ending ending)
{
    if (ending == simulator::Ending::Cancelled)
        return tr("The replays were cancelled before one of them went wrong again.");
    return tr("No replay went wrong again: it takes luck, or more requests.");
}

void RunVerdict::show(const simulator::ReportPointer &report)
{
    m_report = report;
    m_inVain.reset();
    end();
}

void RunVerdict::end()
{
    m_progress = nullptr;
    m_ui.runProgress->hide();
    saySummary();
}

void RunVerdict::sayNothingRan()
{
    m_ui.verdictIcon->setIcon(findingIcon(simulator::Finding::NotChecked));
    m_ui.verdictLabel->setTone(Tone::Information);
    m_ui.verdictLabel->setText(
        tr("Nothing has run yet. A run sends requests in parallel, measures how long each "
           "takes, and then proves whether the answers agree with one another."));
}

void RunVerdict::saySummary()
{
    if (!m_report)
        return sayNothingRan();
    const QString missed = missedLimitsText(*m_report);
    QStringList verdict{verdictText(m_report->verdict)};
    if (m_report->isSuccess())
        verdict << limitsMetText();
    const bool isInVain = m_report->counts.answered == 0 && !m_report->failures.empty();
    if (isInVain) // the most frequent comes first
        verdict << reasonText(m_report->failures.front().what)
                //: What to do when no request of a run was answered.
                << tr("See that the server is at work and the target is its address, then run "
                      "again.");
    m_ui.verdictIcon->setIcon(isInVain ? noAnswerIcon() : findingIcon(m_report->verdict.finding));
    m_ui.verdictLabel->setTone(isInVain ? Tone::Bad : verdictTone(m_report->verdict));
    m_ui.verdictLabel->setText(sentences(verdict));
    m_ui.limitsLabel->setTone(m_inVain ? Tone::Neutral : Tone::Bad);
    m_ui.limitsLabel->setText(m_inVain ? vainText(*m_inVain) : missed);
    m_ui.limitsLabel->setVisible(m_inVain || !missed.isEmpty());
    showCounts(m_report->counts);
}

void RunVerdict::retranslate()
{
    if (m_report || !m_progress)
        saySummary();
    if (m_progress)
        sayProgress(m_progress);
}

} // namespace gui
