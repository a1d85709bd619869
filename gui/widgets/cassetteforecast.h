// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/currency.h"
#include "backend/denomination/forecast.h"
#include "gui/inquiry.h"

#include <QWidget>

class QTableWidget;

namespace runtime {
class Runtime;
}

namespace gui {

class MutedLabel;
class Plot;

// How long the cassettes last: customers served until the first refusal under each rule, with the
// notes left along the way. The runtime outlives it.
class CassetteForecast : public QWidget
{
    Q_OBJECT

public:
    using Forecasts = std::vector<denomination::Outcome<denomination::Forecast>>;

    explicit CassetteForecast(QWidget *parent = nullptr);

    void show(runtime::Runtime &runtime, const denomination::NoteSet &notes,
              std::optional<quint64> maxNotes, const denomination::Currency &currency);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTable();
    void tell(const QString &sentence);
    void fitSentence();
    void nameColumns();
    void clear(const QString &why);
    void fill(const Forecasts &forecasts, const denomination::Currency &currency, quint64 highest);
    void shareRoom(const Forecasts &forecasts);
    static QString sentence(const Forecasts &forecasts, const QString &highest);
    void addRow(std::size_t rule, const denomination::Outcome<denomination::Forecast> &forecast,
                const denomination::Currency &currency);
    void addLine(std::size_t rule, const denomination::Forecast &forecast);
    void dress();

    MutedLabel *m_sentence;
    Plot *m_plot;
    QTableWidget *m_table;
    Inquiry m_inquiry{this};
};

} // namespace gui
