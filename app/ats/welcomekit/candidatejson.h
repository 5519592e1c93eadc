// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"

#include <QJsonObject>

namespace vivier::welcomekit {

/// The candidate object (welcomekit/README.md 6.3), field by field as the catalog says: an absent key leaves the field
/// unknown, null (and "" a text) makes it empty, a value of another type than documented is unreadable: a list with one
/// item that is no text, a number that is negative or not whole. nullopt when it has no reference. `readAt` is left to
/// the caller.
std::optional<Candidate> candidateFrom(const QJsonObject &json);

/// The body of "update a candidate": exactly `changes`, flat, never null. Refused (with the field named) before
/// anything is sent: no change at all, a field that this call does not have, an unknown value, a value that is not of
/// the field's type, an empty one for a field that cannot be cleared, a comma in a tag (row 6).
Result<QJsonObject> updateBody(const FieldValues &changes);

/// The body of "create a candidate", as today's page or (`olderApi`) that of 2016 has it: fields of the other page, and
/// empty values, are left out.
Result<QJsonObject> createBody(const NewCandidate &candidate, bool olderApi);

} // namespace vivier::welcomekit
