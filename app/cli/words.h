#pragma once

#include "cli/session.h"

namespace vivier::cli {

/// One "name=value" of the command line, or one --clear (an empty text).
struct Assignment
{
    QString name;
    QString text;
};

/// Takes "name=value" apart.
Tried<Assignment> parseAssignment(const QString &word);

/// The field of that name, if it may be written so; otherwise a usage failure that lists the names.
Tried<const Field *> writableField(const Session &session, const QString &name, bool creating);

/// The value that `text` spells for `field`: tags by commas, true or false, a link, a text. A stage is given by its id
/// or by its name; `job` (may be null) knows the names.
Tried<Value> readValue(const Field &field, const QString &text, const Job *job);

/// Says the problems of a draft on standard error, one line per field: they do not stop it from being kept.
void sayProblems(Session &session, const Draft &draft);

} // namespace vivier::cli
