// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/customersdocument.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using customers::Customer;
using customers::Refusal;

namespace exports {

namespace {

QString reasons(const Refusal &refusal)
{
    QStringList messages;
    for (const customers::Fault &fault : refusal.faults)
        messages << fault.message;
    return messages.join(u"; "_s);
}

QByteArray word(customers::Difference::Kind kind)
{
    using Kind = customers::Difference::Kind;
    switch (kind) {
    case Kind::Added:
        return "added"_ba;
    case Kind::Removed:
        return "removed"_ba;
    case Kind::Changed:
        return "changed"_ba;
    }
    Q_UNREACHABLE();
}

void append(Row &row, const std::optional<Customer> &customer)
{
    if (customer)
        row.insert(row.end(), {customer->firstName, customer->lastName, qint64(customer->age)});
    else
        row.resize(row.size() + 3);
}

} // namespace

Document customersDocument(const customers::Roll &roll)
{
    return {
        u"Customers"_s,
        {{"firstName", u"First name"_s},
         {"lastName", u"Last name"_s},
         {"age", u"Age"_s},
         {"id", u"Id"_s}},
        roll.size(),
        [roll](qsizetype i) {
            const Customer customer = roll.at(i);
            return Row{customer.firstName, customer.lastName, qint64(customer.age), customer.id};
        }};
}

Document differenceDocument(std::shared_ptr<const customers::Difference> difference)
{
    const qsizetype count = qsizetype(difference->rows.size());
    return {u"Changed customers"_s,
            {{"change", u"Change"_s},
             {"id", u"Id"_s},
             {"firstNameBefore", u"First name before"_s},
             {"lastNameBefore", u"Last name before"_s},
             {"ageBefore", u"Age before"_s},
             {"firstName", u"First name"_s},
             {"lastName", u"Last name"_s},
             {"age", u"Age"_s}},
            count,
            [difference = std::move(difference)](qsizetype i) {
                const auto &change = difference->rows[std::size_t(i)];
                Row row{word(change.kind), change.id};
                append(row, change.before);
                append(row, change.after);
                return row;
            }};
}

Document refusalsDocument(std::shared_ptr<const std::vector<Refusal>> refusals)
{
    const qsizetype count = qsizetype(refusals->size());
    return {u"Refused customers"_s,
            {{"row", u"As sent"_s}, {"reasons", u"Why it was refused"_s}},
            count,
            [refusals = std::move(refusals)](qsizetype i) {
                const Refusal &refusal = (*refusals)[std::size_t(i)];
                return Row{refusal.row, reasons(refusal).toUtf8()};
            }};
}

} // namespace exports
