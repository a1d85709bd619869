// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/console.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using base::Result;

namespace cli {

namespace {

constexpr auto wipe = "\r\x1b[K";

} // namespace

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Console::Console(Form form)
    : m_form(form)
    , m_isTerminal(isatty(STDERR_FILENO))
    , m_hasColours(m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")
                   && qgetenv("TERM") != "dumb")
{
    m_talk.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Result<> Console::flush()
{
    if (m_output.flush())
        return {};
    return base::failure(
        base::Kind::Io, u"the standard output cannot be written: %1"_s.arg(m_output.errorString()));
}

Result<> Console::data(const QByteArray &bytes)
{
    m_output.write(bytes); // what fails is remembered
    return flush();
}

Result<> Console::json(const char *schema, const Json &fields)
{
    Json object{{"schema", schema}};
    object.update(fields);
    return data(QByteArray::fromStdString(object.dump()) + '\n');
}

Result<> Console::line(const QString &text)
{
    return data(text.toUtf8() + '\n');
}

void Console::say(const QString &text)
{
    talk(text.toUtf8() + '\n');
}

void Console::warn(const QString &text)
{
    talk(coloured(u"teller: "_s + text, "\x1b[33m") + '\n');
}

void Console::fail(const QString &text)
{
    talk(coloured(u"teller: "_s + text, "\x1b[31m") + '\n');
}

void Console::progress(const QString &text)
{
    if (!m_isTerminal)
        return;
    talk(text.toUtf8());
    m_hasProgress = true;
}

void Console::talk(const QByteArray &line)
{
    m_talk.write(std::exchange(m_hasProgress, false) ? wipe + line : line);
}

QByteArray Console::coloured(const QString &text, const char *colour) const
{
    return m_hasColours ? colour + text.toUtf8() + "\x1b[0m" : text.toUtf8();
}

} // namespace cli
