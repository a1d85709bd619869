// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace gui {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void FormScroll::setForm(QWidget *form)
{
    setWidget(form);
    form->setAutoFillBackground(false);
    updateGeometry();
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, least.height()};
}

// The form has other words, and with them another width.
bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gui
