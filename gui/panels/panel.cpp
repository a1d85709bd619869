// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panel.h"

#include "gui/actions.h"
#include "gui/widgets/jobbars.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace gui {

Panel::Panel(Page page, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    for (QAction *action : actions.of(page))
        addAction(action);
}

void Panel::showJobsIn(JobBars &bars)
{
    connect(this, &Panel::begun, &bars, [&bars](const Job &job) {
        if (job.bar == Job::Bar::OfThePage)
            bars.follow(job);
    });
    connect(&bars, &JobBars::left, this, &Panel::takeFocus);
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    for (QAbstractSpinBox *box : findChildren<QAbstractSpinBox *>())
        box->updateGeometry(); // Qt forgets to where the word for a special value changes
    for (QComboBox *box : findChildren<QComboBox *>()) // as wide as the words of the first show
        if (box->sizeAdjustPolicy() == QComboBox::AdjustToContentsOnFirstShow)
            box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QAbstractItemView *view : findChildren<QAbstractItemView *>())
        view->viewport()->update(); // models give their words when asked
}

} // namespace gui
