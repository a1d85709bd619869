// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QDockWidget>

class QTextBrowser;

namespace gui {

// Help on the page at hand, beside it and without a network. The texts are Markdown in
// resources/help, a folder for each language; what a language lacks is shown in English.
class HelpView : public QDockWidget
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void showPage(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_text;
    Page m_page = Page::Server;
};

} // namespace gui
