#pragma once

#include "sync/senddraft.h"

namespace vivier {

/// Compares what was sent with what the ATS answered, field by field. `before` is the record just before the write.
QList<FieldCheck> checkAnswer(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &before,
                              const Candidate &answer);

/// Editable fields that nobody sent, had a value before and are empty in the answer (welcome-kit.md section 10, row 2).
QStringList emptiedFields(const FieldCatalog &catalog, const Candidate &before, const FieldValues &sent,
                          const Candidate &answer);

/// Writes the outcome of an accepted send to the store in one transaction and completes the report. Fields that the ATS
/// kept as they were stay in the draft.
QCoro::Task<SendReport> settle(SyncContext context, Draft draft, FieldValues sent, Candidate before, Candidate answer,
                               SendReport report);

} // namespace vivier
