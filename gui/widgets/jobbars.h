// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/job.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

// A row for each job that lasts longer than a moment: what it is, how far it is, and a button that
// cancels it.
class JobBars : public QWidget
{
    Q_OBJECT

public:
    explicit JobBars(QWidget *parent = nullptr);

    void follow(const gui::Job &job);

Q_SIGNALS:
    void left(); // a row went away, and had the focus

private:
    class Row;

    void show(Row &row);
    void end(Row &row);

    QVBoxLayout *m_rows;
    int m_shown = 0;
};

} // namespace gui
