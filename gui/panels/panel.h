// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/job.h"
#include "gui/notice.h"
#include "gui/page.h"

#include <QWidget>

class QSettings;

namespace gui {

class Actions;
class JobBars;

// A page of the window. A panel sets up its form, takes its words again in retranslate(), carries
// out the actions of its page (see actions.cpp), says in notices what the person should know, and
// never waits: what takes time comes back by whenDone() or a signal. Lives on the main thread;
// the runtime and the actions outlive it.
//
// A panel named X is panels/xpanel.{h,cpp,ui}: labels have buddies, the tab order goes as the eye
// does, the one button to press next is the form's default button (it takes the accent colour),
// and every widget a test or a reader needs has an objectName.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(Page page, Actions &actions, QWidget *parent = nullptr);

    Page page() const { return m_page; }
    virtual void takeFocus() = 0; // to where work on this page begins

    // What a person wrote on the page and does not want to write again, kept with the layout.
    virtual void restore(const QSettings &) { }
    virtual void save(QSettings &) const { }

Q_SIGNALS:
    void noticed(const gui::Notice &notice); // for the banner
    void settled(const QString &topic); // that notice no longer holds
    void begun(const gui::Job &job); // for who shows it, and the question before the end
    void fileWritten(const QString &path); // for the status bar

protected:
    virtual void retranslate() = 0; // the language has changed

    void showJobsIn(JobBars &bars); // those that have no bar of their own
    void changeEvent(QEvent *event) override;

private:
    Page m_page;
};

} // namespace gui
