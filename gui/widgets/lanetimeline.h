// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"
#include "gui/widgets/timeaxis.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace gui {

// A run as lanes, one for each parallel client: a bar for each request, outlined while it waited in
// the client, filled on the wire, in the colour of its outcome; a frame around the window of a
// violation, or a mark where each request of a consistent run took effect at the earliest. The
// arrow keys lead from request to request, in the order they were sent, and from lane to lane. The
// time is at the lower edge, whichever lanes are seen. The table of requests says the same in
// words.
class LaneTimeline : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LaneTimeline(QWidget *parent = nullptr);

    void show(simulator::ReportPointer report);
    void retranslate();
    QString key() const; // says what the signs mean, for whoever shows the picture

Q_SIGNALS:
    void reached(int row); // of the report's samples, by the arrow keys
    void chosen(int row); // to be seen in full

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr std::size_t mostDrawn = 5000; // requests; of more, the first

    QRectF barOf(const simulator::Sample &sample, std::chrono::nanoseconds from,
                 std::chrono::nanoseconds to) const;
    void drawWait(QPainter &painter, const simulator::Sample &sample) const;
    void drawOnWire(QPainter &painter, const simulator::Sample &sample) const;
    void drawWindow(QPainter &painter) const;
    void drawEffects(QPainter &painter) const;
    void orderEffects();
    void drawFocus(QPainter &painter) const;
    void orderWalk();
    int placeFrom(int key) const;
    int placeInLane(int direction) const;
    void walkTo(int place);
    void tell();
    QString requestText(int row) const;
    int sampleAt(const QPoint &place) const;
    TimeAxis axis() const;
    double x(std::chrono::nanoseconds time) const;
    int laneHeight() const;
    int lanesHeight() const; // of those that are seen
    int room() const; // for lanes
    int labelWidth() const;
    std::size_t drawn() const;
    bool isPart() const; // what is drawn
    QString partText() const;
    void fitBars();

    // When a request took effect, and as which of the run.
    struct Effect
    {
        std::chrono::nanoseconds time;
        int place;
    };

    simulator::ReportPointer m_report;
    QHash<quint32, Effect> m_effects; // by request number
    std::vector<int> m_walk; // rows in the order they were sent
    int m_place = -1; // in that order, of the request that the keys have reached; or none
    int m_lanes = 0;
};

} // namespace gui
