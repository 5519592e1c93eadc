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

/// What is left of `current` after the ATS accepted `sent`: fields go whose edit counter is still the one that was
/// sent; a later edit stays, on the snapshot's value as its new base. The key becomes the snapshot's reference.
Draft afterSending(const Draft &current, const Draft &sent, const Candidate &snapshot);

} // namespace vivier
