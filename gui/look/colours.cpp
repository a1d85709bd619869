// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"

#include <cmath>

namespace gui {

namespace {

Colours light()
{
    return {.window = 0xf6f7f9,
            .surface = 0xffffff,
            .sunken = 0xeceff3,
            .line = 0xdde1e7,
            .edge = 0x868f9c,
            .text = 0x1a1e25,
            .muted = 0x566070,
            .accent = 0x0f766e,
            .accentText = 0xffffff,
            .selection = 0xcdebe6,
            .selectionText = 0x0e2c29,
            .glow = 0xfdf0c8,
            .tones = {0x566070, 0x1a5fc0, 0x15743a, 0x92500a, 0xbb2222},
            .washes = {0xeceff3, 0xe3edfc, 0xdff3e5, 0xfdf0d5, 0xfde6e4},
            .series = {0x0f766e, 0xb4500a, 0x6a3cbf, 0x1a5fc0, 0xae226b, 0x4b6912}};
}

Colours dark()
{
    return {.window = 0x15181d,
            .surface = 0x1c2026,
            .sunken = 0x101317,
            .line = 0x2c323b,
            .edge = 0x6f7886,
            .text = 0xe6e9ee,
            .muted = 0xa4acb8,
            .accent = 0x3cc4b2,
            .accentText = 0x04211d,
            .selection = 0x1d4641,
            .selectionText = 0xe3f7f3,
            .glow = 0x4a3d14,
            .tones = {0xa4acb8, 0x79b0ff, 0x53d07f, 0xf2b544, 0xff8178},
            .washes = {0x272c34, 0x1a2a44, 0x15301f, 0x382a0e, 0x40201f},
            .series = {0x3cc4b2, 0xf0a35e, 0xb79bf5, 0x79b0ff, 0xf38dbd, 0xb5cf6a}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &Colours::of(Scheme scheme)
{
    static const Colours lightColours = light();
    static const Colours darkColours = dark();
    return scheme == Scheme::Dark ? darkColours : lightColours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return of(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QPalette Colours::palette() const
{
    QPalette palette(text, surface, surface, line, edge, text, surface, surface, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, selectionText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, edge);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, sunken);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, edge);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Button, window);
    return palette;
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [dimmer, brighter] = std::minmax({luminance(left), luminance(right)});
    return (brighter + 0.05) / (dimmer + 0.05);
}

} // namespace gui
