// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/drilling.h"

namespace runtime {

void Drilling::begin(simulator::Drill drill)
{
    m_uses = 0;
    m_changes = 0;
    m_drill = drill;
}

bool Drilling::isItsTurn(int count)
{
    constexpr int everySo = 3; // often one goes wrong
    return count % everySo == 0;
}

bool Drilling::cutsOff(const http::Request &request, int status)
{
    if (m_drill != simulator::Drill::DropReplies)
        return false;
    const bool isChange =
        request.method != http::Method::Get && request.method != http::Method::Head && status < 300;
    return isChange && isItsTurn(++m_changes);
}

} // namespace runtime
