// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"
#include "gui/widgets/timeaxis.h"

#include <QWidget>

namespace gui {

// A few requests, a line each: a bar from when it was sent until it was answered, on a time axis
// that fits them, and a frame around the window of the violation. The bars are drawn in the order
// of the samples; a table beside it says the same in words.
class WindowPicture : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPicture(QWidget *parent = nullptr);

    void show(simulator::ReportPointer report); // with the samples that are to be drawn
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index); // of the report's samples

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitAxis();
    TimeAxis axis() const;
    std::size_t drawn() const; // the first requests
    double x(std::chrono::nanoseconds time) const;
    double lineHeight() const;
    void drawSample(QPainter &painter, std::size_t index) const;
    void drawFrame(QPainter &painter) const;
    void drawAxis(QPainter &painter) const;

    simulator::ReportPointer m_report;
    std::chrono::nanoseconds m_from{};
    std::chrono::nanoseconds m_to{};
    int m_names = 0; // width of the names
};

} // namespace gui
