// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace gui {

// A line of text for the camera of a phone. Always black on white, whatever the colours around it,
// and each of its squares a whole number of pixels of the screen. The text is also its
// accessible description.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text);
    bool isEmpty() const { return m_side == 0; } // no text, or more than a code can hold

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int cells() const; // in a row, with the quiet zone

    int m_side = 0; // cells in a row
    QBitArray m_dark;
};

} // namespace gui
