// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace gui {

// One way to pay as a picture: a bar for each note, as long as there are notes of it, with its
// number behind it. The same stands in words in the accessible description.
class NoteBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString note; // "100 EUR"
        quint64 count = 0;
    };

    explicit NoteBars(QWidget *parent = nullptr);

    void show(std::vector<Bar> bars);

    static int rowHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawBar(QPainter &painter, const Bar &bar, const QRect &row, int labels) const;
    int labelWidth() const;

    std::vector<Bar> m_bars;
    quint64 m_most = 1;
};

} // namespace gui
