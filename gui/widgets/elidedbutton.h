// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gui {

// A button with words of any length: it never asks for very much room, and makes do with less.
class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

    void setWords(const QString &seen, const QString &heard);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize sizeWith(int words) const; // pixels, at most
};

} // namespace gui
