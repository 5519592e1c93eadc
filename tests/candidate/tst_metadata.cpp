// SPDX-License-Identifier: MIT
#include "candidate/metadata.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

JsonTree json(const QByteArray &text)
{
    QString problem;
    const auto tree = JsonTree::parse(text, &problem);
    if (!tree)
        qFatal("%s: %s", text.constData(), qPrintable(problem));
    return *tree;
}

QByteArray objectOfKeys(int count)
{
    QByteArrayList members;
    for (int key = 0; key < count; ++key)
        members.append('"' + QByteArray::number(key) + "\":1");
    return '{' + members.join(',') + '}';
}

/// {"x":"aaa…"} of exactly `bytes`.
QByteArray objectOfBytes(qsizetype bytes)
{
    return R"({"x":")" + QByteArray(bytes - 8, 'a') + R"("})";
}

} // namespace

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void fitsUpToEachLimit();
    void movesBetweenValueAndTree();
    void saysTheSame_data();
    void saysTheSame();
    void merges_data();
    void merges();
};

void MetadataTest::measures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MetadataMeter>("meter");
    QTest::newRow("empty") << QByteArray("{}") << MetadataMeter{2, 1, 0};
    QTest::newRow("white space does not count") << QByteArray("{ \"a\" : 1 }") << MetadataMeter{7, 1, 1};
    QTest::newRow("bytes, not characters") << QByteArray(R"({"é":"日😀"})") << MetadataMeter{16, 1, 1};
    QTest::newRow("as spelled") << QByteArray(R"({"a":"\u00e9"})") << MetadataMeter{14, 1, 1};
    QTest::newRow("all keys at all levels")
        << QByteArray(R"({"a":{"b":1,"c":{"d":2}},"e":[{"f":1},{"f":2}]})") << MetadataMeter{47, 3, 7};
    QTest::newRow("a list is a level") << QByteArray(R"({"a":[[1]]})") << MetadataMeter{11, 3, 1};
    QTest::newRow("a repeated key counts twice") << QByteArray(R"({"a":1,"a":2})") << MetadataMeter{13, 1, 2};
}

void MetadataTest::measures()
{
    QFETCH(QByteArray, text);
    QFETCH(MetadataMeter, meter);
    const MetadataMeter measured = measureMetadata(json(text));
    QCOMPARE(measured.bytes, meter.bytes);
    QCOMPARE(measured.levels, meter.levels);
    QCOMPARE(measured.keys, meter.keys);
}

void MetadataTest::fitsUpToEachLimit()
{
    QVERIFY(measureMetadata(json(objectOfBytes(10'000))).fits());
    QVERIFY(!measureMetadata(json(objectOfBytes(10'001))).fits());
    QVERIFY(measureMetadata(json(objectOfKeys(50))).fits());
    QVERIFY(!measureMetadata(json(objectOfKeys(51))).fits());
    QVERIFY(measureMetadata(json(R"({"1":{"2":{"3":{"4":{"5":6}}}}})")).levels == 5);
    QVERIFY(measureMetadata(json(R"({"1":{"2":{"3":{"4":{"5":6}}}}})")).fits());
    QVERIFY(!measureMetadata(json(R"({"1":{"2":{"3":{"4":{"5":{}}}}}})")).fits());
    QVERIFY(!measureMetadata(json(R"({"1":{"2":{"3":{"4":{"5":[]}}}}})")).fits());
}

void MetadataTest::movesBetweenValueAndTree()
{
    QCOMPARE(metadataValue(json("{ }")), Value::empty());
    QCOMPARE(metadataValue(json(R"({ "z": 1.10, "a": "é" })")), Value::ofText(uR"({"z":1.10,"a":"é"})"_s));
    QCOMPARE(metadataTree(Value::empty())->compact(), QByteArray("{}"));
    QCOMPARE(metadataTree(Value::ofText(uR"({"z":1.10,"a":"é"})"_s))->compact(), QByteArray(R"({"z":1.10,"a":"é"})"));
    const QList<Value> none{Value::unknown(),       Value::ofFlag(true),   Value::ofNumber(1),
                            Value::ofText(u"[]"_s), Value::ofText(u"{"_s), Value::ofList({u"{}"_s})};
    for (const Value &value : none)
        QVERIFY2(!metadataTree(value), qPrintable(value.text()));
}

void MetadataTest::saysTheSame_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *a, const char *b, bool same) {
        QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << same;
    };
    row("1", "1.0", true);
    row("1.10", "11e-1", true);
    row("100", "1e2", true);
    row("100", "1E+0002", true);
    row("0.0012", "12e-4", true);
    row("-0", "0.00e5", true);
    row("-1", "1", false);
    row("12345678901234567890", "12345678901234567891", false);
    row("0.1", "0.10000000000000000001", false);
    row("1e400", "10e399", true);
    row("1e400", "1e401", false);
    row("1e99999999999999999999", "1e99999999999999999999", true);
    row("1e99999999999999999999", "1e99999999999999999998", false);
    row("0e99999999999999999999", "0", true);
    row("1", "\"1\"", false);
    row("1", "true", false);
    row("true", "false", false);
    row("null", "\"\"", false);
    row("null", "false", false);
    row(R"("\u00e9\/")", R"("é/")", true);
    row(R"("a")", R"("A")", false);
    row("\"\u00e9\"", "\"e\u0301\"", false); // composed and decomposed: two texts to the ATS
    row("{}", "[]", false);
    row(R"({"a":1,"b":2})", R"({"b":2.0,"\u0061":1})", true);
    row(R"({"a":1,"b":2})", R"({"a":1})", false);
    row(R"({"a":null})", R"({})", false);
    row("[1,2]", "[2,1]", false);
    row("[1,2]", "[1.0,20e-1]", true);
    row("[1]", "[1,1]", false);
    row(R"({"a":1,"a":2})", R"({"a":2,"a":1})", false);
    row(R"({"a":1,"b":0,"a":2})", R"({"b":0,"a":1,"a":2})", true);
}

void MetadataTest::saysTheSame()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(sameMetadata(json(a), json(b)), same);
    QCOMPARE(sameMetadata(json(b), json(a)), same);
}

void MetadataTest::merges_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QList<QStringList>>("conflicts");
    QTest::addColumn<QByteArray>("withMine"); // the result when conflicts take mine
    using Paths = QList<QStringList>;
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *result,
                        const Paths &conflicts = {}, const char *withMine = nullptr) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << QByteArray(result)
                            << conflicts << QByteArray(withMine ? withMine : result);
    };
    row("other keys", R"({"a":1,"b":2})", R"({"a":9,"b":2})", R"({"a":1,"b":8})", R"({"a":9,"b":8})");
    row("their order, then mine", R"({"a":1})", R"({"x":1,"a":1,"y":2})", R"({"z":3,"a":1})",
        R"({"z":3,"a":1,"x":1,"y":2})");
    row("their spelling of what I left alone", R"({"a":1.10,"b":1})", R"({"a":1.10,"b":2})", R"({"a":1.1,"b":1})",
        R"({"a":1.1,"b":2})");
    row("both removed", R"({"a":1,"b":1})", R"({"b":1})", R"({"b":1})", R"({"b":1})");
    row("I removed", R"({"a":1,"b":1})", R"({"b":1})", R"({"b":2,"a":1})", R"({"b":2})");
    row("they removed", R"({"a":1,"b":1})", R"({"a":1,"b":2})", R"({"b":1})", R"({"b":2})");
    row("deep", R"({"a":{"b":{"c":1,"d":1}}})", R"({"a":{"b":{"c":2,"d":1}}})", R"({"a":{"b":{"c":1,"d":3,"e":4}}})",
        R"({"a":{"b":{"c":2,"d":3,"e":4}}})");
    row("same change, spelled apart", R"({"a":1})", R"({"a":2})", R"({"a":2.0})", R"({"a":2.0})");
    row("both added the same", R"({})", R"({"a":[1]})", R"({"a":[1]})", R"({"a":[1]})");
    row("both added an object", R"({})", R"({"a":{"x":1}})", R"({"a":{"y":2}})", R"({"a":{"y":2,"x":1}})");
    row("null is a value", R"({"a":null})", R"({})", R"({"a":null,"b":1})", R"({"b":1})");

    row("same leaf", R"({"a":1,"b":1})", R"({"a":2,"b":7})", R"({"a":3,"b":1})", R"({"a":3,"b":7})", {{u"a"_s}},
        R"({"a":2,"b":7})");
    row("same deep leaf", R"({"a":{"b":1,"c":1}})", R"({"a":{"b":2,"c":1}})", R"({"a":{"b":3,"c":4}})",
        R"({"a":{"b":3,"c":4}})", {{u"a"_s, u"b"_s}}, R"({"a":{"b":2,"c":4}})");
    row("lists are one value", R"({"a":[1]})", R"({"a":[1,2]})", R"({"a":[1,3]})", R"({"a":[1,3]})", {{u"a"_s}},
        R"({"a":[1,2]})");
    row("I removed what they changed", R"({"a":1,"b":1})", R"({"b":1})", R"({"a":2,"b":1})", R"({"a":2,"b":1})",
        {{u"a"_s}}, R"({"b":1})");
    row("they removed what I changed", R"({"a":{"x":1},"b":1})", R"({"a":{"x":2},"b":1})", R"({"b":1})", R"({"b":1})",
        {{u"a"_s}}, R"({"b":1,"a":{"x":2}})");
    row("both added, to different ends", R"({})", R"({"a":1})", R"({"a":"1"})", R"({"a":"1"})", {{u"a"_s}},
        R"({"a":1})");
    row("value against object", R"({"a":1})", R"({"a":2})", R"({"a":{}})", R"({"a":{}})", {{u"a"_s}}, R"({"a":2})");
    row("two of them", R"({"a":1,"b":{"c":1}})", R"({"a":2,"b":{"c":2}})", R"({"b":{"c":3},"a":3})",
        R"({"b":{"c":3},"a":3})", {{u"b"_s, u"c"_s}, {u"a"_s}}, R"({"b":{"c":2},"a":2})");
    row("a repeated key is not taken apart", R"({"o":{"a":1}})", R"({"o":{"a":1,"b":2}})", R"({"o":{"a":1,"a":3}})",
        R"({"o":{"a":1,"a":3}})", {{u"o"_s}}, R"({"o":{"a":1,"b":2}})");
    row("no object", R"({"a":1})", R"({"a":2})", R"([])", R"([])", {QStringList()}, R"({"a":2})");
}

void MetadataTest::merges()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, result);
    QFETCH(QList<QStringList>, conflicts);
    QFETCH(QByteArray, withMine);
    const MetadataMerge merge = mergeMetadata(json(base), json(mine), json(theirs));
    QCOMPARE(merge.result.compact(), result);
    QCOMPARE(merge.conflicts, conflicts);
    QCOMPARE(resolveMetadata(json(base), json(mine), json(theirs), true).compact(), withMine);
    QCOMPARE(resolveMetadata(json(base), json(mine), json(theirs), false).compact(), result);
}

QTEST_GUILESS_MAIN(MetadataTest)
#include "tst_metadata.moc"
