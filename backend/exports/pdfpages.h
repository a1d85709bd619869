// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QPointF>
#include <QString>

namespace exports {

// A PDF of A4 pages set in Helvetica, which every reader has: for lists of numbers with plain
// English around them. It needs no font, no screen and no library of this machine, so that a
// server can make it. Positions and sizes are in points (1/72 inch), from the upper left corner.
// A value; reentrant.
class PdfPages
{
public:
    enum class Orientation { Portrait, Landscape };
    enum class Weight { Plain, Bold };

    explicit PdfPages(Orientation orientation);

    double width() const { return m_width; }
    double height() const { return m_height; }

    void add(); // a page, on which all that follows is drawn
    void turnTo(qsizetype page); // one that was added, from 0
    qsizetype count() const { return m_pages.size(); }

    // Latin-1; the point is the left end of the base line, or the right one.
    void text(QPointF at, const QByteArray &text, double size, Weight weight = Weight::Plain);
    void textUpTo(QPointF at, const QByteArray &text, double size, Weight weight = Weight::Plain);
    void line(double left, double right, double y); // a thin one

    // The whole file.
    QByteArray file(const QString &title) const;

    // Of text in the plain weight; digits are as wide in both.
    static double width(const QByteArray &text, double size);

private:
    double m_width;
    double m_height;
    QByteArrayList m_pages; // what is drawn on each
    qsizetype m_page = -1;
};

} // namespace exports
