// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/cli/output.h"

#include <QFile>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace cli {

using Json = nlohmann::ordered_json; // fields stay in the order they are given

std::string utf8(const QString &text);

// The two streams of a command: data on the standard output, talk on the standard error, so that
// a pipe carries data alone. Lives on the main thread; a task that streams to output() has it to
// itself meanwhile.
class Console
{
public:
    enum class Form { Words, Data };

    explicit Console(Form form);

    bool wantsJson() const { return m_form == Form::Data; }

    // The standard output, for writers that stream.
    QIODevice &output() { return m_output; }

    // Gives up what is being written, so that nobody waits for a reader who does not read.
    void cut() { m_output.cut(); }

    // One object with its schema first: {"schema":"teller.undo/1",...}. Io when nobody takes it.
    base::Result<> json(const char *schema, const Json &fields);

    // What was streamed to output() has left. Io when nobody takes it.
    base::Result<> flush();

    // Text data; a line break is appended.
    base::Result<> line(const QString &text);

    void say(const QString &text); // a line for the person
    void warn(const QString &text); // "teller: …", in yellow where colours are welcome
    void fail(const QString &text); // "teller: …", in red where colours are welcome

    // A line that the next one replaces; nothing where the standard error is no terminal.
    void progress(const QString &text);

private:
    base::Result<> data(const QByteArray &bytes);
    void talk(const QByteArray &line);
    QByteArray coloured(const QString &text, const char *colour) const;

    Form m_form;
    bool m_isTerminal; // the standard error
    bool m_hasColours;
    bool m_hasProgress = false; // a progress line stands and must be wiped first
    Output m_output;
    QFile m_talk;
};

} // namespace cli
