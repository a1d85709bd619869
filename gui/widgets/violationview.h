// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/samplemodel.h"

#include <QWidget>

class QTableView;

namespace gui {

class WindowPicture;

// The smallest set of requests whose answers cannot all be right: a picture of when each was under
// way, and the requests as a table that wraps its words rather than be scrolled sideways. Which a
// person chooses is to be shown in full.
class ViolationView : public QWidget
{
    Q_OBJECT

public:
    explicit ViolationView(QWidget *parent = nullptr);

    void show(const simulator::ReportPointer &report); // one with a violation
    void retranslate();

Q_SIGNALS:
    void chosen(quint32 number); // of a request

private:
    void createTable();

    simulator::ReportPointer m_part; // the report of these requests alone
    SampleModel m_samples{
        {SampleModel::Name, SampleModel::Result, SampleModel::UnderWay, SampleModel::Rows}};
    WindowPicture *m_picture;
    QTableView *m_table;
};

} // namespace gui
