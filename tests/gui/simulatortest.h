// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/simulatorpanel.h"
#include "tests/gui/windowtest.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

namespace support {

// Beginning of the tests of what is on the simulator's page, over a real store and a real server.
class SimulatorTest : public WindowTest
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    static constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

    static simulator::Report lostCustomer(); // one POST whose customer a later list lacks

    template <typename Widget>
    Widget *find(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        auto *panel = m_fixture->window().findChild<gui::SimulatorPanel *>();
        if (auto *found = panel->findChild<Widget *>(wanted)) // other pages use the name too
            return found;
        return m_fixture->find<Widget>(wanted);
    }
    QAction *action(gui::Command command) { return m_fixture->window().actions()[command]; }
    QString verdict() { return find<QLabel>("verdictLabel")->text(); }
    int requests() { return find<QTableView>("requestsTable")->model()->rowCount(); }
    bool isTabShown(const char *name)
    {
        auto *tabs = find<QTabWidget>("resultTabs");
        return tabs->isTabVisible(tabs->indexOf(find<QWidget>(name)));
    }
    void run(int posts, int gets); // and waits until it is kept
    void openSaved(const simulator::Report &report);
    void choose(const char *box, int index); // as the person does it: the program's tells nobody
};

} // namespace support
