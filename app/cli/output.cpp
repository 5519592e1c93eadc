// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "candidate/terminal.h"
#include "cli/text.h"

#include <QRegularExpression>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

int outputError = 0; ///< errno of the first write to standard output that failed

void write(std::FILE *file, const QByteArray &bytes)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file) == size_t(bytes.size()) &&
        std::fflush(file) == 0;
    if (!written && file == stdout && outputError == 0)
        outputError = errno;
}

void write(std::FILE *file, const QString &text)
{
    write(file, text.toUtf8() + '\n');
}

void say(std::FILE *file, const QString &text)
{
    write(file, forTerminal(text));
}

} // namespace

QString printable(const QString &text)
{
    static const QRegularExpression ends(uR"([\n\x{2028}\x{2029}])"_s);
    static const QRegularExpression isolates(uR"([\x{2066}-\x{2069}])"_s);
    QString line = text;
    return forTerminal(line.replace(ends, u"\u23ce"_s).remove(isolates));
}

void Output::json(const JsonTree &value)
{
    if (m_json)
        write(stdout, escapedJson(QString::fromUtf8(value.compact())));
}

void Output::line(const QString &text)
{
    if (!m_json)
        say(stdout, text);
}

void Output::lines(const QString &text)
{
    if (!m_json)
        say(stdout, text);
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<qsizetype> widths(headers.size(), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths.at(column), row.at(column).size());
    };
    const auto print = [&widths](const QStringList &row) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column + 1 == row.size();
            const QString cell = printable(row.at(column));
            text += last ? cell : cell.leftJustified(widths.at(column) + 2);
        }
        say(stdout, text);
    };
    measure(headers);
    for (const QStringList &row : rows)
        measure(row);
    print(headers);
    for (const QStringList &row : rows)
        print(row);
}

void Output::file(const QByteArray &bytes)
{
    if (isatty(fileno(stdout)) == 1)
        say(stdout, QString::fromUtf8(bytes).remove(u'\r').trimmed());
    else
        write(stdout, bytes);
}

void Output::message(const QString &text)
{
    say(stderr, text);
}

ExitCode Output::fail(const Failure &failure)
{
    message(u"vivier-cli: "_s + failure.message);
    return failure.code;
}

ExitCode withOutput(ExitCode code)
{
    if (outputError == 0 || outputError == EPIPE)
        return code;
    Output(false).message(u"vivier-cli: "_s +
                          //: %1 is what the system says of it.
                          Cli::tr("Standard output cannot be written: %1")
                              .arg(QString::fromStdString(std::generic_category().message(outputError))));
    return code == ExitCode::Done ? ExitCode::NotWritten : code;
}

} // namespace vivier::cli
