// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Every way to pay each amount.
class Denominations : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    bool isStandard() const { return m_amounts.empty() && m_notes.empty(); }
    base::Result<denomination::Job> job() const;
    void print(Session &session, const denomination::Job &job);
    void save(Session &session, const denomination::Job &job, const QString &path);

    std::vector<std::string> m_amounts;
    std::vector<std::string> m_notes;
    std::string m_format;
    std::string m_output;
};

// The file of the standard job.
QString routineFile(const settings::Settings &settings);

} // namespace cli
