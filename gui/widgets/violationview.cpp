// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/violationview.h"

#include "gui/rowcopy.h"
#include "gui/widgets/windowpicture.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// The report's own words about the requests of its violation alone, in the order they were sent.
simulator::ReportPointer excerpt(const simulator::Report &report)
{
    auto part = std::make_shared<simulator::Report>();
    const auto &numbers = report.verdict.violation->requests;
    for (const simulator::Sample &sample : report.samples)
        if (std::ranges::count(numbers, sample.number) > 0)
            part->samples.push_back(sample);
    std::ranges::sort(part->samples, {}, &simulator::Sample::sent);
    part->reasons = report.reasons;
    part->exchanges = report.exchanges;
    part->verdict = report.verdict;
    part->elapsed = report.elapsed;
    return part;
}

} // namespace

ViolationView::ViolationView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new WindowPicture)
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_picture, 1);
    column->addWidget(m_table, 1);
    createTable();
    const auto choose = [this](int index) { Q_EMIT chosen(m_samples.sample(index).number); };
    connect(m_table, &QTableView::activated, this,
            [choose](const QModelIndex &index) { choose(index.row()); });
    connect(m_picture, &WindowPicture::chosen, this, choose);
    retranslate();
}

void ViolationView::createTable()
{
    m_table->setObjectName(u"violationTable"_s);
    m_table->setModel(&m_samples);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    QHeaderView &rows = *m_table->verticalHeader();
    rows.hide();
    rows.setMinimumSectionSize(rows.defaultSectionSize());
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wrapped : {1, 3}) // the outcome, the customers
        columns.setSectionResizeMode(wrapped, QHeaderView::Stretch);
    connect(&columns, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection); // all columns have their widths by then
}

void ViolationView::show(const simulator::ReportPointer &report)
{
    m_part = excerpt(*report);
    m_samples.show(m_part);
    m_picture->show(m_part);
    m_table->resizeRowsToContents();
}

void ViolationView::retranslate()
{
    m_table->setAccessibleName(tr("Requests that contradict one another"));
    m_picture->setAccessibleName(
        tr("When the requests that contradict one another were under way"));
    m_samples.retranslate();
    if (m_part)
        m_picture->show(m_part);
}

} // namespace gui
