// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "widgets/fieldframe.h"

namespace vivier {

class AccountSession;

/// What the frame of a field of the current candidate shows beside its value.
FieldState fieldState(AccountSession *session, const Field &field);

/// What else there is to know at a field's label: "sent right after the creation", "96 of 100 characters"; "" for
/// nothing.
QString fieldAside(AccountSession *session, const Field &field);

/// What creating a candidate asks of this field: "required", "required, or Phone"; "" for nothing.
QString creationDemand(const FieldCatalog &catalog, const Field &field);

/// The file that the ATS has now for a remote file, in words; "" for a field that nothing tells about.
QString currentFile(AccountSession *session, const Field &field);

} // namespace vivier
