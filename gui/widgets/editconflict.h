// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QWidget>

class QPushButton;

namespace gui {

class ToneLabel;

// Says that a customer is not, or no longer, what its form was opened with, and offers the ways on.
// What was entered stays until one of them is chosen.
class EditConflict : public QWidget
{
    Q_OBJECT

public:
    explicit EditConflict(QWidget *parent = nullptr);

    void tell(const std::optional<customers::Customer> &stored); // empty: it was deleted
    const std::optional<customers::Customer> &stored() const { return m_stored; }

Q_SIGNALS:
    void reloadWanted(); // what is stored, in place of what was entered
    void saveWanted(); // all the same

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ToneLabel *m_text;
    QPushButton *m_reload;
    QPushButton *m_save;
    std::optional<customers::Customer> m_stored;
};

} // namespace gui
