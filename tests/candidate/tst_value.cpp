// SPDX-License-Identifier: MIT
// Unknown, empty and present stay three different things, also through the store's encoding.

#include "candidate/value.h"

#include <QCborArray>
#include <QCborMap>
#include <QtTest>

#include <QtNumeric>

#include <limits>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states();
    void readings();
    void cborRoundTrip_data();
    void cborRoundTrip();
    void foreignCborIsUnknown();
    void damagedListItems();
    void bytesThatAreNotOneWholeItem();
};

void ValueTest::states()
{
    QVERIFY(Value().isUnknown());
    QVERIFY(Value::unknown().isUnknown());
    QVERIFY(Value::empty().isEmpty());
    QVERIFY(Value::ofText(QString()).isEmpty());
    QVERIFY(Value::ofText(u""_s).isEmpty());
    QVERIFY(Value::ofList({}).isEmpty());
    QVERIFY(Value::ofText(u" "_s).isPresent());
    QVERIFY(Value::ofFlag(false).isPresent());
    QVERIFY(Value::ofNumber(0).isPresent());
    QVERIFY(Value() != Value::empty());
    QVERIFY(Value::ofText(QString()) == Value::ofList({}));
    QVERIFY(Value::ofText(u"1"_s) != Value::ofNumber(1));
}

void ValueTest::bytesThatAreNotOneWholeItem()
{
    const QList<QCborValue> items{u"Zoë"_s, 300, QCborArray{u"a"_s, u"b"_s}, QCborMap{{u"f"_s, QCborArray{u"a"_s, 1}}}};
    for (const QCborValue &item : items) {
        const QByteArray whole = item.toCbor();
        QCOMPARE(cborFrom(whole), item);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(cborFrom(whole.left(size)).isUndefined());
            QVERIFY(Value::fromCbor(cborFrom(whole.left(size))).isUnknown());
        }
        QVERIFY(cborFrom(whole + whole).isUndefined());
    }
    QVERIFY(cborFrom("iifs").isUndefined()); // a text of nine bytes that has three: Qt crashes when it is asked
    QCOMPARE(cborFrom("iifs").toString(), QString());
    QCOMPARE(integerFrom(QCborValue(7)), 7);
    for (const QCborValue &none : {QCborValue(1.5), QCborValue(qQNaN()), QCborValue(u"7"_s), QCborValue()})
        QCOMPARE(integerFrom(none), 0);
}

void ValueTest::readings()
{
    QCOMPARE(Value::ofNumber(-42).text(), u"-42"_s);
    QCOMPARE(Value::ofFlag(true).text(), u"true"_s);
    QCOMPARE(Value::ofFlag(false).text(), u"false"_s);
    QCOMPARE(Value::ofList({u"a"_s, u"b"_s}).text(), u"a, b"_s);
    QCOMPARE(Value().text(), QString());
    QCOMPARE(Value::empty().text(), QString());
    // Of another type: the neutral element, never a conversion.
    QCOMPARE(Value::ofText(u"42"_s).number(), 0);
    QCOMPARE(Value::ofText(u"true"_s).flag(), false);
    QCOMPARE(Value::ofText(u"a"_s).list(), QStringList());
}

void ValueTest::cborRoundTrip_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("unknown") << Value();
    QTest::newRow("empty") << Value::empty();
    QTest::newRow("text") << Value::ofText(u"Zoé 李 مريم 🙂\r\n"_s);
    QTest::newRow("blank text") << Value::ofText(u" "_s);
    QTest::newRow("text with a zero") << Value::ofText(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("yes") << Value::ofFlag(true);
    QTest::newRow("no") << Value::ofFlag(false);
    QTest::newRow("zero") << Value::ofNumber(0);
    QTest::newRow("least") << Value::ofNumber(std::numeric_limits<qint64>::min());
    QTest::newRow("most") << Value::ofNumber(std::numeric_limits<qint64>::max());
    QTest::newRow("tags") << Value::ofList({u"c++"_s, u"été"_s, u""_s});
    QTest::newRow("unreadable") << Value::unreadable("[1,{\"a\":2}]");
    QTest::newRow("unreadable and empty") << Value::unreadable({});
    QTest::newRow("half a pair") << Value::ofText(u"A"_s + QChar(0xd83d));
    QTest::newRow("half pairs in tags") << Value::ofList(
        {QString(QChar(0xdc00)), u"b"_s + QChar(0xdc00) + QChar(0xd83d)});
    QTest::newRow("a megabyte") << Value::ofText(u"é"_s.repeated(500'000));
}

void ValueTest::cborRoundTrip()
{
    QFETCH(Value, value);
    QVERIFY(Value::fromCbor(value.toCbor()) == value);
    QVERIFY(Value::fromCbor(QCborValue::fromCbor(value.toCbor().toCbor())) == value); // through bytes
}

void ValueTest::foreignCborIsUnknown()
{
    QVERIFY(Value::fromCbor(QCborValue(1.5)).isUnknown());
    QVERIFY(Value::fromCbor(QCborMap{{u"a"_s, 1}}).isUnknown());
    QVERIFY(Value::fromCbor(QCborValue()).isUnknown());
    QVERIFY(Value::fromCbor(QCborValue(QCborValue::Invalid)).isUnknown());
}

void ValueTest::damagedListItems()
{
    // "anything else that is not ours reads as unknown": a list that holds a number was not written by us.
    QVERIFY(Value::fromCbor(QCborArray{u"a"_s, 1}).isUnknown());
}

QTEST_GUILESS_MAIN(ValueTest)
#include "tst_value.moc"
