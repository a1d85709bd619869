// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/denominationquestions.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/nearest.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/reading.h"
#include "backend/denomination/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Result;
using denomination::Amount;
using denomination::asResult;
using denomination::Cassette;
using denomination::Combination;
using denomination::Combinations;
using denomination::Currency;
using denomination::Finding;
using denomination::Job;
using denomination::Mix;
using denomination::MixPart;
using denomination::Natural;
using denomination::NoteSet;
using denomination::Order;
using denomination::StopRequested;

namespace cli {

namespace {

struct OrderName
{
    const char *name;
    Order order;
};
constexpr OrderName orders[] = {{"small", Order::SmallNotesFirst},
                                {"large", Order::LargeNotesFirst},
                                {"fewest", Order::FewestNotesFirst},
                                {"most", Order::MostNotesFirst}};

struct RuleName
{
    const char *name;
    Mix mix;
};
constexpr RuleName rules[] = {{"fewest-notes", Mix::FewestNotes},
                              {"equal-share", Mix::EqualShare},
                              {"least-spread", Mix::LeastSpread},
                              {"even-counts", Mix::EvenCounts},
                              {"most-units", Mix::MostUnits}};

template <typename Names>
std::vector<std::string> namesOf(const Names &entries)
{
    std::vector<std::string> names;
    for (const auto &entry : entries)
        names.emplace_back(entry.name);
    return names;
}

QString joined(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list.join(u' ');
}

// Which of the words are at fault, and what would be right.
base::Error at(const char *place, const denomination::Fault &fault, const char *advice = "")
{
    base::Error error = denomination::asError(fault);
    return {error.kind,
            QLatin1StringView(place) + u": "_s + error.detail + QLatin1StringView(advice)};
}

Result<NoteSet> notesOf(const DenominationWords &words, const NoteSet &standard, int exponent)
{
    std::vector<Cassette> cassettes = standard.cassettes();
    if (!words.notes.empty()) {
        const auto values = denomination::valuesFromText(joined(words.notes), exponent);
        if (!values)
            return tl::unexpected(at("--notes", values.error()));
        cassettes = NoteSet::of(*values).map(&NoteSet::cassettes).value_or(std::vector<Cassette>());
    }
    const auto limits = denomination::limitsFromText(joined(words.limits), exponent);
    if (!limits)
        return tl::unexpected(
            at("--limit", limits.error(), "; give a note and how many of it, as 100=5"));
    for (const MixPart &limit : *limits) {
        const auto note = std::find_if(cassettes.begin(), cassettes.end(),
                                       [&](const Cassette &c) { return c.value == limit.value; });
        if (note == cassettes.end())
            return base::failure(base::Kind::Invalid,
                                 u"--limit names %1, which is not one of the notes"_s.arg(
                                     denomination::decimalText(limit.value, exponent)));
        note->available = limit.count;
    }
    return asResult(NoteSet::ofCassettes(std::move(cassettes)));
}

QString money(const Job &job, quint64 units)
{
    return denomination::decimalText(units, job.currency.exponent) + u' ' + job.currency.label();
}

QString wordsOf(const Job &job, const Combination &way)
{
    return denomination::text(way, job.notes, job.currency.exponent, job.currency.label(),
                              job.parts);
}

Json jsonOf(const Job &job, const Combination &way)
{
    Json counts = Json::object();
    for (int note = way.size(); note-- > 0;)
        if (way[note] > 0)
            counts[utf8(denomination::decimalText(job.notes.value(note), job.currency.exponent))] =
                way[note];
    return counts;
}

Json startOf(const Job &job, std::size_t amount)
{
    return {{"amount",
             utf8(denomination::decimalText(job.amounts[amount].units(), job.currency.exponent))}};
}

// Adds a line, with its amount in front when there are several.
void tell(DenominationAnswer &answer, const Job &job, std::size_t amount, const QString &line)
{
    answer.lines << (job.amounts.size() > 1 ? money(job, job.amounts[amount].units()) + u": "_s
                                            : QString())
            + line;
}

QString unpayable(const Job &job, std::size_t amount, const StopRequested &stop)
{
    const auto nearest = denomination::nearest(job.payout(amount), stop);
    if (!nearest)
        return nearest.error().detail;
    return denomination::text(*nearest, job.amounts[amount].units(), job.currency.exponent,
                              job.currency.label());
}

// Asks about every amount in turn; ask(amount, answer) answers an error or nothing.
template <typename Ask>
Result<DenominationAnswer> each(const Job &job, Ask ask)
{
    DenominationAnswer answer;
    for (std::size_t i = 0; i < job.amounts.size(); ++i)
        if (const Result<> asked = ask(i, answer); !asked)
            return tl::unexpected(asked.error());
    return answer;
}

// An amount of any length in minor units.
Result<Natural> unitsOf(const std::string &text, int exponent)
{
    const QString word = QString::fromStdString(text);
    const qsizetype dot = word.indexOf(u'.');
    const QString decimals = dot < 0 ? QString() : word.mid(dot + 1);
    const auto units = Natural::fromDecimal(word.left(dot < 0 ? word.size() : dot)
                                            + decimals.leftJustified(exponent, u'0'));
    if (!units || decimals.size() > exponent)
        return base::failure(
            base::Kind::Invalid,
            u"\"%1\" is not an amount with at most %2 decimals"_s.arg(word).arg(exponent));
    return *units;
}

QString findingWords(const Job &job, const Finding &finding)
{
    switch (finding.what) {
    case Finding::What::UnknownNote:
        return u"there is no note of %1"_s.arg(money(job, finding.value));
    case Finding::What::SumShort:
        return u"%1 are missing"_s.arg(money(job, finding.asked));
    case Finding::What::SumOver:
        return u"it is %1 too much"_s.arg(money(job, finding.asked));
    case Finding::What::InventoryShort:
        return u"it takes %1 notes of %2, and there are %3"_s.arg(
            QString::number(finding.asked), money(job, finding.value),
            QString::number(finding.possible));
    case Finding::What::TooManyNotes:
        return u"it takes %1 notes, and %2 are allowed"_s.arg(finding.asked).arg(finding.possible);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<std::string> orderNames()
{
    return namesOf(orders);
}

std::vector<std::string> ruleNames()
{
    return namesOf(rules);
}

Result<Job> jobOf(const DenominationWords &words)
{
    Job job = Job::standard();
    const auto currency = denomination::currencyOf(QString::fromStdString(words.currency));
    if (!currency)
        return tl::unexpected(
            at("--currency", currency.error(), "; give an ISO 4217 code such as EUR"));
    if (currency->code != job.currency.code && words.notes.empty())
        job.notes = NoteSet::of(currency->notes).value_or(job.notes);
    job.currency = *currency;
    if (!words.amounts.empty()) {
        auto amounts = denomination::amountsFromText(joined(words.amounts), currency->exponent);
        if (!amounts)
            return tl::unexpected(at("AMOUNT", amounts.error()));
        job.amounts = std::move(*amounts);
    }
    auto notes = notesOf(words, job.notes, currency->exponent);
    if (!notes)
        return tl::unexpected(notes.error());
    job.notes = std::move(*notes);
    job.maxNotes = words.maxNotes;
    job.parts = words.isLargestFirst ? denomination::PartOrder::LargestFirst
                                     : denomination::PartOrder::SmallestFirst;
    for (const OrderName &order : orders)
        if (words.order == order.name)
            job.order = order.order;
    return job;
}

DenominationQuestion countOf(const DenominationWords &words)
{
    return [words](const StopRequested &stop) -> Result<DenominationAnswer> {
        DenominationWords notesOnly = words;
        notesOnly.amounts.clear();
        const auto job = jobOf(notesOnly);
        if (!job)
            return tl::unexpected(job.error());
        DenominationAnswer answer;
        std::vector<std::string> amounts = words.amounts;
        for (std::size_t i = 0; words.amounts.empty() && i < job->amounts.size(); ++i)
            amounts.push_back(
                utf8(denomination::decimalText(job->amounts[i].units(), job->currency.exponent)));
        for (const std::string &text : amounts) {
            const auto units = unitsOf(text, job->currency.exponent);
            if (!units)
                return tl::unexpected(units.error());
            const auto amount =
                Amount::of(qint64(std::min(*units, Natural(quint64(1) << 62)).to64()));
            const bool isLimited = job->notes.isLimited() || job->maxNotes;
            if (isLimited && Natural(amount->units()) != *units)
                return base::failure(base::Kind::TooLarge,
                                     u"with limits an amount may be at most 2^62"_s);
            const auto ways =
                asResult(isLimited ? denomination::count({*amount, job->notes, job->maxNotes}, stop)
                                   : denomination::waysToPay(*units, job->notes, stop));
            if (!ways)
                return tl::unexpected(ways.error());
            answer.lines << ways->toString();
            answer.amounts.push_back(
                {{"amount", text}, {"count", ways->toDecimal().toStdString()}});
        }
        return answer;
    };
}

DenominationQuestion rowOf(const Job &job, const std::string &number)
{
    return [job, number](const StopRequested &stop) -> Result<DenominationAnswer> {
        const auto row = Natural::fromDecimal(QString::fromStdString(number));
        if (!row)
            return base::failure(base::Kind::Invalid, u"--row takes a number from 0 up"_s);
        return each(job, [&](std::size_t i, DenominationAnswer &answer) -> Result<> {
            const auto ways = Combinations::of(job.payout(i), job.order, stop);
            if (!ways)
                return tl::unexpected(denomination::asError(ways.error()));
            const auto way = ways->row(*row);
            if (!way)
                return base::failure(
                    base::Kind::Invalid,
                    u"--row: %1 has %2 ways, numbered from 0"_s.arg(
                        money(job, job.amounts[i].units()), ways->count().toString()));
            tell(answer, job, i, wordsOf(job, *way));
            Json entry = startOf(job, i);
            entry["count"] = ways->count().toDecimal().toStdString();
            entry["row"] = number;
            entry["notes"] = jsonOf(job, *way);
            answer.amounts.push_back(std::move(entry));
            return {};
        });
    };
}

DenominationQuestion rankOf(const Job &job, const std::string &text)
{
    return [job, text](const StopRequested &stop) -> Result<DenominationAnswer> {
        const auto mix =
            denomination::mixFromText(QString::fromStdString(text), job.currency.exponent);
        if (!mix)
            return tl::unexpected(at("--rank", mix.error(), "; give a way such as '2x50 + 3x10'"));
        return each(job, [&](std::size_t i, DenominationAnswer &answer) -> Result<> {
            const auto verdict = denomination::verify(job.payout(i), *mix);
            Json entry = startOf(job, i);
            entry["row"] = nullptr;
            if (!verdict.isPayable) {
                answer.code = ExitCode::VerdictFailed;
                tell(answer, job, i,
                     u"not one of the ways: "_s + findingWords(job, verdict.findings.front()));
            } else {
                const auto ways = Combinations::of(job.payout(i), job.order, stop);
                if (!ways)
                    return tl::unexpected(denomination::asError(ways.error()));
                const QByteArray row = ways->rank(*verdict.way).value_or(Natural()).toDecimal();
                entry["row"] = row.toStdString();
                tell(answer, job, i, QString::fromLatin1(row));
            }
            answer.amounts.push_back(std::move(entry));
            return {};
        });
    };
}

DenominationQuestion bestOf(const Job &job, const std::string &name)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                   [&name](const RuleName &r) { return name == r.name; });
    return [job, name, mix = rule->mix](const StopRequested &stop) -> Result<DenominationAnswer> {
        return each(job, [&](std::size_t i, DenominationAnswer &answer) -> Result<> {
            const auto dispense = denomination::best(job.payout(i), mix, {}, stop);
            Json entry = startOf(job, i);
            entry["rule"] = name;
            entry["notes"] = nullptr;
            if (dispense) {
                entry["notes"] = jsonOf(job, dispense->way);
                entry["reason"] = utf8(denomination::reason(*dispense));
                tell(answer, job, i,
                     wordsOf(job, dispense->way) + u"  ("_s + denomination::reason(*dispense)
                         + u')');
            } else if (dispense.error().code == denomination::FaultCode::NotPayable
                       || dispense.error().code == denomination::FaultCode::TooManyNotes) {
                const QString why = unpayable(job, i, stop);
                entry["reason"] = utf8(why);
                answer.code = ExitCode::VerdictFailed;
                tell(answer, job, i, why);
            } else {
                return tl::unexpected(denomination::asError(dispense.error()));
            }
            answer.amounts.push_back(std::move(entry));
            return {};
        });
    };
}

DenominationQuestion checkOf(const Job &job, const std::string &text)
{
    return [job, text](const StopRequested &) -> Result<DenominationAnswer> {
        const auto mix =
            denomination::mixFromText(QString::fromStdString(text), job.currency.exponent);
        if (!mix)
            return tl::unexpected(at("--check", mix.error(), "; give a way such as '2x50 + 3x10'"));
        return each(job, [&](std::size_t i, DenominationAnswer &answer) -> Result<> {
            const auto verdict = denomination::verify(job.payout(i), *mix);
            QStringList faults;
            for (const Finding &finding : verdict.findings)
                faults << findingWords(job, finding);
            if (!verdict.isPayable)
                answer.code = ExitCode::VerdictFailed;
            tell(answer, job, i,
                 verdict.isPayable ? u"pays %1"_s.arg(money(job, job.amounts[i].units()))
                                   : faults.join(u"; "_s));
            Json entry = startOf(job, i);
            entry["pays"] = verdict.isPayable;
            entry["faults"] = Json::array();
            for (const QString &fault : faults)
                entry["faults"].push_back(utf8(fault));
            answer.amounts.push_back(std::move(entry));
            return {};
        });
    };
}

} // namespace cli
