// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/instances.h"

#include "backend/exports/write.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using storage::Instance;

namespace cli {

namespace {

using All = std::vector<Instance>;

Json toJson(const Instance &instance)
{
    return {{"name", utf8(instance.name)},
            {"host", utf8(instance.host)},
            {"port", instance.port == 0 ? Json() : Json(instance.port)},
            {"url", instance.url.isEmpty() ? Json() : Json(utf8(instance.url.toString()))},
            {"since", utf8(instance.since.toString(Qt::ISODate))}};
}

exports::Document document(const All &all)
{
    return {u"Programs on this store"_s,
            {{"name", u"Name"_s}, {"host", u"Host"_s}, {"url", u"URL"_s}, {"since", u"Since"_s}},
            qsizetype(all.size()),
            [&all](qsizetype i) {
                return exports::Row{all[i].name.toUtf8(), all[i].host.toUtf8(),
                                    all[i].url.toString().toUtf8(),
                                    all[i].since.toString(Qt::ISODate).toUtf8()};
            }};
}

base::Result<> show(Console &console, const All &all)
{
    if (!console.wantsJson())
        return exports::write(document(all), exports::Format::Text, console.output());
    Json list = Json::array();
    for (const Instance &instance : all)
        list.push_back(toJson(instance));
    return console.json("teller.instances/1", {{"instances", list}});
}

} // namespace

Command::About Instances::about() const
{
    return {"instances", "List the programs that work on the same store",
            "  $ teller instances\n"
            "  $ teller instances --json | jq '.instances[].url'\n"};
}

void Instances::run(Session &session)
{
    session.withStore([&session] {
        session.whenGood(session.runtime().instances(), [&session](All all) {
            std::erase_if(all, [](const Instance &instance) {
                return instance.who == Instance::Who::Self; // it ends with this very command
            });
            session.end(show(session.console(), all));
        });
    });
}

} // namespace cli
