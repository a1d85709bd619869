// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/desktopscheme.h"

#include <QObject>

namespace gui {

// Gives the application its style and palette. Everything else, icons and plots included, takes
// its colours from the palette: `Colours::of(palette())`. Lives on the main thread as long as the
// window does.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { FollowDesktop, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(Choice choice = Choice::FollowDesktop, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;
    void choose(Choice choice);

Q_SIGNALS:
    void schemeChanged(gui::Scheme scheme);

private:
    void apply();

    DesktopScheme m_desktop;
    Choice m_choice;
    Scheme m_applied = Scheme::Light;
};

} // namespace gui
