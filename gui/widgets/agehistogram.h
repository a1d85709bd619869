// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/customerview.h"

#include <QWidget>

namespace gui {

// How many customers are of which age, in bars of five years. A click chooses the years of a bar,
// a drag those of several, a click on what is chosen all again. The same choice can be made with
// the two fields beside it; the accessible description says the figures.
class AgeHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit AgeHistogram(QWidget *parent = nullptr);

    void show(const CustomerView::Ages &ages);
    void setChosen(int youngest, int oldest); // years

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int youngest, int oldest); // years; 0 and customers::oldest: everyone

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int barYears = 5;

    int barAt(int x) const;
    QRectF barRect(int bar) const;
    void describe();
    void choose();

    std::vector<qsizetype> m_bars;
    int m_firstBar = 0; // the youngest that is shown
    int m_youngest = 0;
    int m_oldest = customers::oldest;
    int m_pressed = -1; // bars of the drag under way
    int m_dragged = -1;
};

} // namespace gui
