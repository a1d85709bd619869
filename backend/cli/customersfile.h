// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"
#include "backend/exports/customersreader.h"

namespace cli {

class CustomersImport : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;
    void interrupt(Session &session, int signal) override;

private:
    void look(Session &session, exports::Format format);
    base::Error placed(const base::Error &error) const;
    void decide(Session &session, const runtime::Shared<exports::Preview> &preview);
    void report(Session &session, customers::Batch batch) const;
    base::Result<> canSaveRefused() const;
    base::Result<> saveRefused(const std::vector<customers::Refusal> &refused) const;

    std::string m_file;
    std::string m_format;
    std::string m_refusedFile;
    bool m_preview = false;
    bool m_isStoring = false;
    bool m_isInterrupted = false; // by Ctrl-C, while storing
};

class CustomersExport : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void write(Session &session, exports::Format format, const customers::Roll &roll) const;

    std::string m_file;
    std::string m_format;
};

} // namespace cli
