// SPDX-License-Identifier: MIT
#include "model/notice.h"

#include "candidate/parametername.h"
#include "model/candidatemodel.h"

#include <algorithm>

namespace vivier {

bool stillApplies(const Notice &notice, const Draft &then, const CandidateModel &candidates)
{
    using Action = Notice::Action;
    const Outbox &outbox = *candidates.book()->outbox();
    if (notice.step && notice.step != candidates.book()->stepsOfMany()->index())
        return false;
    if (notice.key.isEmpty())
        return notice.action != Action::OpenOutbox || outbox.count() > 0;
    const Draft now = candidates.book()->draft(notice.key);
    const auto isAsItWas = [&](const QString &field) {
        return now.fields.value(field).mine == then.fields.value(field).mine;
    };
    switch (notice.action) {
    case Action::AllowWrites:
    case Action::NewToken:
    case Action::ConfirmAddress:
    case Action::Unlock:
    case Action::GoToAccount:
    case Action::ProxyLogin:
        return true; // about the account
    case Action::None:
        if (notice.level == Notice::Level::Bad && !then.isEmpty() && now.isEmpty())
            return false; // a refusal goes with the draft that was refused
        return candidates.rowOf(notice.key) >= 0 && std::ranges::all_of(fieldsIn(notice.field), isAsItWas);
    case Action::SendAnyway:
    case Action::OpenMatch:
        return !now.isEmpty() && now.mine() == then.mine(); // agreed to as it was
    case Action::OpenConflict:
        return !candidates.book()->conflicts(notice.key).isEmpty();
    case Action::Retry:
        return !now.isEmpty();
    case Action::OpenOutbox:
        return outbox.contains(notice.key);
    case Action::UndoMany:
    case Action::OpenHistory:
    case Action::ShowSame:
    case Action::ShowExpiring:
        break;
    }
    return true;
}

} // namespace vivier
