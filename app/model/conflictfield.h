// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/merge.h"

#include <QCoreApplication>

namespace vivier {

class JobModel;

/// One drafted field of a candidate beside what the ATS says now, what the recruiter decided about it, and its words. A
/// plain value.
struct ConflictField
{
    Q_DECLARE_TR_FUNCTIONS(ConflictModel)

public:
    enum class State {
        Undecided,
        // The recruiter decided:
        Yours,
        Theirs,
        Edited,
        // The merge did, and nobody decided otherwise:
        Merged,     ///< a set of tags: both sides' changes are kept
        OnlyYours,  ///< the ATS has what it had before
        OnlyTheirs, ///< the draft wants what was there before: nothing to send
        Same,       ///< both sides say the same: nothing to send
        WriteOnly,  ///< the ATS never tells: nothing to compare with
    };

    QString field;
    const Field *described = nullptr; ///< of a field that this version does not know: none
    DraftField wish;                  ///< as it was before the recruiter decided here
    Value theirs;
    Value result; ///< unknown while undecided
    Value seen;   ///< theirs that the recruiter gave way to
    State state = State::Undecided;
    bool mustDecide = false;
    bool offered = false; ///< there are two sides to choose from
    bool again = false;   ///< theirs changed once more after it was shown

    bool isDecision() const { return state == State::Yours || state == State::Theirs || state == State::Edited; }
    bool isSame(const Value &a, const Value &b) const;
    /// What choosing a side makes of the field. Of metadata the keys that only one side touched stay as that side has
    /// them.
    Value side(bool mine) const;

    /// The state follows from the draft alone, so that undo, redo, another read and an edit elsewhere need no
    /// bookkeeping. `plan`: what the merge says of it, nullptr when it is no draft any more; `drafted`: as it is now.
    void follow(const FieldPlan *plan, const Value &theirs, const DraftField &drafted, bool isNew);

    QString text(const Value &value, const JobModel &jobs) const;
    /// Of one side. Tags as what it did to the base: "+ senior, − qt" says more than two lists to compare by eye.
    QString sideText(const Value &side, const JobModel &jobs) const;
    /// What the result is made of, or which keys decide. `theirsSeen`: when the ATS was read.
    QString note(const QString &ats, bool isMineChoosable, const QDateTime &theirsSeen, const QDateTime &now) const;

private:
    void takeOutcome(const FieldPlan &plan);
    QString bothChanged() const;
};

} // namespace vivier
