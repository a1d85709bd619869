// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/progress.h"

#include <QCoreApplication>

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::Progress)
};

} // namespace

QString percentText()
{
    //: In a progress bar: %p is how much is done; as this language writes “50 percent”.
    return Words::tr("%p%");
}

} // namespace gui
