// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/journalentry.h"

#include <functional>

namespace vivier {

/// Why a change that was sent cannot be taken back by a draft.
enum class UndoProblem {
    None,
    NotHere,     ///< the candidate is not known on this computer (any more)
    NotSent,     ///< nothing of ours: the ATS changed the field, or somebody else did
    NotAccepted, ///< the ATS kept the old value: there is nothing of ours to take back
    Creation,    ///< part of the candidate's creation, and no API deletes a candidate
    SentOnce,    ///< a comment or a document: added, and no API takes it away (welcomekit/README.md, sections 7, 8.2)
    FileCannotComeBack, ///< the ATS fetched a file; the address of the old one is its own and short-lived (row 16)
    OldValueUnknown,    ///< the ATS never told what was there before
    CannotBeEmptied,    ///< it was empty, and the ATS knows no way to say so
    NotTaken,           ///< the ATS would not take the old value: a day that has passed, a status it does not document
    FieldUnknown,       ///< this version cannot write the field
    AlreadyDrafted,     ///< the field has an unsent change; that one is not replaced
    NothingToUndo,      ///< the ATS already says what it said before
    Superseded,         ///< changed again between this change and a newer one that is undone with it
};

/// What undoing does to one field of one candidate.
struct UndoStep
{
    JournalEntry entry; ///< the newest change that it takes back; for a problem the change that it is about
    UndoProblem problem = UndoProblem::None;
    /// For UndoProblem::None: base is what the ATS answered then, mine what it said before. Because base is not what
    /// the ATS says now, the merge asks when anybody changed the field since, and never sends over it.
    DraftField change;
    /// By what we last read, it was changed since to something else: sending will ask.
    bool asks = false;

    bool isPossible() const { return problem == UndoProblem::None; }
    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// What an undo after sending would do, before it is done: first what becomes a draft, then what cannot, each in the
/// catalog's order.
struct Compensation
{
    QList<UndoStep> steps;

    qsizetype possible() const;
    friend bool operator==(const Compensation &, const Compensation &) = default;
};

/// Takes back these changes of one candidate, whatever order they are given in. Pure. `snapshot` is what we last read
/// of the candidate (without a reference: nothing; fields that it lacks are not looked at), `draft` what is unsent.
///
/// Changes of one field collapse to one step: from the newest answer back to the oldest value before. Each older change
/// is undone on top of the newer ones by the same merge that sends: tags as sets, so that what was added between stays;
/// any other value only when nobody had changed it between, else it is Superseded and the newer ones are undone alone.
/// A later change of the field that is not undone with it is no hindrance: the draft goes through merge, and `asks`.
Compensation compensate(const QList<JournalEntry> &undone, const Candidate &snapshot, const Draft &draft,
                        const FieldCatalog &catalog, const QDateTime &now);

/// The same of any number of candidates, each by itself: what becomes a draft comes first. `snapshotOf` and `draftOf`
/// give what is known of a candidate by its reference.
Compensation compensateMany(const QList<JournalEntry> &undone,
                            const std::function<Candidate(const QString &)> &snapshotOf,
                            const std::function<Draft(const QString &)> &draftOf, const FieldCatalog &catalog,
                            const QDateTime &now);

/// Whether nothing of these is left to be undone, as something of them was sent back since. By the journal alone, so
/// that it can be asked of candidates who are not in memory: `journal` is all of it that is about them, or more. What
/// others did since is not looked at.
bool isTakenBack(const QList<JournalEntry> &undone, const QList<JournalEntry> &journal, const FieldCatalog &catalog,
                 const QDateTime &now);

/// Why a step is not possible, for the recruiter; "" where it is.
QString undoProblemText(const UndoStep &step, const FieldCatalog &catalog);

} // namespace vivier
