// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/jsontree.h"

namespace vivier::instaview {

/// The candidate object (instaview/README.md 8.3), field by field as the catalog says: an absent key leaves the field
/// unknown, null (and "" a text) makes it empty, a value of another type than documented is unreadable: a list with one
/// item that is no text, a number that is negative or not whole. `metadata` is to the bit what was read; a date is the
/// day as it is written (row 22); the deprecated `jobId` counts only where `jobIds` is absent; a rating is rounded (row
/// 32). nullopt when it has no id. `readAt` is left to the caller.
std::optional<Candidate> candidateFrom(const JsonTree &json);

/// The body of PATCH: exactly `changes`; null for gender only (row 14), [] and {} for no jobs and no
/// metadata, metadata to the bit as its value has it. Refused (with the field named) before anything is sent: no change
/// at all, a field that this call does not have, an unknown or unreadable value, one that is not of the field's type, a
/// blank one for a field that cannot be cleared, a choice that is not documented (row 4), a date that is none.
Result<QByteArray> updateBody(const FieldValues &changes);

/// The body of POST, by the same rules; empty values are left out. `jobReference` is the one job where the values name
/// none.
Result<QByteArray> createBody(const NewCandidate &candidate);

/// "2026-11-16" of a day or of a timestamp that begins with one, whatever its offset; "" when it is neither.
QString dayOf(const QString &text);

/// A timestamp of section 1; one without an offset is UTC. Invalid when it is none.
QDateTime timeOf(const QString &text);

/// The jobs that a new candidate is to belong to.
QStringList jobsOf(const NewCandidate &candidate);

} // namespace vivier::instaview
