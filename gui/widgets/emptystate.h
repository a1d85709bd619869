// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/glyph.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace gui {

// What stands where there is nothing to show: a picture, what it means, ways on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void show(Glyph glyph, const QString &title, const QString &text,
              const std::vector<QAction *> &ways);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    void fit();

    Glyph m_glyph = Glyph::Information;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_ways = nullptr;
    std::vector<std::pair<QAction *, QString>> m_named; // the ways, and what they were called
    QBoxLayout *m_column;
    QBoxLayout *m_row = nullptr; // of the ways
};

} // namespace gui
