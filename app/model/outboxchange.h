// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"
#include "model/jobmodel.h"

namespace vivier {

/// One field of an item of the outbox, as the recruiter reads it.
struct OutboxChange
{
    QString field; ///< the ATS's own name
    QString label;
    QString before;          ///< "" when empty or not known
    QString after;           ///< "" when it will be emptied
    bool beforeKnown = true; ///< false for a new candidate, and for a write-only field that was never sent from here
    /// Typed into again since it was released: this wish does not leave, the newer one is a draft.
    bool edited = false;

    friend bool operator==(const OutboxChange &, const OutboxChange &) = default;
};

/// In the form's order.
QList<OutboxChange> outboxChanges(const OutboxItem &item, const CandidateModel &candidates, const JobModel &jobs);
/// "Phone: 06 06 06 06 06 → 06 07 07 07 07".
QString changeSentence(const OutboxChange &change);
QString changeValue(const OutboxChange &change); ///< the same without the label
/// All of an item in few words: "Phone 06 12… → 06 13…; Tags + vulkan".
QString changeLine(const OutboxItem &item, const QList<OutboxChange> &changes, const FieldCatalog &catalog);

} // namespace vivier

Q_DECLARE_METATYPE(vivier::OutboxChange)
