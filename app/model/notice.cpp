#include "model/notice.h"

#include "model/candidatemodel.h"

namespace vivier {

bool stillApplies(const Notice &notice, const Draft &then, const CandidateModel &candidates)
{
    using Action = Notice::Action;
    if (notice.key.isEmpty())
        return true;
    const Draft now = candidates.book()->draft(notice.key);
    switch (notice.action) {
    case Action::AllowWrites:
    case Action::NewToken:
    case Action::ConfirmAddress:
    case Action::Unlock:
    case Action::GoToAccount:
        return true; // about the account
    case Action::None:
        if (notice.level == Notice::Level::Bad && !then.isEmpty() && now.isEmpty())
            return false; // a refusal goes with the draft that was refused
        return candidates.rowOf(notice.key) >= 0;
    case Action::UseAsResume:
        return candidates.rowOf(notice.key) >= 0 &&
               now.fields.value(notice.field).mine == then.fields.value(notice.field).mine;
    case Action::SendAnyway:
    case Action::OpenMatch:
        return !now.isEmpty() && now.mine() == then.mine(); // agreed to as it was
    case Action::OpenConflict:
        return !candidates.book()->conflicts(notice.key).isEmpty();
    case Action::Retry:
    case Action::OpenOutbox:
        return !now.isEmpty();
    }
    return true;
}

} // namespace vivier
