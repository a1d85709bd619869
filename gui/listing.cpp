// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listing.h"

#include <QCoreApplication>

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::Listing)
};

} // namespace

QString listed(const QStringList &things)
{
    //: Between the things of a list, such as numbers: what this language puts there, with its
    //: space.
    return things.join(Words::tr(", "));
}

QString listedApart(const QStringList &things)
{
    //: Between the things of a list which may hold commas themselves, such as “Organa, Leia”.
    return things.join(Words::tr("; "));
}

QString sentences(const QStringList &all)
{
    //: Between two sentences: what this language puts behind the full stop. Where that is nothing,
    //: a space of no width.
    return all.join(Words::tr(" "));
}

} // namespace gui
