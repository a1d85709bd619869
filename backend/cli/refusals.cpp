// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/refusals.h"

#include "backend/customers/json.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

QString refusalWords(const customers::Refusal &refusal)
{
    QStringList words;
    for (const customers::Fault &fault : refusal.faults)
        words << fault.message;
    return words.join(u"; "_s);
}

base::Result<> batchJson(Console &console, const char *schema, const customers::Batch &batch)
{
    return console.json(schema, Json::parse(customers::toJson(batch).toStdString()));
}

void endWith(Session &session, const base::Result<> &written, ExitCode code)
{
    if (written)
        session.end(code);
    else
        session.fail(written.error());
}

} // namespace cli
