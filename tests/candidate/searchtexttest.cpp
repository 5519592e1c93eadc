// What a search finds: accents, case and letters without a decomposition do not matter, in any script.
#include "candidate/searchtext.h"

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
        QTest::newRow("no-break hyphen and apostrophe") << u"Jean\u2011Luc O\u2019Neil"_s << u"jean-luc oneil"_s;
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
#include "searchtexttest.moc"
