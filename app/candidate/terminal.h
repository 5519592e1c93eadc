// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace vivier {

/// Words for people as a terminal may get them: nothing in them steers it or turns what stands beside them. Control
/// characters become spaces, line feeds excepted; marks of direction go. Isolates stay in pairs within a line, around
/// what is written from right to left. Never for a value, a file or JSON.
QString forTerminal(const QString &words);

/// The same JSON, in which all that forTerminal() takes away is written as \u….
QString escapedJson(const QString &json);

/// What is logged goes through forTerminal(): once, before anything is logged. Its last lines are kept in memory.
void keepLogPlain();

/// The last lines that were logged since keepLogPlain(), at most 100 of at most 500 characters, with when and which
/// category. From any thread.
QStringList lastLogLines();

} // namespace vivier
