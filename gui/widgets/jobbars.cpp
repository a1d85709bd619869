// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jobbars.h"

#include "gui/look/measure.h"
#include "gui/progress.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

class JobBars::Row : public QWidget
{
public:
    explicit Row(const Job &job)
        : m_job(job)
        , m_text(new QLabel)
        , m_progress(new QProgressBar)
        , m_cancel(new QPushButton)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_text);
        row->addWidget(m_progress, 1);
        row->addWidget(m_cancel);
        m_text->setObjectName(u"jobText"_s);
        m_progress->setObjectName(u"jobProgress"_s);
        m_progress->setMaximum(0); // at work, until the first that is told of it
        m_cancel->setObjectName(u"jobCancelButton"_s);
        connect(m_cancel, &QPushButton::clicked, this, [this] { m_job.future.cancel(); });
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Row::showProgress);
        retranslate();
        hide();
    }

    // The watcher tells at once of what is there already.
    template <typename Ended>
    void start(Ended ended)
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, ended);
        m_clock.start();
        m_watcher.setFuture(m_job.future);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        fitWords();
    }

private:
    void showProgress(int thousandths)
    {
        if (thousandths > 0)
            m_progress->setMaximum(wholeJob);
        m_progress->setValue(thousandths);
        const std::chrono::milliseconds elapsed(m_clock.elapsed());
        const QString counted = m_watcher.progressText();
        m_progress->setFormat(progressText(counted.isEmpty() ? percentText() : counted,
                                           m_rest.after(elapsed, double(thousandths) / wholeJob)));
    }

    // As long as leaves the bar half of the row; a long name does not widen the window.
    void fitWords()
    {
        const int least = 18 * measure::line(), most = std::max(least, width() / 2);
        m_text->setText(m_text->fontMetrics().elidedText(m_job.words(), Qt::ElideMiddle, most));
        m_text->setMinimumWidth(std::min(least, m_text->sizeHint().width()));
    }

    void retranslate()
    {
        fitWords();
        const QString words = m_job.words();
        m_text->setToolTip(words);
        m_text->setAccessibleName(words);
        m_progress->setAccessibleName(words);
        showProgress(m_watcher.progressValue());
        //: Stops work that is under way.
        m_cancel->setText(JobBars::tr("Cancel"));
        //: Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.
        m_cancel->setAccessibleName(JobBars::tr("Cancel: %1").arg(words));
    }

    Job m_job;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QFutureWatcher<void> m_watcher;
    QElapsedTimer m_clock; // since it was begun
    RestTime m_rest;
};

JobBars::JobBars(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    hide();
}

void JobBars::follow(const Job &job)
{
    auto *row = new Row(job);
    m_rows->addWidget(row);
    QTimer::singleShot(moment, row, [this, row] { show(*row); });
    row->start([this, row] { end(*row); });
}

void JobBars::show(Row &row)
{
    ++m_shown;
    row.show();
    setVisible(true);
}

void JobBars::end(Row &row)
{
    const bool hadFocus = row.isAncestorOf(QApplication::focusWidget());
    m_shown -= row.isHidden() ? 0 : 1;
    row.hide();
    row.deleteLater();
    setVisible(m_shown > 0);
    if (hadFocus)
        Q_EMIT left();
}

} // namespace gui
