#pragma once

#include "candidate/field.h"
#include "widgets/fieldframe.h"

namespace vivier {

class Workspace;

/// What the frame of a field of the current candidate shows beside its value.
FieldState fieldState(Workspace *workspace, const Field &field);

/// The file that the ATS has now for a remote file, in words; "" for a field that nothing tells about.
QString currentFile(Workspace *workspace, const Field &field);

} // namespace vivier
