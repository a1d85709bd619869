// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/windowfixture.h"

#include <QDir>

namespace gui {
class MenuButton;
}

namespace support {

constexpr int patience = 10'000; // milliseconds
constexpr int settling = 250; // milliseconds; for what comes by signals and timers

// Takes pictures of the window into a folder, and works it as a person would meanwhile.
class Camera
{
public:
    Camera(WindowFixture &fixture, const QString &folder);

    void take(const QString &name); // the file is NAME.png
    void take(const QString &name, gui::MenuButton &opened);

    void run(gui::Command command);
    void choose(settings::Key key, const QString &text);
    void choose(const QString &box, int index); // of a combo box, as by hand
    void tidy(); // nothing is told or offered of what went before
    bool waitFor(runtime::ServerStatus::State state);
    bool waitFor(runtime::StoreStatus::State state);
    void waitForRun(); // until it has ended, is kept and listed

    WindowFixture &fixture() { return m_fixture; }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_fixture.find<Widget>(name);
    }

private:
    void save(const QPixmap &picture, const QString &name) const;

    WindowFixture &m_fixture;
    QDir m_folder;
};

} // namespace support
