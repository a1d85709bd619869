// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace gui {

enum class Scheme { Light, Dark };

// How something is doing, wherever it is shown: a word and a shape always go with the colour.
enum class Tone { Neutral, Information, Good, Warning, Bad };

// Every colour of the program, once for light and once for dark. Text on `window`, `surface` and
// `sunken` and the series on `surface` keep a contrast of 4.5:1; tests/gui checks it.
struct Colours
{
    QColor window; // behind everything
    QColor surface; // cards, tables, plots
    QColor sunken; // rail, headers, wells
    QColor line; // hairlines that carry no meaning
    QColor edge; // borders of controls, 3:1 against window and surface
    QColor text;
    QColor muted; // secondary text
    QColor accent; // what to do next
    QColor accentText; // on accent
    QColor selection; // selected rows
    QColor selectionText;
    QColor glow; // rows that others just changed
    std::array<QColor, 5> tones; // by Tone, as text and shapes
    std::array<QColor, 5> washes; // by Tone, behind text
    std::array<QColor, 6> series; // lines and bars of a plot, in order

    static const Colours &of(Scheme scheme);
    static const Colours &of(const QPalette &palette); // the scheme that made this palette

    const QColor &tone(Tone tone) const { return tones[std::size_t(tone)]; }
    const QColor &wash(Tone tone) const { return washes[std::size_t(tone)]; }

    QPalette palette() const;
};

// The contrast of WCAG 2.1, 1 to 21.
double contrast(const QColor &left, const QColor &right);

} // namespace gui
