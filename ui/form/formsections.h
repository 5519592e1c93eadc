#pragma once

#include "candidate/field.h"

#include <QString>

namespace vivier {

class Section;

/// An empty section of the form with its title and hint; `ats` is the ATS's display name. Pipeline fields are shown in
/// the profile.
Section *makeSection(FieldSection which, const QString &ats);

} // namespace vivier
