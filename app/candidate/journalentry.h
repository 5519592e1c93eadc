// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/value.h"

#include <QDateTime>

namespace vivier {

/// What the ATS's answer says about one field that was sent, or ought to be as it was.
enum class FieldResult {
    Confirmed,
    NotReturned, ///< write-only: taken, never shown
    NotYet,      ///< a remote file: the ATS still shows the old one, and is looked at again
    Kept,        ///< the ATS still has the old value: it cannot be changed or cleared this way; stays a draft
    Changed,     ///< the ATS stored something else than was sent (trimmed, shortened)
    Unsent,      ///< it was not sent, and yet is another since the read before: by the ATS, or by somebody meanwhile
    StillOld,    ///< a remote file: the ATS showed the old one at the last look, too
};

/// One field of one receipt: what was sent, what the ATS made of it. The candidate's history consists of these.
struct JournalEntry
{
    QString reference;
    QString field;
    Value before; ///< unknown for a write-only field
    Value after;  ///< as it was sent; of Unsent: what it became
    QDateTime at; ///< UTC
    FieldResult verdict = FieldResult::Confirmed;
    /// What the ATS answered; unknown when it does not tell. Of a remote file that is there: StoredFile::facts().
    Value answered;
    QString run;          ///< the send it was part of: one id for all candidates that were sent together
    bool created = false; ///< part of the candidate's creation: there was nothing before
    qint64 number = 0;    ///< the store's own, growing; 0 before it is stored

    /// Whether it was sent and the ATS took it: everything but Kept and Unsent.
    bool isAccepted() const { return verdict != FieldResult::Kept && verdict != FieldResult::Unsent; }

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

QString fieldResultName(FieldResult verdict);         ///< "confirmed", …: store, CSV and command line
FieldResult fieldResultFromName(const QString &name); ///< Confirmed for a name that is not known

} // namespace vivier
