// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

namespace vivier {

/// Names of fields in one text, as ApiError::field and OutboxItem::field have them: with commas between.
QString joinedFields(const QStringList &names);
QStringList fieldsIn(const QString &joined);

/// The fields of `sent` that an ATS speaks of in a sentence, by the parameter's name or as frameworks spell it in prose
/// ("job_stage_id", "Job stage"), joined. "" when it names none of them.
QString fieldsSpokenOf(const QString &sentence, const Draft &sent, const FieldCatalog &catalog);

/// The sentence with the recruiter's name of a field in the place of each parameter's name. One that is a plain word
/// ("email") is replaced only where it is one of `fields`, which are joined.
QString inRecruitersWords(const QString &sentence, const FieldCatalog &catalog, const QString &fields);

} // namespace vivier
