// SPDX-License-Identifier: MIT
// What the shells complete and what man shows is what the table of verbs says.

#include "cli/arguments.h"
#include "cli/completion.h"
#include "cli/manual.h"
#include "cli/verbs.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier::cli;

namespace {

/// Without what they mean.
QStringList offered(const QStringList &words)
{
    QStringList lines = completions(words).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.section(u'\t', 0, 0);
    return lines;
}

QStringList wordsOf(const Verb &verb)
{
    return QString::fromLatin1(verb.name).split(u' ');
}

QString spelled(const VerbOption &option)
{
    return u"--"_s + QString::fromLatin1(option.name);
}

} // namespace

class CliShells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVerbWordByWord()
    {
        for (const Verb &verb : allVerbs()) {
            QStringList said;
            for (const QString &word : wordsOf(verb)) {
                QCOMPARE(offered(said + QStringList{QString()}).count(word), 1);
                QCOMPARE(offered(said + QStringList{word.chopped(1)}).count(word), 1);
                QVERIFY(!offered(said + QStringList{u"\u2717"_s}).contains(word));
                said.append(word);
            }
        }
    }

    /// Options of before the verb stand in no verb's way.
    void afterOtherOptions()
    {
        const QStringList plain = offered({u"account"_s, QString()});
        QVERIFY(plain.contains(u"add"_s));
        QCOMPARE(offered({u"--json"_s, u"--profile"_s, u"list"_s, u"account"_s, QString()}), plain);
    }

    /// Each that is offered is taken, and each that is taken is offered.
    void eachOption()
    {
        for (const Verb &verb : allVerbs()) {
            const QStringList begun = wordsOf(verb) + QStringList{u"--"_s};
            QStringList all;
            for (const auto options : {verb.options, globalOptions()}) {
                for (const VerbOption &option : options)
                    all.append(spelled(option));
            }
            QCOMPARE(offered(begun), all);
            for (const VerbOption &option : verb.options) {
                QStringList said = wordsOf(verb) + QStringList(verb.minWords, u"x"_s);
                said.append(spelled(option));
                if (option.value)
                    said.append(u"x"_s);
                QVERIFY2(parseArguments(said), qPrintable(said.join(u' ')));
            }
        }
    }

    void valuesAreFilesOrWhatTheUsageSays()
    {
        int files = 0;
        for (const Verb &verb : allVerbs()) {
            for (const VerbOption &option : verb.options) {
                if (!option.value)
                    continue;
                const QStringList values = offered(wordsOf(verb) + QStringList{spelled(option), QString()});
                const bool isFile = QLatin1String(option.value) == "FILE"_L1;
                QCOMPARE(values == QStringList{u":file"_s}, isFile);
                files += isFile ? 1 : 0;
            }
        }
        QVERIFY(files > 3);
        QCOMPARE(offered({u"export"_s, u"--format"_s, QString()}), QStringList({u"csv"_s, u"vcard"_s, u"json"_s}));
        QCOMPARE(offered({u"export"_s, u"--format"_s, u"v"_s}), QStringList{u"vcard"_s});
        QVERIFY(offered({u"account"_s, u"add"_s, u"--ats"_s, QString()}).contains(u"welcomekit"_s));
        QCOMPARE(offered({u"--profile"_s, QString()}), QStringList{u":folder"_s});
        QCOMPARE(offered({u"import"_s, u"peo"_s}), QStringList{u":file"_s});
    }

    void theManualSaysWhatTheTableSays()
    {
        const QTemporaryDir home(QDir::tempPath() + "/somebody-XXXXXX"_L1);
        QVERIFY(home.isValid());
        qputenv("HOME", home.path().toLocal8Bit());
        qunsetenv("XDG_DATA_HOME");
        QString page = manualPage();
        // No words of ours are taken for a request: they begin with what is of no width.
        static const QRegularExpression line(uR"(^(?:\\&|\\fB|vivier|\.(?:TH|SH|SS|TP|B|nf|fi)\b))"_s);
        for (const QString &each : page.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.match(each).hasMatch(), qPrintable(each));
        page.replace(u"\\-"_s, u"-"_s);
        for (const Verb &verb : allVerbs()) {
            QVERIFY(page.contains(u"\\fB"_s + QString::fromLatin1(verb.name) + u"\\fR"_s));
            for (const VerbOption &option : verb.options)
                QVERIFY2(page.contains(spelled(option)), option.name);
        }
        for (const VerbOption &option : globalOptions())
            QVERIFY2(page.contains(spelled(option)), option.name);
        // A package is made on another computer than the one that it is read on.
        QVERIFY(page.contains(u"~/.local/share/vivier"_s) && !page.contains(QFileInfo(home.path()).fileName()));
    }
};

QTEST_GUILESS_MAIN(CliShells)
#include "tst_cli_shells.moc"
