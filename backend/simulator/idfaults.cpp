// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/idfaults.h"

#include "backend/simulator/wording.h"

#include <algorithm>

using customers::Customer;
using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

using Fate = Operation::Fate;

// Somebody looked at an id and found this; lists and refusals alike.
struct View
{
    const Operation *by = nullptr;
    RowNumber row = nobody; // or somebody
};

// Some operations, arranged to be asked quickly for one that lies within a time.
class Timeline
{
public:
    explicit Timeline(std::vector<const Operation *> operations = {})
        : m_operations(std::move(operations))
        , m_latestReturn(m_operations.size())
        , m_firstSure(m_operations.size())
    {
        std::ranges::sort(m_operations, {}, &Operation::called);
        nanoseconds latest = nanoseconds::min();
        for (std::size_t at = 0; at < m_operations.size(); ++at)
            m_latestReturn[at] = latest = std::max(latest, m_operations[at]->returned);
        const Operation *first = nullptr;
        for (std::size_t at = m_operations.size(); at-- > 0;) {
            const Operation *here = m_operations[at];
            if (here->fate != Fate::Unknown && (!first || here->returned <= first->returned))
                first = here;
            m_firstSure[at] = first;
        }
    }

    // May one have taken effect after something called then, and before something returned then?
    bool mayLieBetween(nanoseconds called, nanoseconds returned) const
    {
        const std::size_t end = endOfCalls(returned);
        return end > 0 && m_latestReturn[end - 1] >= called;
    }

    // An answered one that lies wholly after the first time and before the second.
    const Operation *surelyBetween(nanoseconds after, nanoseconds before) const
    {
        const std::size_t from = endOfCalls(after);
        const Operation *first = from < m_firstSure.size() ? m_firstSure[from] : nullptr;
        return first && first->returned < before ? first : nullptr;
    }

private:
    std::size_t endOfCalls(nanoseconds until) const
    {
        const auto end = std::ranges::upper_bound(m_operations, until, {}, &Operation::called);
        return std::size_t(end - m_operations.begin());
    }

    std::vector<const Operation *> m_operations; // by call
    std::vector<nanoseconds> m_latestReturn; // of those up to here
    std::vector<const Operation *> m_firstSure; // that returned first of those from here
};

class Inspector
{
public:
    Inspector(const CaseFile &file, const TimeCheck &isOutOfTime)
        : m_file(file)
        , m_isOutOfTime(isOutOfTime)
        , m_clears(operationsAt(file.clears()))
    { }

    std::optional<Violation> inspect()
    {
        for (Place place = 0; place < m_file.places() && !m_isOutOfTime(); ++place)
            inspect(place);
        return std::move(m_best);
    }

private:
    using Sort = Violation::Sort;

    std::vector<const Operation *> operationsAt(const std::vector<quint32> &indices) const;
    bool mayBeRemovedBetween(nanoseconds called, nanoseconds returned) const;
    void fileViews();
    void inspect(Place place);
    void inspectAbsence(const View &absence);
    void inspectPresence(const View &presence);
    void inspectInsertion(const Operation &insertion);
    const Operation *surelyThere(nanoseconds before, nanoseconds until) const;
    const Operation *surelyReplaced(const Operation &source, RowNumber row,
                                    nanoseconds before) const;
    const Operation *initialRuledOut(const View &presence) const;
    void tell(Sort sort, QString words, std::vector<const Operation *> operations, RowNumber row);
    QString name(RowNumber row) const;
    QString request(const Operation &operation) const;

    const CaseFile &m_file;
    const TimeCheck &m_isOutOfTime;
    Timeline m_clears;
    std::optional<Violation> m_best;

    // Of the id at hand.
    Place m_place = 0;
    Timeline m_removals;
    std::vector<View> m_present; // one or two for each span: first returned, last called
    std::vector<View> m_absent;
    Timeline m_absences;
};

std::vector<const Operation *> Inspector::operationsAt(const std::vector<quint32> &indices) const
{
    std::vector<const Operation *> operations;
    for (const quint32 index : indices)
        operations.push_back(&m_file.operation(index));
    return operations;
}

bool Inspector::mayBeRemovedBetween(nanoseconds called, nanoseconds returned) const
{
    return m_clears.mayLieBetween(called, returned) || m_removals.mayLieBetween(called, returned);
}

void Inspector::fileViews()
{
    m_present.clear();
    m_absent.clear();
    const auto file = [this](const View &view) {
        (view.row == nobody ? m_absent : m_present).push_back(view);
    };
    for (const CaseFile::Span &span : m_file.spans(m_place)) {
        file({&m_file.earliestReturned(span), span.row});
        file({&m_file.latestCalled(span), span.row});
    }
    for (const CaseFile::View &view : m_file.views(m_place))
        file({&m_file.operation(view.operation), view.row});
    std::vector<const Operation *> absences;
    std::ranges::transform(m_absent, std::back_inserter(absences), &View::by);
    m_absences = Timeline(std::move(absences));
}

void Inspector::inspect(Place place)
{
    m_place = place;
    m_removals = Timeline(operationsAt(m_file.removals(place)));
    fileViews();
    for (const View &view : m_absent)
        if (!m_isOutOfTime())
            inspectAbsence(view);
    for (const View &view : m_present)
        if (!m_isOutOfTime())
            inspectPresence(view);
    for (const CaseFile::Write &write : m_file.writes(place))
        if (const Operation &operation = m_file.operation(write.operation);
            operation.fate == Fate::Done && operation.sort == simulator::Sort::Post
            && !m_isOutOfTime())
            inspectInsertion(operation);
}

// Who wrote or saw the id, all before the one time, with nothing that may have removed it until the
// other. Of several the last, which leaves the shortest window.
const Operation *Inspector::surelyThere(nanoseconds before, nanoseconds until) const
{
    const Operation *found = nullptr;
    const auto consider = [&](const Operation &operation) {
        if (operation.returned < before && (!found || found->called < operation.called)
            && !mayBeRemovedBetween(operation.called, until))
            found = &operation;
    };
    for (const CaseFile::Write &write : m_file.writes(m_place))
        if (m_file.operation(write.operation).fate == Fate::Done)
            consider(m_file.operation(write.operation));
    for (const View &view : m_present)
        if (view.by->sort != simulator::Sort::Remove)
            consider(*view.by);
    return found;
}

void Inspector::inspectAbsence(const View &absence)
{
    const Operation &by = *absence.by;
    const Operation *there = surelyThere(by.called, by.returned);
    if (!there)
        return;
    RowNumber row = nobody;
    for (const CaseFile::Write &write : m_file.writes(m_place))
        row = write.row;
    const QString how =
        isWrite(there->sort) && there->sightings.empty() ? u"wrote it"_s : u"had it"_s;
    tell(Sort::LostRow,
         u"%1 is lost: %2 %3, nothing removed it, and %4, called after that, lacks it."_s.arg(
             name(row), request(*there), how, request(by)),
         {there, &by}, row);
}

// What overwrites a row, removes it, or finds it gone, wholly after its source and before a time.
const Operation *Inspector::surelyReplaced(const Operation &source, RowNumber row,
                                           nanoseconds before) const
{
    const auto isBetween = [&](const Operation &operation) {
        return operation.called > source.returned && operation.returned < before;
    };
    for (const Timeline *line : {&m_clears, &m_removals, &m_absences})
        if (const Operation *event = line->surelyBetween(source.returned, before))
            return event;
    for (const CaseFile::Write &write : m_file.writes(m_place)) {
        const Operation &operation = m_file.operation(write.operation);
        if (write.row != row && operation.fate == Fate::Done && isBetween(operation))
            return &operation;
    }
    return nullptr;
}

// Why a row that nobody wrote cannot have been there from the start, if it cannot.
const Operation *Inspector::initialRuledOut(const View &presence) const
{
    Operation start;
    start.returned = nanoseconds::min();
    if (const Operation *event = surelyReplaced(
            start, presence.row == somebody ? nobody : presence.row, presence.by->called))
        return event;
    // An insertion succeeds only where nobody is.
    for (const CaseFile::Write &write : m_file.writes(m_place)) {
        const Operation &operation = m_file.operation(write.operation);
        if (operation.fate == Fate::Done && operation.sort == simulator::Sort::Post
            && !mayBeRemovedBetween(nanoseconds::min(), operation.returned))
            return &operation;
    }
    return nullptr;
}

void Inspector::inspectPresence(const View &presence)
{
    const Operation &by = *presence.by;
    const Operation *ruledOut = initialRuledOut(presence);
    if (!ruledOut)
        return;
    const Operation *source = nullptr;
    const Operation *replaced = nullptr;
    const Operation *later = nullptr;
    for (const CaseFile::Write &write : m_file.writes(m_place)) {
        if (write.row != presence.row && presence.row != somebody)
            continue;
        if (m_isOutOfTime())
            return;
        const Operation &operation = m_file.operation(write.operation);
        if (operation.called > by.returned) {
            later = &operation;
            continue;
        }
        source = &operation;
        replaced = surelyReplaced(operation, presence.row, by.called);
        if (!replaced)
            return; // this one explains it
    }
    if (presence.row == somebody && !source)
        return tell(Sort::WrongReply,
                    u"%1 found id %2 taken, but %3 shows that nobody had it."_s.arg(request(by))
                        .arg(m_file.idAt(m_place))
                        .arg(request(*ruledOut)),
                    {ruledOut, &by}, nobody);
    if (presence.row == somebody)
        return;
    if (source)
        return tell(Sort::ReturnedRow,
                    u"%1 is back: %2 wrote it, %3 shows it gone or replaced, and %4, called after "
                    "that, has it again."_s.arg(name(presence.row), request(*source),
                                                request(*replaced), request(by)),
                    {source, replaced, &by}, presence.row);
    if (later)
        return tell(Sort::ForeseenRow,
                    u"%1 has %2 before %3, which brought it, was sent."_s.arg(
                        request(by), name(presence.row), request(*later)),
                    {&by, later}, presence.row);
    const bool isOurs = !m_file.writes(m_place).empty();
    tell(isOurs ? Sort::ChangedRow : Sort::UnsentRow,
         isOurs ? u"%1 has %2; what was sent, by %3, is not that."_s.arg(
             request(by), name(presence.row),
             request(m_file.operation(m_file.writes(m_place).front().operation)))
                : u"%1 has %2, whom nobody sent; %3 shows that it was not there before."_s.arg(
                    request(by), name(presence.row), request(*ruledOut)),
         {ruledOut, &by}, presence.row);
}

void Inspector::inspectInsertion(const Operation &insertion)
{
    const Operation *there = surelyThere(insertion.called, insertion.returned);
    if (!there)
        return;
    tell(Sort::WrongReply,
         u"%1 inserted id %2, which %3 shows was taken, and nothing removed it."_s
             .arg(request(insertion))
             .arg(m_file.idAt(m_place))
             .arg(request(*there)),
         {there, &insertion}, nobody);
}

void Inspector::tell(Sort sort, QString words, std::vector<const Operation *> operations,
                     RowNumber row)
{
    std::ranges::sort(operations, {}, &Operation::called);
    const auto [first, last] = std::ranges::unique(operations);
    operations.erase(first, last);
    Violation violation{.sort = sort, .words = std::move(words)};
    violation.from = operations.front()->called;
    for (const Operation *operation : operations) {
        violation.requests.push_back(operation->number);
        violation.to = std::max(violation.to, operation->returned);
    }
    if (row < somebody)
        violation.customers.push_back(m_file.history().rows.at(row));
    const auto cost = [](const Violation &told) {
        return std::pair(told.requests.size(), told.to - told.from);
    };
    if (!m_best || cost(violation) < cost(*m_best))
        m_best = std::move(violation);
}

QString Inspector::name(RowNumber row) const
{
    return row < somebody ? inWords(m_file.history().rows.at(row))
                          : u"Id %1"_s.arg(m_file.idAt(m_place));
}

QString Inspector::request(const Operation &operation) const
{
    return operation.number == 0 ? u"the GET before the run"_s
                                 : u"%1 %2"_s.arg(sortName(operation.sort)).arg(operation.number);
}

} // namespace

std::optional<Violation> idFault(const CaseFile &file, const TimeCheck &isOutOfTime)
{
    return Inspector(file, isOutOfTime).inspect();
}

} // namespace simulator
