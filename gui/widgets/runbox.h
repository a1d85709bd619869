// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace simulator {
struct PastRun;
}

namespace gui {

// A choice of runs. It shows so much of the chosen one as it has room for, in words that are whole;
// its list and its tool tip say the rest.
class RunBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void addRun(const simulator::PastRun &run);
    QString shownText() const;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
};

} // namespace gui
