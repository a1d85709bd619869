// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationlayout.h"

namespace exports {

using namespace Qt::StringLiterals;
using denomination::Job;
using denomination::Natural;
using denomination::Nearest;
using denomination::PartOrder;

namespace {

class JobLayout : public DenominationLayout
{
public:
    JobLayout(const Job &job, const DenominationScope &scope)
        : m_job(job)
        , m_scope(scope)
    { }

protected:
    const Job &job() const { return m_job; }
    QByteArray number(quint64 units) const
    {
        return denomination::decimalText(units, m_job.currency.exponent).toLatin1();
    }
    QByteArray money(quint64 units) const { return number(units) + ' ' + label(); }
    QByteArray label() const { return m_job.currency.label().toUtf8(); }
    quint64 units(std::size_t amount) const { return m_job.amounts[amount].units(); }
    const DenominationScope &scope() const { return m_scope; }
    // What is said of a sample, with a comma before it; nothing of all ways.
    QByteArray drawn(const Natural &ways, const QByteArray &among) const
    {
        return m_scope.isSample(ways) ? ", " + QByteArray::number(*m_scope.rowsEach) + " of "
                + among + " drawn with seed " + QByteArray::number(*m_scope.seed)
                                      : QByteArray();
    }

    // The notes in the order they are written, each as `spell` puts it.
    template <typename Spell>
    std::vector<RowFormat::Part> parts(Spell spell) const
    {
        std::vector<RowFormat::Part> parts;
        for (int note = 0; note < m_job.notes.size(); ++note)
            parts.push_back(spell(note));
        if (m_job.parts == PartOrder::SmallestFirst)
            std::reverse(parts.begin(), parts.end());
        return parts;
    }
    std::vector<RowFormat::Part> bareParts() const
    {
        return parts([](int note) { return RowFormat::Part{note, {}, {}}; });
    }
    template <typename Spell>
    QByteArray heading(Spell spell, const QByteArray &join) const
    {
        QByteArrayList names;
        for (const auto &part : bareParts())
            names << spell(m_job.notes.value(part.note));
        return names.join(join);
    }
    QByteArray neighbours(const Nearest &nearest) const
    {
        QByteArrayList list;
        if (nearest.below)
            list << number(*nearest.below);
        if (nearest.above)
            list << number(*nearest.above);
        return list.join(',');
    }

private:
    const Job &m_job;
    const DenominationScope m_scope;
};

// "- 1 x 10 EUR + 1 x 50 EUR", a blank line between amounts.
class TextLayout final : public JobLayout
{
public:
    using JobLayout::JobLayout;

    DenominationBlock block(std::size_t amount, const Natural &ways) const override
    {
        const auto spell = [this](int note) {
            return RowFormat::Part{note, {}, " x " + money(job().notes.value(note))};
        };
        return {opening(amount, drawn(ways, ways.toDecimal() + " ways")),
                {"- ", " + ", "\n", RowFormat::Absent::LeftOut, parts(spell)},
                0,
                {}};
    }

    QByteArray unpayable(std::size_t amount, const Nearest &nearest) const override
    {
        const QString why = denomination::text(nearest, units(amount), job().currency.exponent,
                                               job().currency.label());
        return opening(amount) + "No possible combinations: " + why.toUtf8() + '\n';
    }

private:
    using JobLayout::opening;
    QByteArray opening(std::size_t amount, const QByteArray &drawn = {}) const
    {
        return (amount > 0 ? "\n" : "") + money(units(amount)) + drawn + ":\n";
    }
};

// A column a note; an amount that cannot be paid has empty cells.
class CsvLayout final : public JobLayout
{
public:
    using JobLayout::JobLayout;

    QByteArray opening() const override
    {
        return "amount," + heading([this](quint64 value) { return money(value); }, ",") + '\n';
    }
    DenominationBlock block(std::size_t amount, const Natural &) const override
    {
        return {{},
                {number(units(amount)) + ',', ",", "\n", RowFormat::Absent::Zero, bareParts()},
                0,
                {}};
    }
    QByteArray unpayable(std::size_t amount, const Nearest &) const override
    {
        return number(units(amount)) + QByteArray(job().notes.size(), ',') + '\n';
    }
};

// {"amount":30,"notes":{"10":3}} a line; null notes and the nearest amounts where there is no way.
class NdjsonLayout final : public JobLayout
{
public:
    using JobLayout::JobLayout;

    DenominationBlock block(std::size_t amount, const Natural &) const override
    {
        const auto spell = [this](int note) {
            return RowFormat::Part{note, '"' + number(job().notes.value(note)) + "\":", {}};
        };
        const QByteArray head = "{\"amount\":" + number(units(amount)) + ",\"notes\":{";
        return {{}, {head, ",", "}}\n", RowFormat::Absent::LeftOut, parts(spell)}, 0, {}};
    }
    QByteArray unpayable(std::size_t amount, const Nearest &nearest) const override
    {
        return "{\"amount\":" + number(units(amount)) + ",\"notes\":null,\"nearest\":["
            + neighbours(nearest) + "]}\n";
    }
};

// One object; a way is an array of counts in the order of "notes". Counts of ways are strings,
// since they outgrow what other readers hold in a number. A seed: the ways are a sample.
class JsonLayout final : public JobLayout
{
public:
    using JobLayout::JobLayout;

    QByteArray opening() const override
    {
        return "{\"currency\":\"" + label() + "\",\"notes\":["
            + heading([this](quint64 value) { return number(value); }, ",") + "],\"amounts\":[\n";
    }
    DenominationBlock block(std::size_t amount, const Natural &ways) const override
    {
        const QByteArray seed = scope().isSample(ways)
            ? ",\"seed\":" + QByteArray::number(*scope().seed)
            : QByteArray();
        const QByteArray start =
            front(amount) + ",\"count\":\"" + ways.toDecimal() + '"' + seed + ",\"ways\":[";
        return {start, {",\n[", ",", "]", RowFormat::Absent::Zero, bareParts()}, 1, "\n]}"};
    }
    QByteArray unpayable(std::size_t amount, const Nearest &nearest) const override
    {
        return front(amount) + ",\"count\":\"0\",\"ways\":[],\"nearest\":[" + neighbours(nearest)
            + "]}";
    }
    QByteArray closing() const override { return "\n]}\n"; }

private:
    QByteArray front(std::size_t amount) const
    {
        return (amount > 0 ? ",\n" : "") + ("{\"amount\":" + number(units(amount)));
    }
};

// A heading and a table an amount.
class MarkdownLayout final : public JobLayout
{
public:
    using JobLayout::JobLayout;

    DenominationBlock block(std::size_t amount, const Natural &ways) const override
    {
        const bool isOne = ways == Natural(1);
        const QByteArray names = heading([this](quint64 value) { return money(value); }, " | ");
        const QByteArray rules = heading([](quint64) { return QByteArray("---:"); }, " | ");
        const QByteArray start = title(amount) + ways.toDecimal() + (isOne ? " way" : " ways")
            + drawn(ways, "them") + "\n\n| " + names + " |\n| " + rules + " |\n";
        return {start, {"| ", " | ", " |\n", RowFormat::Absent::Zero, bareParts()}, 0, {}};
    }
    QByteArray unpayable(std::size_t amount, const Nearest &nearest) const override
    {
        const QString why = denomination::text(nearest, units(amount), job().currency.exponent,
                                               job().currency.label());
        return title(amount) + "No possible combinations: " + why.toUtf8() + '\n';
    }

private:
    QByteArray title(std::size_t amount) const
    {
        return (amount > 0 ? "\n## " : "## ") + money(units(amount)) + "\n\n";
    }
};

} // namespace

std::unique_ptr<DenominationLayout> denominationLayout(const Job &job, Format format,
                                                       const DenominationScope &scope)
{
    switch (format) {
    case Format::Text:
        return std::make_unique<TextLayout>(job, scope);
    case Format::Csv:
        return std::make_unique<CsvLayout>(job, scope);
    case Format::Json:
        return std::make_unique<JsonLayout>(job, scope);
    case Format::Ndjson:
        return std::make_unique<NdjsonLayout>(job, scope);
    case Format::Markdown:
        return std::make_unique<MarkdownLayout>(job, scope);
    case Format::Pdf:
        break; // printed, not streamed
    }
    Q_UNREACHABLE();
}

} // namespace exports
