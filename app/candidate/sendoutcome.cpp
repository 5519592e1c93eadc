// SPDX-License-Identifier: MIT
#include "candidate/sendoutcome.h"

#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Outcome = SendOutcome;

constexpr std::array outcomeNames{
    std::pair{Outcome::Waiting, "none"_L1},        std::pair{Outcome::Accepted, "accepted"_L1},
    std::pair{Outcome::Network, "network"_L1},     std::pair{Outcome::Token, "token"_L1},
    std::pair{Outcome::NoToken, "no_token"_L1},    std::pair{Outcome::Pause, "pause"_L1},
    std::pair{Outcome::Fault, "fault"_L1},         std::pair{Outcome::Lost, "lost"_L1},
    std::pair{Outcome::Disk, "disk"_L1},           std::pair{Outcome::Rejected, "rejected"_L1},
    std::pair{Outcome::Forbidden, "forbidden"_L1}, std::pair{Outcome::Conflict, "conflict"_L1},
    std::pair{Outcome::NotReady, "not_ready"_L1},  std::pair{Outcome::AlreadyThere, "already_there"_L1},
    std::pair{Outcome::Gone, "gone"_L1},           std::pair{Outcome::Moved, "moved"_L1},
    std::pair{Outcome::Unsure, "unsure"_L1},       std::pair{Outcome::Stopped, "stopped"_L1},
};

} // namespace

bool needsRecruiter(SendOutcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
    case Outcome::Accepted:
    case Outcome::Network:
    case Outcome::Token:
    case Outcome::NoToken:
    case Outcome::Pause:
    case Outcome::Fault:
    case Outcome::Lost:
    case Outcome::Disk:
        return false;
    case Outcome::Rejected:
    case Outcome::Forbidden:
    case Outcome::Conflict:
    case Outcome::AlreadyThere:
    case Outcome::NotReady:
    case Outcome::Gone:
    case Outcome::Moved:
    case Outcome::Unsure:
    case Outcome::Stopped:
        return true;
    }
    return true;
}

QString outcomeName(SendOutcome outcome)
{
    for (const auto &[known, name] : outcomeNames) {
        if (known == outcome)
            return name;
    }
    return {};
}

SendOutcome outcomeFromName(const QString &name)
{
    for (const auto &[outcome, known] : outcomeNames) {
        if (name == known)
            return outcome;
    }
    return Outcome::Waiting;
}

} // namespace vivier
