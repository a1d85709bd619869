// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"

#include "gui/look/housestyle.h"

#include <QApplication>
#include <QFont>

// A static library's resources are not found until someone names them, from outside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace gui {

namespace {

// Qt's own guess where no desktop says what its font is: smaller than any desktop's.
void enlargeFallbackFont()
{
    constexpr int guessed = 9, usual = 10; // points
    QFont font = QApplication::font();
    if (font.pointSize() != guessed)
        return;
    font.setPointSize(usual);
    QApplication::setFont(font);
}

} // namespace

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    initResources();
    enlargeFallbackFont();
    QApplication::setStyle(new HouseStyle);
    connect(&m_desktop, &DesktopScheme::schemeChanged, this, &Theme::apply);
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::FollowDesktop:
        return m_desktop.scheme();
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    }
    Q_UNREACHABLE();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    QApplication::setPalette(Colours::of(scheme()).palette());
    if (std::exchange(m_applied, scheme()) != scheme())
        Q_EMIT schemeChanged(scheme());
}

} // namespace gui
