// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

class CustomersAdd : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void addAfterHighest(Session &session);
    void add(Session &session, qint64 id);

    std::string m_firstName;
    std::string m_lastName;
    int m_age = 0;
    std::optional<qint64> m_id; // none: one above the highest
};

class CustomersDelete : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void remove(Session &session);

    std::vector<qint64> m_ids;
    bool m_all = false;
};

class CustomersUndo : public Command
{
public:
    About about() const override;
    void run(Session &session) override;
};

} // namespace cli
