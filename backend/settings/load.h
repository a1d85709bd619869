// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/item.h"

#include <QProcessEnvironment>

#include <map>
#include <vector>

namespace settings {

// Where a program was started decides where people expect its files.
enum class Launch { Desktop, Terminal };

// Whether one of the standard streams of this process is a terminal.
Launch launch();

// Everything settings may come from. A test names its own.
struct Sources
{
    Launch launch = Launch::Terminal;
    QString preferences; // an INI file; need not exist
    QString dotEnv; // need not exist, unless it was asked for
    bool dotEnvRequired = false;
    QProcessEnvironment environment;
    std::map<Key, QString> commandLine;

    // The sources of this process: the user's preferences, ./.env when started in a terminal,
    // the environment.
    static Sources ofProcess(Launch launch);
};

// A value that was not taken: the one of the next lower source stands instead.
struct Problem
{
    std::optional<Key> key; // empty: the file itself
    Source source;
    base::Message what; // which value of which source, and what would be right

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct Loaded
{
    Settings settings;
    std::vector<Problem> problems;
};

Loaded load(const Sources &sources);

// Sets one value as if it came from the given source; a value from a later source stays.
std::optional<Problem> apply(Settings &settings, Key key, const QString &text, Source source,
                             const base::Message &where = {});

} // namespace settings
