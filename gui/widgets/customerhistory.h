// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/differencemodel.h"
#include "gui/models/historywatch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QTableView;
class QToolButton;

namespace runtime {
class Runtime;
}

namespace gui {

class EmptyState;
class HeadingLabel;
class MutedLabel;

// The versions that the store still knows of, on a slider, and what has changed since the chosen
// one.
class CustomerHistory : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHistory(QWidget *parent = nullptr);

    void setRuntime(runtime::Runtime &runtime); // once; it outlives the history
    void begin();

Q_SIGNALS:
    void exportWanted(const runtime::Shared<customers::Difference> &difference);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *createHead();
    void createTable();
    void present();
    void presentMoment();
    void withdrawVersions();
    void explain();
    void leadFocus(bool hasChoice);
    void retranslate();

    HeadingLabel *m_heading;
    QToolButton *m_close;
    QLabel *m_label;
    QSlider *m_slider;
    QLabel *m_version;
    MutedLabel *m_moment;
    QLabel *m_summary;
    QTableView *m_table;
    EmptyState *m_empty;
    MutedLabel *m_reach;
    QPushButton *m_export;
    DifferenceModel m_model;
    HistoryWatch m_watch;
    bool m_wasOffered = false; // the slider had the focus
};

} // namespace gui
