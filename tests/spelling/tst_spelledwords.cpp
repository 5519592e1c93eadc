// SPDX-License-Identifier: MIT
// Which words of a line are looked at, and what of them.
#include "spelling/spelledwords.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QString &line)
{
    QStringList texts;
    for (const SpelledWord &word : wordsToSpell(line))
        texts.append(word.text);
    return texts;
}

} // namespace

class SpelledWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const QStringList none;
        QTest::newRow("empty") << QString() << none;
        QTest::newRow("a sentence") << u"Dear Anna, thank you!"_s
                                    << QStringList{u"Dear"_s, u"Anna"_s, u"thank"_s, u"you"_s};
        QTest::newRow("no-break space") << u"Merci\u00a0!"_s << QStringList{u"Merci"_s};
        QTest::newRow("quotes") << u"“good” 'very well' «\u00a0bon\u00a0»"_s
                                << QStringList{u"good"_s, u"very"_s, u"well"_s, u"bon"_s};
        QTest::newRow("apostrophes") << u"l'ami aujourd’hui don't"_s
                                     << QStringList{u"l'ami"_s, u"aujourd’hui"_s, u"don't"_s};
        QTest::newRow("hyphens") << u"week-end -but- c'est-à-dire"_s
                                 << QStringList{u"week-end"_s, u"but"_s, u"c'est-à-dire"_s};
        QTest::newRow("slash") << u"and/or"_s << QStringList{u"and"_s, u"or"_s};
        QTest::newRow("numbers") << u"2026 12,5 3rd H2O x86_64 v2"_s << none;
        QTest::newRow("links") << u"https://example.com/teh www.example.com github.com/teh (see linkedin.com/in/teh)"_s
                               << QStringList{u"see"_s};
        QTest::newRow("addresses") << u"anna.teh@example.com, @teh mailto:teh@example.com"_s << none;
        QTest::newRow("paths") << uR"(/home/teh ~/teh C:\teh cv-teh.pdf)"_s << none;
        QTest::newRow("a tag") << u"#teh"_s << none;
        QTest::newRow("capitals") << u"CDI SQL L'ONU"_s << none;
        QTest::newRow("products") << u"JavaScript iOS LinkedIn"_s << none;
        QTest::newRow("a capital after an apostrophe")
            << u"l'Europe d’Anna"_s << QStringList{u"l'Europe"_s, u"d’Anna"_s};
        QTest::newRow("single letters") << u"C à a R&D"_s << none;
        QTest::newRow("the end of a sentence")
            << u"It works. Good… Well?"_s << QStringList{u"It"_s, u"works"_s, u"Good"_s, u"Well"_s};
        QTest::newRow("accents by themselves") << u"e\u0301quipe"_s << QStringList{u"e\u0301quipe"_s};
        QTest::newRow("soft hyphen") << u"can\u00addidate"_s << QStringList{u"can\u00addidate"_s};
        QTest::newRow("beyond the BMP") << u"𐐨𐐩𐐪 😀"_s << QStringList{u"𐐨𐐩𐐪"_s};
        QTest::newRow("right to left") << u"שלום שלום"_s << QStringList{u"שלום"_s, u"שלום"_s};
        QTest::newRow("no word") << QString(61, u'x') << none;
        QTest::newRow("a long word") << QString(60, u'x') << QStringList{QString(60, u'x')};
    }
    void ofALine()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, words);
        QCOMPARE(textsOf(line), words);
    }

    void whatAnApostropheJoinsIsLeftOut_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("bare");
        QTest::newRow("plain") << u"ami"_s << u"ami"_s;
        QTest::newRow("elision") << u"l'ami"_s << u"ami"_s;
        QTest::newRow("curled") << u"d’Anna"_s << u"Anna"_s;
        QTest::newRow("qu'") << u"Lorsqu'elle"_s << u"elle"_s;
        QTest::newRow("possessive") << u"Anna's"_s << u"Anna"_s;
        QTest::newRow("a word of its own") << u"aujourd'hui"_s << u"aujourd'hui"_s;
        QTest::newRow("negation") << u"don't"_s << u"don"_s; // the whole is asked first
    }
    void whatAnApostropheJoinsIsLeftOut()
    {
        QFETCH(const QString, word);
        QTEST(bareWord(word), "bare");
    }

    void asDictionariesWrite()
    {
        QCOMPARE(asInDictionaries(u"e\u0301quipe"_s), u"équipe"_s);
        QCOMPARE(asInDictionaries(u"aujourd’hui"_s), u"aujourd'hui"_s);
        QCOMPARE(asInDictionaries(u"week\u2011end"_s), u"week-end"_s);
        QCOMPARE(asInDictionaries(u"can\u00addidate"_s), u"candidate"_s);
    }

    /// Whatever the line: words are in it where they say, one after the other, and none has a digit or a space.
    void whateverTheLine()
    {
        const QList<char32_t> letters{U'a', U'Z',      U'é', U'\u0301', U'ж',      U'ש',   U'語', U'\'', U'\u2019',
                                      U'-', U'.',      U'@', U'/',      U' ',      U'\t',  U'7',  U'_',  U'😀',
                                      U'𐐨', U'\u00ad', U'#', U'\\',     U'\u200d', 0xd800, U'\0', U':'};
        qsizetype seen = 0;
        for (quint32 seed = 1; seed <= 20'000; ++seed) {
            QRandomGenerator random(seed);
            QString line;
            const int length = random.bounded(30);
            for (int i = 0; i < length; ++i) {
                const char32_t code = letters.at(random.bounded(int(letters.size())));
                line += code == 0xd800 ? QString(QChar(0xd800)) : QString::fromUcs4(&code, 1);
            }
            const QByteArray told = QByteArray::number(seed) + ": " + line.toUtf8().toPercentEncoding();
            qsizetype before = 0;
            for (const SpelledWord &word : wordsToSpell(line)) {
                QVERIFY2(word.start >= before && word.length > 0 && word.end() <= line.size(), told.constData());
                QVERIFY2(line.sliced(word.start, word.length) == word.text, told.constData());
                QVERIFY2(
                    std::ranges::none_of(word.text, [](QChar c) { return c.isSpace() || c.isDigit() || c == u'@'; }),
                    told.constData());
                QVERIFY2(std::ranges::any_of(word.text.toUcs4(), [](char32_t c) { return QChar::isLetter(c); }),
                         told.constData());
                before = word.end();
                ++seen;
            }
        }
        QVERIFY(seen > 1'000);
    }
};

QTEST_GUILESS_MAIN(SpelledWordsTest)
#include "tst_spelledwords.moc"
