// SPDX-License-Identifier: MIT
#include "cli/manual.h"

#include "cli/help.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCoreApplication>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// A line of troff that stands for itself, whatever it begins with.
QString escaped(const QString &line)
{
    QString text = line;
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s);
    return u"\\&"_s + text;
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

QString verbsTypeset()
{
    QString page;
    for (const Verb &verb : allVerbs()) {
        page += u".TP\n\\fB"_s + QString::fromUtf8(verb.name) + u"\\fR "_s + escaped(QString::fromUtf8(verb.usage));
        page += u'\n' + escaped(QCoreApplication::translate("Cli", verb.help)) + u".\n"_s;
    }
    return page;
}

/// Lines stay as they are, but for those that are too long for a terminal, which man breaks.
QString notesTypeset()
{
    constexpr qsizetype widest = 125;
    QString page;
    for (const QString &part : helpNotes().split(u"\n\n"_s)) {
        QStringList lines = part.trimmed().split(u'\n');
        const bool hasTitle = lines.size() > 1 && lines.constFirst().endsWith(u':');
        page += u".SS "_s + escaped(hasTitle ? lines.takeFirst().chopped(1) : Cli::tr("Safety")) + u"\n.nf\n"_s;
        for (const QString &line : lines)
            page += line.size() > widest ? u".fi\n"_s + escaped(line.trimmed()) + u"\n.nf\n"_s : escaped(line) + u'\n';
        page += u".fi\n"_s;
    }
    return page;
}

} // namespace

QString manualPage()
{
    return u".TH VIVIER\\-CLI 1 \"\" \"Vivier "_s + QCoreApplication::applicationVersion() + u"\"\n"_s +
           section(Cli::tr("NAME")) + u"vivier\\-cli \\- "_s +
           escaped(Cli::tr("edit the candidates of an applicant tracking system (ATS) without a window")) + u'\n' +
           section(Cli::tr("SYNOPSIS")) + u".B vivier\\-cli\n"_s +
           escaped(u"[--profile DIR] [--account NAME] [--json] [--yes] VERB …"_s) + u'\n' + section(Cli::tr("VERBS")) +
           verbsTypeset() + section(Cli::tr("NOTES")) + notesTypeset() + section(Cli::tr("SEE ALSO")) +
           u"vivier(1), vivier\\-sandbox(1)\n"_s;
}

} // namespace vivier::cli
