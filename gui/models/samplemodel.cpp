// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/samplemodel.h"

#include "gui/failuretext.h"
#include "gui/messagetext.h"
#include "gui/simulatortext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using simulator::Sample;

namespace gui {

namespace {

QString rowsText(const Sample &sample)
{
    const QLocale locale;
    if (sample.sort == simulator::Sort::Get || sample.sort == simulator::Sort::Page)
        return locale.toString(sample.returned);
    //: %1 customers were taken by the server, %2 refused.
    return SampleModel::tr("%1 taken, %2 refused")
        .arg(locale.toString(sample.accepted), locale.toString(sample.refused));
}

QString underWayText(const Sample &sample)
{
    //: From when until when something lasted, in milliseconds: %1 and %2 are numbers.
    return SampleModel::tr("%1–%2\u00a0ms")
        .arg(millisecondsText(sample.sent), millisecondsText(sample.done));
}

// With the words of the network where ours say little.
QString unansweredText(simulator::Failure failure, const QString &words)
{
    const bool isVague =
        failure == simulator::Failure::Unreachable || failure == simulator::Failure::Tls;
    return isVague ? failureText(failure) + u'\n' + isolated(words) : failureText(failure);
}

int alignment(SampleModel::Column column)
{
    const bool isText = (column >= SampleModel::Method && column <= SampleModel::Result)
        || column >= SampleModel::Rows;
    return int((isText ? Qt::AlignLeading : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

SampleModel::SampleModel(std::vector<Column> columns)
    : m_columns(std::move(columns))
{ }

void SampleModel::show(simulator::ReportPointer report)
{
    m_report = std::move(report);
    showOnly(0);
}

void SampleModel::showOnly(quint16 reason)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_report && i < m_report->samples.size(); ++i)
        if (reason == 0 || m_report->samples[i].reason == reason)
            m_rows.push_back(i);
    endResetModel();
}

void SampleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Sample &SampleModel::sample(int row) const
{
    return m_report->samples[m_rows[std::size_t(row)]];
}

int SampleModel::rowOf(quint32 number) const
{
    const auto found = std::ranges::find_if(m_rows, [this, number](std::size_t place) {
        return m_report->samples[place].number == number;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString SampleModel::details(int row) const
{
    const auto found = m_report->exchanges.constFind(sample(row).number);
    if (found == m_report->exchanges.cend())
        return tr("What this request carried and got was not kept: only the first requests of a "
                  "run are, and the first that failed.");
    const auto method = simulator::methodOf(sample(row).sort);
    QString text = u"%1 %2\nX-Request-Id: %3\n"_s.arg(method, QString::fromUtf8(found->path),
                                                      QString::fromUtf8(found->requestId));
    if (!found->sent.isEmpty())
        text += u"\n%1\n"_s.arg(QString::fromUtf8(found->sent));
    if (sample(row).status > 0)
        text += u"\n→ %1\n%2\n"_s.arg(sample(row).status).arg(QString::fromUtf8(found->received));
    if (!found->words.isEmpty())
        text += u'\n'
            + (sample(row).failure == simulator::Failure::None
                   ? refusalsText(found->words)
                   : unansweredText(sample(row).failure, found->words));
    return text;
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString SampleModel::cell(const Sample &sample, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Number:
        return locale.toString(sample.number);
    case Method:
        return simulator::sortName(sample.sort);
    case Name:
        return requestName(sample);
    case Result:
        return outcomeText(sample.outcome);
    case Status:
        return sample.status > 0 ? QString::number(sample.status) : QString();
    case Start:
        return durationText(sample.due);
    case Queued:
        return durationText(sample.queued());
    case Wire:
        return durationText(sample.wire());
    case UnderWay:
        return underWayText(sample);
    case Rows:
        return rowsText(sample);
    case Why:
        return reasonText(m_report->reasons.value(sample.reason));
    }
    Q_UNREACHABLE();
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Sample &row = sample(index.row());
    const Column column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::DecorationRole:
        return column == Result ? outcomeIcon(row.outcome) : QVariant();
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const Column column = m_columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    return role == Qt::DisplayRole ? heading(column) : QVariant();
}

QString SampleModel::heading(Column column)
{
    switch (column) {
    case Number:
        //: Heading: the number of a request.
        return tr("No.");
    case Method:
    case Name:
        return tr("Request");
    case Result:
        return tr("Outcome");
    case Status:
        return tr("Status");
    case Start:
        //: Heading: when a request was due, from the start of the run.
        return tr("Due");
    case Queued:
        //: Heading: how long a request waited in the client.
        return tr("Queued");
    case Wire:
        //: Heading: how long a request was on its way and at the server.
        return tr("On the wire");
    case UnderWay:
        //: Heading: from when until when a request was on its way and at the server.
        return tr("Under way");
    case Rows:
        return tr("Customers");
    case Why:
        //: Heading: why something was refused or failed.
        return tr("Reason");
    }
    Q_UNREACHABLE();
}

} // namespace gui
