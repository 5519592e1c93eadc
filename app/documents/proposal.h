// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "documents/dropped.h"

namespace vivier {

/// What a line means for its field.
enum class DropStanding {
    NoField,  ///< no field is chosen, or none takes it
    New,      ///< the field is empty
    NotKnown, ///< the ATS never tells what is in the field: perhaps it replaces something
    Replaces, ///< something else is there
    Same,     ///< the same is there already, perhaps written in another way
};

/// A line of the sheet.
struct ProposedLine
{
    DropLine line;
    DropStanding standing = DropStanding::NoField;
    Value now = {};        ///< what the field shows now; of a file: what the ATS stored (Field::returnedAs), too
    bool isTicked = false; ///< never of a line that is Same or has no field

    bool canBeTicked() const { return standing != DropStanding::NoField && standing != DropStanding::Same; }
};

/// Field by field what would go where. A plain value; the functions below are pure.
struct Proposal
{
    QList<ProposedLine> lines = {};
    bool namesSomebodyElse = false; ///< a name in it is not that of the candidate: nothing is ticked
    QString opens = {};             ///< of the first line that is a Candidate: for destinationOf()

    /// How many would go into the form.
    qsizetype tickedCount() const;
};

/// `now`: what the form shows, field → value, draft over snapshot; what is missing there is unknown. Ticked is what
/// is new and what replaces something; of several values for one field the first. A name is ticked only where there is
/// none; a name that says less or the same ("Zoe" of "Zoë Lee") is Same or left unticked. Pictures that a text came
/// with are not ticked.
Proposal proposalOf(const Dropped &dropped, const DropContext &context, const FieldValues &now);

/// Ticks or unticks a line; what else is ticked for the same field is unticked.
void setTicked(Proposal &proposal, qsizetype line, bool isTicked);

/// Chooses another field ("": none) for a line, and ticks it when it can be. Does nothing for one that is not in its
/// `fields`.
void setField(Proposal &proposal, qsizetype line, const QString &field, const DropContext &context,
              const FieldValues &now);

/// What the ticked lines put into the form.
FieldValues valuesOf(const Proposal &proposal);

} // namespace vivier
