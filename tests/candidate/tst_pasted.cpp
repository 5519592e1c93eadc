// SPDX-License-Identifier: MIT
// What is pasted with a value and is not part of it; what of it stays.

#include "candidate/fieldcatalog.h"
#include "candidate/pasted.h"
#include "candidate/validation.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 1);

const Field &field(FieldKind kind)
{
    static const QHash<FieldKind, QString> names{{FieldKind::Text, u"subtitle"_s},
                                                 {FieldKind::Email, u"email"_s},
                                                 {FieldKind::Phone, u"phone"_s},
                                                 {FieldKind::Url, u"media_website"_s}};
    return *FieldCatalog::welcomeKit().find(names.value(kind));
}

/// A value of each kind with nothing to take off.
const QList<std::pair<FieldKind, QString>> &plainValues()
{
    static const QList<std::pair<FieldKind, QString>> values{
        {FieldKind::Text, u"Zoë Núñez"_s},
        {FieldKind::Text, u"Ingénieur\u00a0: C++"_s},
        {FieldKind::Text, u"می\u200cخواهم"_s}, // Persian: two parts of a word
        {FieldKind::Text, u"ക്\u200dഷ"_s},      // Malayalam
        {FieldKind::Text, u"മോഹന്\u200d"_s},    // the same, at the end of a name
        {FieldKind::Text, u"क्\u200dष"_s},      // Devanagari
        {FieldKind::Text, u"👩\u200d💻 Dev"_s},
        {FieldKind::Text, u"👩🏽\u200d🚀"_s}, // with a colour of the skin
        {FieldKind::Text, u"❤\ufe0f\u200d🔥"_s},
        {FieldKind::Text, u"🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"_s},
        {FieldKind::Text, u"葛\U000e0100城"_s}, // a variant of a character in a name
        {FieldKind::Text, u"דנה\u200f (C)"_s},  // a mark of direction beside Hebrew
        {FieldKind::Email, u"zoe@example.com"_s},
        {FieldKind::Email, u"o'neil+cv@mail.example.co.uk"_s},
        {FieldKind::Email, u"zoé@exämple.com"_s},
        {FieldKind::Phone, u"+33 6 12 34 56 78"_s},
        {FieldKind::Phone, u"06.12.34.56.78"_s},
        {FieldKind::Url, u"https://example.com/x?y=1#z"_s},
        {FieldKind::Url, u"https://en.wikipedia.org/wiki/Help!"_s},
    };
    return values;
}

QStringList invisible()
{
    QStringList all{u"\u00ad"_s, u"\u034f"_s, u"\u061c"_s, u"\u180e"_s, u"\ufeff"_s, u"\ufff9"_s, u"\U000e0001"_s};
    for (const auto &[first, last] :
         {std::pair(0x200b, 0x200f), {0x202a, 0x202e}, {0x2060, 0x2064}, {0x2066, 0x206f}}) {
        for (int c = first; c <= last; ++c)
            all.append(QString(QChar(c)));
    }
    return all;
}

QStringList spaces()
{
    QStringList all;
    for (const int c : {0x20, 0x9, 0xa, 0xd, 0x85, 0xa0, 0x1680, 0x2000, 0x2003, 0x2009, 0x2028, 0x2029, 0x202f, 0x205f,
                        0x2800, 0x3000, 0x3164})
        all.append(QString(QChar(c)));
    return all;
}

QString sentOf(FieldKind kind, const QString &text)
{
    return pasted(field(kind), text).text;
}

} // namespace

class PastedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainValuesStay();
    void whatStandsAroundGoes();
    void theInvisibleWithinGoes();
    void whatTheAtsToldStays();
    void unpacks_data();
    void unpacks();
    void refusesTruly_data();
    void refusesTruly();
    void tags();
    void samePerson();
};

void PastedTest::plainValuesStay()
{
    for (const auto &[kind, value] : plainValues()) {
        QCOMPARE(sentOf(kind, value), value);
        QVERIFY(!pasted(field(kind), value).isGuess);
    }
}

/// Every space and every invisible character, before and behind, in every order of two: 12,000 values.
void PastedTest::whatStandsAroundGoes()
{
    const QStringList noise = spaces() + invisible();
    int tried = 0;
    for (const auto &[kind, value] : plainValues()) {
        const QChar last = value.back();
        for (const QString &one : noise) {
            for (const QString &other : noise) {
                // A joiner right behind a letter of its script is part of the word.
                if ((one == u"\u200d" && !last.isHighSurrogate() && last.unicode() > 0x590) || other == u"\u200d")
                    continue;
                const QString typed = other + one + value + one + other;
                QVERIFY2(sentOf(kind, typed) == value, typed.toUtf8().toPercentEncoding().constData());
                ++tried;
            }
        }
    }
    QVERIFY2(tried > 12'000, qPrintable(QString::number(tried)));
}

void PastedTest::theInvisibleWithinGoes()
{
    const QList<std::pair<FieldKind, QString>> plain{
        {FieldKind::Text, u"Zoë"_s},           {FieldKind::Text, u"Иванов"_s},
        {FieldKind::Text, u"李雷"_s},          {FieldKind::Email, u"zoe@example.com"_s},
        {FieldKind::Phone, u"+33612345678"_s}, {FieldKind::Url, u"https://example.com/x"_s}};
    int tried = 0;
    for (const auto &[kind, value] : plain) {
        for (const QString &sign : invisible()) {
            const bool isJoiner = sign == u"\u200c" || sign == u"\u200d";
            if (value == u"李雷" && (isJoiner || sign == u"\u180e"))
                continue;
            for (qsizetype at = 0; at <= value.size(); ++at) {
                QCOMPARE(sentOf(kind, QString(value).insert(at, sign)), value);
                ++tried;
            }
        }
    }
    QVERIFY2(tried > 1'000, qPrintable(QString::number(tried)));
}

/// Of a text that the ATS holds with odd characters, an edit changes nothing but what was edited.
void PastedTest::whatTheAtsToldStays()
{
    QRandomGenerator random(10);
    const QStringList odd = spaces() + invisible() + QStringList{u"a"_s, u"ë"_s, u"👩"_s, u"ع"_s};
    const auto any = [&] { return odd.at(random.bounded(odd.size())); };
    for (int round = 0; round < 5'000; ++round) {
        QString told;
        for (int length = random.bounded(12); length > 0; --length)
            told += any();
        for (const FieldKind kind : {FieldKind::Text, FieldKind::Email, FieldKind::Phone, FieldKind::Url})
            QCOMPARE(pasted(field(kind), told, told).text, told);
        qsizetype at = random.bounded(told.size() + 1);
        if (at < told.size() && told.at(at).isLowSurrogate())
            --at;
        const QString before = told.left(at);
        const QString after = told.mid(at);
        QCOMPARE(pasted(field(FieldKind::Text), before + u"Q\u200b"_s + after, told).text, before + u'Q' + after);
    }
}

void PastedTest::unpacks_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isGuess");
    const auto row = [](FieldKind kind, const QString &typed, const QString &kept, bool isGuess = false) {
        QTest::newRow(qPrintable(typed)) << kind << typed << kept << isGuess;
    };
    const QString zoe = u"zoe@example.com"_s;
    row(FieldKind::Email, u"mailto:zoe@example.com"_s, zoe);
    row(FieldKind::Email, u"MAILTO: zoe@example.com"_s, zoe);
    row(FieldKind::Email, u"<zoe@example.com>"_s, zoe);
    row(FieldKind::Email, u"<mailto:zoe@example.com>"_s, zoe);
    row(FieldKind::Email, u"mailto:<zoe@example.com>"_s, zoe);
    row(FieldKind::Email, u"\u202e<\u00a0zoe@example.com\u200b>"_s, zoe);
    row(FieldKind::Email, u"mailto:zoe%40example.com"_s, zoe);
    row(FieldKind::Email, u"mailto:zoe@example.com?subject=Hello"_s, zoe, true);
    row(FieldKind::Email, u"Zoë Example <zoe@example.com>"_s, zoe, true);
    row(FieldKind::Email, u"\"Example, Zoë\" <zoe@example.com>"_s, zoe, true);
    row(FieldKind::Email, u"'zoe@example.com' <mailto:zoe@example.com>"_s, zoe, true);
    row(FieldKind::Email, u"Zoë [mailto:zoe@example.com]"_s, zoe, true);
    row(FieldKind::Email, u"Zoë Example <zoe@example.com>;"_s, zoe, true);
    row(FieldKind::Email, u"a@example.com, Zoë <zoe@example.com>"_s, u"a@example.com, Zoë <zoe@example.com>"_s);
    row(FieldKind::Email, u"a@example.com, b@example.com"_s, u"a@example.com, b@example.com"_s);
    row(FieldKind::Email, u"zoe@exam\u00a0ple.com"_s, u"zoe@exam\u00a0ple.com"_s);
    row(FieldKind::Phone, u"tel:+33612345678"_s, u"+33612345678"_s);
    row(FieldKind::Phone, u"TEL:+33-6-12"_s, u"+33-6-12"_s);
    row(FieldKind::Phone, u"<tel:+33612345678>"_s, u"+33612345678"_s);
    row(FieldKind::Phone, u"tel:+33%206%2012"_s, u"+33 6 12"_s);
    row(FieldKind::Phone, u"\u202a+33 6 12 34 56 78\u202c"_s, u"+33 6 12 34 56 78"_s);
    row(FieldKind::Url, u"https://example.com/x "_s, u"https://example.com/x"_s);
    row(FieldKind::Url, u"<https://example.com/x>"_s, u"https://example.com/x"_s);
    row(FieldKind::Url, u"“https://example.com/x”"_s, u"https://example.com/x"_s);
    row(FieldKind::Url, u"example.com/x"_s, u"https://example.com/x"_s, true);
    row(FieldKind::Url, u"https://example.com/x?a=1|2"_s, u"https://example.com/x?a=1%7C2"_s, true);
    row(FieldKind::Text, u"Zoë\tExample\n"_s, u"Zoë Example"_s);
}

void PastedTest::unpacks()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, typed);
    QFETCH(bool, isGuess);
    const Pasted got = pasted(field(kind), typed);
    QTEST(got.text, "kept");
    QCOMPARE(got.isGuess, isGuess);
    QCOMPARE(pasted(field(kind), got.text).text, got.text);
}

void PastedTest::refusesTruly_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](FieldKind kind, const QString &text, const QString &reason) {
        QTest::newRow(qPrintable(text)) << kind << text << reason;
    };
    row(FieldKind::Email, u"zoe@example.com\u200b"_s, u"invisible character"_s);
    row(FieldKind::Email, u"\u202ezoe@example.com"_s, u"invisible character"_s);
    row(FieldKind::Email, u"zoe@exam\u00a0ple.com"_s, u"no spaces"_s);
    row(FieldKind::Email, u"zoe@exam ple.com"_s, u"no spaces"_s);
    row(FieldKind::Email, u"Zoë Example <zoe@example.com>"_s, u"zoe@example.com"_s);
    row(FieldKind::Email, u"a@example.com, b@example.com"_s, u"one address"_s);
    row(FieldKind::Email, u"zoe@example.com,"_s, u"“,”"_s);
    row(FieldKind::Url, u"https://example.com/a\u00a0b"_s, u"no spaces"_s);
    row(FieldKind::Url, u"https://example.com/a\u200bb"_s, u"invisible character"_s);
}

void PastedTest::refusesTruly()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto problem = validate(field(kind), Value::ofText(text), false, today);
    QVERIFY(problem);
    QVERIFY2(problem->text.contains(reason), qPrintable(problem->text));
    const Field &instaView = *FieldCatalog::instaView().find(FieldRole::Email);
    if (kind == FieldKind::Email && reason != u"“,”")
        QVERIFY(validate(instaView, Value::ofText(text), false, today));
}

void PastedTest::tags()
{
    QCOMPARE(pastedTags(u" a,b\u200b ,\u00a0, two  words,\ufeff"_s), QStringList({u"a"_s, u"b"_s, u"two words"_s}));
    QCOMPARE(pastedTags(u", \u200b,"_s), QStringList());
}

void PastedTest::samePerson()
{
    for (const QString &text : {u"zoe@example.com"_s, u"ZOE@Example.com "_s, u"mailto:zoe@example.com"_s,
                                u"zoe@example.com\u200b"_s, u"Zoë <zoe@example.com>"_s, u"\u202ezoe@example.com"_s})
        QCOMPARE(comparableEmail(text), u"zoe@example.com"_s);
    QCOMPARE(comparableEmail(u"zoe\u0301@example.com"_s), comparableEmail(u"zoé@example.com"_s));
    for (const QString &text : {u"+33612345678"_s, u"tel:+33-6-12-34-56-78"_s, u"0033 6 12 34 56 78"_s,
                                u"\u202a+33 6 12 34 56 78\u202c"_s, u"+٣٣٦١٢٣٤٥٦٧٨"_s})
        QCOMPARE(comparablePhone(text), u"+33612345678"_s);
}

QTEST_GUILESS_MAIN(PastedTest)
#include "tst_pasted.moc"
