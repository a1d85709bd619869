// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customerschange.h"

#include "backend/cli/numberoption.h"
#include "backend/cli/refusals.h"
#include "backend/customers/json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Batch;
using customers::Customer;
using customers::Store;

namespace cli {

namespace {

constexpr int mostYears = 1'000'000;

qint64 highestId(const customers::Roll &roll)
{
    qint64 highest = 0;
    for (const Customer &customer : roll.customers(0, roll.size()))
        highest = std::max(highest, customer.id);
    return highest;
}

// Whether another program took the id between our look and our insertion. Each time somebody got
// one, so trying again comes to an end.
bool wasOvertaken(const Batch &batch)
{
    return !batch.failed.empty()
        && std::ranges::any_of(batch.failed.front().faults, [](const customers::Fault &fault) {
               return fault.reason == customers::Reason::IdTaken;
           });
}

// Ends the command with what became of the one customer.
void report(Session &session, const runtime::Shared<Batch> &added)
{
    const Batch &batch = *added;
    Console &console = session.console();
    const bool isIn = batch.failed.empty();
    if (console.wantsJson())
        return endWith(session, batchJson(console, "teller.customers.add/1", batch),
                       isIn ? ExitCode::Ok : ExitCode::VerdictFailed);
    if (!isIn)
        return session.fail(ExitCode::VerdictFailed, refusalWords(batch.failed.front()));
    const Customer &customer = batch.inserted.front();
    console.say(
        u"%1 %2, %3, is stored with id %4."_s
            .arg(QString::fromUtf8(customer.firstName), QString::fromUtf8(customer.lastName))
            .arg(customer.age)
            .arg(customer.id));
    session.end(ExitCode::Ok);
}

// Whoever wants nobody to be left has that also where nobody was.
void reportRemoval(Session &session, const Store::Removal &removal, bool isAll)
{
    const qint64 count = removal.count;
    Console &console = session.console();
    const auto code = count > 0 || isAll ? ExitCode::Ok : ExitCode::VerdictFailed;
    if (console.wantsJson())
        return endWith(session, console.json("teller.customers.delete/1", {{"deleted", count}}),
                       code);
    console.say(count == 0 && isAll ? u"There was nobody to delete."_s
                    : count == 0
                    ? u"Nobody has such an id; nothing was deleted."_s
                    : u"%1 deleted. \"teller customers undo\" brings them back."_s.arg(count));
    session.end(code);
}

void reportRestoration(Session &session, const Store::Restoration &restoration)
{
    Console &console = session.console();
    const auto code = restoration.conflicts.empty() ? ExitCode::Ok : ExitCode::VerdictFailed;
    if (console.wantsJson()) {
        const QByteArray conflicts = customers::toJson(restoration.conflicts);
        return endWith(session,
                       console.json("teller.customers.undo/1",
                                    {{"restored", restoration.restored},
                                     {"present", restoration.present},
                                     {"conflicts", Json::parse(conflicts.toStdString())}}),
                       code);
    }
    console.say(u"%1 restored."_s.arg(restoration.restored));
    if (restoration.present > 0)
        console.say(u"%1 back already."_s.arg(restoration.present));
    for (const Customer &customer : restoration.conflicts)
        console.warn(
            u"%1 %2 stays out: id %3, or a name that must be unique, has been taken since"_s
                .arg(QString::fromUtf8(customer.firstName), QString::fromUtf8(customer.lastName))
                .arg(customer.id));
    session.end(code);
}

// Hands a good answer on and ends the command with a bad one.
template <typename T, typename Then>
auto orFail(Session &session, Then then)
{
    return [&session, then](const Result<T> &result) {
        if (result)
            then(session, *result);
        else
            session.fail(result.error());
    };
}

} // namespace

Command::About CustomersAdd::about() const
{
    return {"customers add", "Store one customer",
            "  $ teller customers add Leia Anderson 31\n"
            "  $ teller customers add Joel Chan 58 --id 9\n"};
}

void CustomersAdd::declare(CLI::App &app)
{
    app.add_option("FIRST", m_firstName, "First name")->required();
    app.add_option("LAST", m_lastName, "Last name")->required();
    app.add_option("AGE", m_age, "Age in years, 18 to 150")
        ->required()
        ->transform(wholeNumber(-mostYears, mostYears)); // which of these are allowed, others judge
    app.add_option("--id", m_id, "Id; one above the highest unless given")
        ->type_name("ID")
        ->transform(wholeNumber(customers::smallestId, customers::largestId));
}

void CustomersAdd::run(Session &session)
{
    session.withStore([this, &session] {
        if (m_id)
            add(session, *m_id);
        else
            addAfterHighest(session);
    });
}

void CustomersAdd::addAfterHighest(Session &session)
{
    runtime::whenDone(session.runtime().listCustomers(), &session,
                      orFail<customers::Roll>(session, [this](Session &on, const auto &roll) {
                          add(on, highestId(roll) + 1);
                      }));
}

void CustomersAdd::add(Session &session, qint64 id)
{
    const Customer customer{QByteArray::fromStdString(m_firstName),
                            QByteArray::fromStdString(m_lastName), m_age, id};
    runtime::whenDone(
        session.runtime().addCustomers({customers::Draft::of(customer)}), &session,
        orFail<runtime::Shared<Batch>>(session, [this](Session &on, const auto &added) {
            if (!m_id && wasOvertaken(*added))
                addAfterHighest(on);
            else
                report(on, added);
        }));
}

Command::About CustomersDelete::about() const
{
    return {"customers delete", "Delete customers by id, or all of them; undo brings them back",
            "  $ teller customers delete 4 9\n"
            "  $ teller customers delete --all\n"};
}

void CustomersDelete::declare(CLI::App &app)
{
    app.add_option("ID", m_ids, "Ids of the customers to delete")
        ->transform(wholeNumber(customers::smallestId, customers::largestId));
    app.add_flag("--all", m_all, "All customers");
}

void CustomersDelete::run(Session &session)
{
    if (m_all != m_ids.empty())
        return session.fail(ExitCode::Usage, u"give ids, or --all"_s);
    session.withStore([this, &session] { remove(session); });
}

void CustomersDelete::remove(Session &session)
{
    auto &runtime = session.runtime();
    runtime::whenDone(
        m_all ? runtime.clearCustomers() : runtime.removeCustomers(m_ids), &session,
        orFail<Store::Removal>(session, [this](Session &on, const Store::Removal &removal) {
            reportRemoval(on, removal, m_all);
        }));
}

Command::About CustomersUndo::about() const
{
    return {"customers undo", "Take back the last deletion",
            "  $ teller customers delete --all && teller customers undo\n"};
}

void CustomersUndo::run(Session &session)
{
    session.withStore([&session] {
        runtime::whenDone(session.runtime().undo(), &session,
                          orFail<Store::Restoration>(session, reportRestoration));
    });
}

} // namespace cli
