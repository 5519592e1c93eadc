// SPDX-License-Identifier: MIT
#include "candidate/terminal.h"

#include "candidate/singleline.h"

#include <QDateTime>
#include <QGlobalStatic>
#include <QList>
#include <QMutex>
#include <QStringList>

#include <algorithm>

namespace vivier {

namespace {

constexpr QChar gone = u'\0';

bool isMark(QChar c)
{
    return c == u'\u061c' || c == u'\u200e' || c == u'\u200f' || (c >= u'\u202a' && c <= u'\u202e') ||
           (c >= u'\u2066' && c <= u'\u206f');
}

/// Steers a terminal, or ends a line or paragraph where Unicode is read.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
}

bool isLeftAlone(QChar c)
{
    return c == u'\n' || (!isControl(c) && !isMark(c));
}

bool turns(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

struct Isolate
{
    qsizetype at;
    bool kept;          ///< the kind that ours are
    bool turns = false; ///< holds what is written from right to left
};

QString lineForTerminal(const QString &line)
{
    QString kept;
    QList<Isolate> open;
    const auto close = [&kept, &open] {
        const Isolate last = open.takeLast();
        if (last.kept && last.turns)
            kept += popIsolate;
        else
            kept[last.at] = gone;
        if (!open.isEmpty())
            open.last().turns |= last.turns;
    };
    for (const char32_t character : line.toUcs4()) {
        switch (QChar::direction(character)) {
        case QChar::DirFSI:
        case QChar::DirLRI:
        case QChar::DirRLI:
            open.append({kept.size(), QChar::direction(character) == QChar::DirFSI});
            break;
        case QChar::DirPDI:
            if (!open.isEmpty())
                close();
            continue;
        default:
            if (character <= 0xffff && isMark(QChar(char16_t(character))))
                continue;
            if (!open.isEmpty())
                open.last().turns |= turns(character);
            break;
        }
        if (character <= 0xffff && isControl(QChar(char16_t(character))))
            kept += u' ';
        else
            kept += QStringView(QChar::fromUcs4(character));
    }
    while (!open.isEmpty())
        close();
    return kept.remove(gone);
}

QtMessageHandler loggedBefore = nullptr;

constexpr qsizetype keptLogLines = 100;
constexpr qsizetype keptLogLetters = 500;

struct LastLines
{
    QMutex mutex;
    QStringList lines;
};
Q_GLOBAL_STATIC(LastLines, lastLines)

void keepLine(const char *category, const QString &words)
{
    LastLines *last = lastLines();
    if (!last)
        return; // the program is ending
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QString line = when + u' ' + QString::fromUtf8(category) + QStringLiteral(": ") + words.left(keptLogLetters);
    const QMutexLocker locker(&last->mutex);
    last->lines.append(line);
    if (last->lines.size() > keptLogLines)
        last->lines.removeFirst();
}

} // namespace

QString forTerminal(const QString &words)
{
    if (std::ranges::all_of(words, isLeftAlone))
        return words;
    QStringList lines = words.split(u'\n');
    for (QString &line : lines)
        line = lineForTerminal(line);
    return lines.join(u'\n');
}

QString escapedJson(const QString &json)
{
    if (std::ranges::all_of(json, isLeftAlone))
        return json;
    QString escaped;
    for (const QChar c : json) {
        if (isLeftAlone(c))
            escaped += c;
        else
            escaped += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return escaped;
}

void keepLogPlain()
{
    loggedBefore = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &words) {
        const QString plain = forTerminal(words);
        keepLine(context.category, plain);
        loggedBefore(type, context, plain);
    });
}

QStringList lastLogLines()
{
    LastLines *last = lastLines();
    if (!last)
        return {};
    const QMutexLocker locker(&last->mutex);
    return last->lines;
}

} // namespace vivier
