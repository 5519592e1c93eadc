// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/stagesince.h"
#include "candidate/value.h"

#include <QDateTime>
#include <QMap>

namespace vivier {

class FieldCatalog;

/// Field name (the ATS's own) → value.
using FieldValues = QMap<QString, Value>;

/// A snapshot: what the ATS last told us of one candidate. A plain value; a field that was never told is unknown.
struct Candidate
{
    QString reference;    ///< the ATS's key; never empty in a snapshot
    QString jobReference; ///< Welcome Kit: the one job the candidate belongs to; empty where a field of kind Jobs tells
    QDateTime updatedAt;  ///< the ATS's own clock; invalid when it did not say
    /// Our clock, UTC: of a read when it was asked, of a write when its answer arrived. So of two snapshots the one
    /// with the later time is the newer, whatever order the answers came in.
    QDateTime readAt;
    FieldValues values;
    /// What is recorded of the time in its stage; nothing: this snapshot is the first that shows it. See stageSince().
    StageSince stageSince = {};

    Value value(const QString &field) const { return values.value(field); }

    /// First and last name as one line, "" when both are missing.
    QString displayName(const FieldCatalog &catalog) const;

    /// A newer read that lacks a field (tags are absent from a PUT's answer, a list may tell less than a read) keeps
    /// what we knew, the ATS's clock too: absent is not empty. A field's value is kept or replaced whole.
    void keepUnknownFrom(const Candidate &older);

    /// One compact, self-describing blob (CBOR) of all but the reference; fromBlob() gives nullopt for damaged bytes.
    QByteArray toBlob() const;
    static std::optional<Candidate> fromBlob(const QString &reference, const QByteArray &blob);

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

} // namespace vivier
