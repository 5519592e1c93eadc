// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "cli/session.h"

namespace vivier::cli {

/// One "name=value" of the command line, or one --clear.
struct Assignment
{
    QString name;
    QString text = {}; ///< empty of a --clear
    /// Add, Remove: of "name+=value", "name-=value". Clear: of --clear, what only an explicit word may empty.
    BulkEdit::Kind kind = BulkEdit::Kind::Set;

    bool clears() const { return kind == BulkEdit::Kind::Clear; }
    bool changesSet() const { return kind == BulkEdit::Kind::Add || kind == BulkEdit::Kind::Remove; }

    /// Of "metadata.source": "metadata", and the keys after it.
    QString field() const { return name.section(u'.', 0, 0); }
    QStringList path() const { return name.split(u'.').sliced(1); }
};

/// Takes "name=value" apart.
Tried<Assignment> parseAssignment(const QString &word);
/// The same, and "name+=value", "name-=value".
Tried<Assignment> parseEdit(const QString &word);

/// The field of that name, if it may be written so; otherwise a usage failure that lists the names.
Tried<const Field *> writableField(const Session &session, const QString &name, bool creating);

/// What the words of one candidate may refer to.
struct Known
{
    std::optional<Job> job; ///< of the candidate, with its stages
    QList<Job> jobs;        ///< of the account
    QString phoneRegion;    ///< where national numbers are of; "": nowhere
    QStringList notes = {}; ///< what was made of a word; said once the edit is kept
};

/// The value that the assignment spells for `field`: tags and jobs by commas, true or false, a choice, a day, JSON, a
/// telephone number, a text. A stage or a job is given by its reference or by its name. `current` is what one key of
/// metadata is changed in, and whose tags are known. Of "+=" and "-=" the items that are added or taken away.
Tried<Value> readValue(const Field &field, const Assignment &assignment, const Value &current, Known &known);

/// As Value::text(), and of what is unreadable that it is, with its beginning.
QString plainText(const Value &value);

/// As a person reads it: jobs by their titles, a stage by its name where a job has it. `field` may be null: this
/// version does not know it.
QString readable(const Value &value, const Field *field, const QList<Job> &jobs, bool withReferences);
/// The same, and "(empty)" or "(unknown)".
QString spelled(const Value &value, const Field *field, const QList<Job> &jobs);

/// Names of the fields that a new candidate lacks: "jobIds", "email or phoneNumber".
QStringList missingFields(const FieldValues &values, const FieldCatalog &catalog);

/// Says the problems of a draft on standard error, one line per field: they do not stop it from being kept.
void sayProblems(Session &session, const Draft &draft);

} // namespace vivier::cli
