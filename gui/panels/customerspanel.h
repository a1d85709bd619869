// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/customerlookout.h"
#include "gui/models/customertablemodel.h"
#include "gui/models/tableplace.h"
#include "gui/panels/customerdeletion.h"
#include "gui/panels/customerfiles.h"
#include "gui/panels/customerlock.h"
#include "gui/panels/panel.h"
#include "gui/panels/storenotices.h"

#include <QTimer>

#include <memory>

namespace Ui {
class CustomersPanel;
}

namespace runtime {
class Runtime;
struct StoreStatus;
} // namespace runtime

namespace gui {

class CustomerColumns;

// The customers as they are, whoever changes them: found, filtered, added, edited, deleted,
// brought back, imported and exported.
class CustomersPanel : public Panel
{
    Q_OBJECT

public:
    CustomersPanel(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                   QWidget *parent = nullptr);
    ~CustomersPanel() override;

    void takeFocus() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTable();
    void createButtons();
    void connectActions();
    void connectFilter();

    void look();
    void clearFilter();
    void sortBy(int column);
    void takeView();
    void present();
    void shadeTable();
    void explainEmptiness();
    void forgetStore();
    void sayCount();
    void sayOrder();
    QString countText() const;
    void offerCommands();
    void show(const customers::Customer &customer);

    void edit();
    void addSamples();
    void fail(const base::Error &error);

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    std::unique_ptr<Ui::CustomersPanel> m_ui;
    CustomerTableModel m_model;
    CustomerColumns *m_columns = nullptr; // of the table
    TablePlace m_place;
    CustomerFiles m_files;
    CustomerDeletion m_deletion;
    CustomerLock m_lock;
    StoreNotices m_storeNotices;
    CustomerLookout m_lookout;
    CustomerFilter m_filter;
    QTimer m_typing; // runs out when the person pauses
    std::optional<customers::Customer> m_wanted; // to be shown once it is there
    bool m_isKnown = false; // the store has been ready
};

} // namespace gui
