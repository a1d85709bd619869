// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QDockWidget>

class QTextBrowser;

namespace gui {

class DockTitle;

// Help on the page at hand or on an error, beside the page and without a network; from both a link
// leads to all errors. The texts are Markdown in resources/help, a folder for each language; what a
// language lacks is shown in English.
class HelpView : public QDockWidget
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void showPage(Page page); // unless it is on an error, whose advice may lead through pages
    void toggle(Page page, const QString &code); // on the page when there is no code

Q_SIGNALS:
    void left(); // it was put away, and had the focus

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putAway();
    void retranslate();
    QString subject() const;
    QString text() const;

    DockTitle *m_title;
    QTextBrowser *m_text;
    Page m_page = Page::Server;
    QString m_code; // of an error, or all of them; empty: it is on a page
};

} // namespace gui
