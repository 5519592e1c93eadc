// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitcode.h"

#include "candidate/jsontree.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

namespace vivier::cli {

/// Why a verb ends early: what to say on standard error and what to end with.
struct Failure
{
    ExitCode code = ExitCode::Usage;
    QString message;
};

/// A success that says nothing. Not std::monostate: a QCoro task takes that for "no value yet".
struct Nothing
{
};

template <typename T> using Tried = tl::expected<T, Failure>;

/// Said wrongly: what, and how it is said.
inline tl::unexpected<Failure> usage(const QString &message)
{
    return tl::make_unexpected(Failure{ExitCode::Usage, message});
}

/// Standard output and standard error of one run, both UTF-8, in which nothing steers a terminal
/// (candidate/terminal.h). Answers go to standard output, as plain text or (--json) as exactly one JSON value;
/// everything else goes to standard error.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }

    /// The answer; does nothing in the other mode.
    void json(const JsonTree &value);
    void line(const QString &text);  ///< one line
    void lines(const QString &text); ///< our own text, line breaks kept
    /// Columns padded to their widest cell; the last is not padded.
    void table(const QStringList &headers, const QList<QStringList> &rows);

    /// A file as the answer: byte by byte, but on a terminal, which nothing may steer. In both modes.
    void file(const QByteArray &bytes);

    void message(const QString &text);     ///< standard error
    ExitCode fail(const Failure &failure); ///< says it and gives its code

private:
    bool m_json;
};

/// What a run that ended with `code` ends with once all it said is out: NotWritten when standard output took less, and
/// that is said. A reader that closed the pipe early, as head does, has what it wanted.
ExitCode withOutput(ExitCode code);

/// A record's text as a cell of a table: one line, in which nothing turns the words beside it.
QString printable(const QString &text);

} // namespace vivier::cli
