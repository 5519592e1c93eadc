#include "candidate/journalentry.h"

#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array verdictNames{
    std::pair{Verdict::Confirmed, "confirmed"_L1}, std::pair{Verdict::NotReturned, "not_returned"_L1},
    std::pair{Verdict::NotYet, "not_yet"_L1},      std::pair{Verdict::Kept, "kept"_L1},
    std::pair{Verdict::Changed, "changed"_L1},     std::pair{Verdict::Unsent, "unsent"_L1},
};

} // namespace

QString verdictName(Verdict verdict)
{
    for (const auto &[known, name] : verdictNames) {
        if (known == verdict)
            return name;
    }
    return {};
}

Verdict verdictFromName(const QString &name)
{
    for (const auto &[verdict, known] : verdictNames) {
        if (name == known)
            return verdict;
    }
    return Verdict::Confirmed;
}

} // namespace vivier
