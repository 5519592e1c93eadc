// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/sendoutcome.h"

#include <QDateTime>
#include <QString>

namespace vivier {

/// A draft that the recruiter has sent and the ATS has not settled yet. A plain value.
struct OutboxItem
{
    QString key; ///< of the draft
    /// The draft as it was released. A field leaves only while the draft on disk still has the same wish
    /// (isSameWish()): what was edited since is a draft again.
    Draft released;
    QString run;               ///< the send it is part of; several candidates sent together share it
    QDateTime queuedAt;        ///< UTC, also below
    QDateTime notBefore;       ///< end of a hold or of a wait between attempts; invalid: at once
    bool risky = false;        ///< `notBefore` is the hold of a risky write (archive, a stage called refused or hired)
    bool held = false;         ///< by the recruiter, until released or taken back
    bool confirmed = false;    ///< the recruiter agreed to problems of weight Confirm
    bool createAnyway = false; ///< the recruiter saw those who may be the same
    int attempts = 0;          ///< failed in a row
    QDateTime lastAttemptAt;
    SendOutcome reason = SendOutcome::Waiting; ///< how its last attempt ended: never Accepted
    QString words; ///< of the last attempt, in the recruiter's language or the ATS's; never a token
    QString field; ///< the field that they are about, when one is named; several: see joinedFields()

    bool needsRecruiter() const { return vivier::needsRecruiter(reason); }

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

/// What of `current`, the draft on disk, leaves for this item: the released fields whose wish did not change since.
Draft leaving(const OutboxItem &item, const Draft &current);

} // namespace vivier
