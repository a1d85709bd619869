// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sentences.h"

namespace gui {

QString sentences(const QStringList &all)
{
    QString text;
    for (const QString &sentence : all) {
        if (!text.isEmpty() && !text.endsWith(u'。'))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace gui
