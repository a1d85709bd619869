// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/verdict.h"

using namespace Qt::StringLiterals;

namespace simulator {

QLatin1StringView findingName(Finding finding)
{
    switch (finding) {
    case Finding::NotChecked:
        return "not checked"_L1;
    case Finding::Consistent:
        return "consistent"_L1;
    case Finding::Violated:
        return "violated"_L1;
    case Finding::Undecided:
        return "undecided"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView violationName(Violation::Sort sort)
{
    switch (sort) {
    case Violation::Sort::LostRow:
        return "lost row"_L1;
    case Violation::Sort::ReturnedRow:
        return "returned row"_L1;
    case Violation::Sort::ForeseenRow:
        return "foreseen row"_L1;
    case Violation::Sort::UnsentRow:
        return "row nobody sent"_L1;
    case Violation::Sort::ChangedRow:
        return "changed row"_L1;
    case Violation::Sort::DuplicateRow:
        return "duplicate row"_L1;
    case Violation::Sort::WrongOrder:
        return "wrong order"_L1;
    case Violation::Sort::TornList:
        return "torn list"_L1;
    case Violation::Sort::WrongReply:
        return "wrong reply"_L1;
    case Violation::Sort::NoOrder:
        return "no order"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace simulator
