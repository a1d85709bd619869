// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/rowsizes.h"
#include "gui/inquiry.h"

#include <QWidget>

class QCPBars;
class QTableWidget;

namespace runtime {
class Runtime;
}

namespace gui {

class MutedLabel;
class Plot;

// How many combinations take how many notes: bars, a sentence, and the same figures as a table.
// The runtime outlives it.
class NotesHistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit NotesHistogramView(QWidget *parent = nullptr);

    void show(runtime::Runtime &runtime, const denomination::Payout &payout);
    void clear(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(const denomination::NotesHistogram &histogram);
    static QString sentence(const denomination::NotesHistogram &histogram);
    void dress();

    MutedLabel *m_sentence;
    Plot *m_plot;
    QCPBars *m_bars;
    QTableWidget *m_table;
    Inquiry m_inquiry{this};
};

} // namespace gui
