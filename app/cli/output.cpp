#include "cli/output.h"

#include <cstdio>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

QString printable(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u'\u23ce');
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line;
}

void Output::json(const JsonTree &value)
{
    if (m_json)
        write(stdout, QString::fromUtf8(value.compact()));
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(stdout, printable(text));
}

void Output::lines(const QString &text)
{
    if (!m_json)
        write(stdout, text);
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
        write(stdout, text);
    };
    measure(headers);
    for (const QStringList &row : rows)
        measure(row);
    print(headers);
    for (const QStringList &row : rows)
        print(row);
}

void Output::message(const QString &text)
{
    write(stderr, text);
}

ExitCode Output::fail(const Failure &failure)
{
    message(u"vivier-cli: "_s + failure.message);
    return failure.code;
}

} // namespace vivier::cli
