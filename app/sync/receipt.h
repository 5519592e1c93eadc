// SPDX-License-Identifier: MIT
#pragma once

#include "sync/senddraft.h"

namespace vivier {

/// Compares what was sent with what the ATS answered, field by field. `before` is the record just before the write.
QList<FieldCheck> checkAnswer(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &before,
                              const Candidate &answer);

/// Editable fields that nobody sent and that say something else in the answer than before, other than `checked`: the
/// ATS changed them too, or somebody did between the two.
QList<FieldCheck> changedBesides(const FieldCatalog &catalog, const QStringList &checked, const Candidate &before,
                                 const Candidate &answer);

/// Editable fields that nobody sent, had a value before and are empty in the answer (welcomekit/README.md, row 2).
QStringList emptiedFields(const FieldCatalog &catalog, const Candidate &before, const FieldValues &sent,
                          const Candidate &answer);

/// How a send ends on an error of a request about a candidate that certainly changed nothing.
SendOutcome outcomeOf(ApiError::Kind kind);

/// Whether the answer leaves out a sent field that reads do tell (a PUT's answer has no tags).
bool isAnyUnseen(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &answer);

/// What is to be settled.
struct Settlement
{
    Draft draft;                 ///< the fields that are settled, with their edit counters
    FieldValues sent;            ///< those that were written; the others said already what the ATS says
    Candidate before;            ///< just before the write; without a reference: there was nothing, it was created
    Candidate answer;            ///< what the ATS says now
    QList<FieldCheck> more = {}; ///< checks that the answer alone cannot tell; `answer` holds what was sent
    QString run;
};

/// Writes the outcome of an accepted write to the store in one transaction and adds it to the report. Fields that the
/// ATS kept as they were stay in the draft, and are in the journal all the same; so are those that changedBesides()
/// finds.
QCoro::Task<SendReport> settle(SyncContext context, Settlement settlement, SendReport report);

} // namespace vivier
