// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/runtime.h"
#include "gui/languages.h"
#include "gui/look/theme.h"
#include "gui/mainwindow.h"
#include "gui/preferences.h"
#include "tests/gui/fakekeyring.h"
#include "tests/support/heldclock.h"

#include <QTemporaryDir>

namespace support {

// The whole window over a runtime with a private store, in folders of its own.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture(); // waits until the runtime has stopped

    [[nodiscard]] bool open(); // and waits until the store is ready

    gui::MainWindow &window() { return *m_window; }
    runtime::Runtime &runtime() { return *m_runtime; }
    FakeKeyring &keyring() { return m_keyring; }
    HeldClock &clock() { return m_clock; } // of the window, for how long work takes
    gui::Preferences &preferences() { return *m_preferences; }
    gui::Theme &theme() { return m_theme; }
    gui::Language &language() { return m_language; }
    QString folder() const { return m_folder.path(); }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }

private:
    settings::Settings settings() const;
    settings::Sources sources() const;

    QTemporaryDir m_folder;
    gui::Theme m_theme{gui::Theme::Choice::Light};
    gui::Language m_language;
    FakeKeyring m_keyring;
    HeldClock m_clock;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<gui::Preferences> m_preferences;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace support
