// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QDateTime>
#include <QMap>

namespace vivier {

/// One changed field of a draft.
struct DraftField
{
    Value base; ///< what the ATS said when the edit began; unknown for a write-only field
    Value mine; ///< what the recruiter wants; never unknown
    int edits =
        1; ///< counts up with each edit; an answer clears the field only if it still has the count that was sent
    QDateTime editedAt; ///< UTC
    /// Send-once fields only (a comment, a document): set durably before the request leaves, cleared when it certainly
    /// was not applied. While it is set the field is never sent again by itself.
    QDateTime attemptedAt = {};

    friend bool operator==(const DraftField &, const DraftField &) = default;
};

/// Whether nothing was typed in between: same edit count, same value. The value too, as a draft that was discarded and
/// begun again counts from one again.
bool isSameWish(const DraftField &one, const DraftField &other);

/// What the recruiter changed of one candidate, and nothing else: only this is ever sent.
struct Draft
{
    /// The candidate's reference; for a candidate that the ATS does not have yet, a key of our own (see newKey()).
    QString key;
    QMap<QString, DraftField> fields;
    /// Set durably before a create leaves, cleared when its fate is known: after a crash we look before we send again.
    QDateTime createAttemptedAt;
    /// What that create carried: the draft may have been edited since, and what arrived is found by what was sent.
    /// Also, as "reference", the candidates with its email that the job had before: none of them is what it made; and,
    /// as "run", the send that it was part of (SendOptions::run).
    FieldValues createAttempted = {};

    bool isEmpty() const { return fields.isEmpty(); }
    bool isNew() const { return isNewKey(key); }
    bool contains(const QString &field) const { return fields.contains(field); }

    static QString newKey(); ///< "new:" and a UUID; no ATS's reference holds a colon
    static bool isNewKey(const QString &key);

    FieldValues mine() const;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What is left of `current` after the ATS accepted `sent` and stored `snapshot`, under the key that it has then: the
/// snapshot's reference when `sent` created it. The one rule for store and models alike, field by field:
/// - what was sent and is still wished so is settled, and goes;
/// - what was edited since stays, upon what the ATS stored as its new base, and as never tried yet;
/// - what did not travel stays as it is, with its own base: only so a change that somebody else made to it shows as a
///   conflict. Fields of a new candidate had no base; theirs is what the ATS stored.
///
/// `twin` is the draft that a created candidate has under its reference already: a pull showed it before the answer
/// came, and it was edited there too. Both are wishes for one candidate, so they become one draft. A wish that was
/// settled competes with nothing. Where both still have one, the later edit wins, as it would in one draft (`editedAt`;
/// the twin's when they are equal or not known, as it was made in sight of what the ATS holds), each with its own base.
/// Only a wish that may have arrived already (`attemptedAt`) stays whatever the clock says: it waits for the recruiter,
/// and what waits must not vanish.
Draft afterSending(const Draft &current, const Draft &sent, const Candidate &snapshot, const Draft &twin = {});

} // namespace vivier
