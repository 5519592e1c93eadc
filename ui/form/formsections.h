// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"

#include <QSet>
#include <QString>

namespace vivier {

class Section;

// Pixels at a 10 pt font.
inline constexpr int formWidth = 900; ///< at most, with its margins
inline constexpr int pageMargin = 22;

/// An empty section of the form with its title and hint; `ats` is the ATS's display name. Pipeline fields are shown in
/// the profile.
Section *makeSection(FieldSection which, const QString &ats);

/// Whether a field's editor has a row of its own.
bool isWide(const Field &field);

/// Icon of a field's label, "" for none.
QString fieldIcon(const Field &field);

/// The label with an "&" before its first letter that is not in `taken` yet (lower case), and takes it.
QString withMnemonic(const QString &label, QSet<QChar> *taken);

} // namespace vivier
