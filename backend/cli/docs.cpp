// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/docs.h"

#include "backend/cli/completion.h"
#include "backend/cli/manual.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct Kind
{
    const char *name;
    std::string (*make)(const CLI::App &app);
};

constexpr Kind kinds[] = {
    {"man", manualPage},
    {"bash", bashCompletion},
    {"zsh", zshCompletion},
    {"fish", fishCompletion},
};

} // namespace

Command::About Docs::about() const
{
    return {"docs", "Print the manual page or a shell completion",
            "  $ teller docs man | man -l -\n"
            "  $ source <(teller docs bash)\n",
            Visibility::Hidden, Settings::MayBeBroken};
}

void Docs::declare(CLI::App &app)
{
    m_app = app.get_parent();
    std::vector<std::string> names;
    for (const Kind &kind : kinds)
        names.emplace_back(kind.name);
    app.add_option("KIND", m_kind, "man, bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember(names).description(""));
}

void Docs::run(Session &session)
{
    for (const Kind &kind : kinds)
        if (m_kind == kind.name)
            session.end(session.console().line(QString::fromStdString(kind.make(*m_app))));
}

} // namespace cli
