// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "candidate/validation.h"

#include <QSet>

#include <optional>

namespace vivier {

/// One thing that is done to many candidates.
struct BulkEdit
{
    enum class Kind {
        Set,
        Add,    ///< to a set
        Remove, ///< from a set
        Clear,
    };
    QString field;
    Kind kind = Kind::Set;
    /// Add, Remove: the items, as a list. A stage: its number in one of the jobs, or its name; in each other job it is
    /// the stage of that name. A key of metadata: its JSON, as text.
    Value value = {};
    QStringList path = {}; ///< the key of metadata, from the outermost inwards; empty: the field as a whole

    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

/// One of the many as it is now; of one that the ATS does not have yet only the draft.
struct BulkTarget
{
    Candidate snapshot;
    Draft draft;
    /// A stage of its job that was chosen for this one alone, in place of the one that an edit means.
    std::optional<qint64> stage = std::nullopt;

    QString key() const { return snapshot.reference.isEmpty() ? draft.key : snapshot.reference; }
};

/// Why a field of one candidate cannot become what is wished, so that nothing is drafted.
enum class BulkObstacle {
    None,
    CannotBeChanged, ///< the ATS lets nobody change the field, or not in this way
    CannotBeEmptied, ///< the ATS knows no way to say so
    NotKnown,        ///< the ATS never told what is there, so nothing can be added to it or taken from it
    Unreadable,      ///< what is there is of another form than the ATS documents
    NoPlaceForKey,   ///< what is above the key of metadata is a value
    StagesNotKnown,  ///< of the candidate's job
    NoSuchStage,     ///< the candidate's job has none of that name
    SeveralStages,   ///< the candidate's job has several of that name
    MayHaveArrived,  ///< a comment that was tried: somebody has to look first
};

/// What would become of one field of one candidate.
struct BulkChange
{
    QString key;
    QString field;
    BulkObstacle obstacle = BulkObstacle::None;
    Value before; ///< as it is shown now: the draft over what the ATS says
    Value after;  ///< as it would be shown; with an obstacle as before
    /// With an obstacle what it is; else why the field could not be sent so, as validate() says it of one candidate.
    std::optional<Problem> problem = std::nullopt;
    bool isDrafted = false;  ///< the field has an unsent change already
    bool isConflict = false; ///< by what was read last, sending it so would ask
    /// The draft began at what is wished now, and the ATS has something else since. Kept so it would say that nothing
    /// is wished, and the merge would take theirs: it begins again, at `before`.
    bool beginsAgain = false;

    bool isPossible() const { return obstacle == BulkObstacle::None; }
    bool isAlreadySo() const { return isPossible() && before == after; }
    bool changes() const { return isPossible() && before != after; }

    friend bool operator==(const BulkChange &a, const BulkChange &b)
    {
        return a.key == b.key && a.field == b.field && a.obstacle == b.obstacle && a.before == b.before &&
               a.after == b.after && a.isDrafted == b.isDrafted && a.isConflict == b.isConflict &&
               a.beginsAgain == b.beginsAgain && a.problem.has_value() == b.problem.has_value() &&
               (!a.problem || (a.problem->weight == b.problem->weight && a.problem->text == b.problem->text));
    }
};

/// What an edit of many would do, before it is done: a row per candidate and field, in the order of both.
struct BulkPreview
{
    QList<BulkChange> rows;

    qsizetype changing() const;   ///< rows that change something
    qsizetype impossible() const; ///< rows with an obstacle
    QSet<QString> changingKeys() const;
};

/// The job that a stage of it is one of; "" where it has none.
QString jobOf(const BulkTarget &target, const FieldCatalog &catalog);

/// Whether a field is offered for many: not a name, an address, a link or a file, which are one person's. Of metadata
/// single keys are.
bool isForMany(const Field &field);

/// Pure. `jobs` are those of the account with their stages. Edits of one field follow each other. Drafting each row's
/// `after` (applyEdit(), but see beginsAgain) does what the row says.
BulkPreview previewBulk(const QList<BulkTarget> &targets, const QList<BulkEdit> &edits, const FieldCatalog &catalog,
                        const QList<Job> &jobs, const QDateTime &now);

/// A set with these items, each once more where it is not there, or without them; what else is there stays as it is.
Value withItems(const Value &current, const QStringList &items, BulkEdit::Kind kind);

} // namespace vivier
