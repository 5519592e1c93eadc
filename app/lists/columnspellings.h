// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"

namespace vivier {

/// What a column may be for besides the fields of the ATS, in the place of a field's name.
namespace columnfor {
inline const QString nothing = {};
inline const QString reference = QStringLiteral("reference"); ///< the ATS's own key of the candidate
inline const QString name = QStringLiteral("name");           ///< first and last name in one
inline const QString link = QStringLiteral("link");           ///< goes to the field of its network
inline const QString company = QStringLiteral("company");     ///< follows the subtitle
inline const QString jobName = QStringLiteral("job_name");    ///< written beside the reference, for who reads the list
inline const QString problem = QStringLiteral("problem");     ///< our own report; never read
} // namespace columnfor

/// A column's name as it is compared: folded, without what says nothing ("E-mail 1 - Value *" → "e mail 1 value").
QByteArray comparableColumn(const QString &name);

/// What a column of that name is for, in English, French or as other programs write it: a field's name or one of
/// columnfor; "" when that is not known. The API's own names and the labels in the recruiter's language win.
QString targetByName(const QString &column, const FieldCatalog &catalog);

/// A name of a subtitle, "Poste", that as well means the job somebody applies for: what is in the column says which.
bool mayNameJob(const QString &column);

/// "linkedin" → "LinkedIn", of the networks that have a field in any ATS; "" for another.
QString networkName(const QString &service);

} // namespace vivier
