// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include "candidate/singleline.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCommandLineParser>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr VerbOption globalTable[] = {{"profile", "DIR"}, {"account", "NAME"}, {"json"}, {"yes"},
                                      {"help"},           {"version"}};

void addOption(QCommandLineParser &parser, const VerbOption &option)
{
    const QString name = QString::fromLatin1(option.name);
    QCommandLineOption own(name == "help"_L1 ? QStringList{u"h"_s, name} : QStringList{name});
    if (option.value)
        own.setValueName(QString::fromLatin1(option.value));
    parser.addOption(own);
}

void addGlobalOptions(QCommandLineParser &parser)
{
    for (const VerbOption &option : globalTable)
        addOption(parser, option);
}

void readGlobalOptions(const QCommandLineParser &parser, Arguments &arguments)
{
    if (parser.isSet(u"profile"_s))
        arguments.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"account"_s))
        arguments.account = parser.value(u"account"_s);
    arguments.json = arguments.json || parser.isSet(u"json"_s);
    arguments.yes = arguments.yes || parser.isSet(u"yes"_s);
    arguments.help = arguments.help || parser.isSet(u"help"_s);
    arguments.version = arguments.version || parser.isSet(u"version"_s);
}

} // namespace

std::span<const VerbOption> globalOptions()
{
    return globalTable;
}

Tried<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments result;
    const QStringList withName = QStringList{u"vivier-cli"_s} + arguments;

    // First the words up to the verb, since the verb decides which options may follow it.
    QCommandLineParser before;
    before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addGlobalOptions(before);
    if (!before.parse(withName))
        return usage(before.errorText());
    readGlobalOptions(before, result);
    QStringList rest = before.positionalArguments();
    if (rest.isEmpty()) {
        if (result.help || result.version)
            return result;
        return usage(Cli::tr("Say what to do. vivier-cli --help lists the verbs."));
    }
    result.verb = takeVerb(rest);
    if (!result.verb)
        return usage(Cli::tr("There is no verb “%1”. vivier-cli --help lists the verbs.").arg(isolated(rest.first())));

    QCommandLineParser after;
    addGlobalOptions(after);
    for (const VerbOption &option : result.verb->options)
        addOption(after, option);
    if (!after.parse(QStringList{u"vivier-cli"_s} + rest))
        return usage(after.errorText());
    readGlobalOptions(after, result);
    for (const VerbOption &option : result.verb->options) {
        const QString name = QString::fromLatin1(option.name);
        if (after.isSet(name))
            result.options.insert(name, option.value ? after.values(name) : QStringList{QString()});
    }
    result.words = after.positionalArguments();
    const int words = static_cast<int>(result.words.size());
    const bool tooMany = result.verb->maxWords >= 0 && words > result.verb->maxWords;
    if (!result.help && !result.version && (words < result.verb->minWords || tooMany))
        return usage(Cli::tr("Usage: %1").arg(usageOf(*result.verb)));
    return result;
}

} // namespace vivier::cli
