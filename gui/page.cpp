// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page.h"

#include <QCoreApplication>

namespace gui {

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Server:
        //: Title of a panel, in the list at the window's side: the API server.
        return QCoreApplication::translate("gui::Page", "Server");
    case Page::Customers:
        //: Title of a panel: the table of customers.
        return QCoreApplication::translate("gui::Page", "Customers");
    case Page::Denominations:
        //: Title of a panel: how an amount can be paid in banknotes.
        return QCoreApplication::translate("gui::Page", "Denominations");
    case Page::Simulator:
        //: Title of a panel: sends many requests to a server.
        return QCoreApplication::translate("gui::Page", "Simulator");
    case Page::Settings:
        //: Title of a panel.
        return QCoreApplication::translate("gui::Page", "Settings");
    }
    Q_UNREACHABLE();
}

Glyph pageGlyph(Page page)
{
    switch (page) {
    case Page::Server:
        return Glyph::Server;
    case Page::Customers:
        return Glyph::Customers;
    case Page::Denominations:
        return Glyph::Notes;
    case Page::Simulator:
        return Glyph::Gauge;
    case Page::Settings:
        return Glyph::Settings;
    }
    Q_UNREACHABLE();
}

} // namespace gui
