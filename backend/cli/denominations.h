// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"
#include "backend/cli/denominationquestions.h"

namespace CLI {
class Option;
}

namespace cli {

// Every way to pay each amount, or one question about them.
class Denominations : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void declareWords(CLI::App &app);
    std::vector<CLI::Option *> declareList(CLI::App &app);
    std::vector<CLI::Option *> declareQuestions(CLI::App &app);
    bool isStandard() const;
    void ask(Session &session, const DenominationQuestion &question);
    void print(Session &session, const denomination::Job &job);
    void save(Session &session, const denomination::Job &job, const QString &path);
    exports::DenominationScope scope() const;

    DenominationWords m_words;
    bool m_wantsCount = false;
    std::string m_row;
    std::string m_rank;
    std::string m_best;
    std::string m_check;
    std::optional<quint64> m_first; // none: every row
    std::optional<quint64> m_sample;
    std::optional<quint64> m_seed; // none: a fresh one
    std::string m_format;
    std::string m_output;
};

// The file of the standard job.
QString routineFile(const settings::Settings &settings);

} // namespace cli
