// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/serverhistory.h"

#include <QWidget>

class QCPBars;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace gui {

class Plot;

// Is the server well just now? Its rate, its percentiles and its statuses over the last minute or
// quarter of an hour, as pictures, as sentences and as a table.
class ServerPlots : public QWidget
{
    Q_OBJECT

public:
    explicit ServerPlots(QWidget *parent = nullptr);

    void add(const http::MetricsSnapshot &snapshot, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Picture
    {
        QLabel *title;
        QLabel *sentence;
        Plot *plot;
    };

    Picture createPicture(QLayout &row, const QString &name);
    void createControls(QLayout &column);
    void dress();
    void present();
    void fill(const std::vector<ServerSample> &samples);
    void say(const std::vector<ServerSample> &samples);
    void fillTable(const std::vector<ServerSample> &samples);
    void makeRoomForHeadings();
    void retranslate();

    ServerHistory m_history;
    QComboBox *m_span;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    Picture m_rate;
    Picture m_latency;
    Picture m_statuses;
    std::array<QCPBars *, 3> m_bars;
};

} // namespace gui
