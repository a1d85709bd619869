// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customersnames.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using storage::Names;

namespace cli {

namespace {

base::Result<> show(Console &console, Names names)
{
    const bool isUnique = names == Names::Unique;
    if (console.wantsJson())
        return console.json("teller.customers.names/1", {{"unique", isUnique}});
    return console.line(isUnique ? u"unique: a name that is stored is refused"_s
                                 : u"free: several customers may bear the same name"_s);
}

} // namespace

Command::About CustomersNames::about() const
{
    return {"customers names", "Show or set whether names must be unique, as ids are",
            "  $ teller customers names\n"
            "  $ teller customers names unique\n"};
}

void CustomersNames::declare(CLI::App &app)
{
    app.add_option("POLICY", m_policy, "unique or free; without it, print the current policy")
        ->check(CLI::IsMember({"unique", "free"}).description(""));
}

void CustomersNames::run(Session &session)
{
    session.withStore([this, &session] {
        runtime::Runtime &runtime = session.runtime();
        const auto wanted = m_policy == "unique" ? Names::Unique : Names::Free;
        session.whenGood(m_policy.empty() ? runtime.names() : runtime.setNames(wanted),
                         [&session](Names names) { session.end(show(session.console(), names)); });
    });
}

} // namespace cli
