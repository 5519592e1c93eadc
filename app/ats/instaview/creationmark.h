// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

namespace vivier::instaview {

/// `values` with our own id as `metadata.externalId`, so that a create whose answer was lost is known again
/// (instaview/README.md, row 19). As they are when another
/// program took that key or the object would grow beyond its limits.
FieldValues withCreationId(FieldValues values, const QString &creationId);

/// The id that withCreationId() left; "" for none, and for an externalId that is not ours.
QString creationIdIn(const FieldValues &values);

} // namespace vivier::instaview
