// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/customerview.h"
#include "gui/models/provenancecache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace gui {

// The customers of a view as a table. A new view never resets it: rows are added or taken away at
// the end and the rest rearranged, so that selection and position stay with their customers. Who
// wrote a customer last, and when, is asked for as somebody looks, and empty until it is known.
class CustomerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LastName, FirstName, Age, Id, Written, ColumnCount };
    enum Role {
        GlowRole = Qt::UserRole, // 1 just after others changed the row, falling to 0
    };

    explicit CustomerTableModel(QObject *parent = nullptr);

    void setFetch(ProvenanceCache::Fetch fetch); // of who wrote customers
    void forgetProvenance(); // the store may be another one

    // Of as many changed ones as CustomerLookout tells of at most there may be more.
    void show(const CustomerView &view, const QSet<qint64> &changed);
    const CustomerView &view() const { return m_view; }

    void expect(const std::vector<qint64> &ids); // this window's own changes do not glow

    customers::Customer customer(int row) const; // row in [0, rowCount)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shown(); // a view, whole

private:
    void rearrange(const CustomerView &view);
    void begin(const QSet<qint64> &changed);
    void fade();
    QString written(const customers::Customer &customer) const;
    QString writtenInWords(const customers::Customer &customer) const;

    CustomerView m_view;
    int m_count = 0; // rows offered, which differs from the view's size only within show()
    mutable qsizetype m_pageStart = -1; // of the rows read last
    mutable std::vector<customers::Customer> m_page;
    mutable ProvenanceCache m_provenance; // which reading fills
    QSet<qint64> m_expected;
    QHash<qint64, qint64> m_glowing; // id, and since when by m_clock in milliseconds
    QElapsedTimer m_clock;
    QTimer m_fading;
};

} // namespace gui
