// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/intervalmodel.h"

#include "gui/simulatortext.h"

#include <QLocale>

namespace gui {

void IntervalModel::show(std::vector<simulator::Interval> intervals)
{
    beginResetModel();
    m_intervals = std::move(intervals);
    endResetModel();
}

void IntervalModel::append(const std::vector<simulator::Interval> &intervals)
{
    if (intervals.empty())
        return;
    const int count = int(m_intervals.size());
    beginInsertRows({}, count, count + int(intervals.size()) - 1);
    m_intervals.insert(m_intervals.end(), intervals.begin(), intervals.end());
    endInsertRows();
}

int IntervalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_intervals.size());
}

int IntervalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntervalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    const simulator::Interval &interval = m_intervals[std::size_t(index.row())];
    const auto latency = [&interval](std::chrono::nanoseconds percentile) {
        return interval.ended() == 0 ? QStringLiteral("–") : durationText(percentile);
    };
    switch (index.column()) {
    case Time:
        return locale.toString((index.row() + 1) / 10.0, 'f', 1);
    case Answered:
        return locale.toString(interval.answered);
    case Failed:
        return locale.toString(interval.failed);
    case Half:
        return latency(interval.p50);
    case Most95:
        return latency(interval.p95);
    default:
        return latency(interval.p99);
    }
}

QVariant IntervalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Heading of a column of times: seconds since the start of the run.
        return tr("Time in s");
    case Answered:
        //: Heading: how many requests were answered.
        return tr("Answered");
    case Failed:
        //: Heading: how many requests failed.
        return tr("Failed");
    case Half:
        return QStringLiteral("p50");
    case Most95:
        return QStringLiteral("p95");
    default:
        return QStringLiteral("p99");
    }
}

} // namespace gui
