// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/logmodel.h"

#include "backend/simulator/transport.h"
#include "gui/faulttext.h"
#include "gui/look/colours.h"
#include "gui/messagetext.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString milliseconds(std::chrono::nanoseconds duration)
{
    return QLocale().toString(double(duration.count()) / 1e6, 'f', 2);
}

Tone toneOf(int status)
{
    return status < 400 ? Tone::Good : status < 500 ? Tone::Warning : Tone::Bad;
}

QString noteText(const http::Note &note)
{
    const QString words = messageText(note.words);
    //: What became of a request: %1 is as in "3 inserted, 1 refused", %2 why the first was refused.
    return note.refusal ? LogModel::tr("%1: %2").arg(words, faultText(*note.refusal)) : words;
}

QString whoText(const http::LogEntry &entry)
{
    if (entry.agent == simulator::agent)
        return LogModel::simulatorName();
    return standingAlone(entry.agent.isEmpty() ? entry.peer : QString::fromUtf8(entry.agent));
}

QString text(const http::LogEntry &entry, int column)
{
    switch (column) {
    case LogModel::Time:
        return QLocale().toString(entry.time.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case LogModel::Method:
        return QString::fromLatin1(entry.method);
    case LogModel::Path:
        return standingAlone(QString::fromUtf8(entry.target));
    case LogModel::Status:
        return QString::number(entry.status);
    case LogModel::Duration:
        return milliseconds(entry.total);
    case LogModel::Who:
        return whoText(entry);
    case LogModel::Id:
        return standingAlone(QString::fromUtf8(entry.id));
    case LogModel::Note:
        return noteText(entry.note);
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == LogModel::Status || column == LogModel::Duration;
}

// "4xx" stands for every status from 400 to 499.
bool hasStatus(int status, QStringView wanted)
{
    const QString number = QString::number(status);
    for (qsizetype i = 0; i < std::min(wanted.size(), number.size()); ++i)
        if (wanted[i].toLower() != u'x' && wanted[i] != number[i])
            return false;
    return true;
}

bool matches(const http::LogEntry &entry, const QString &word)
{
    if (word.startsWith("status:"_L1, Qt::CaseInsensitive))
        return hasStatus(entry.status, QStringView(word).mid(7));
    if (word.startsWith("method:"_L1, Qt::CaseInsensitive))
        return text(entry, LogModel::Method)
            .startsWith(QStringView(word).mid(7), Qt::CaseInsensitive);
    for (const int column : {LogModel::Path, LogModel::Who, LogModel::Id, LogModel::Note})
        if (text(entry, column).contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

QString LogModel::simulatorName()
{
    //: Who sent a request, as "curl" would be: the simulator of this program.
    return tr("simulator");
}

void LogModel::append(const QList<http::LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
    const int surplus = rowCount() - int(http::RequestLog::capacity);
    if (surplus <= 0)
        return;
    beginRemoveRows({}, 0, surplus - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
    endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const http::LogEntry &one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == Note || index.column() == Path || index.column() == Who
            ? text(one, index.column())
            : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Status)
            return Colours::of(QGuiApplication::palette()).tone(toneOf(one.status));
        return {};
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Column of the log of requests.
        return tr("Time");
    case Method:
        //: Column of the log of requests: GET, POST and so on.
        return tr("Method");
    case Path:
        //: Column of the log of requests: what was asked for.
        return tr("Path");
    case Status:
        //: Column of the log of requests: the HTTP status.
        return tr("Status");
    case Duration:
        //: Column of the log of requests: how long it took, in milliseconds.
        return tr("ms");
    case Who:
        //: Column of the log of requests: the program that asked.
        return tr("Who");
    case Id:
        //: Column of the log of requests: the request's id.
        return tr("Id");
    case Note:
        //: Column of the log of requests: what became of it.
        return tr("Note");
    default:
        return {};
    }
}

LogFilter::LogFilter(LogModel &log, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
}

void LogFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const http::LogEntry &LogFilter::entry(int row) const
{
    return m_log.entry(mapToSource(index(row, 0)).row());
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return matches(m_log.entry(row), word); });
}

} // namespace gui
