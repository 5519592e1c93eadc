// SPDX-License-Identifier: MIT
// What JsonTree keeps and refuses. nlohmann/json reads the same generated texts beside it: both must accept the same.

#include "candidate/generatedjson.h"
#include "candidate/jsontree.h"
#include "support/stride.h"

#include <QRegularExpression>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const int caseCount = 20'000 / stride();

/// What nlohmann/json refuses and we keep: numbers that no double holds, and half a surrogate pair.
bool isBeyondOracle(const QByteArray &text)
{
    static const QRegularExpression beyond(uR"([eE][+-]?\d{3}|\d{300}|\\u[dD][89a-fA-F])"_s);
    return beyond.match(QString::fromUtf8(text)).hasMatch();
}

QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static const QByteArray bytes("{}[]\",:\\u0019-+.eE \n\tntfa'\x01\xC3");
    for (quint32 left = 1 + random.bounded(2U); left > 0; --left) {
        const auto at = random.bounded(static_cast<int>(text.size()));
        const char byte = bytes.at(random.bounded(static_cast<int>(bytes.size())));
        switch (random.bounded(3)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, byte);
            break;
        default:
            text[at] = byte;
        }
        if (text.isEmpty())
            return text;
    }
    return text;
}

} // namespace

class JsonTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryToken_data();
    void keepsEveryToken();
    void saysWhereAndWhat_data();
    void saysWhereAndWhat();
    void refusesHostileNesting();
    void keepsARepeatedKey();
    void takesNumbersAsJsonSpellsThem();
    void escapesOnlyWhatJsonDemands_data();
    void escapesOnlyWhatJsonDemands();
    void laysOutOnLines();
    void parseThenCompactIsTheIdentity();
    void whiteSpaceIsAllThatIsLost();
    void acceptsWhatTheOracleAccepts();
    void decodesAsTheOracleDoes();
};

void JsonTreeTest::keepsEveryToken_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{
        "{}",
        "[]",
        "null",
        R"({"z":1,"a":2,"m":3})",
        "[1.10,1e2,-0.0,-0,0,12345678901234567890,123456789012345678901234567890.10,1E+07]",
        "[1e400,-1e-400,1e99999999999999999999]",
        R"(["\u00e9","é","\/","/","\ud83d","a\udc00b","\u0000","\u001F"])",
        R"({"\u0061":{"a":[[],{},[{"x":null}]]}})",
        R"({"a":1,"a":2})",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.constData()) << text;
}

void JsonTreeTest::keepsEveryToken()
{
    QFETCH(QByteArray, text);
    QString problem;
    const auto tree = JsonTree::parse(text, &problem);
    QVERIFY2(tree, qPrintable(problem));
    QCOMPARE(tree->compact(), text);
    QVERIFY(problem.isEmpty());
    QCOMPARE(JsonTree::parse(tree->indented())->compact(), text);
    // The draft keeps it as a QString.
    QCOMPARE(QString::fromUtf8(tree->compact()).toUtf8(), text);
}

void JsonTreeTest::saysWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *text, const QString &problem) {
        QTest::newRow(text) << QByteArray(text) << problem;
    };
    row("", u"Line 1, column 1: there is nothing here. An object without keys is {}."_s);
    row("{\n  \"a\": 1\n  \"b\": 2\n}", u"Line 3, column 3: a comma or a } is missing before this."_s);
    row("[1 2]", u"Line 1, column 4: a comma or a ] is missing before this."_s);
    row("{\"é😀\" 1}", u"Line 1, column 2: a colon is missing after this key: \"key\": value."_s);
    row("{\"é😀\": tru}",
        u"Line 1, column 8: a value is expected: a \"text\" in straight quotes, a number, true, false, null, { or [."_s);
    row("{\"a\": }", u"Line 1, column 7: a value is missing after the colon."_s);
    row("{\"a\": 1,}", u"Line 1, column 9: a key is expected after the comma. Remove the comma or add a key."_s);
    row("[1,]", u"Line 1, column 4: a value is expected after the comma. Remove the comma or add a value."_s);
    row("{a: 1}", u"Line 1, column 2: a key must be in straight quotes: \"key\"."_s);
    row("{\"a\": “b”}", u"Line 1, column 7: a text must be in straight quotes: \"text\"."_s);
    row("{\"a\": 'b'}", u"Line 1, column 7: a text must be in straight quotes: \"text\"."_s);
    row("{\n\"a\": {\n\"b\": 1", u"Line 3, column 7: a } is missing: it closes the { of line 2."_s);
    row("[1,", u"Line 1, column 4: a ] is missing: it closes the [ of line 1."_s);
    row("{\"a\": 007}",
        u"Line 1, column 7: this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes."_s);
    row("{\"a\": \"b\n\"}",
        u"Line 1, column 7: this text is not closed on its line. Add a quote, or write a new line as \\n."_s);
    row("\"a\tb\"", u"Line 1, column 3: a text contains a tab. Write it as \\t."_s);
    row("\"a\\x\"",
        u"Line 1, column 3: this backslash does not start anything that JSON knows. Write a backslash as \\\\."_s);
    row("{} {}", u"Line 1, column 4: the JSON ends before this. Remove what follows, or an extra bracket."_s);
    row("\"\xC3\"", u"Line 1, column 1: this is not UTF-8 text."_s);
}

void JsonTreeTest::saysWhereAndWhat()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QString said;
    QVERIFY(!JsonTree::parse(text, &said));
    QCOMPARE(said, problem);
    QVERIFY(!JsonTree::parse(text)); // and does not need somebody to tell it to
}

void JsonTreeTest::refusesHostileNesting()
{
    const auto nested = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(JsonTree::parse(nested(JsonTree::mostDepth)));
    QString problem;
    QVERIFY(!JsonTree::parse(nested(JsonTree::mostDepth + 1), &problem));
    QVERIFY2(problem.contains(u"nested"), qPrintable(problem));
    QVERIFY(!JsonTree::parse(QByteArray(20'000'000, '[')));
    QByteArray objects;
    for (int level = 0; level < 1'000'000; ++level)
        objects += "{\"a\":";
    QVERIFY(!JsonTree::parse(objects));
}

void JsonTreeTest::keepsARepeatedKey()
{
    const auto tree = JsonTree::parse(R"({"list":[{"a":1,"b":0,"\u0061":2}]})");
    QVERIFY(tree);
    QCOMPARE(tree->repeatedKey(), QStringList({u"list"_s, u"0"_s, u"a"_s}));
    QCOMPARE(tree->find(u"list")->items().first().find(u"a")->number(), u"2"_s);
    QVERIFY(!JsonTree::parse(R"({"a":{"a":[{"a":1},{"a":1}]}})")->repeatedKey());
}

void JsonTreeTest::takesNumbersAsJsonSpellsThem()
{
    for (const QString &good : {u"0"_s, u"-0"_s, u"1.10"_s, u"1e2"_s, u"1E-2"_s, u"-12.5e+10"_s}) {
        const auto number = JsonTree::ofNumber(good);
        QVERIFY2(number, qPrintable(good));
        QCOMPARE(number->number(), good);
        QCOMPARE(number->compact(), good.toUtf8());
    }
    for (const QString &bad : {u""_s, u"-"_s, u"+1"_s, u"01"_s, u"1."_s, u".5"_s, u"1e"_s, u"1e+"_s, u"1,5"_s, u"NaN"_s,
                               u"0x1"_s, u"1 "_s, u" 1"_s, u"٣"_s})
        QVERIFY2(!JsonTree::ofNumber(bad), qPrintable(bad));
}

void JsonTreeTest::escapesOnlyWhatJsonDemands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << u"aé日😀/'"_s << QByteArray("\"aé日😀/'\"");
    QTest::newRow("quotes") << u"\"\\"_s << QByteArray(R"("\"\\")");
    QTest::newRow("short") << u"\b\f\n\r\t"_s << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("control") << u"\u0001\u001f\u007f"_s << QByteArray("\"\\u0001\\u001f\x7f\"");
    QTest::newRow("NUL") << QString(QChar()) << QByteArray(R"("\u0000")");
    QTest::newRow("replacement") << u"a\ufffd"_s << QByteArray("\"a\uFFFD\"");
}

void JsonTreeTest::escapesOnlyWhatJsonDemands()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, token);
    const JsonTree tree = JsonTree::ofText(text);
    QCOMPARE(tree.compact(), token);
    QCOMPARE(JsonTree::parse(token)->text(), text);
    QCOMPARE(JsonTree::Member::of(text, {}).key(), text);
}

void JsonTreeTest::laysOutOnLines()
{
    const auto tree = JsonTree::parse(R"({"a":[1.10,{}],"b":{"c":[]}})");
    QCOMPARE(tree->indented(), QByteArray("{\n  \"a\": [\n    1.10,\n    {}\n  ],\n  \"b\": {\n    \"c\": []\n  }\n}"));
}

void JsonTreeTest::parseThenCompactIsTheIdentity()
{
    QRandomGenerator random(announcedSeed());
    GeneratedJson make{.random = random, .repeats = true};
    for (int number = 0; number < caseCount; ++number) {
        const QByteArray text = make.value(5);
        const auto tree = JsonTree::parse(text);
        QVERIFY2(tree, text.constData());
        QCOMPARE(tree->compact(), text);
        QCOMPARE(JsonTree::parse(tree->indented())->compact(), text);
    }
}

void JsonTreeTest::whiteSpaceIsAllThatIsLost()
{
    const quint32 seed = announcedSeed();
    QRandomGenerator random(seed);
    GeneratedJson make{.random = random, .spaced = true, .repeats = true};
    for (int number = 0; number < caseCount; ++number) {
        const QByteArray text = make.object(4);
        const auto tree = JsonTree::parse(text);
        QVERIFY2(tree, text.constData());
        // No generated token holds white space but "\u0000 x".
        QByteArray tokens = text;
        tokens.replace("\\u0000 x", "\\u0000_x");
        tokens = tokens.simplified().replace(' ', "").replace("\\u0000_x", "\\u0000 x");
        QCOMPARE(tree->compact(), tokens);
    }
}

void JsonTreeTest::acceptsWhatTheOracleAccepts()
{
    QRandomGenerator random(announcedSeed());
    GeneratedJson make{.random = random, .spaced = true, .repeats = true};
    int accepted = 0;
    int refused = 0;
    for (int number = 0; number < caseCount; ++number) {
        const QByteArray text = mutated(make.object(3), random);
        if (isBeyondOracle(text))
            continue;
        QString problem;
        const bool ours = JsonTree::parse(text, &problem).has_value();
        const bool theirs = nlohmann::json::accept(text.cbegin(), text.cend());
        QVERIFY2(ours == theirs, text.constData());
        QCOMPARE(problem.isEmpty(), ours);
        ++(ours ? accepted : refused);
    }
    QVERIFY(accepted > caseCount / 20);
    QVERIFY(refused > caseCount / 20);
}

void JsonTreeTest::decodesAsTheOracleDoes()
{
    QRandomGenerator random(announcedSeed());
    GeneratedJson make{.random = random};
    int texts = 0;
    for (int number = 0; number < caseCount; ++number) {
        const QByteArray token = make.scalar();
        const auto theirs = nlohmann::json::parse(token.cbegin(), token.cend());
        if (!theirs.is_string())
            continue;
        ++texts;
        QCOMPARE(JsonTree::parse(token)->text().toUtf8(), QByteArray::fromStdString(theirs.get<std::string>()));
    }
    QVERIFY(texts > caseCount / 10);
}

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "tst_jsontree.moc"
