// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held up by a table of a million customers: when they appear,
// while others change them ten times a second, while it scrolls, while it is filtered.
#include "gui/look/theme.h"
#include "gui/models/customerlookout.h"
#include "gui/models/customertablemodel.h"
#include "gui/models/glowdelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using customers::Customer;
using customers::Roll;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 1'000'000;
constexpr int beat = 4; // milliseconds between two looks of the watchdog
constexpr int phase = 4000; // milliseconds

// Wakes every few milliseconds; what lies between two wakes beyond that, something else took.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beat);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(double(m_clock.nsecsElapsed()) / 1e6 - beat), m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }

    void report(const char *phaseName)
    {
        std::ranges::sort(m_gaps);
        const auto at = [this](double part) {
            return m_gaps.empty() ? 0.0 : m_gaps[std::size_t(part * double(m_gaps.size() - 1))];
        };
        std::printf("%-28s held up: p50 %6.2f ms  p99 %6.2f ms  most %6.2f ms\n", phaseName,
                    std::max(at(0.5), 0.0), std::max(at(0.99), 0.0), std::max(at(1), 0.0));
        m_gaps.clear();
        m_clock.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

std::vector<Customer> crowd()
{
    std::vector<Customer> all;
    all.reserve(people);
    for (int i = 0; i < people; ++i)
        all.push_back({"First" + QByteArray::number(i % 997), "Last" + QByteArray::number(i % 9973),
                       18 + i % 70, i + 1});
    return all;
}

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const gui::Theme theme(gui::Theme::Choice::Light);
    gui::CustomerTableModel model;
    model.setFetch([](const std::vector<qint64> &ids, const auto &answer) {
        std::vector<storage::Provenance> all;
        for (const qint64 id : ids)
            all.push_back({id, {u"somebody"_s}, QDateTime::currentDateTimeUtc()});
        answer(all);
    });
    gui::CustomerLookout lookout;
    QObject::connect(&lookout, &gui::CustomerLookout::seen, &model, &gui::CustomerTableModel::show);
    QTableView table;
    table.setModel(&model);
    table.setItemDelegate(new gui::GlowDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.resize(900, 600);
    table.show();
    runFor(500);

    Roll roll = Roll::of(crowd(), "1:1");
    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&model, &gui::CustomerTableModel::shown, &table, [&clock] {
        if (clock.isValid())
            std::printf("a million rows after %lld ms\n", static_cast<long long>(clock.elapsed()));
        clock.invalidate();
    });
    lookout.look(roll, {});
    runFor(phase);
    watchdog.report("appearing");

    QTimer changing;
    int round = 0;
    QObject::connect(&changing, &QTimer::timeout, &model, [&] {
        std::vector<customers::Change> changes;
        for (int i = 0; i < 100; ++i) {
            const qint64 id = (round * 7919 + i * 10007) % people + 1;
            changes.push_back({id, Customer{"New", "Name" + QByteArray::number(round), 30, id}});
        }
        roll = roll.changed(std::move(changes), QByteArray::number(++round));
        lookout.look(roll, {});
    });
    changing.start(100);
    runFor(phase);
    changing.stop();
    watchdog.report("changed by others");

    QTimer scrolling;
    QObject::connect(&scrolling, &QTimer::timeout, &table, [&table] {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 977);
    });
    scrolling.start(16);
    runFor(phase);
    scrolling.stop();
    watchdog.report("scrolling");

    gui::CustomerFilter filter;
    for (const QString &text : {u"l"_s, u"la"_s, u"last99"_s, u"first5"_s, QString()}) {
        filter.text = text;
        lookout.look(roll, filter);
        runFor(phase / 4);
    }
    watchdog.report("filtering");
    return 0;
}
