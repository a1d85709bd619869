// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationprint.h"

#include "backend/denomination/nearest.h"
#include "backend/denomination/sample.h"
#include "backend/exports/pdfpages.h"

#include <numeric>

namespace exports {

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;
using denomination::Combination;
using denomination::Combinations;
using denomination::Job;
using denomination::Natural;
using denomination::Order;
using denomination::PartOrder;
using denomination::Payout;
using denomination::StopRequested;

namespace {

constexpr double margin = 50, gap = 12; // points
constexpr double titleSize = 18, headingSize = 12, textSize = 9;

// An amount with its ways, or why there is none.
struct Section
{
    QString heading;
    QString complaint;
    std::vector<Combination> rows;
    std::vector<Natural> numbers = {}; // of the rows, from 0, where they are a sample

    QByteArray number(std::size_t row) const // as people count
    {
        return ((numbers.empty() ? Natural(row) : numbers[row]) + Natural(1)).toDecimal();
    }
};

QString money(const Job &job, quint64 units)
{
    return denomination::decimalText(units, job.currency.exponent) + u' ' + job.currency.label();
}

QString counted(const Natural &number, const QString &one, const QString &many)
{
    return number.toString() + u' ' + (number == Natural(1) ? one : many);
}

QString orderWords(Order order)
{
    switch (order) {
    case Order::SmallNotesFirst:
        return u"most small notes first"_s;
    case Order::LargeNotesFirst:
        return u"most large notes first"_s;
    case Order::FewestNotesFirst:
        return u"fewest notes first"_s;
    case Order::MostNotesFirst:
        return u"most notes first"_s;
    }
    Q_UNREACHABLE();
}

QString noteWords(const Job &job, int note)
{
    const quint64 limit = job.notes.limit(note);
    const QString value = denomination::decimalText(job.notes.value(note), job.currency.exponent);
    return limit == denomination::unlimited ? value : u"%1 (at most %2)"_s.arg(value).arg(limit);
}

// What was asked, a line each.
QStringList settings(const Job &job, std::span<const Natural> ways, const DenominationScope &scope)
{
    QStringList amounts, notes;
    for (const auto &amount : job.amounts)
        amounts << denomination::decimalText(amount.units(), job.currency.exponent);
    for (int note = job.notes.size(); note-- > 0;)
        notes << noteWords(job, note);
    QStringList lines{u"Amounts: %1 %2"_s.arg(amounts.join(u", "_s), job.currency.label()),
                      u"Notes: %1 %2"_s.arg(notes.join(u", "_s), job.currency.label()),
                      u"Order: %1"_s.arg(orderWords(job.order))};
    if (job.maxNotes)
        lines << u"At most %1 notes in a combination"_s.arg(*job.maxNotes);
    if (scope.rowsEach && scope.seed)
        lines << u"Only %1 combinations of each amount, drawn with seed %2"_s.arg(*scope.rowsEach)
                     .arg(*scope.seed);
    else if (scope.rowsEach)
        lines << u"Only the first %1 combinations of each amount"_s.arg(*scope.rowsEach);
    const Natural all = std::accumulate(ways.begin(), ways.end(), Natural());
    lines << counted(all, u"combination in all"_s, u"combinations in all"_s);
    return lines;
}

Result<> checkRows(std::span<const Natural> ways, const DenominationScope &scope)
{
    Natural rows;
    for (const Natural &each : ways)
        rows += scope.rowsEach ? std::min(each, Natural(*scope.rowsEach)) : each;
    if (rows <= Natural(mostPrintedRows))
        return {};
    return base::failure(Kind::TooLarge,
                         {QT_TRANSLATE_NOOP("Backend",
                                            "these are %1 combinations, and at most %2 are "
                                            "printed; write them as text, or fewer of "
                                            "them"),
                          {rows.toString(), qint64(mostPrintedRows)}});
}

Result<> draw(Section &section, const Payout &payout, Order order, const DenominationScope &scope,
              const StopRequested &stop)
{
    const auto ways = Combinations::of(payout, order, stop);
    if (!ways)
        return tl::unexpected(denomination::asError(ways.error()));
    auto numbers = denomination::sampledRows(ways->count(), *scope.rowsEach, *scope.seed, stop);
    if (!numbers)
        return tl::unexpected(denomination::asError(numbers.error()));
    for (const Natural &number : *numbers)
        section.rows.push_back(*ways->row(number));
    section.numbers = std::move(*numbers);
    return {};
}

Result<Section> section(const Job &job, std::size_t amount, const Natural &ways,
                        const DenominationScope &scope, const StopRequested &stop)
{
    const auto payout = job.payout(amount);
    Section section{money(job, payout.amount.units()) + u": "_s
                        + counted(ways, u"combination"_s, u"combinations"_s),
                    {},
                    {}};
    if (ways.isZero()) {
        const auto nearest = denomination::nearest(payout, stop);
        if (!nearest)
            return tl::unexpected(denomination::asError(nearest.error()));
        section.complaint = denomination::text(*nearest, payout.amount.units(),
                                               job.currency.exponent, job.currency.label());
        return section;
    }
    if (scope.isSample(ways)) {
        if (const auto drawn = draw(section, payout, job.order, scope, stop); !drawn)
            return tl::unexpected(drawn.error());
        return section;
    }
    const auto most = std::size_t(scope.rowsEach.value_or(mostPrintedRows));
    auto rows = denomination::page(payout, job.order, 0, most, stop);
    if (!rows)
        return tl::unexpected(denomination::asError(rows.error()));
    section.rows = std::move(*rows);
    return section;
}

struct Column
{
    int note; // or one of these
    QByteArray title;
    double width; // with its gap, at textSize

    static constexpr int number = -1, total = -2;
};

// Wide enough for its title and for the longest number it may hold.
Column column(int note, const QByteArray &title, const QByteArray &longest)
{
    const double width =
        std::max(PdfPages::width(title, textSize), PdfPages::width(longest, textSize));
    return {note, title, width + gap};
}

std::vector<Column> columns(const Job &job, const std::vector<Section> &sections)
{
    std::vector<quint64> largest(std::size_t(job.notes.size()), 0);
    quint64 most = 0;
    QByteArray last; // number of a row
    for (const Section &section : sections) {
        const QByteArray number =
            section.rows.empty() ? QByteArray() : section.number(section.rows.size() - 1);
        last = number.size() > last.size() ? number : last;
        for (const Combination &way : section.rows) {
            most = std::max(most, way.notes());
            for (std::size_t note = 0; note < largest.size(); ++note)
                largest[note] = std::max(largest[note], way[int(note)]);
        }
    }
    std::vector<Column> columns;
    for (int note = 0; note < job.notes.size(); ++note) {
        const auto value = denomination::decimalText(job.notes.value(note), job.currency.exponent);
        columns.push_back(
            column(note, value.toLatin1(), QByteArray::number(largest[std::size_t(note)])));
    }
    if (job.parts == PartOrder::SmallestFirst)
        std::reverse(columns.begin(), columns.end());
    columns.insert(columns.begin(), column(Column::number, "No.", last));
    columns.push_back(column(Column::total, "Notes", QByteArray::number(most)));
    return columns;
}

double widthOf(const std::vector<Column> &columns)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += column.width;
    return sum;
}

PdfPages::Orientation orientationFor(const std::vector<Column> &columns)
{
    return widthOf(columns) > PdfPages(PdfPages::Orientation::Portrait).width() - 2 * margin
        ? PdfPages::Orientation::Landscape
        : PdfPages::Orientation::Portrait;
}

// Sets sections one below the other, on as many pages as it takes.
class Printer
{
public:
    explicit Printer(std::vector<Column> columns)
        : m_pages(orientationFor(columns))
        , m_columns(std::move(columns))
        , m_scale(std::min(1.0, room() / widthOf(m_columns)))
    {
        m_pages.add();
    }

    void opening(const QString &title, const QStringList &lines)
    {
        advance(titleSize);
        m_pages.text({margin, m_y}, title.toLatin1(), titleSize, PdfPages::Weight::Bold);
        m_y += gap / 2;
        for (const QString &line : lines)
            paragraph(line.toLatin1());
    }

    void section(const Section &section)
    {
        constexpr int rowsKeptTogether = 3; // with their heading
        m_y += gap;
        if (m_y + (rowsKeptTogether + 2) * lineHeight() > bottom())
            turn();
        advance(headingSize * 1.4);
        m_pages.text({margin, m_y}, section.heading.toLatin1(), headingSize,
                     PdfPages::Weight::Bold);
        if (!section.complaint.isEmpty())
            return paragraph(section.complaint.toLatin1());
        titles();
        for (std::size_t i = 0; i < section.rows.size(); ++i)
            row(section.number(i), section.rows[i]);
    }

    QByteArray file(const QString &title)
    {
        for (qsizetype page = 0; page < m_pages.count(); ++page) {
            m_pages.turnTo(page);
            const double y = m_pages.height() - margin / 2;
            m_pages.text({margin, y}, title.toLatin1(), textSize);
            m_pages.textUpTo({m_pages.width() - margin, y},
                             "Page " + QByteArray::number(page + 1) + " of "
                                 + QByteArray::number(m_pages.count()),
                             textSize);
        }
        return m_pages.file(title);
    }

private:
    double room() const { return m_pages.width() - 2 * margin; }
    double bottom() const { return m_pages.height() - margin; }
    double lineHeight() const { return textSize * m_scale * 1.45; }

    void turn()
    {
        m_pages.add();
        m_y = margin;
    }
    void advance(double by)
    {
        m_y += by;
        if (m_y > bottom()) {
            turn();
            m_y += by;
        }
    }

    // Broken into lines at blanks.
    void paragraph(const QByteArray &text)
    {
        QByteArray line;
        for (const QByteArray &word : text.split(' ')) {
            const QByteArray longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && PdfPages::width(longer, textSize) > room()) {
                setLine(line);
                line = word;
            } else {
                line = longer;
            }
        }
        setLine(line);
    }
    void setLine(const QByteArray &line)
    {
        advance(textSize * 1.45);
        m_pages.text({margin, m_y}, line, textSize);
    }

    template <typename Spell>
    void cells(Spell spell, PdfPages::Weight weight)
    {
        double right = margin;
        for (const Column &column : m_columns) {
            right += column.width * m_scale;
            m_pages.textUpTo({right, m_y}, spell(column), textSize * m_scale, weight);
        }
    }
    void titles()
    {
        advance(lineHeight() * 1.2);
        cells([](const Column &column) { return column.title; }, PdfPages::Weight::Bold);
        m_y += lineHeight() * 0.3;
        m_pages.line(margin, margin + widthOf(m_columns) * m_scale, m_y);
    }
    void row(const QByteArray &number, const Combination &way)
    {
        if (m_y + lineHeight() > bottom()) {
            turn();
            titles();
        }
        advance(lineHeight());
        cells(
            [&](const Column &column) {
                if (column.note == Column::number)
                    return number;
                return QByteArray::number(column.note == Column::total ? way.notes()
                                                                       : way[column.note]);
            },
            PdfPages::Weight::Plain);
    }

    PdfPages m_pages;
    std::vector<Column> m_columns;
    double m_scale; // of the tables, where there are too many notes for a page
    double m_y = margin;
};

} // namespace

Result<quint64> printDenominations(const Job &job, std::span<const Natural> ways,
                                   DenominationTarget &target, const DenominationScope &scope,
                                   const StopRequested &stop)
{
    if (const auto allowed = checkRows(ways, scope); !allowed)
        return tl::unexpected(allowed.error());
    std::vector<Section> sections;
    for (std::size_t i = 0; i < job.amounts.size(); ++i) {
        auto next = section(job, i, ways[i], scope, stop);
        if (!next)
            return tl::unexpected(next.error());
        sections.push_back(std::move(*next));
    }
    const QString title = u"Ways to pay in notes"_s;
    Printer printer(columns(job, sections));
    printer.opening(title, settings(job, ways, scope));
    for (const Section &section : sections)
        printer.section(section);
    const QByteArray file = printer.file(title);
    if (const auto written = target.write(file.constData(), std::size_t(file.size())); !written)
        return tl::unexpected(written.error());
    return quint64(file.size());
}

} // namespace exports
