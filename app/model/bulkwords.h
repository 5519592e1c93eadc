// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"

namespace vivier {

class JobModel;

/// One field of one candidate on the page of what will change.
struct BulkCell
{
    enum class Kind {
        Pending, ///< not looked at yet
        Change,
        Same,    ///< it is so already
        Stopped, ///< it cannot become so
    };
    Kind kind = Kind::Pending;
    QString before;           ///< Change: what is struck; "" where there was nothing, or nobody knows
    QString after;            ///< Change: what it becomes; Same, Stopped: the words in its place
    QStringList added = {};   ///< Change of a set, in place of `after`
    QStringList removed = {}; ///< the same

    QString spoken() const; ///< as one line
};

/// `edits`: those of this field.
BulkCell bulkCell(const BulkChange &change, const Field &field, const QList<BulkEdit> &edits, const JobModel &jobs);

/// What is worth knowing of a candidate's row before it is confirmed.
struct BulkRemark
{
    enum class Tone { None, Note, Drafted, Waiting, Ask, Bad };
    Tone tone = Tone::None;
    QString text;
};

/// `otherDrafts`: fields with an unsent change that none of the edits is about.
BulkRemark bulkRemark(const QList<BulkChange> &changes, const FieldCatalog &catalog, int otherDrafts, bool isInOutbox);

/// Whether the recruiter should look at this one before it is done: it is stopped, or asks, or could not be sent.
bool needsLook(const BulkChange &change);

/// Whether the edit says something yet. Of metadata only single keys are edited.
bool isComplete(const BulkEdit &edit, const FieldCatalog &catalog);

/// "Stage → Interview", "Tags + vulkan", "Expiry date: emptied"; with "…" for what is not chosen yet.
QString bulkEditWords(const BulkEdit &edit, const Field &field, const JobModel &jobs);

/// The names of the stages of these jobs, each once, in the order in which they come.
QStringList stageNames(const QList<Job> &jobs);

} // namespace vivier
