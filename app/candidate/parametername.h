#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

namespace vivier {

/// The one field of `sent` that an ATS speaks of in a sentence, by the parameter's name or as frameworks spell it in
/// prose ("job_stage_id", "Job stage"). "" when it names none of them, or several.
QString fieldSpokenOf(const QString &sentence, const Draft &sent, const FieldCatalog &catalog);

/// The sentence with the recruiter's name of a field in the place of each parameter's name. One that is a plain word
/// ("email") is replaced only where `field`, "" for none, is the one that it means.
QString inRecruitersWords(const QString &sentence, const FieldCatalog &catalog, const QString &field);

} // namespace vivier
