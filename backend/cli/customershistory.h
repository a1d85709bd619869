// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// The versions that the store still knows of, each the outcome of one change.
class CustomersHistory : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    base::Result<> show(Console &console, const customers::History &history) const;

    qint64 m_limit = 0; // 0: all
};

// What became of the customers between two versions.
class CustomersDiff : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void compare(Session &session, const customers::HistoryPointer &history) const;
    base::Result<> show(Console &console,
                        const runtime::Shared<customers::Difference> &difference) const;

    qint64 m_from = 0;
    qint64 m_to = -1; // the newest
    std::string m_format = "text";
};

} // namespace cli
