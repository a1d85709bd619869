// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CustomerForm;
}

namespace gui {

class FaultLabel;

// The fields of one customer, to add or to edit. Says what was refused at the field it is about.
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(QWidget *parent = nullptr);
    ~CustomerForm() override;

    void add(); // an empty form
    void edit(const customers::Customer &customer);
    void setNextId(qint64 id); // what an empty id stands for

    void refuse(const std::vector<customers::Fault> &faults);
    void tellConflict(const std::optional<customers::Customer> &stored); // nobody: deleted
    void accept(); // what was submitted is stored

Q_SIGNALS:
    void submitted(const customers::Customer &customer,
                   const std::optional<customers::Customer> &inPlaceOf); // empty: a new one
    void otherWanted(const customers::Customer &customer); // whom the draft collides with
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const std::optional<customers::Customer> &inPlaceOf);
    void fill(const customers::Customer &customer);
    void submit();
    void setWaiting(bool isWaiting);
    void reload();
    void saveAnyway();
    struct Places
    {
        FaultLabel *label;
        QWidget *field;
    };

    void clearFaults();
    Places placesOf(const customers::Fault &fault) const;
    void sayFaults();
    void offerRemedies(const customers::Fault &fault);
    void retranslate();

    std::unique_ptr<Ui::CustomerForm> m_ui;
    std::optional<customers::Customer> m_inPlaceOf; // as it was when the form was filled
    bool m_isWaiting = false; // to learn what became of what was submitted
    qint64 m_nextId = customers::smallestId;
    std::vector<customers::Fault> m_faults;
    std::optional<customers::Customer> m_other;
};

} // namespace gui
