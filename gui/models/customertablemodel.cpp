// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customertablemodel.h"

#include "gui/models/customerlookout.h"
#include "gui/statewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qsizetype pageSize = 64; // rows read from the view at once
constexpr qint64 glowTime = 2500; // milliseconds
constexpr int glowStep = 100; // milliseconds

} // namespace

CustomerTableModel::CustomerTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_clock.start();
    m_fading.setInterval(glowStep);
    connect(&m_fading, &QTimer::timeout, this, &CustomerTableModel::fade);
    connect(&m_provenance, &ProvenanceCache::came, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, Written), index(m_count - 1, Written));
    });
}

void CustomerTableModel::setFetch(ProvenanceCache::Fetch fetch)
{
    m_provenance.setFetch(std::move(fetch));
}

void CustomerTableModel::forgetProvenance()
{
    m_provenance.forgetAll();
}

void CustomerTableModel::show(const CustomerView &view, const QSet<qint64> &changed)
{
    const int count = int(view.size());
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
    rearrange(view);
    if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    begin(changed);
    Q_EMIT shown();
}

// What points at a row goes where the row's customer went; what lost its customer goes to the end,
// where rows are taken away. Whole rows move: a selection points at one cell of each, not at all.
void CustomerTableModel::rearrange(const CustomerView &view)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QModelIndexList before = persistentIndexList();
    std::ranges::sort(before, {}, &QModelIndex::row); // a page of the view serves many
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const auto row = index.row() < m_view.size() ? view.rowOf(customer(index.row()))
                                                     : std::optional<qsizetype>();
        after.append(row ? this->index(int(*row), index.column()) : QModelIndex());
    }
    m_view = view;
    m_pageStart = -1;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CustomerTableModel::expect(const std::vector<qint64> &ids)
{
    for (const qint64 id : ids)
        m_expected.insert(id);
}

// Who was written anew with equal values is not among those who changed.
void CustomerTableModel::begin(const QSet<qint64> &changed)
{
    m_provenance.doubt();
    if (changed.size() >= CustomerLookout::mostGlowing) {
        m_expected.clear();
        return m_provenance.forgetAll();
    }
    m_provenance.forget(changed);
    for (const qint64 id : changed)
        if (!m_expected.remove(id))
            m_glowing.insert(id, m_clock.elapsed());
    if (!m_glowing.isEmpty())
        m_fading.start();
}

void CustomerTableModel::fade()
{
    const qint64 now = m_clock.elapsed();
    m_glowing.removeIf([now](auto entry) { return now - entry.value() > glowTime; });
    if (m_glowing.isEmpty())
        m_fading.stop();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), {GlowRole});
}

customers::Customer CustomerTableModel::customer(int row) const
{
    if (m_pageStart < 0 || row < m_pageStart || row >= m_pageStart + qsizetype(m_page.size())) {
        m_pageStart = row / pageSize * pageSize;
        m_page = m_view.customers(m_pageStart, pageSize);
    }
    return m_page[std::size_t(row - m_pageStart)];
}

int CustomerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_view.size())
        return {};
    const bool isNumber = index.column() == Age || index.column() == Id;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == GlowRole) {
        const auto since = m_glowing.constFind(customer(index.row()).id);
        return since == m_glowing.cend()
            ? 0.0
            : 1.0 - double(m_clock.elapsed() - since.value()) / double(glowTime);
    }
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == Written))
        return writtenInWords(customer(index.row()));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const customers::Customer one = customer(index.row());
    switch (index.column()) {
    case LastName:
        return QString::fromUtf8(one.lastName);
    case FirstName:
        return QString::fromUtf8(one.firstName);
    case Age:
        return QLocale().toString(one.age);
    case Id:
        // Ids are typed into commands and compared with logs: no group separators.
        return QString::number(one.id);
    case Written:
        return written(one);
    default:
        return {};
    }
}

// Short, and the writer last, since that is what is cut off where there is little room.
QString CustomerTableModel::written(const customers::Customer &customer) const
{
    const auto one = m_provenance.find(customer.id);
    if (!one || !one->when.isValid())
        return {};
    const QDateTime when = one->when.toLocalTime();
    const QLocale locale;
    const QString moment = when.date() == QDate::currentDate()
        ? locale.toString(when.time(), QLocale::ShortFormat)
        : locale.toString(when.date(), QLocale::ShortFormat);
    if (one->author.name.isEmpty())
        return moment;
    return u"%1 · %2"_s.arg(moment, programText(one->author));
}

QString CustomerTableModel::writtenInWords(const customers::Customer &customer) const
{
    const auto one = m_provenance.find(customer.id);
    if (!one || !one->when.isValid())
        return {};
    const QString when = QLocale().toString(one->when.toLocalTime(), QLocale::ShortFormat);
    if (one->author.name.isEmpty())
        return when;
    if (one->author.who == customers::Author::Who::Self)
        //: Who wrote a customer: %1 is a date and time.
        return tr("Written by this window, %1").arg(when);
    //: Who wrote a customer: %1 is a program, %2 a date and time.
    return tr("Written by %1, %2").arg(programText(one->author), when);
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Age || section == Id ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LastName:
        //: Column of the table of customers.
        return tr("Last name");
    case FirstName:
        //: Column of the table of customers.
        return tr("First name");
    case Age:
        //: Column of the table of customers, in years.
        return tr("Age");
    case Id:
        //: Column of the table of customers: the number that tells them apart.
        return tr("Id");
    case Written:
        //: Column of the table of customers: when each was written last, and by which program.
        return tr("Written");
    default:
        return {};
    }
}

} // namespace gui
