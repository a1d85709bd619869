// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customerschange.h"
#include "backend/cli/customersfile.h"
#include "backend/cli/customershistory.h"
#include "backend/cli/customerslist.h"
#include "backend/cli/customersnames.h"
#include "backend/cli/demo.h"
#include "backend/cli/denominations.h"
#include "backend/cli/docs.h"
#include "backend/cli/doctor.h"
#include "backend/cli/instances.h"
#include "backend/cli/reports.h"
#include "backend/cli/serve.h"
#include "backend/cli/simulate.h"

namespace cli {

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<Serve>());
    all.push_back(std::make_unique<CustomersList>());
    all.push_back(std::make_unique<CustomersAdd>());
    all.push_back(std::make_unique<CustomersDelete>());
    all.push_back(std::make_unique<CustomersUndo>());
    all.push_back(std::make_unique<CustomersHistory>());
    all.push_back(std::make_unique<CustomersDiff>());
    all.push_back(std::make_unique<CustomersNames>());
    all.push_back(std::make_unique<CustomersImport>());
    all.push_back(std::make_unique<CustomersExport>());
    all.push_back(std::make_unique<Denominations>());
    all.push_back(std::make_unique<Simulate>());
    all.push_back(std::make_unique<Reports>());
    all.push_back(std::make_unique<Demo>());
    all.push_back(std::make_unique<Instances>());
    all.push_back(std::make_unique<Doctor>());
    all.push_back(std::make_unique<Docs>());
    return all;
}

} // namespace cli
