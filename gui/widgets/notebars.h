// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace gui {

// One way to pay as a picture: a bar for each note, as long as there are notes of it, with its
// number behind it. Many stand in two columns. The same stands in words in the accessible
// description.
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
    void setLeastRows(int rows); // whose room stays, however few bars there are

    static int rowHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawBar(QPainter &painter, const Bar &bar, const QRect &row, int labels) const;
    int labelWidth() const;
    int leastWidth() const; // of a column
    int columns() const;
    int rows() const; // of a column

    std::vector<Bar> m_bars;
    quint64 m_most = 1;
    int m_leastRows = 0;
};

} // namespace gui
