#include "candidate/outboxitem.h"

#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Reason = OutboxReason;

constexpr std::array reasonNames{
    std::pair{Reason::None, "none"_L1},           std::pair{Reason::Network, "network"_L1},
    std::pair{Reason::Token, "token"_L1},         std::pair{Reason::Pause, "pause"_L1},
    std::pair{Reason::Fault, "fault"_L1},         std::pair{Reason::Lost, "lost"_L1},
    std::pair{Reason::Disk, "disk"_L1},           std::pair{Reason::Rejected, "rejected"_L1},
    std::pair{Reason::Forbidden, "forbidden"_L1}, std::pair{Reason::Conflict, "conflict"_L1},
    std::pair{Reason::NotReady, "not_ready"_L1},  std::pair{Reason::AlreadyThere, "already_there"_L1},
    std::pair{Reason::Gone, "gone"_L1},           std::pair{Reason::Moved, "moved"_L1},
    std::pair{Reason::Unsure, "unsure"_L1},       std::pair{Reason::Stopped, "stopped"_L1},
};

} // namespace

bool needsRecruiter(OutboxReason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::Network:
    case Reason::Token:
    case Reason::Pause:
    case Reason::Fault:
    case Reason::Lost:
    case Reason::Disk:
        return false;
    case Reason::Rejected:
    case Reason::Forbidden:
    case Reason::Conflict:
    case Reason::AlreadyThere:
    case Reason::NotReady:
    case Reason::Gone:
    case Reason::Moved:
    case Reason::Unsure:
    case Reason::Stopped:
        return true;
    }
    return true;
}

QString outboxReasonName(OutboxReason reason)
{
    for (const auto &[known, name] : reasonNames) {
        if (known == reason)
            return name;
    }
    return {};
}

OutboxReason outboxReasonFromName(const QString &name)
{
    for (const auto &[reason, known] : reasonNames) {
        if (name == known)
            return reason;
    }
    return Reason::None;
}

Draft leaving(const OutboxItem &item, const Draft &current)
{
    Draft draft = current;
    draft.fields.removeIf([&item](QMap<QString, DraftField>::iterator it) {
        const auto released = item.released.fields.constFind(it.key());
        return released == item.released.fields.cend() || !isSameWish(*released, *it);
    });
    return draft;
}

} // namespace vivier
