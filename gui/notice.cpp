// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notice.h"

namespace gui {

Notice inAnyLanguage(std::function<Notice()> make)
{
    Notice notice = make();
    notice.again = std::move(make);
    return notice;
}

} // namespace gui
