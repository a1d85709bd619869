// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QListWidget>

namespace gui {

// A list of places to go to, each a rounded entry.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);
};

// The list of panels at the window's side.
class Rail : public SectionList
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void choose(Page page);

Q_SIGNALS:
    void chosen(gui::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
};

} // namespace gui
