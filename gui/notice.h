// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QMetaType>
#include <QString>

#include <functional>
#include <vector>

namespace gui {

// A way out of what a notice says, shown as a button with a verb on it.
struct Remedy
{
    QString label;
    std::function<void()> act;
};

// One message to the person, shown in the banner: what happened, what still works, what to do.
struct Notice
{
    QString topic; // a later notice of the same topic replaces this one
    Tone tone = Tone::Information;
    QString text;
    std::vector<Remedy> remedies;
    std::function<Notice()> again = {}; // the same in the language of the moment
    QString code = {}; // of what went wrong, to be looked up in the help; empty: nothing did
};

// A notice that outlives a change of the language: make is called now and after each of them, so
// what it refers to lives as long as the window.
Notice inAnyLanguage(std::function<Notice()> make);

} // namespace gui

Q_DECLARE_METATYPE(gui::Notice)
