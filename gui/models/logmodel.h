// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/requestlog.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace gui {

// The server's last requests, the newest at the end; the oldest go when there are too many.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Who, Id, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    static QString simulatorName(); // as it is told who sent a request

    void append(const QList<http::LogEntry> &entries);
    void clear();
    const http::LogEntry &entry(int row) const { return m_entries[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<http::LogEntry> m_entries;
};

// Lets through what the person asks for: "status:4xx method:post chan" means all of these.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel &log, QObject *parent = nullptr);

    void setText(const QString &text);
    const http::LogEntry &entry(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_log;
    QStringList m_words;
};

} // namespace gui
