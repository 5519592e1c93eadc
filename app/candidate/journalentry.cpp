// SPDX-License-Identifier: MIT
#include "candidate/journalentry.h"

#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldResultNames{
    std::pair{FieldResult::Confirmed, "confirmed"_L1}, std::pair{FieldResult::NotReturned, "not_returned"_L1},
    std::pair{FieldResult::NotYet, "not_yet"_L1},      std::pair{FieldResult::Kept, "kept"_L1},
    std::pair{FieldResult::Changed, "changed"_L1},     std::pair{FieldResult::Unsent, "unsent"_L1},
    std::pair{FieldResult::StillOld, "still_old"_L1},
};

} // namespace

QString fieldResultName(FieldResult verdict)
{
    for (const auto &[known, name] : fieldResultNames) {
        if (known == verdict)
            return name;
    }
    return {};
}

FieldResult fieldResultFromName(const QString &name)
{
    for (const auto &[verdict, known] : fieldResultNames) {
        if (name == known)
            return verdict;
    }
    return FieldResult::Confirmed;
}

} // namespace vivier
