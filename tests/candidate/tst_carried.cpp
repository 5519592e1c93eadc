// SPDX-License-Identifier: MIT
// What of an original lies around an edit is kept: texts, sets and metadata.
#include "candidate/carried.h"
#include "candidate/edit.h"
#include "candidate/merge.h"
#include "candidate/metadata.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)
Q_DECLARE_METATYPE(vivier::FieldKind)

class CarriedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextAroundAnEdit_data();
    void aTextAroundAnEdit();
    void aListAsItWasOrdered_data();
    void aListAsItWasOrdered();
    void metadataAsItWasSpelled_data();
    void metadataAsItWasSpelled();
    void whatIsGivenWhole_data();
    void whatIsGivenWhole();
    void whatSaysTheSameIsNoDraft();
};

void CarriedTest::aTextAroundAnEdit_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("carried");
    const auto row = [](const char *name, const QString &original, const QString &shown, const QString &now,
                        const QString &carried) { QTest::newRow(name) << original << shown << now << carried; };
    row("nothing", u"a\r\nb"_s, u"a\nb"_s, u"a\nb"_s, u"a\r\nb"_s);
    row("in front", u"a\r\nb"_s, u"a\nb"_s, u"xa\nb"_s, u"xa\r\nb"_s);
    row("at the end", u"a\r\nb\r"_s, u"a\nb\n"_s, u"a\nb\nx"_s, u"a\r\nb\rx"_s);
    row("a line break", u"a\r\nb\r\nc"_s, u"a\nb\nc"_s, u"a\nbc"_s, u"a\r\nbc"_s);
    row("all of it", u"a\r\n"_s, u"a\n"_s, u"x"_s, u"x"_s);
    row("as one line", u"a\r\n\tb"_s, u"a   b"_s, u"a   bx"_s, u"a\r\n\tbx"_s);
    row("half of a line break", u"a\r\nb"_s, u"a  b"_s, u"a b"_s, u"a\rb"_s);
    row("special spaces", u"a\u00a0\u202fb"_s, u"a  b"_s, u"a  bx"_s, u"a\u00a0\u202fbx"_s);
    row("half of a pair", u"\r😀"_s, u"\n😀"_s, u"\n😁"_s, u"\r😁"_s);
    row("two line breaks side by side", u"a\rx\nb"_s, u"a\nx\nb"_s, u"a\n\nb"_s, u"a\n\nb"_s);
    row("a typed line break after a return", u"a\rb"_s, u"a\nb"_s, u"a\n\nb"_s, u"a\n\nb"_s);
    row("no picture of it", u"2031-01-01T10:00"_s, u"2031-01-01"_s, u"2031-01-02"_s, u"2031-01-02"_s);
    row("no picture either", u"abc"_s, u"abd"_s, u"abdx"_s, u"abdx"_s);
}

void CarriedTest::aTextAroundAnEdit()
{
    QFETCH(const QString, original);
    QFETCH(const QString, shown);
    QFETCH(const QString, now);
    QTEST(carriedOver(original, shown, now), "carried");
}

void CarriedTest::aListAsItWasOrdered_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QStringList>("ordered");
    const auto row = [](const char *name, QStringView told, QStringView list, QStringView ordered) {
        const auto split = [](QStringView letters) { return letters.toString().split(QString(), Qt::SkipEmptyParts); };
        QTest::newRow(name) << split(told) << split(list) << split(ordered);
    };
    row("the same", u"ba", u"ba", u"ba");
    row("one is back", u"bac", u"bca", u"bac");
    row("one is new", u"ba", u"bax", u"bax");
    row("one is new, one is back", u"bac", u"acxb", u"bacx");
    row("twice and once more", u"bab", u"babb", u"babb");
    row("twice and a new one", u"bab", u"babx", u"babx");
    row("none was there", u"", u"ba", u"ba");
}

void CarriedTest::aListAsItWasOrdered()
{
    QFETCH(const QStringList, told);
    QFETCH(const QStringList, list);
    QTEST(inOrderOf(told, list), "ordered");
}

void CarriedTest::metadataAsItWasSpelled_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("spelled");
    const auto row = [](const char *name, const QByteArray &told, const QByteArray &wanted, const QByteArray &spelled) {
        QTest::newRow(name) << told << wanted << spelled;
    };
    row("a number", R"({"a":1.10,"b":1})", R"({"a":1.1,"b":2})", R"({"a":1.10,"b":2})");
    row("a text", R"({"a":"\u00e9"})", R"({"a":"é"})", R"({"a":"\u00e9"})");
    row("a key", R"({"\u00e9":1})", R"({"é":2})", R"({"\u00e9":2})");
    row("within", R"({"a":{"b":1e2,"c":0}})", R"({"a":{"b":100,"c":1}})", R"({"a":{"b":1e2,"c":1}})");
    row("a list", R"({"a":[1.0]})", R"({"a":[1]})", R"({"a":[1.0]})");
    row("another list", R"({"a":[1.0]})", R"({"a":[1,2]})", R"({"a":[1,2]})");
    row("another order", R"({"a":1.0,"b":2})", R"({"b":2,"a":1})", R"({"b":2,"a":1.0})");
    row("more and less", R"({"a":1,"b":2})", R"({"b":2,"c":3})", R"({"b":2,"c":3})");
    row("a repeated key", R"({"a":1.0,"a":2})", R"({"a":1,"a":2})", R"({"a":1.0,"a":2})");
    row("a repeated key that changes", R"({"a":1.0,"a":2})", R"({"a":1,"a":3})", R"({"a":1,"a":3})");
}

void CarriedTest::metadataAsItWasSpelled()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, wanted);
    QTEST(spelledAs(*JsonTree::parse(told), *JsonTree::parse(wanted)).compact(), "spelled");
}

void CarriedTest::whatIsGivenWhole_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<Value>("told");
    QTest::addColumn<Value>("wanted");
    QTest::addColumn<Value>("taken");
    const auto text = [](const QString &words) { return Value::ofText(words); };
    const auto row = [](const char *name, FieldKind kind, const Value &told, const Value &wanted, const Value &taken) {
        QTest::newRow(name) << kind << told << wanted << taken;
    };
    row("line ends", FieldKind::LongText, text(u"a\r\nb"_s), text(u"a\nb"_s), text(u"a\r\nb"_s));
    row("line ends and an edit", FieldKind::LongText, text(u"a\r\nb\r\nc"_s), text(u"a\nb\nd"_s),
        text(u"a\r\nb\r\nd"_s));
    row("space around", FieldKind::Text, text(u"a "_s), text(u"a"_s), text(u"a "_s));
    row("another", FieldKind::Text, text(u"a "_s), text(u"b"_s), text(u"b"_s));
    row("other order", FieldKind::Tags, Value::ofList({u"a"_s, u"b"_s, u"a"_s}), Value::ofList({u"b"_s, u"a"_s}),
        Value::ofList({u"a"_s, u"b"_s, u"a"_s}));
    row("a number", FieldKind::Metadata, text(uR"({"a":1.10,"b":1})"_s), text(uR"({"a":1.1,"b":2})"_s),
        text(uR"({"a":1.10,"b":2})"_s));
    row("never told", FieldKind::Text, Value(), text(u"a"_s), text(u"a"_s));
}

void CarriedTest::whatIsGivenWhole()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const Value, told);
    QFETCH(const Value, wanted);
    QFETCH(const Value, taken);
    const Value is = asTold(Field{.name = u"f"_s, .kind = kind}, told, wanted);
    QVERIFY2(is == taken, qPrintable(is.text()));
}

void CarriedTest::whatSaysTheSameIsNoDraft()
{
    const auto drafts = [](FieldKind kind, const Value &told, const Value &wanted) {
        Draft draft{.key = u"c"_s};
        return applyEdit(draft, Field{.name = u"f"_s, .kind = kind}, told, wanted, {});
    };
    QVERIFY(!drafts(FieldKind::Tags, Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"b"_s, u"a"_s})));
    QVERIFY(!drafts(FieldKind::Metadata, Value::ofText(uR"({"a":1.10})"_s), Value::ofText(uR"({"a":1.1})"_s)));
    QVERIFY(drafts(FieldKind::Tags, Value::ofList({u"a"_s}), Value::ofList({u"A"_s})));
    QVERIFY(drafts(FieldKind::Text, Value::ofText(u"a"_s), Value::ofText(u"a "_s))); // while it is being typed
}

QTEST_GUILESS_MAIN(CarriedTest)
#include "tst_carried.moc"
