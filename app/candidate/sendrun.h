// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/journalentry.h"
#include "candidate/outboxitem.h"

namespace vivier {

/// Drafts that were sent together, by what is known of them now. Counts are of candidates.
struct SendRun
{
    QString id;
    QDateTime at; ///< UTC: when the first of them went into the outbox, or, where none is there any more, was settled
    int accepted = 0; ///< the ATS took a field at least
    int refused = 0;  ///< it took none, or what is left in the outbox needs the recruiter
    int waiting = 0;  ///< in the outbox, and leaves by itself

    int candidates() const { return accepted + refused + waiting; }
    friend bool operator==(const SendRun &, const SendRun &) = default;
};

/// Newest first. Entries of an older Vivier, which named no runs, are of none. A candidate counts once: as refused or
/// waiting as long as something of it is in the outbox. What was taken back from there or discarded is not told.
QList<SendRun> sendRuns(const QList<JournalEntry> &journal, const QList<OutboxItem> &outbox);

} // namespace vivier
