// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/pdfpages.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace exports {

namespace {

constexpr double shortSide = 595, longSide = 842; // A4

// Advance widths of Helvetica in thousandths of the size, from blank to tilde, as the font metrics
// of the PDF standard fonts have them.
constexpr std::array<short, 95> widths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

double widthOf(char c)
{
    const auto at = std::size_t(uchar(c)) - ' ';
    return at < widths.size() ? widths[at] : 556;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray literal(QByteArray text)
{
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + text + ')';
}

QByteArray utf16(const QString &text)
{
    QByteArray hex = "feff";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return '<' + hex + '>';
}

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

// The objects of a file in their order, and the table that says where each of them begins.
class Objects
{
public:
    void add(const QByteArray &content)
    {
        m_places.push_back(m_file.size());
        m_file += QByteArray::number(m_places.size()) + " 0 obj\n" + content + "\nendobj\n";
    }

    QByteArray file(const QByteArray &trailer)
    {
        const auto table = m_file.size(), size = m_places.size() + 1;
        m_file += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places)
            m_file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_file + "trailer\n<< /Size " + QByteArray::number(size) + ' ' + trailer
            + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QList<qsizetype> m_places;
};

QByteArray stream(const QByteArray &drawing)
{
    constexpr int lengthInFront = 4; // qCompress() puts the length before a zlib stream
    const QByteArray packed = qCompress(drawing).sliced(lengthInFront);
    return "<< /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n"
        + packed + "\nendstream";
}

QByteArray font(const QByteArray &name)
{
    return "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /" + name + " >>";
}

} // namespace

PdfPages::PdfPages(Orientation orientation)
    : m_width(orientation == Orientation::Portrait ? shortSide : longSide)
    , m_height(orientation == Orientation::Portrait ? longSide : shortSide)
{ }

void PdfPages::add()
{
    m_pages.append(QByteArray());
    m_page = m_pages.size() - 1;
}

void PdfPages::turnTo(qsizetype page)
{
    m_page = page;
}

void PdfPages::text(QPointF at, const QByteArray &text, double size, Weight weight)
{
    m_pages[m_page] += (weight == Weight::Bold ? "BT /B " : "BT /P ") + number(size) + " Tf "
        + number(at.x()) + ' ' + number(m_height - at.y()) + " Td " + literal(text) + " Tj ET\n";
}

void PdfPages::textUpTo(QPointF at, const QByteArray &text, double size, Weight weight)
{
    this->text({at.x() - width(text, size), at.y()}, text, size, weight);
}

void PdfPages::line(double left, double right, double y)
{
    const QByteArray height = number(m_height - y);
    m_pages[m_page] +=
        "0.5 w " + number(left) + ' ' + height + " m " + number(right) + ' ' + height + " l S\n";
}

double PdfPages::width(const QByteArray &text, double size)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, char c) { return sum + widthOf(c); })
        * size / 1000;
}

QByteArray PdfPages::file(const QString &title) const
{
    constexpr qsizetype catalog = 1, tree = 2, info = 3, firstPage = 6; // 4 and 5 are the fonts
    QByteArrayList kids;
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        kids << reference(firstPage + 2 * page);
    Objects objects;
    objects.add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
    objects.add("<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids ["
                + kids.join(' ') + "] /MediaBox [0 0 " + number(m_width) + ' ' + number(m_height)
                + "] /Resources << /Font << /P 4 0 R /B 5 0 R >> >> >>");
    objects.add("<< /Title " + utf16(title) + " /Producer (Tellerdesk) >>");
    objects.add(font("Helvetica"));
    objects.add(font("Helvetica-Bold"));
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        objects.add("<< /Type /Page /Parent " + reference(tree) + " /Contents "
                    + reference(firstPage + 2 * page + 1) + " >>");
        objects.add(stream(m_pages[page]));
    }
    return objects.file("/Root " + reference(catalog) + " /Info " + reference(info));
}

} // namespace exports
