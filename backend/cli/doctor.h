// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Looks whether everything the program needs is there, and says what to do where it is not.
class Doctor : public Command
{
public:
    struct Finding
    {
        enum class Mark { Good, Warning, Bad };

        QString what; // "store"
        Mark mark;
        QString words;
        ExitCode code = ExitCode::Ok; // when it is bad
    };

    About about() const override;
    void run(Session &session) override;

private:
    void lookAtSettings(const Session &session);
    void lookAtOutputs(const Session &session);
    void lookAtStore(const runtime::StoreStatus &status);
    void lookAtServer(Session &session, const runtime::ServerStatus &status);
    void judgeServer(const runtime::ServerStatus &status);
    void lookAtCollection(Session &session);
    void report(Session &session) const;

    std::vector<Finding> m_findings;
    bool m_hasSeenStore = false; // which is told again with every probe
};

} // namespace cli
