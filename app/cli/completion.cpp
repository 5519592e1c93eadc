// SPDX-License-Identifier: MIT
#include "cli/completion.h"

#include "ats/atsprofile.h"
#include "cli/arguments.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// The words before the one that is completed.
struct Before
{
    QStringList words;                   ///< options and their values taken out
    const VerbOption *pending = nullptr; ///< the option whose value is completed
    const Verb *verb = nullptr;          ///< null: not said yet; `words` has what follows it
};

const VerbOption *findOption(const QString &name, const Verb *verb)
{
    const auto find = [&name](std::span<const VerbOption> options) -> const VerbOption * {
        const auto found = std::ranges::find_if(
            options, [&name](const VerbOption &option) { return name == QLatin1String(option.name); });
        return found == options.end() ? nullptr : &*found;
    };
    const VerbOption *const own = verb ? find(verb->options) : nullptr;
    return own ? own : find(globalOptions());
}

Before readBefore(const QStringList &words)
{
    Before before;
    for (const QString &word : words) {
        if (before.pending) {
            before.pending = nullptr;
        } else if (word.startsWith("--"_L1)) {
            const VerbOption *option = findOption(word.sliced(2), before.verb);
            before.pending = option && option->value ? option : nullptr;
        } else {
            before.words.append(word);
            if (!before.verb)
                before.verb = takeVerb(before.words);
        }
    }
    return before;
}

QString choiceLine(const QString &word, const QString &words = {})
{
    return words.isEmpty() ? word : word + u'\t' + words;
}

QStringList optionLines(std::span<const VerbOption> options)
{
    QStringList lines;
    for (const VerbOption &option : options)
        lines.append(choiceLine(u"--"_s + QString::fromLatin1(option.name), QString::fromLatin1(option.value)));
    return lines;
}

/// Those in which `said` is followed by another word, or all when nothing is said yet.
QStringList nextVerbWords(const QStringList &said)
{
    QStringList lines;
    for (const Verb &verb : allVerbs()) {
        const QStringList name = QString::fromLatin1(verb.name).split(u' ');
        if (name.size() <= said.size() || name.first(said.size()) != said)
            continue;
        const QString &word = name.at(said.size());
        const bool isWhole = name.size() == said.size() + 1;
        static const QRegularExpression rest(u"[;:.].*"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString help = QCoreApplication::translate("Cli", verb.help).remove(rest);
        if (isWhole)
            lines.append(choiceLine(word, help));
        else if (!lines.contains(word))
            lines.append(word);
    }
    return lines;
}

/// A value of which the usage says all there are: "[--format csv|vcard|json]".
QStringList valueLines(const VerbOption &option, const Verb *verb)
{
    const QString value = QString::fromLatin1(option.value);
    if (value == "FILE"_L1)
        return {u":file"_s};
    if (value == "DIR"_L1)
        return {u":folder"_s};
    QStringList lines;
    if (value == "ATS"_L1) {
        for (const AtsProfile *ats : AtsProfile::all())
            lines.append(choiceLine(ats->id, ats->name));
    } else if (verb) {
        const QRegularExpression choice(u"--"_s + QLatin1String(option.name) + u" ([a-z]+(?:\\|[a-z]+)+)"_s);
        lines = choice.match(QString::fromUtf8(verb->usage)).captured(1).split(u'|', Qt::SkipEmptyParts);
    }
    return lines;
}

QStringList linesFor(const Before &before, const QString &begun)
{
    if (before.pending)
        return valueLines(*before.pending, before.verb);
    if (begun.startsWith(u'-'))
        return (before.verb ? optionLines(before.verb->options) : QStringList()) + optionLines(globalOptions());
    if (!before.verb)
        return nextVerbWords(before.words);
    if (before.words.isEmpty() && QLatin1String(before.verb->usage).startsWith("FILE"_L1))
        return {u":file"_s};
    return before.verb->maxWords == 0 ? optionLines(before.verb->options) : QStringList();
}

} // namespace

QString completions(QStringList words)
{
    const QString begun = words.isEmpty() ? QString() : words.takeLast();
    const QStringList lines = linesFor(readBefore(words), begun);
    QString text;
    for (const QString &each : lines) {
        if (each.startsWith(u':') || each.startsWith(begun))
            text += each + u'\n';
    }
    return text;
}

} // namespace vivier::cli
