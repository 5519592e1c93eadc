// SPDX-License-Identifier: MIT
// Small dictionaries in a folder of ours: what is found, what each knows, and which a text is in.
#include "spelling/dictionaryfiles.h"
#include "spelling/dictionaryshelf.h"
#include "spelling/wordencoding.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(VIVIER_DICTIONARIES);

DictionaryFiles filesOf(const QString &language)
{
    return {.language = language,
            .affixes = data + u'/' + language + ".aff"_L1,
            .words = data + u'/' + language + ".dic"_L1};
}

QStringList languagesOf(const QList<DictionaryFiles> &all)
{
    QStringList languages;
    for (const DictionaryFiles &one : all)
        languages.append(one.language);
    return languages;
}

DictionaryFiles named(const QString &language)
{
    return {.language = language, .affixes = {}, .words = {}};
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

DictionaryShelf shelf(const QStringList &guessed)
{
    const QList<DictionaryFiles> installed = installedDictionaries({data});
    return {installed, oneOfEachLanguage(installed, guessed)};
}

} // namespace

class DictionariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirFoldersCanBeNamed()
    {
        qputenv("DICPATH", "/first:/second");
        const QStringList folders = dictionaryFolders();
        QCOMPARE(folders.mid(0, 2), QStringList({u"/first"_s, u"/second"_s}));
        QVERIFY(folders.contains(u"/usr/share/hunspell"_s));
        qunsetenv("DICPATH");
        QVERIFY(!dictionaryFolders().contains(u"/first"_s));
    }

    void areFound()
    {
        QCOMPARE(languagesOf(installedDictionaries({data})),
                 QStringList({u"en_GB"_s, u"fr"_s, u"ru_RU"_s, u"xx_broken"_s}));
        QCOMPARE(installedDictionaries({data}).at(1), filesOf(u"fr"_s));
        QCOMPARE(installedDictionaries({u"/nonexistent"_s}), QList<DictionaryFiles>());
    }

    void halfOfOneIsNone()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"aa.aff"_s), "SET UTF-8\n");
        write(folder.filePath(u"hyph_aa.dic"_s), "1\nword\n");
        QCOMPARE(installedDictionaries({folder.path()}), QList<DictionaryFiles>());
        write(folder.filePath(u"aa.dic"_s), "1\nword\n");
        QCOMPARE(languagesOf(installedDictionaries({folder.path()})), QStringList{u"aa"_s});
    }

    void theFirstFolderGoesFirstAndLinksAreNoOthers()
    {
        QTemporaryDir folder;
        for (const QString &end : {u".aff"_s, u".dic"_s}) {
            QVERIFY(QFile::copy(data + u"/fr"_s + end, folder.filePath(u"fr_FR"_s + end)));
            QVERIFY(QFile::link(folder.filePath(u"fr_FR"_s + end), folder.filePath(u"fr_BE"_s + end)));
            QVERIFY(QFile::copy(data + u"/en_GB"_s + end, folder.filePath(u"en_GB"_s + end)));
        }
        const QList<DictionaryFiles> all = installedDictionaries({folder.path(), data});
        QCOMPARE(languagesOf(all), QStringList({u"en_GB"_s, u"fr"_s, u"fr_FR"_s, u"ru_RU"_s, u"xx_broken"_s}));
        QCOMPARE(all.constFirst().words, folder.filePath(u"en_GB.dic"_s));
    }

    void oneForEachLanguage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("chosen");
        QTest::newRow("nothing wanted") << QStringList() << QStringList{u"de_AT"_s, u"en_GB"_s, u"fr"_s};
        QTest::newRow("a language") << QStringList{u"fr"_s} << QStringList{u"fr"_s, u"de_AT"_s, u"en_GB"_s};
        QTest::newRow("a country") << QStringList{u"de-DE"_s} << QStringList{u"de_DE"_s, u"en_GB"_s, u"fr"_s};
        QTest::newRow("one that is not there")
            << QStringList{u"es"_s, u"fr_CA"_s, u"en-US"_s} << QStringList{u"fr"_s, u"en_US"_s, u"de_AT"_s};
        QTest::newRow("twice") << QStringList{u"fr"_s, u"en"_s, u"fr_FR"_s}
                               << QStringList{u"fr"_s, u"en_GB"_s, u"de_AT"_s};
    }
    void oneForEachLanguage()
    {
        QFETCH(const QStringList, wanted);
        const QList<DictionaryFiles> installed{named(u"de_AT"_s), named(u"de_DE"_s), named(u"en_GB"_s),
                                               named(u"en_US"_s), named(u"fr"_s),    named(u"fr_FR"_s)};
        QTEST(languagesOf(oneOfEachLanguage(installed, wanted)), "chosen");
    }

    void encodings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("UTF-8") << u"UTF-8"_s << u"日本語 😀 é"_s << true;
        QTest::newRow("Latin 1") << u"ISO8859-1"_s << u"élève"_s << true;
        QTest::newRow("Latin 1 lacks") << u"ISO8859-1"_s << u"cœur"_s << false;
        QTest::newRow("Latin 9") << u"ISO8859-15"_s << u"cœur"_s << true;
        QTest::newRow("Latin 2") << u"ISO8859-2"_s << u"človek"_s << true;
        QTest::newRow("Russian") << u"KOI8-R"_s << u"привет"_s << true;
        QTest::newRow("Windows") << u"microsoft-cp1251"_s << u"привет"_s << true;
        QTest::newRow("half a character") << u"UTF-8"_s << QString(QChar(0xd800)) << false;
        QTest::newRow("empty") << u"UTF-8"_s << QString() << true;
    }
    void encodings()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, word);
        QFETCH(const bool, isHeld);
        const WordEncoding encoding(name.toStdString());
        QVERIFY(encoding.isKnown());
        const auto bytes = encoding.encoded(word);
        QCOMPARE(bytes.has_value(), isHeld);
        if (bytes)
            QCOMPARE(encoding.decoded(*bytes), word);
    }

    void knowsItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isKnown");
        const auto row = [](const QString &language, const QString &word, bool isKnown) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(word)) << language << word << isKnown;
        };
        row(u"en_GB"_s, u"candidate"_s, true);
        row(u"en_GB"_s, u"candidates"_s, true);
        row(u"en_GB"_s, u"managed"_s, true);
        row(u"en_GB"_s, u"Candidate"_s, true);
        row(u"en_GB"_s, u"candidat"_s, false);
        row(u"en_GB"_s, u"don’t"_s, true);
        row(u"en_GB"_s, u"candidate's"_s, true);
        row(u"en_GB"_s, u"well-known"_s, true);
        row(u"en_GB"_s, u"team-work"_s, true); // each part is
        row(u"en_GB"_s, u"team-wrok"_s, false);
        row(u"fr"_s, u"cœur"_s, true);
        row(u"fr"_s, u"élèves"_s, true);
        row(u"fr"_s, u"e\u0301le\u0300ve"_s, true);
        row(u"fr"_s, u"eleve"_s, false);
        row(u"fr"_s, u"l’équipe"_s, true);
        row(u"fr"_s, u"d'équipe"_s, true);
        row(u"fr"_s, u"aujourd’hui"_s, true);
        row(u"fr"_s, u"week-end"_s, true);
        row(u"fr"_s, u"week"_s, false);
        row(u"ru_RU"_s, u"кандидата"_s, true);
        row(u"ru_RU"_s, u"кандидот"_s, false);
    }
    void knowsItsWords()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        const Dictionary dictionary(filesOf(language));
        QVERIFY(dictionary.isUsable());
        QTEST(dictionary.knows(word), "isKnown");
    }

    void readsItsOwnScriptOnly()
    {
        const Dictionary english(filesOf(u"en_GB"_s));
        const Dictionary russian(filesOf(u"ru_RU"_s));
        for (const QString &word : {u"hello"_s, u"élève"_s, u"don't"_s}) {
            QVERIFY2(english.reads(word), qPrintable(word));
            QVERIFY2(!russian.reads(word), qPrintable(word));
        }
        QVERIFY(russian.reads(u"кандидат"_s));
        for (const QString &word : {u"кандидат"_s, u"שלום"_s, u"مرحبا"_s, u"日本語"_s, u"aжb"_s})
            QVERIFY2(!english.reads(word), qPrintable(word));
    }

    void whatIsNoDictionaryIsNotUsed()
    {
        QVERIFY(!Dictionary(filesOf(u"xx_broken"_s)).isUsable());
        QTemporaryDir folder;
        write(folder.filePath(u"aa.aff"_s), "SET UTF-8\n");
        write(folder.filePath(u"aa.dic"_s), "");
        DictionaryFiles empty{
            .language = u"aa"_s, .affixes = folder.filePath(u"aa.aff"_s), .words = folder.filePath(u"aa.dic"_s)};
        const Dictionary dictionary(empty);
        QVERIFY(!dictionary.isUsable());
        QVERIFY(!dictionary.reads(u"word"_s));
        QCOMPARE(dictionary.suggestions(u"word"_s, 5), QStringList());
        // Asked by its name it calls nothing wrong.
        QVERIFY(shelf({}).isRight(u"xx_broken"_s, u"zzz"_s));
        QVERIFY(shelf({}).isRight(u"not there"_s, u"zzz"_s));
        QCOMPARE(shelf({}).suggestions(u"not there"_s, u"zzz"_s, 5), QStringList());
    }

    void suggests()
    {
        const Dictionary english(filesOf(u"en_GB"_s));
        QCOMPARE(english.suggestions(u"candidte"_s, 5).value(0), u"candidate"_s);
        QVERIFY(english.suggestions(u"teh"_s, 5).contains(u"the"_s));
        QCOMPARE(english.suggestions(u"teh"_s, 1).size(), 1);
        QCOMPARE(english.suggestions(u"Candidte"_s, 5).value(0), u"Candidate"_s);
        QCOMPARE(english.suggestions(u"кандидот"_s, 5), QStringList());
        const Dictionary french(filesOf(u"fr"_s));
        QVERIFY(french.suggestions(u"ceur"_s, 5).contains(u"cœur"_s));
        QVERIFY(french.suggestions(u"aujourd’huj"_s, 5).contains(u"aujourd’hui"_s)); // with its own apostrophe
    }

    void guessesByMostWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"dear candidate thank you for your lettre"_s << u"en_GB"_s;
        QTest::newRow("French") << u"bonjour nous vous travail équipe team"_s << u"fr"_s;
        QTest::newRow("Russian") << u"добрый день кандидат"_s << u"ru_RU"_s;
        QTest::newRow("of none") << u"dzień dobry dziękuję za list"_s << QString();
        QTest::newRow("of a script without one") << u"שלום שלום שלום"_s << QString();
        QTest::newRow("half is enough") << u"dear candidate xyzzy plugh"_s << u"en_GB"_s;
        QTest::newRow("less is not") << u"dear xyzzy plugh"_s << QString();
        QTest::newRow("no words") << QString() << QString();
    }
    void guessesByMostWords()
    {
        QFETCH(const QString, text);
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QStringList &wanted : {QStringList{u"en"_s}, QStringList{u"fr"_s}, QStringList{u"ru"_s, u"fr"_s}}) {
            DictionaryShelf asked = shelf(wanted);
            QTEST(asked.languageOf(words), "language");
        }
    }

    void ofTwoThatKnowAsMuchTheLikelierOne()
    {
        QCOMPARE(guessedLanguage({{u"a"_s, 2}, {u"b"_s, 2}}, 4), u"a"_s);
        QCOMPARE(guessedLanguage({{u"a"_s, 2}, {u"b"_s, 3}}, 4), u"b"_s);
        QCOMPARE(guessedLanguage({{u"a"_s, 1}, {u"b"_s, 1}}, 4), QString());
        QCOMPARE(guessedLanguage({}, 0), QString());
    }

    /// Any text of words of one language, with a fifth of nonsense, is in that language, whatever is wanted first.
    void anyTextIsInItsLanguage()
    {
        const QMap<QString, QStringList> words{
            {u"en_GB"_s, {u"candidate"_s, u"letters"_s, u"thanked"_s, u"don't"_s, u"Dear"_s, u"write"_s, u"they"_s}},
            {u"fr"_s, {u"bonjour"_s, u"l'équipe"_s, u"élèves"_s, u"Merci"_s, u"nous"_s, u"cœurs"_s, u"vous"_s}},
            {u"ru_RU"_s, {u"добрый"_s, u"день"_s, u"Кандидата"_s, u"работа"_s, u"спасибо"_s, u"письмо"_s}}};
        DictionaryShelf asked = shelf({u"fr"_s, u"en"_s});
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            const QString language = words.keys().at(random.bounded(int(words.size())));
            QStringList text;
            const int length = 5 + random.bounded(40);
            for (int i = 0; i < length; ++i)
                text.append(i % 5 == 4 ? u"xyzzy"_s : words[language].at(random.bounded(int(words[language].size()))));
            const QString told = QString::number(seed) + u": "_s + text.join(u' ');
            QVERIFY2(asked.languageOf(text) == language, qPrintable(told));
            for (const QString &word : std::as_const(text))
                QVERIFY2(asked.isRight(language, word) == (word != u"xyzzy"_s || language == u"ru_RU"_s),
                         qPrintable(told));
        }
    }
};

QTEST_GUILESS_MAIN(DictionariesTest)
#include "tst_dictionaries.moc"
