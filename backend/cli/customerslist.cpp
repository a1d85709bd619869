// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customerslist.h"

#include "backend/cli/formatoption.h"
#include "backend/cli/numberoption.h"
#include "backend/exports/customersdocument.h"
#include "backend/exports/write.h"

#include <QLocale>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Customer;
using customers::Roll;

namespace cli {

Command::About CustomersList::about() const
{
    return {"customers list", "List the customers in order of last and first name",
            "  $ teller customers list\n"
            "  $ teller customers list --last-name An --limit 10\n"
            "  $ teller customers list --format csv > customers.csv\n"};
}

void CustomersList::declare(CLI::App &app)
{
    app.add_option("--last-name", m_lastName, "Only last names that begin with PREFIX")
        ->type_name("PREFIX");
    app.add_option("--first-name", m_firstName, "Only first names that begin with PREFIX")
        ->type_name("PREFIX");
    app.add_option("--limit", m_limit, "List at most NUMBER customers")
        ->type_name("NUMBER")
        ->transform(wholeNumber(1, 2'000'000'000));
    addFormat(app, m_format);
}

void CustomersList::run(Session &session)
{
    session.withStore([this, &session] {
        runtime::whenDone(session.runtime().listCustomers(), &session,
                          [this, &session](const Result<Roll> &roll) {
                              if (roll)
                                  session.end(show(session.console(), *roll));
                              else
                                  session.fail(roll.error());
                          });
    });
}

Result<> CustomersList::show(Console &console, const Roll &all) const
{
    const Roll roll = wanted(all);
    if (console.wantsJson())
        return console.json(
            "teller.customers.list/1",
            {{"count", roll.size()}, {"customers", Json::parse(roll.json().toStdString())}});
    const auto format = exports::formatFromName(QString::fromStdString(m_format));
    const auto written =
        exports::write(exports::customersDocument(roll), *format, console.output());
    if (const auto flushed = console.flush(); !flushed)
        return flushed;
    console.say((all.size() == 1 ? u"%1 of %2 customer"_s : u"%1 of %2 customers"_s)
                    .arg(QLocale().toString(roll.size()), QLocale().toString(all.size())));
    return written;
}

Roll CustomersList::wanted(const Roll &roll) const
{
    if (m_lastName.empty() && m_firstName.empty() && m_limit == 0)
        return roll;
    std::vector<Customer> matching;
    const auto limit = m_limit == 0 ? roll.size() : qsizetype(m_limit);
    for (qsizetype i = 0; i < roll.size() && qsizetype(matching.size()) < limit; ++i) {
        Customer customer = roll.at(i);
        if (customer.lastName.startsWith(QByteArrayView(m_lastName))
            && customer.firstName.startsWith(QByteArrayView(m_firstName)))
            matching.push_back(std::move(customer));
    }
    return Roll::of(std::move(matching), roll.version());
}

} // namespace cli
