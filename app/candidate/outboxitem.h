#pragma once

#include "candidate/draft.h"

#include <QDateTime>
#include <QString>

namespace vivier {

/// Why an item of the outbox is still there: what its last attempt met.
enum class OutboxReason {
    None, ///< it waits for its turn
    // These pass by themselves:
    Network, ///< the ATS cannot be reached
    Token,   ///< 401: the account waits for another token
    Pause,   ///< 429 or 503: the ATS asked for a pause
    Fault,   ///< 5xx, or an answer that cannot be read, and certainly not applied
    Lost,    ///< the answer was lost: the next attempt looks what has arrived before it writes
    Disk,    ///< the outcome could not be kept on this computer
    // These wait for the recruiter:
    Rejected,     ///< the ATS read it and said no
    Forbidden,    ///< 403: the token may not do this
    Conflict,     ///< changed on both sides
    AlreadyThere, ///< a create: who may be it is there already
    NotReady,     ///< a problem blocks sending
    Gone,         ///< 404: the ATS has no such candidate any more
    Moved,        ///< the ATS moved the candidate to another job since the draft was begun
    Unsure,       ///< a comment or document may have arrived, and cannot be looked up with certainty
    Stopped,      ///< writing to the account is stopped (welcome-kit.md section 10, row 2)
};

/// Whether it goes nowhere until the recruiter did something.
bool needsRecruiter(OutboxReason reason);

QString outboxReasonName(OutboxReason reason);          ///< "network", "conflict", …: store and command line
OutboxReason outboxReasonFromName(const QString &name); ///< None for a name that is not known

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
    OutboxReason reason = OutboxReason::None;
    QString words; ///< of the last attempt, in the recruiter's language or the ATS's; never a token
    QString field; ///< the field that they are about, when one is named

    bool needsRecruiter() const { return vivier::needsRecruiter(reason); }

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

/// What of `current`, the draft on disk, leaves for this item: the released fields whose wish did not change since.
Draft leaving(const OutboxItem &item, const Draft &current);

} // namespace vivier
