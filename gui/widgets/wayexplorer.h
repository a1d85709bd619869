// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/denominationwork.h"
#include "gui/inquiry.h"
#include "gui/look/colours.h"

#include <QLocale>
#include <QWidget>

#include <memory>

namespace Ui {
class WayExplorer;
}

namespace gui {

// Every way to pay one amount: a table of them, one as a picture, to go to by its number or by
// what it consists of, and to narrow down by how many there are of each note. The runtime outlives
// it.
class WayExplorer : public QWidget
{
    Q_OBJECT

public:
    explicit WayExplorer(QWidget *parent = nullptr);
    ~WayExplorer() override;

    void show(runtime::Runtime &runtime, const denomination::Payout &payout,
              denomination::Order order, const denomination::Currency &currency);
    void clear(const QString &why); // there is nothing to show
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectButtons();
    void connectSeeking();
    void arrangeFields();
    bool haveRoomInOneLine() const;
    void open();
    void showWays(const OpenWays &opened);
    void showNoWays();
    void showNothing(const QString &why);
    void offerButtons();
    void say(Tone tone, const QString &text);
    void offerFilters(const QPoint &place);
    void narrow(int note, denomination::NoteRange range);
    void showWay();
    void step(int by);
    void goTo();
    void checkMix();
    void copyWay() const;
    std::optional<denomination::Combination> currentWay() const;
    QString money(quint64 units) const;

    std::unique_ptr<Ui::WayExplorer> m_ui;
    runtime::Runtime *m_runtime = nullptr; // none as long as nothing was shown
    std::optional<denomination::Payout> m_payout; // none while there is nothing to show
    denomination::Order m_order = denomination::Order::SmallNotesFirst;
    denomination::Currency m_currency;
    Inquiry m_opening{this};
    QLocale m_spelling; // of the sums in the filter
};

} // namespace gui
