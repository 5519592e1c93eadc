// SPDX-License-Identifier: MIT
#include "candidate/fuzzy.h"

#include "candidate/folding.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vivier;

class FuzzyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("emphasised"); ///< in brackets; empty: not found
        const auto row = [](const char *name, const QString &text, const QString &query, const QString &emphasised) {
            QTest::newRow(name) << text << query << emphasised;
        };
        row("at the beginning", u"Interview"_s, u"int"_s, u"[Int]erview"_s);
        row("of a later word", u"Move to Interview"_s, u"int"_s, u"Move to [Int]erview"_s);
        row("the word rather than within one", u"Print into"_s, u"int"_s, u"Print [int]o"_s);
        row("within a word", u"Print"_s, u"int"_s, u"Pr[int]"_s);
        row("accents folded", u"Zoë-Łucja O’Brien"_s, u"zoe lucja obr"_s, u"[Zoë]-[Łucja] [O’Br]ien"_s);
        row("accents typed", u"Zoe"_s, u"Zoë"_s, u"[Zoe]"_s);
        row("letters in order", u"Work offline"_s, u"wfl"_s, u"[W]ork o[f]f[l]ine"_s);
        row("not from within a word", u"Work offline"_s, u"rfl"_s, {});
        row("not in another order", u"Work"_s, u"wkr"_s, {});
        row("each word", u"Senior C++ engineer"_s, u"eng sen"_s, u"[Sen]ior C++ [eng]ineer"_s);
        row("one word not", u"Senior C++ engineer"_s, u"eng xyz"_s, {});
        row("hyphen typed", u"Zoë Marie–Hélène"_s, u"marie-hel"_s, u"Zoë [Marie–Hél]ène"_s);
        row("hyphen typed, none there", u"Frontend"_s, u"front-end"_s, u"[Frontend]"_s);
        row("phrase", u"Big data,  data   engineer"_s, u"\"data eng\""_s, u"Big data,  [data   eng]ineer"_s);
        row("no phrase in scattered letters", u"data from an engineer"_s, u"\"dat eng\""_s, {});
        row("phrase and word", u"Data engineer Paris"_s, u"par “ata engineer”"_s, u"D[ata engineer] [Par]is"_s);
        row("another script", u"陈雨桐"_s, u"雨"_s, u"陈[雨]桐"_s);
        row("beyond 16 bits", u"\U0001F600 Ann"_s, u"\U0001F600"_s, u"[\U0001F600] Ann"_s);
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        QFETCH(const QString, emphasised);
        const QList<QByteArray> words = fuzzyWords(query);
        QCOMPARE(fuzzyScore(foldedText(text), words) > 0, !emphasised.isEmpty());
        if (emphasised.isEmpty())
            return;
        QString shown = text;
        const QList<TextPlace> places = fuzzyPlaces(text, words);
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            shown.insert(place->start + place->length, u']');
            shown.insert(place->start, u'[');
        }
        QCOMPARE(shown, emphasised);
    }

    /// What was found by another spelling of a word is that word, whole.
    void marksWordsSpelledOtherwise_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("emphasised");
        QTest::newRow("Cyrillic") << u"Анна Иванова, Москва"_s << u"ivanov"_s << u"Анна [Иванова,] Москва"_s;
        QTest::newRow("Chinese") << u"Lyon 王小芳"_s << u"xiaof"_s << u"Lyon [王小芳]"_s;
        QTest::newRow("beside a letter found") << u"Иванов Anna"_s << u"ivan anna"_s << u"[Иванов] [Anna]"_s;
        QTest::newRow("from within") << u"Jean-Pierre"_s << u"eanpi"_s << u"[Jean-Pierre]"_s;
        QTest::newRow("not there") << u"Иванов"_s << u"petrov"_s << u"Иванов"_s;
        QTest::newRow("by its own letters") << u"Иванов"_s << u"ван"_s << u"И[ван]ов"_s;
    }

    void marksWordsSpelledOtherwise()
    {
        QFETCH(QString, text);
        QFETCH(const QString, query);
        const QList<TextPlace> places = fuzzyPlaces(text, fuzzyWords(query));
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            text.insert(place->start + place->length, u']');
            text.insert(place->start, u'[');
        }
        QTEST(text, "emphasised");
    }

    void theBetterFitIsFirst()
    {
        const QStringList inOrder{u"Interview"_s, u"Move to Interview"_s, u"Print"_s, u"In the attic"_s};
        int before = std::numeric_limits<int>::max();
        for (const QString &text : inOrder) {
            const int score = fuzzyScore(foldedText(text), fuzzyWords(u"int"_s));
            QVERIFY2(score > 0 && score < before, qPrintable(text));
            before = score;
        }
    }

    /// However many words fit well, one that is in scattered letters makes it a loose fit.
    void scatteredLettersAreALooseFit()
    {
        const auto score = [](const QString &text, const QString &query) {
            return fuzzyScore(foldedText(text), fuzzyWords(query));
        };
        QVERIFY(score(u"Archive and go to the next"_s, u"archive"_s) >= firmFit);
        QVERIFY(score(u"Print"_s, u"int"_s) >= firmFit);
        QVERIFY(score(u"Archive and go to the next"_s, u"archived"_s) < firmFit);
        QVERIFY(score(u"Work offline, again and again"_s, u"work offl wfl"_s) < firmFit);
        QVERIFY(score(u"Work offline, again and again"_s, u"work wfl"_s) < score(u"Rework"_s, u"work"_s));
        QCOMPARE(score(u"Work"_s, {}), 0);
    }

    void whatIsEmphasisedSpellsTheQuery()
    {
        QRandomGenerator dice(12);
        const QStringList letters{u"a"_s, u"b"_s, u"é"_s, u"e\u0301"_s, u"ß"_s, u"ł"_s,  u"ø"_s,         u"À"_s,
                                  u"O"_s, u"'"_s, u" "_s, u"-"_s,       u"’"_s, u"陈"_s, u"\U0001F600"_s};
        const auto text = [&](int most) {
            QString made;
            for (int i = dice.bounded(most) + 1; i > 0; --i)
                made += letters.at(dice.bounded(static_cast<int>(letters.size())));
            return made;
        };
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString shown = text(12);
            const QString query = text(2).remove(u' ');
            const QList<QByteArray> words = fuzzyWords(query);
            if (words.size() != 1 || fuzzyScore(foldedText(shown), words) == 0)
                continue;
            ++found;
            qsizetype end = -1;
            QByteArray spelled;
            const QList<TextPlace> places = fuzzyPlaces(shown, words);
            for (const TextPlace &place : places) {
                QVERIFY(place.start > end && place.length > 0);
                end = place.start + place.length;
                QVERIFY(end <= shown.size());
                spelled += foldedText(shown.mid(place.start, place.length));
            }
            // A letter that folds to two, of which one was found, is emphasised whole.
            QVERIFY2(fuzzyScore(spelled, words) > 0, qPrintable(shown + u" / "_s + query));
        }
        QVERIFY(found > 1000);
    }
};

QTEST_APPLESS_MAIN(FuzzyTest)

#include "tst_fuzzy.moc"
