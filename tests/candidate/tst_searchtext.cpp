// SPDX-License-Identifier: MIT
// What a search finds: accents, case and letters without a decomposition do not matter, in any script.
#include "candidate/searchtext.h"

#include "candidate/spellings.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsOfTheAtsFitNobody()
    {
        const FieldCatalog &catalog = FieldCatalog::instaView();
        const Candidate candidate{
            .reference = u"1"_s,
            .jobReference = {},
            .updatedAt = {},
            .readAt = {},
            .values = {{u"firstName"_s, Value::ofText(u"Zoé"_s)},
                       {u"analysesLink"_s, Value::ofText(u"/v1/public/candidates/1/analyses"_s)}}};
        const QByteArray text = searchText(candidate, {}, catalog);
        QVERIFY(matchesAll(text, searchWords(u"zoe"_s)));
        QVERIFY(!matchesAll(text, searchWords(u"analyses"_s)));
        QVERIFY(!matchingField(candidate, {}, catalog, searchWords(u"analyses"_s)));
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("plain") << u"Jean DUPONT"_s << u"jean dupont"_s;
        QTest::newRow("é composed") << u"Hélène"_s << u"helene"_s;
        QTest::newRow("é decomposed") << u"He\u0301le\u0300ne"_s << u"helene"_s;
        QTest::newRow("ł") << u"Łukasz Michał"_s << u"lukasz michal"_s;
        QTest::newRow("ø") << u"Søren ØSTERGÅRD"_s << u"soren ostergard"_s;
        QTest::newRow("æ œ") << u"Ærø Cœur"_s << u"aero coeur"_s;
        QTest::newRow("đ ð þ") << u"Đặng Guðrún Þór"_s << u"dang gudrun thor"_s;
        QTest::newRow("ß") << u"Groß"_s << u"gross"_s;
        QTest::newRow("ẞ") << u"GROẞ"_s << u"gross"_s;
        QTest::newRow("İ") << u"İpek"_s << u"ipek"_s;
        QTest::newRow("ı") << u"Işık Yıldız"_s << u"isik yildiz"_s;
        QTest::newRow("Greek final sigma") << u"Γιώργος"_s << u"γιωργοσ"_s;
        QTest::newRow("Cyrillic") << u"Андрей Ёлкин"_s << u"андреи елкин"_s;
        QTest::newRow("Arabic with vowels") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("Arabic presentation form") << u"\uFEE1"_s << u"\u0645"_s;
        QTest::newRow("Chinese") << u"王小芳"_s << u"王小芳"_s;
        QTest::newRow("half-width katakana") << u"ｱﾝﾅ"_s << u"アンナ"_s;
        QTest::newRow("full-width Latin") << u"Ａｎｎａ"_s << u"anna"_s;
        QTest::newRow("no-break hyphen and apostrophe") << u"Jean\u2011Luc O\u2019Neil"_s << u"jean luc oneil"_s;
        QTest::newRow("dashes of any length")
            << u"a-b\u2010c\u2012d\u2013e\u2014f\u2015g\u2212h\u00adi\uff0dj"_s << u"a b c d e f g h i j"_s;
        QTest::newRow("white space") << u"a \t b\u00a0\u2003c - d\ne"_s << u"a b c d\ne"_s;
        QTest::newRow("digits of another script") << u"٠٦١٢"_s << u"0612"_s;
        QTest::newRow("outside the first plane") << u"\U0001D400nna"_s << u"anna"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromUtf8(foldedText(text)), folded);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked") << QString() << true;
        QTest::newRow("white space only") << u" \t "_s << true;
        QTest::newRow("part of a name") << u"hel"_s << true;
        QTest::newRow("accented query") << u"HÉLÈNE"_s << true;
        QTest::newRow("two words, other order") << u"michal helene"_s << true;
        QTest::newRow("words of different fields") << u"helene baker senior"_s << true;
        QTest::newRow("one word of two is missing") << u"helene plumber"_s << false;
        QTest::newRow("email") << u"@example.com"_s << true;
        QTest::newRow("tag with a space") << u"à rappeler"_s << true;
        QTest::newRow("phone as written") << u"06.12"_s << true;
        QTest::newRow("phone, digits only") << u"0612345678"_s << true;
        QTest::newRow("phone in Arabic digits") << u"٠٦١٢٣٤"_s << true;
        QTest::newRow("drafted value") << u"pastry"_s << true;
        QTest::newRow("cover letter") << u"motivated"_s << true;
        QTest::newRow("city") << u"saint-etienne"_s << true;
        QTest::newRow("phrase") << u"\"senior, pastry\""_s << false;
        QTest::newRow("phrase of a name") << u"“helene michal” pastry"_s << true;
        QTest::newRow("phrase over a line end") << u"« am motivated »"_s << true;
        QTest::newRow("phrase not across fields") << u"\"michal hm@example\""_s << false;
        QTest::newRow("phrase with words between") << u"\"I motivated\""_s << false;
        QTest::newRow("phrase in another order") << u"\"michal helene\""_s << false;
        QTest::newRow("phrase not closed yet") << u"baker \"i am mot"_s << true;
        QTest::newRow("phrase not closed, and wrong") << u"baker \"am i"_s << false;
        QTest::newRow("quotes around nothing") << u"\"\" “ ”"_s << true;
        QTest::newRow("phone in quotes") << u"\"06 12 34 56 78\""_s << true;
        QTest::newRow("not the dashboard path") << u"dashboard"_s << false;
        QTest::newRow("not across two fields") << u"leebaker"_s << false;
    }

    void finds()
    {
        const Candidate candidate{.reference = u"R"_s,
                                  .values = {{u"firstname"_s, Value::ofText(u"Hélène"_s)},
                                             {u"lastname"_s, Value::ofText(u"Michał"_s)},
                                             {u"email"_s, Value::ofText(u"hm@example.com"_s)},
                                             {u"phone"_s, Value::ofText(u"06.12.34.56.78"_s)},
                                             {u"subtitle"_s, Value::ofText(u"Baker"_s)},
                                             {u"city"_s, Value::ofText(u"Saint-Étienne"_s)},
                                             {u"cover_letter"_s, Value::ofText(u"I am\nmotivated."_s)},
                                             {u"modal_path"_s, Value::ofText(u"/dashboard/1"_s)},
                                             {u"tag_list"_s, Value::ofList({u"À rappeler"_s, u"senior"_s})}}};
        Draft draft{.key = u"R"_s};
        draft.fields.insert(u"subtitle"_s, {.base = Value::ofText(u"Baker"_s), .mine = Value::ofText(u"Pastry"_s)});
        QFETCH(QString, query);
        QTEST(matchesAll(searchText(candidate, draft, FieldCatalog::welcomeKit()), searchWords(query)), "found");
    }

    void aDraftedNameIsOneText()
    {
        Draft draft{.key = u"R"_s};
        draft.fields.insert(u"firstname"_s, {.base = Value::empty(), .mine = Value::ofText(u"Zoë"_s)});
        const Candidate candidate{
            .reference = u"R"_s,
            .values = {{u"firstname"_s, Value::ofText(u"Ida"_s)}, {u"lastname"_s, Value::ofText(u"Holm"_s)}}};
        const QByteArray text = searchText(candidate, draft, FieldCatalog::welcomeKit());
        QVERIFY(matchesAll(text, searchWords(u"\"zoe holm\""_s)));
        QVERIFY(matchesAll(text, searchWords(u"\"ida holm\" zoe"_s)));
        draft.fields.insert(u"lastname"_s, {.base = Value::empty(), .mine = Value::ofText(u"Lee"_s)});
        QVERIFY(matchesAll(searchText({.reference = u"new"_s}, draft, FieldCatalog::welcomeKit()),
                           searchWords(u"\"zoe lee\""_s)));
    }

    void internationalPhone()
    {
        const Candidate candidate{.reference = u"R"_s, .values = {{u"phone"_s, Value::ofText(u"+33 6 12 34 56 78"_s)}}};
        const QByteArray text = searchText(candidate, Draft{}, FieldCatalog::welcomeKit());
        QVERIFY(matchesAll(text, searchWords(u"+33612345678"_s)));
        QVERIFY(matchesAll(text, searchWords(u"612345678"_s)));
        QVERIFY(matchesAll(text, searchWords(u"+33 6 12"_s)));
        QVERIFY(!matchesAll(text, searchWords(u"+34612345678"_s)));
    }

    /// 10 ways to write a French number, 6 a Hungarian one (whose own prefix is 06), each stored and each looked for.
    void phonesHoweverWritten()
    {
        const QStringList french{u"+33612345678"_s,        u"+33 6 12 34 56 78"_s, u"+33 (0)6 12 34 56 78"_s,
                                 u"0612345678"_s,          u"06 12 34 56 78"_s,    u"06.12.34.56.78"_s,
                                 u"06-12-34-56-78"_s,      u"0033612345678"_s,     u"tel:+33-6-12-34-56-78"_s,
                                 u"\u202a06 12 34 56 78"_s};
        const QStringList hungarian{u"+36201234567"_s,   u"+36 20 123 4567"_s,  u"06201234567"_s,
                                    u"06 20 123 4567"_s, u"(06 20) 123 4567"_s, u"0036 20 123 4567"_s};
        for (const QStringList &spellings : {french, hungarian}) {
            for (const QString &stored : spellings) {
                const Candidate candidate{
                    .reference = u"R"_s,
                    .values = {{u"firstname"_s, Value::ofText(u"Zoë"_s)}, {u"phone"_s, Value::ofText(stored)}}};
                const QByteArray text = searchText(candidate, Draft{}, FieldCatalog::welcomeKit());
                for (const QString &query : spellings) {
                    if (query.startsWith(u"tel:"_s))
                        continue; // nobody types that
                    const QByteArray where = (query + u" in "_s + stored).toUtf8();
                    QVERIFY2(matchesAll(text, searchWords(query)), where.constData());
                    QVERIFY2(matchesAll(text, searchWords(u"zoe "_s + query)), where.constData());
                    QVERIFY2(!matchesAll(text, searchWords(query + u" paul"_s)), where.constData());
                    QCOMPARE(matchingField(candidate, {}, FieldCatalog::welcomeKit(), searchWords(query))->name,
                             u"phone"_s);
                }
                QVERIFY(!matchesAll(text, searchWords(u"06 12 34 56 79"_s)));
                QVERIFY(!matchesAll(text, searchWords(u"+34612345678"_s)));
                if (stored.startsWith(u'+')) // else it may be a German one
                    QVERIFY(!matchesAll(text, searchWords(u"+49 6 12 34 56 78"_s)));
            }
        }
    }

    void apostrophesDoNotMatter()
    {
        QStringList names;
        for (const QString &sign :
             {u"'"_s, u"’"_s, u"‘"_s, u"´"_s, u"`"_s, u"ʼ"_s, u"ʻ"_s, u"′"_s, u"＇"_s, u"\u200b"_s, QString()})
            names.append(u"O"_s + sign + u"Brien"_s);
        for (const QString &stored : std::as_const(names)) {
            const Candidate candidate{.reference = u"R"_s, .values = {{u"lastname"_s, Value::ofText(stored)}}};
            const QByteArray text = searchText(candidate, Draft{}, FieldCatalog::welcomeKit());
            for (const QString &query : std::as_const(names))
                QVERIFY2(matchesAll(text, searchWords(query)), (query + u" in "_s + stored).toUtf8().constData());
        }
    }

    void hyphensDoNotMatter()
    {
        QStringList hyphenated{u"Jean Pierre"_s};
        for (const QString &hyphen : {u"-"_s, u"\u2010"_s, u"\u2011"_s, u"\u2012"_s, u"\u2013"_s, u"\u2014"_s,
                                      u"\u2015"_s, u"\u2212"_s, u"\u00ad"_s, u"\ufe63"_s, u"\uff0d"_s, u" - "_s})
            hyphenated.append(u"Jean"_s + hyphen + u"Pierre"_s);
        const auto text = [](const QString &name) {
            return searchText({.reference = u"R"_s, .values = {{u"firstname"_s, Value::ofText(name)}}}, {},
                              FieldCatalog::welcomeKit());
        };
        for (const QString &stored : std::as_const(hyphenated)) {
            for (const QString &query : std::as_const(hyphenated)) {
                const QByteArray where = (query + u" in "_s + stored).toUtf8();
                QVERIFY2(matchesAll(text(stored), searchWords(query)), where.constData());
                QVERIFY2(matchesAll(text(stored), searchWords(u'"' + query + u'"')), where.constData());
            }
            // What was typed in one word is found in one word, or where a hyphen stands.
            QCOMPARE(matchesAll(text(stored), searchWords(u"jeanpierre"_s)), !stored.contains(u' '));
            QVERIFY(!matchesAll(text(stored), searchWords(u"pierre-jean"_s)));
        }
        QVERIFY(matchesAll(text(u"Jeanpierre"_s), searchWords(u"jean-pierre"_s)));
        QVERIFY(!matchesAll(text(u"Jean X Pierre"_s), searchWords(u"jean-pierre"_s)));
        QVERIFY(matchesAll(text(u"Full-Stack"_s), searchWords(u"fullstack"_s)));
        QVERIFY(!matchesAll(text(u"2023-11"_s), searchWords(u"202311"_s))); // no word is hyphenated so
    }

    void otherScripts_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QStringList>("queries");
        QTest::newRow("Russian") << u"Иванов Юлия"_s << QStringList{u"ivanov"_s, u"Иванов"_s, u"иван"_s, u"yuliya"_s};
        QTest::newRow("й") << u"Сергей"_s << QStringList{u"sergey"_s, u"sergej"_s, u"сергей"_s};
        QTest::newRow("щ, ё, soft sign") << u"Щербаков Ольга Объедков Ёлкин"_s
                                         << QStringList{u"shcherbakov"_s, u"olga"_s, u"ольга"_s, u"obedkov"_s,
                                                        u"elkin"_s};
        QTest::newRow("Ukrainian") << u"Григорій"_s << QStringList{u"grigoriy"_s, u"григорій"_s};
        QTest::newRow("Greek") << u"Γιώργος Χρήστου"_s << QStringList{u"giorgos"_s, u"christou"_s, u"γιωργος"_s};
        QTest::newRow("Arabic") << u"مُحَمَّد"_s << QStringList{u"محمد"_s};
        QTest::newRow("Arabic without vowels") << u"محمد"_s << QStringList{u"mhmd"_s, u"محمد"_s};
        QTest::newRow("Hebrew") << u"דוד"_s << QStringList{u"dwd"_s, u"דוד"_s};
        QTest::newRow("Chinese") << u"王小芳"_s
                                 << QStringList{u"wang"_s, u"xiaofang"_s, u"xiao fang"_s, u"wangxiaofang"_s, u"小芳"_s};
        QTest::newRow("a surname's own reading") << u"曾明"_s << QStringList{u"zeng"_s, u"ceng"_s, u"zeng ming"_s};
        QTest::newRow("Japanese") << u"さくら アンナ"_s << QStringList{u"sakura"_s, u"anna"_s, u"さくら"_s};
        QTest::newRow("Korean") << u"김민수"_s << QStringList{u"gim"_s, u"minsu"_s, u"김민수"_s};
        QTest::newRow("mixed") << u"Anna-Мария O’Иванов"_s
                               << QStringList{u"anna-maria"_s, u"annamaria"_s, u"oivanov"_s};
    }

    void otherScripts()
    {
        QFETCH(const QString, stored);
        QFETCH(const QStringList, queries);
        for (const auto &[field, value] :
             {std::pair(u"firstname"_s, Value::ofText(stored)), std::pair(u"subtitle"_s, Value::ofText(stored)),
              std::pair(u"tag_list"_s, Value::ofList({u"x"_s, stored}))}) {
            const Candidate candidate{.reference = u"R"_s, .values = {{field, value}}};
            const FieldCatalog &catalog = FieldCatalog::welcomeKit();
            const QByteArray text = searchText(candidate, {}, catalog);
            for (const QString &query : queries) {
                QVERIFY2(matchesAll(text, searchWords(query)), qUtf8Printable(query));
                const Field *found = matchingField(candidate, {}, catalog, searchWords(query));
                QCOMPARE(found ? found->name : u"firstname"_s, field); // of a name, nothing need be said
                QVERIFY(!matchesAll(text, searchWords(query + u"qx"_s)));
            }
        }
    }

    /// A text of another script is transliterated in its first part only: a keystroke waits for it.
    void aLongTextOfAnotherScriptIsFoundAsWritten()
    {
        const QString sentence = u"Инженер "_s.repeated(10'000) + u"Иванов"_s;
        const QByteArray text = searchedText({sentence});
        QVERIFY(matchesAll(text, searchWords(u"inzhener \"инженер иванов\""_s)));
        QVERIFY(!matchesAll(text, searchWords(u"ivanov"_s)));
        QVERIFY(text.size() < 2 * sentence.size() + 20'000);
    }

    /// Another, slow reading of the same rules.
    static bool plainlyFinds(const QStringList &texts, const QString &query)
    {
        const QString hyphens = u"-\u2011\u2013"_s;
        const auto spelled = [&](const QString &text, const QString &hyphen) {
            QString plain;
            for (const QChar c : text) {
                if (c == u'é' || c == u'É')
                    plain += u'e';
                else if (c == u'ß')
                    plain += u"ss"_s;
                else if (hyphens.contains(c))
                    plain += hyphen;
                else if (c != u'\'' && c != u'’')
                    plain += c.toLower();
            }
            return plain.simplified();
        };
        QStringList parts;
        const QStringList pieces = query.split(QRegularExpression(u"[\"“”]"_s));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i % 2)
                parts.append(pieces.at(i));
            else
                parts += pieces.at(i).simplified().split(u' ');
        }
        static const QRegularExpression joined(u"(?<=\\pL)[-\u2011\u2013](?=\\pL)"_s);
        for (const QString &part : std::as_const(parts)) {
            if (spelled(part, u" "_s).isEmpty())
                continue;
            bool found = false;
            for (const QString &typed : {spelled(part, u" "_s), spelled(part, {})}) {
                for (const QString &text : texts) {
                    found = found || spelled(text, u" "_s).contains(typed);
                    const QStringList words = text.simplified().split(u' ');
                    for (const QString &word : words)
                        found = found || (word.contains(joined) && spelled(word, {}).contains(typed));
                }
            }
            if (!found)
                return false;
        }
        return true;
    }

    static QString any(QRandomGenerator &dice, const QStringList &pieces, int most)
    {
        QString made;
        for (int i = int(dice.bounded(most)); i >= 0; --i)
            made += pieces.at(dice.bounded(pieces.size()));
        return made;
    }

    void findsWhatAPlainSearchFinds()
    {
        QRandomGenerator dice(13);
        const QStringList letters{u"a"_s, u"b"_s, u"B"_s, u"é"_s, u"É"_s,      u"ß"_s,        u"ab"_s, u"'"_s,
                                  u"’"_s, u" "_s, u" "_s, u"-"_s, u"\u2011"_s, u" \u2013 "_s, u"\n"_s, u"\u00a0"_s};
        const QStringList typed = letters + QStringList{u"\""_s, u"“"_s, u"”"_s};
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QStringList texts{any(dice, letters, 8), any(dice, letters, 20)};
            const QString query = any(dice, typed, 6);
            const bool expected = plainlyFinds(texts, query);
            found += expected;
            QVERIFY2(matchesAll(searchedText(texts), searchWords(query)) == expected,
                     qUtf8Printable(texts.join(u" | "_s) + u" / "_s + query));
        }
        QVERIFY(found > 2000 && found < 18'000);
    }

    /// Whoever types on is shown of those who were found, or all are searched again.
    void aNarrowerSearchFindsNobodyElse()
    {
        QRandomGenerator dice(14);
        const QStringList typed{u"0"_s, u"0"_s, u"6"_s, u"1"_s,  u"33"_s, u"+"_s,
                                u" "_s, u"-"_s, u"."_s, u"\""_s, u"a"_s,  u"b"_s};
        const QStringList numbers{u"+33 6 12 34 56 78"_s, u"06 11 06 11 06"_s, u"+33611061106"_s,
                                  u"0033.6.11.06.11.06"_s};
        int narrower = 0;
        int wider = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Candidate candidate{
                .reference = u"R"_s,
                .values = {{u"firstname"_s, Value::ofText(any(dice, typed, 6))},
                           {u"phone"_s, Value::ofText(numbers.at(dice.bounded(numbers.size())))}}};
            const QByteArray text = searchText(candidate, {}, FieldCatalog::welcomeKit());
            const QString query = i % 2 ? u"0033611061106"_s.left(1 + i % 13) : any(dice, typed, 10);
            const QList<QByteArray> before = searchWords(query.chopped(1));
            const QList<QByteArray> after = searchWords(query);
            if (!matchesAll(text, after))
                continue;
            narrower += isNarrower(before, after);
            wider += !matchesAll(text, before);
            QVERIFY2(matchesAll(text, before) || !isNarrower(before, after), qUtf8Printable(query));
        }
        QVERIFY(narrower > 1000 && wider > 10);
    }

    void sortsByName()
    {
        const auto text = [](const QString &name) {
            const Candidate candidate{.reference = u"R"_s, .values = {{u"firstname"_s, Value::ofText(name)}}};
            return searchText(candidate, Draft{}, FieldCatalog::welcomeKit());
        };
        QVERIFY(text(u"Élodie"_s) < text(u"Emma"_s));
        QVERIFY(text(u"Ørsted"_s) < text(u"Zoe"_s));
        QVERIFY(text(u"Ann"_s) < text(u"Ann Lee"_s));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
