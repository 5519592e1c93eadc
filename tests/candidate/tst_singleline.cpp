// SPDX-License-Identifier: MIT
// Words that are not ours, in sentences of ours.

#include "candidate/singleline.h"
#include "support/contained.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

/// Arguments of sentences that are our own words, figures and days, wherever they stand. All else is isolated().
const QStringList &ownEverywhere()
{
    // (?&p): a bracket to its own end, so that nothing is hidden behind it
    static const QStringList patterns{
        uR"(isolated(?&p)|u?"[^"]*"(_s)?)"_s,
        // the ATS's name, and the names of its rights
        uR"((m_)?ats|ats\.(name|id|secretPrefix)|check->ats\.name|field\.ats|AtsProfile::of\(account\)\.name)"_s,
        uR"((session(\.|->)|(m_)?session->|m_catalog\.|m_engine->catalog\(\)\.)atsName\(\)|m_model\.ats\(\))"_s,
        uR"((ats\.)?scope(?&p)?|companies)"_s,
        // a field's name and label
        uR"((field|returned)(\.|->)(displayLabel\(\)|name|returnedAs)|(m_words\.)?label\((entry\.)?field\))"_s,
        uR"((change|line)\.label|label|labels)"_s,
        // figures
        uR"((QLocale\(\)|locale)\.(toString|formattedDataSize|createSeparatedList)(?&p)|QString::number(?&p))"_s,
        uR"(i \+ 1|segments\(\)\.size\(\)|count|all|more|total|done|seconds|hours|minutes( % 60)?|length|number)"_s,
        uR"((progress|read)(\.|->)(candidates|candidatesTotal|jobsDone|jobsTotal|pages)|Account::\w+)"_s,
        uR"(field\.(maxLength|editLimit\(\)|maxBytes / \(1024 \* 1024\))|outbox->count\(\)|value\.number\(\))"_s,
        uR"(m_model(\.|->)(decided|settled|total)\(\)|node\.row\(\) \+ 1|fields)"_s,
        uR"(QLatin1Char\(end\)|QString\(QLatin1Char\(end\)\)|QString\(open\))"_s,
        // days, times and keys
        uR"((relativeTime|absoluteTime|dayText|momentText|clockTime|durationText)(?&p)|wait|when)"_s,
        uR"(keyText(?&p))"_s,
        uR"(shown\((day|QDate(?&p))\)|[\w.>()-]+toString\((u"[yMdHms: -]+"_s|Qt::ISODate|QKeySequence::NativeText)\))"_s};
    return patterns;
}

/// The same in one file: sentences that were put together already, words of the system, names of verbs.
const QSet<std::pair<QString, QString>> &ownHere()
{
    static const QSet<std::pair<QString, QString>> all{
        {u"candidatefileswords.cpp"_s, u"status"_s},
        {u"candidatefileswords.cpp"_s, u"bytesText(maxKeptFileBytes)"_s},
        {u"candidatefileswords.cpp"_s, u"words"_s},
        {u"candidatefileswords.cpp"_s, u"bytesText(bytes)"_s},
        {u"directform.cpp"_s, u"match.captured(2)"_s},
        {u"directform.cpp"_s, u"kind"_s},
        {u"directform.cpp"_s, u"QLatin1StringView(share)"_s},
        {u"linkwords.cpp"_s, u"bytes / (1024 * 1024)"_s},
        {u"linkwords.cpp"_s, u"verdict.ats"_s},
        {u"linkwords.cpp"_s, u"limitText(verdict.maxBytes)"_s},
        {u"linkwords.cpp"_s, u"whenText(verdict.expires, now, locale)"_s},
        {u"linkwords.cpp"_s, u"verdict.type"_s},
        {u"linkwords.cpp"_s, u"wanted"_s},
        {u"linkwords.cpp"_s, u"status"_s},
        {u"linkwords.cpp"_s, u"sizeText(bytes, locale)"_s},
        {u"linkwords.cpp"_s, u"limitText(maxBytes)"_s},
        {u"linkwords.cpp"_s, u"whenText(expires, now, locale)"_s},
        {u"filepages.cpp"_s, u"readerPackage"_s},
        {u"dropsheet.cpp"_s, u"what.join(u\", \"_s)"_s},
        {u"dropsheet.cpp"_s, u"nameNow()"_s},
        {u"candidateform.cpp"_s, u"letter"_s},
        {u"offerbar.cpp"_s, u"withoutMnemonic(offer.label)"_s},
        {u"offerbar.cpp"_s, u"words"_s},
        {u"offerbar.cpp"_s, u"offer.letter"_s},
        {u"offerbar.cpp"_s, u"tr(\"Copy\")"_s},
        {u"offerbar.cpp"_s, u"QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)"_s},
        {u"documentview.cpp"_s, u"sizeWords(m_document.bytes)"_s},
        {u"readingpane.cpp"_s, u"what"_s},
        {u"readingpane.cpp"_s, u"keys"_s},
        {u"readingpane.cpp"_s, u"asKeys(QKeySequence(Qt::Key_F3))"_s},
        {u"readingpane.cpp"_s, u"view.foundIndex() + 1"_s},
        {u"readingpane.cpp"_s, u"std::lround(view.zoom() * 100)"_s},
        {u"readingpane.cpp"_s, u"view.currentPage() + 1"_s},
        {u"readingpane.cpp"_s, u"view.pageCount()"_s},
        {u"pageview.cpp"_s, u"page + 1"_s},
        {u"pageview.cpp"_s, u"pageCount()"_s},
        {u"jobchecklist.cpp"_s, u"text"_s},
        {u"listverbs.cpp"_s, u"all.join(u\", \"_s)"_s},
        {u"listverbs.cpp"_s, u"count(ImportRow::What::New)"_s},
        {u"listverbs.cpp"_s, u"count(ImportRow::What::Problem)"_s},
        {u"listverbs.cpp"_s, u"count(ImportRow::What::Same)"_s},
        {u"listverbs.cpp"_s, u"count(ImportRow::What::Update)"_s},
        {u"listverbs.cpp"_s, u"file.errorString()"_s},
        {u"listverbs.cpp"_s, u"separatorName(run.list.separator)"_s},
        {u"metadatafield.cpp"_s, u"key"_s},
        {u"metadatafield.cpp"_s, u"what"_s},
        {u"noticebar.cpp"_s, u"m_notice.text"_s},
        {u"notification.cpp"_s, u"said"_s},
        {u"sendingpagesverbs.cpp"_s, u"name"_s}, // of a file
        {u"textfield.cpp"_s, u"what"_s},
        {u"aboutdialog.cpp"_s, u"QString::fromLatin1(qVersion())"_s},
        {u"aboutdialog.cpp"_s, u"version"_s},
        {u"accountcheck.cpp"_s, u"accountErrorSentence(ats, error)"_s},
        {u"runmodelcells.cpp"_s, u"m_subject"_s}, // of isolated parts
        {u"runmodelcells.cpp"_s, u"rowCount()"_s},
        {u"runwords.cpp"_s, u"runSubject(sent, catalog, jobs)"_s}, // of isolated parts
        {u"runwords.cpp"_s, u"whom"_s},
        {u"runmodelcells.cpp"_s, u"sent()"_s},
        {u"runmodelcells.cpp"_s, u"whom"_s},
        {u"accountverbs.cpp"_s, u"known.join(u\", \"_s)"_s},
        {u"accountwords.cpp"_s, u"lacked ? ats.text(lacked->loss) : QString()"_s},
        {u"actions.cpp"_s, u"what"_s},
        {u"arguments.cpp"_s, u"usageOf(*result.verb)"_s},
        {u"candidateverbs.cpp"_s, u"nameOf(record.item->reason)"_s},
        {u"candidateverbs.cpp"_s, u"state"_s},
        {u"cellvalue.cpp"_s, u"labels.join(u\", \"_s)"_s},
        {u"changecard.cpp"_s, u"field"_s},
        {u"changespane.cpp"_s, u"text"_s},
        {u"choicebar.cpp"_s, u"what"_s},
        {u"conflictfield.cpp"_s, u"keys"_s},
        {u"conflictfield.cpp"_s, u"what"_s},
        {u"conflictpage.cpp"_s, u"m_model.ats()"_s},
        {u"conflictrow.cpp"_s, u"name"_s},
        {u"conflictverbs.cpp"_s, u"stateOf(*record, session->catalog())"_s},
        {u"cvtext.cpp"_s, u"nameOf(what)"_s},
        {u"cvtext.cpp"_s, u"package"_s},
        {u"cvtext.cpp"_s, u"sizeOf(maxCvFileBytes)"_s},
        {u"cvtext.cpp"_s, u"sizeOf(maxCvTextBytes)"_s},
        {u"datefield.cpp"_s, u"button->text()"_s},
        {u"accountscontrolleraccounts.cpp"_s, u"notice.text"_s},
        {u"editverbs.cpp"_s, u"draft.fields.keys().join(u\", \"_s)"_s},
        {u"editverbs.cpp"_s, u"missing.join(u\", \"_s)"_s},
        {u"exportdialog.cpp"_s, u"QDate::currentDate().toString(Qt::ISODate)"_s},
        {u"exportdialog.cpp"_s, u"suffix"_s}, // of a file, as the next
        {u"exportdialog.cpp"_s, u"suffix.toUpper()"_s},
        {u"fieldeditor.cpp"_s, u"size"_s},
        {u"fieldfactory.cpp"_s, u"field.fileTypes.join(u\", \"_s)"_s},
        {u"fieldfactory.cpp"_s, u"field.maxBytes / (1024 * 1024)"_s},
        {u"fieldframe.cpp"_s, u"key"_s},
        {u"fieldframe.cpp"_s, u"m_required->text()"_s},
        {u"fieldframe.cpp"_s, u"name"_s},
        {u"fieldwords.cpp"_s, u"labels.join(u\", \"_s)"_s},
        {u"guidewindow.cpp"_s, u"language"_s}, // of a file
        {u"help.cpp"_s, u"defaultFolder()"_s},
        {u"help.cpp"_s, u"QCoreApplication::translate(\"Cli\", verb.help)"_s},
        {u"help.cpp"_s, u"QString::fromUtf8(verb.name)"_s},
        {u"help.cpp"_s, u"QString::fromUtf8(verb.usage)"_s},
        {u"help.cpp"_s, u"usageOf(*verb)"_s},
        {u"help.cpp"_s, u"words"_s},
        {u"importrun.cpp"_s, u"columnTargets(session.catalog(), options).join(u\", \"_s)"_s},
        {u"importrun.cpp"_s, u"names.join(u\", \"_s)"_s},
        {u"jobsfield.cpp"_s, u"hint()"_s},
        {u"jobverbs.cpp"_s, u"candidateCount(read.candidates)"_s},
        {u"jobverbs.cpp"_s, u"jobCount(read.jobsDone)"_s},
        {u"jobwords.cpp"_s, u"allTitles(known)"_s},
        {u"jobwords.cpp"_s, u"jobTitles(found, known, true)"_s},
        {u"journalmodel.cpp"_s, u"kept.join(u\", \"_s)"_s},
        {u"jsonreader.cpp"_s, u"what"_s},
        {u"labelled.cpp"_s, u"value"_s}, // isolated by whoever calls it
        {u"limitmeter.cpp"_s, u"words"_s},
        {u"metadatamodel.cpp"_s, u"typeName(node.type)"_s},
        {u"metadatawords.cpp"_s, u"field"_s},
        {u"metadatawords.cpp"_s, u"problem"_s},
        {u"outboxchange.cpp"_s, u"after"_s},
        {u"personmerge.cpp"_s, u"shownName(*m_candidates, m_goes)"_s}, // a comment for the ATS, as the next three
        {u"personmerge.cpp"_s, u"m_goes"_s},
        {u"personmerge.cpp"_s, u"shownName(*m_candidates, m_stays)"_s},
        {u"personmerge.cpp"_s, u"m_stays"_s},
        {u"personmerge.cpp"_s, u"change.problem->text"_s},
        {u"mainwindow.cpp"_s, u"reasons.join(u\", \"_s)"_s},
        {u"samerow.cpp"_s, u"field"_s},
        {u"outboxchange.cpp"_s, u"shortened(change.before)"_s},
        {u"outboxchange.cpp"_s, u"shown(change.before)"_s},
        {u"outboxchange.cpp"_s, u"tags"_s},
        {u"outboxchange.cpp"_s, u"text"_s},
        {u"outboxdelegate.cpp"_s, u"keys"_s},
        {u"outboxdelegate.cpp"_s, u"text"_s},
        {u"outboxdetails.cpp"_s, u"actionText(action)"_s},
        {u"outboxdetails.cpp"_s, u"keys"_s},
        {u"outcomewords.cpp"_s, u"labels.join(u\", \"_s)"_s},
        {u"outcomewords.cpp"_s, u"state"_s},
        {u"outcomewords.cpp"_s, u"what"_s},
        {u"outcomewords.cpp"_s, u"words"_s},
        {u"output.cpp"_s, u"QString::fromStdString(std::generic_category().message(outputError))"_s},
        {u"phone.cpp"_s, u"country"_s},
        {u"phoneline.cpp"_s, u"phoneInternational(reading.e164)"_s},
        {u"phoneline.cpp"_s, u"reading.e164"_s},
        {u"phoneregionfield.cpp"_s, u"code(here)"_s},
        {u"phoneregionfield.cpp"_s, u"code(region)"_s},
        {u"phoneregionfield.cpp"_s, u"phoneRegionName(here)"_s},
        {u"phoneregionfield.cpp"_s, u"phoneRegionName(region)"_s},
        {u"receiptview.cpp"_s, u"line.verdict"_s},
        {u"replacementfield.cpp"_s, u"title"_s},
        {u"replacementfield.cpp"_s, u"why"_s},
        {u"searchfield.cpp"_s, u"m_keys"_s},
        {u"secretfield.cpp"_s, u"m_eye->text()"_s},
        {u"sendingpages.cpp"_s, u"QDate::currentDate().toString(Qt::ISODate)"_s},
        {u"sendoutcome.cpp"_s, u"check.field"_s},
        {u"sendoutcome.cpp"_s, u"(sentence + u' ' + adviceFor(report)).trimmed()"_s},
        {u"sendoutcome.cpp"_s, u"plan.field"_s},
        {u"sendoutcome.cpp"_s, u"problem.field"_s},
        {u"sendoutcome.cpp"_s, u"problem.text"_s},
        {u"sendoutcome.cpp"_s, u"report.emptiedByAts.join(u\", \"_s)"_s},
        {u"sendoutcome.cpp"_s, u"name"_s},
        {u"sendoutcome.cpp"_s, u"verdictText(check, field)"_s},
        {u"sendverbs.cpp"_s, u"QStringList(lost.keys()).join(u\", \"_s)"_s},
        {u"session.cpp"_s, u"namesOf(accounts)"_s},
        {u"stagebar.cpp"_s, u"what"_s},
        {u"segmentbutton.cpp"_s, u"m_hint"_s},
        {u"tagchip.cpp"_s, u"hint"_s},
        {u"verbs.cpp"_s, u"QString::fromUtf8(verb.name)"_s},
        {u"verbs.cpp"_s, u"QString::fromUtf8(verb.usage)"_s},
        {u"words.cpp"_s, u"choices.join(u\", \"_s)"_s},
        {u"words.cpp"_s, u"doubt"_s},
        {u"words.cpp"_s, u"most"_s},
        {u"words.cpp"_s, u"names.join(u\", \"_s)"_s},
        {u"words.cpp"_s, u"problem.field"_s},
        {u"words.cpp"_s, u"problem.text"_s},
        {u"words.cpp"_s, u"reading.e164"_s},
        {u"words.cpp"_s, u"stageNames(*job)"_s},
        {u"accountsession.cpp"_s, u"refused"_s},
        {u"bulkverbs.cpp"_s, u"Cli::tr(\"%Ln candidate(s)\", nullptr, static_cast<int>(candidates))"_s},
        {u"bulkverbs.cpp"_s, u"file.errorString()"_s},
        {u"bulkverbs.cpp"_s, u"names.join(u\", \"_s)"_s},
        {u"editverbs.cpp"_s, u"name"_s},
        {u"editverbs.cpp"_s, u"usageOf(*session->arguments.verb)"_s},
        {u"preparing.cpp"_s, u"read.error().sentence()"_s},
        {u"sortbutton.cpp"_s, u"directionOf(m_order)"_s},
        {u"sortbutton.cpp"_s, u"what"_s},
        {u"words.cpp"_s, u"nothing"_s},
    };
    return all;
}

/// Drawing, file names, JSON and SQL; a CSV is data, and so is the report of a problem.
bool saysNothing(const QString &path)
{
    static const QRegularExpression silent(
        u"^(app/(sandbox|store|ats)|ui/(theme|tour))/|/(journalcsv|problemreport)\\.cpp$"_s);
    return silent.match(path).hasMatch();
}

/// The arguments of the call whose opening bracket ends at `at`, each on one line.
QStringList argumentsAt(const QString &source, qsizetype at)
{
    QStringList arguments{QString()};
    int depth = 1;
    for (; at < source.size() && depth > 0; ++at) {
        const QChar c = source.at(at);
        if (c == u'"' || c == u'\'') {
            const qsizetype start = at;
            for (++at; source.at(at) != c; ++at)
                at += source.at(at) == u'\\' ? 1 : 0;
            arguments.last() += source.mid(start, at - start + 1);
            continue;
        }
        depth += c == u'(' || c == u'[' || c == u'{' ? 1 : c == u')' || c == u']' || c == u'}' ? -1 : 0;
        if (c == u',' && depth == 1)
            arguments.append(QString());
        else if (depth > 0)
            arguments.last() += c;
    }
    for (QString &argument : arguments)
        argument = argument.simplified();
    return arguments;
}

} // namespace

class SingleLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineWithoutControls_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Zoë Núñez"_s << u"Zoë Núñez"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("lines") << u" a\r\nb\u2028c\u2029d\u0085e "_s << u"a b c d e"_s;
        QTest::newRow("escape") << u"a\u001b[31mb\u0007"_s << u"a [31mb"_s;
        QTest::newRow("separators") << u"a\u001cb\u001fc"_s << u"a b c"_s;
        QTest::newRow("endless") << QString(5000, u'x') << QString(499, u'x') + u'…';
        QTest::newRow("cut in a character") << QString(498, u'x') + u"😀😀"_s << QString(498, u'x') + u'…';
    }
    void oneLineWithoutControls()
    {
        QFETCH(QString, words);
        QTEST(singleLine(words), "line");
    }

    void isolates_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("isolated");
        QTest::newRow("plain") << u"Zoë (1)"_s << u"Zoë (1)"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("Arabic") << u"مريم"_s << u"\u2068مريم\u2069"_s;
        QTest::newRow("mixed") << u"Ann דנה"_s << u"\u2068Ann דנה\u2069"_s;
        QTest::newRow("beyond the BMP") << u"𞤀"_s << u"\u2068𞤀\u2069"_s;
        QTest::newRow("overrides") << u"A\u202db\u202ecd\u202c"_s << u"Abcd"_s;
        QTest::newRow("embeddings") << u"A\u202ab\u202bcd\u202c"_s << u"Abcd"_s;
        QTest::newRow("override of Arabic") << u"\u202eمريم"_s << u"\u2068مريم\u2069"_s;
        QTest::newRow("breaks out") << u"Ab\u2069\u202e"_s << u"Ab"_s;
        const QString accent(u'\u0301');
        QTest::newRow("accents") << u"e"_s + accent.repeated(8) << u"e"_s + accent.repeated(8);
        QTest::newRow("too many accents")
            << u"e"_s + accent.repeated(3000) + u'f' << u"e"_s + accent.repeated(8) + u'f';
        QTest::newRow("of each letter") << (u"e"_s + accent.repeated(9)).repeated(2)
                                        << (u"e"_s + accent.repeated(8)).repeated(2);
        QTest::newRow("pointed Hebrew") << u"בְּרֵאשִׁית"_s << u"\u2068בְּרֵאשִׁית\u2069"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s.normalized(QString::NormalizationForm_D)
                                    << u"Nguyễn"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("only breaks out") << u"Ab\u2069"_s << u"Ab"_s;
        QTest::newRow("swallows") << u"Ab\u2067\u2066"_s << u"\u2068Ab\u2067\u2066\u2069\u2069\u2069"_s;
        QTest::newRow("balanced") << u"\u2068א\u2069"_s << u"\u2068\u2068א\u2069\u2069"_s;
    }
    void isolates()
    {
        QFETCH(QString, words);
        QTEST(isolated(words), "isolated");
    }

    void eachOfAList()
    {
        QCOMPARE(isolated(QStringList{u"a"_s, u"מ"_s, u"b\u2067"_s}), u"a, \u2068מ\u2069, \u2068b\u2067\u2069\u2069"_s);
    }

    void whateverTheName()
    {
        for (quint32 seed = 1; seed <= 20'000; ++seed) {
            const QString name = HostileNames(seed).next();
            const QString shown = isolated(name);
            const QString twice = isolated(u"We know “%1”."_s.arg(shown));
            const QByteArray told = QByteArray::number(seed) + ": " + name.toUtf8().toPercentEncoding();
            QVERIFY2(isContained(shown) && isContained(twice), told.constData());
            // Nothing that can be seen is lost.
            static const QRegularExpression unseen(u"[\\p{Cc}\\p{Cf}\\p{Z}]"_s);
            QCOMPARE(QString(shown).remove(unseen), QString(name).remove(unseen));
        }
    }

    /// So that nobody can forget it: an argument of a sentence is isolated, or told here to be our own.
    void everyArgumentOfASentenceIsOursOrIsolated()
    {
        const QRegularExpression own(uR"((?(DEFINE)(?<p>\((?:[^()]++|(?&p))*\)))\A(?:)"_s + ownEverywhere().join(u'|') +
                                     uR"()\z)"_s);
        QVERIFY2(own.isValid(), qPrintable(own.errorString()));
        const QString root = QStringLiteral(VIVIER_SOURCE) + u'/';
        QStringList strangers;
        QSet<std::pair<QString, QString>> unused = ownHere();
        int seen = 0;
        for (const QString &folder : {u"app"_s, u"ui"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                const QString path = file.fileName().sliced(root.size());
                if (saysNothing(path))
                    continue;
                QVERIFY(file.open(QFile::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                static const QRegularExpression call(u"\\.arg\\("_s);
                for (auto it = call.globalMatch(source); it.hasNext();) {
                    const QRegularExpressionMatch match = it.next();
                    for (const QString &argument : argumentsAt(source, match.capturedEnd())) {
                        ++seen;
                        const std::pair here(files.fileName(), argument);
                        unused.remove(here);
                        if (!own.match(argument).hasMatch() && !ownHere().contains(here)) {
                            strangers.append(u"%1:%2: %3"_s.arg(path)
                                                 .arg(source.first(match.capturedStart()).count(u'\n') + 1)
                                                 .arg(argument));
                        }
                    }
                }
            }
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
        QVERIFY(seen > 300);
        for (const auto &[file, argument] : unused)
            QFAIL(qPrintable(u"no longer there: %1: %2"_s.arg(file, argument)));
    }
};

QTEST_GUILESS_MAIN(SingleLineTest)
#include "tst_singleline.moc"
