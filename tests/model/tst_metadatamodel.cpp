// SPDX-License-Identifier: MIT
// Metadata as a tree: what is edited, what is refused, and that the rest stays as it was read, to the bit.
#include "model/metadatamodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

using Type = MetadataModel::Type;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const QString odd = uR"({"z":1.10,"source":"LinkedIn","\u00e9":"\/","big":12345678901234567890,"minus":-0.0,)"
                    uR"("deep":{"list":[1e2,null,{"x":true}],"half":"\ud83d"}})"_s;

struct Fixture
{
    MetadataModel model;
    QAbstractItemModelTester tester{&model, fatal};
    QSignalSpy changed{&model, &MetadataModel::changed};
    QSignalSpy refused{&model, &MetadataModel::refused};

    explicit Fixture(const QString &json = {})
    {
        QString problem;
        if (!model.fromJson(json, &problem))
            qFatal("%s", qPrintable(problem));
    }

    QModelIndex at(const QStringList &path, int column = MetadataModel::KeyColumn) const
    {
        return model.indexOf(path).siblingAtColumn(column);
    }
    bool set(const QStringList &path, int column, const QVariant &value)
    {
        return model.setData(at(path, column), value);
    }
    bool setType(const QStringList &path, Type type)
    {
        return set(path, MetadataModel::TypeColumn, QVariant::fromValue(type));
    }
    QString why() const { return refused.isEmpty() ? QString() : refused.last().first().toString(); }
};

} // namespace

class MetadataModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsKeysValuesAndTypes();
    void anEmptyTextIsNoKeys();
    void keepsEveryBitOfTheRest();
    void sameJsonResetsNothing();
    void refusesWhatIsNoObject();
    void refusesARepeatedKeyOnlyWhenTyped();
    void renames();
    void refusesAKeyThatIsThere();
    void setsValuesByType();
    void changesTypesWithoutLoss_data();
    void changesTypesWithoutLoss();
    void addsBesideAndInside();
    void aValueIsNoPlaceForKeys();
    void removesAndMoves();
    void findsItsWayByPath();
    void survivesRandomUse();
};

void MetadataModelTest::showsKeysValuesAndTypes()
{
    const Fixture f(uR"({"a":"x","b":1.10,"c":false,"d":null,"e":[7,{}],"f":{"g":""}})"_s);
    const auto row = [&f](const QStringList &path) {
        const QModelIndex key = f.at(path);
        return QStringList{key.data().toString(), key.siblingAtColumn(1).data().toString(),
                           key.siblingAtColumn(2).data().toString()};
    };
    QCOMPARE(f.model.rowCount(), 6);
    QCOMPARE(row({u"a"_s}), QStringList({u"a"_s, u"x"_s, u"text"_s}));
    QCOMPARE(row({u"b"_s}), QStringList({u"b"_s, u"1.10"_s, u"number"_s}));
    QCOMPARE(row({u"c"_s}), QStringList({u"c"_s, u"no"_s, u"yes/no"_s}));
    QCOMPARE(row({u"d"_s}), QStringList({u"d"_s, QString(), u"nothing"_s}));
    QCOMPARE(row({u"e"_s, u"0"_s}), QStringList({u"item 1"_s, u"7"_s, u"number"_s}));
    QCOMPARE(row({u"e"_s}).last(), u"list"_s);
    QCOMPARE(row({u"f"_s}).last(), u"group"_s);
    QCOMPARE(f.model.type(f.at({u"f"_s, u"g"_s})), Type::Text);
    QCOMPARE(f.at({u"a"_s}).data(Qt::AccessibleTextRole).toString(), u"a: x, text"_s);
    QVERIFY(!f.at({u"e"_s, u"0"_s}).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!f.at({u"f"_s}, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(f.at({u"b"_s}, 1).flags().testFlag(Qt::ItemIsEditable));
}

void MetadataModelTest::anEmptyTextIsNoKeys()
{
    Fixture f(uR"({"a":1})"_s);
    QVERIFY(f.model.fromJson({}));
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.toJson(), QString());
    QCOMPARE(f.model.meter().keys, 0);
    QVERIFY(f.changed.isEmpty());
}

void MetadataModelTest::keepsEveryBitOfTheRest()
{
    Fixture f(odd);
    QCOMPARE(f.model.toJson(), odd);
    QVERIFY(f.set({u"source"_s}, 1, u"Indeed"_s));
    QCOMPARE(f.model.toJson(), QString(odd).replace(u"LinkedIn"_s, u"Indeed"_s));
    QVERIFY(f.set({u"deep"_s, u"list"_s, u"2"_s, u"x"_s}, 1, false));
    QCOMPARE(f.model.toJson(), QString(odd).replace(u"LinkedIn"_s, u"Indeed"_s).replace(u"true"_s, u"false"_s));
    QCOMPARE(f.changed.count(), 2);
    // Setting what is there keeps its spelling and is no change.
    QVERIFY(f.set({u"é"_s}, 1, u"/"_s));
    QVERIFY(f.set({u"é"_s}, 0, u"é"_s));
    QVERIFY(f.set({u"z"_s}, 1, u"1.10"_s));
    QCOMPARE(f.changed.count(), 2);
    QVERIFY(f.model.toJson().contains(uR"("\u00e9":"\/")"_s));
}

void MetadataModelTest::sameJsonResetsNothing()
{
    Fixture f(odd);
    QSignalSpy reset(&f.model, &MetadataModel::modelReset);
    QVERIFY(f.model.fromJson(odd));
    QCOMPARE(reset.count(), 0);
    QVERIFY(f.model.fromJson(u"{}"_s));
    QCOMPARE(reset.count(), 1);
}

void MetadataModelTest::refusesWhatIsNoObject()
{
    Fixture f(odd);
    QString problem;
    QVERIFY(!f.model.fromJson(u"[1]"_s, &problem));
    QVERIFY2(problem.contains(u"starts with {"), qPrintable(problem));
    QVERIFY(!f.model.fromJson(u"{\"a\"}"_s, &problem));
    QVERIFY2(problem.startsWith(u"Line 1, column 2"), qPrintable(problem));
    QCOMPARE(f.model.toJson(), odd);
}

void MetadataModelTest::refusesARepeatedKeyOnlyWhenTyped()
{
    const QString twice = uR"({"o":{"a":1,"a":2}})"_s;
    Fixture f(twice);
    QCOMPARE(f.model.toJson(), twice); // the ATS may say so, and nothing of it is lost
    QString problem;
    QVERIFY(!f.model.fromTypedJson(twice, &problem));
    QVERIFY2(problem.contains(u"“o › a”"), qPrintable(problem));
    QVERIFY(f.model.fromTypedJson(uR"({"o":{"a":1}})"_s, &problem));
}

void MetadataModelTest::renames()
{
    Fixture f(uR"({"a":1.10,"b":{"c":2}})"_s);
    QVERIFY(f.set({u"a"_s}, 0, u"x\"y"_s));
    QVERIFY(f.set({u"b"_s, u"c"_s}, 0, u"a"_s));
    QCOMPARE(f.model.toJson(), uR"({"x\"y":1.10,"b":{"a":2}})"_s);
}

void MetadataModelTest::refusesAKeyThatIsThere()
{
    Fixture f(uR"({"a":1,"b":2,"l":[1]})"_s);
    QVERIFY(!f.set({u"a"_s}, 0, u"b"_s));
    QVERIFY2(f.why().contains(u"“b” already exists here"), qPrintable(f.why()));
    QVERIFY(!f.set({u"a"_s}, 0, QString()));
    QVERIFY2(f.why().contains(u"name"), qPrintable(f.why()));
    QVERIFY(!f.set({u"l"_s, u"0"_s}, 0, u"c"_s));
    QVERIFY(f.changed.isEmpty());
    QCOMPARE(f.model.toJson(), uR"({"a":1,"b":2,"l":[1]})"_s);
}

void MetadataModelTest::setsValuesByType()
{
    Fixture f(uR"({"t":"","n":1,"f":false,"g":{}})"_s);
    QVERIFY(f.set({u"t"_s}, 1, u"42"_s));
    QVERIFY(f.set({u"n"_s}, 1, u" 1.50 "_s));
    QVERIFY(f.set({u"f"_s}, 1, true));
    QCOMPARE(f.model.toJson(), uR"({"t":"42","n":1.50,"f":true,"g":{}})"_s);
    QVERIFY(!f.set({u"n"_s}, 1, u"1,5"_s));
    QVERIFY2(f.why().contains(u"not a number"), qPrintable(f.why()));
    QVERIFY(!f.set({u"g"_s}, 1, u"x"_s));
    QCOMPARE(f.model.toJson(), uR"({"t":"42","n":1.50,"f":true,"g":{}})"_s);
}

void MetadataModelTest::changesTypesWithoutLoss_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("result"); // empty: refused
    const auto row = [](const char *value, Type type, const char *result) {
        QTest::addRow("%s to %s", value, qPrintable(MetadataModel::typeName(type)))
            << QString::fromUtf8(value) << type << QString::fromUtf8(result);
    };
    row(R"("7.50")", Type::Number, "7.50");
    row(R"("seven")", Type::Number, "");
    row(R"("")", Type::Number, "0");
    row("null", Type::Number, "0");
    row("7.50", Type::Text, R"("7.50")");
    row("true", Type::Text, R"("true")");
    row(R"("Yes")", Type::YesNo, "true");
    row(R"("false")", Type::YesNo, "false");
    row(R"("maybe")", Type::YesNo, "");
    row("1", Type::YesNo, "");
    row("null", Type::Text, R"("")");
    row(R"("x")", Type::Nothing, "null");
    row("1.10", Type::List, "[1.10]");
    row(R"("\u00e9")", Type::List, R"(["\u00e9"])");
    row("1.10", Type::Group, R"({"value":1.10})");
    row(R"("")", Type::Group, "{}");
    row("[1.10,{\"a\":1}]", Type::Group, R"({"1":1.10,"2":{"a":1}})");
    row("[]", Type::Group, "{}");
    row(R"({"a":1})", Type::List, "");
    row(R"({"a":1})", Type::Text, "");
    row("[1]", Type::Nothing, "");
    row("{}", Type::List, "[]");
    row("{}", Type::Text, R"("")");
    row("1.10", Type::Number, "1.10");
}

void MetadataModelTest::changesTypesWithoutLoss()
{
    QFETCH(QString, value);
    QFETCH(Type, type);
    QFETCH(QString, result);
    const QString frame = uR"({"a":1e2,"k":%1,"b":-0})"_s;
    Fixture f(frame.arg(value));
    QCOMPARE(f.setType({u"k"_s}, type), !result.isEmpty());
    QCOMPARE(f.why().isEmpty(), !result.isEmpty());
    QCOMPARE(f.model.toJson(), frame.arg(result.isEmpty() ? value : result));
}

void MetadataModelTest::addsBesideAndInside()
{
    Fixture f(uR"({"a":1,"b":{"c":[]}})"_s);
    const QModelIndex second = f.model.addAfter(f.at({u"a"_s}, 1));
    QCOMPARE(f.model.pathOf(second), QStringList{u"new key"_s});
    QCOMPARE(second.row(), 1);
    QCOMPARE(f.model.addAfter({}).data().toString(), u"new key 2"_s);
    const QModelIndex item = f.model.addInside(f.at({u"b"_s, u"c"_s}));
    QCOMPARE(f.model.pathOf(item), QStringList({u"b"_s, u"c"_s, u"0"_s}));
    f.model.addInside(f.at({u"b"_s}));
    // A key without a value yet becomes a group.
    f.model.addInside(f.at({u"new key"_s}));
    QCOMPARE(f.model.toJson(), uR"({"a":1,"new key":{"new key":""},"b":{"c":[""],"new key":""},"new key 2":""})"_s);
}

void MetadataModelTest::aValueIsNoPlaceForKeys()
{
    Fixture f(uR"({"a":"x","n":0,"f":false})"_s);
    for (const QString &key : {u"a"_s, u"n"_s, u"f"_s}) {
        QVERIFY(!f.model.canAddInside(f.at({key})));
        QVERIFY(!f.model.addInside(f.at({key})).isValid());
        QVERIFY(!f.model.insertRow(0, f.at({key})));
    }
    QVERIFY(f.model.canAddInside({}));
    QVERIFY(f.changed.isEmpty());
}

void MetadataModelTest::removesAndMoves()
{
    Fixture f(uR"({"a":1,"b":[1,2,3,4],"c":3})"_s);
    QVERIFY(f.model.removeRow(0));
    const QModelIndex list = f.at({u"b"_s});
    QVERIFY(f.model.moveRow(list, 0, list, 4));
    QCOMPARE(f.model.toJson(), uR"({"b":[2,3,4,1],"c":3})"_s);
    QVERIFY(f.model.moveRows(list, 2, 2, list, 1));
    QCOMPARE(f.model.toJson(), uR"({"b":[2,4,1,3],"c":3})"_s);
    QVERIFY(!f.model.moveRow(list, 1, list, 2)); // is where it is
    QVERIFY(!f.model.moveRow(list, 0, {}, 0));
    QVERIFY(!f.model.removeRows(1, 5, list));
    QCOMPARE(f.changed.count(), 3);
}

void MetadataModelTest::findsItsWayByPath()
{
    const Fixture f(odd);
    const QStringList path{u"deep"_s, u"list"_s, u"2"_s, u"x"_s};
    QVERIFY(f.model.indexOf(path).isValid());
    QCOMPARE(f.model.pathOf(f.model.indexOf(path)), path);
    QVERIFY(!f.model.indexOf({u"deep"_s, u"gone"_s}).isValid());
    QVERIFY(!f.model.indexOf({}).isValid());
}

void MetadataModelTest::survivesRandomUse()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    qInfo("VIVIER_SEED=%u", seed);
    QRandomGenerator random(seed);
    Fixture f(odd);
    const auto anyIndex = [&] {
        QModelIndex at;
        for (int depth = 0; depth < 6 && f.model.rowCount(at) > 0 && random.bounded(4) > 0; ++depth)
            at = f.model.index(random.bounded(f.model.rowCount(at)), 0, at);
        return at;
    };
    // What stands beside the playground is never to change by a bit.
    const QModelIndex playground = f.model.addInside({});
    f.model.setData(playground, u"play"_s);
    const QString kept = odd.chopped(1) + u",\"play\":"_s;
    for (int step = 0; step < 1000; ++step) {
        QModelIndex at = anyIndex();
        const QModelIndex play = f.at({u"play"_s});
        if (!at.isValid() || f.model.pathOf(at).first() != u"play"_s)
            at = play;
        switch (at == play ? 6 + random.bounded(2) : random.bounded(8)) {
        case 0:
            f.model.setData(at, QString(QChar(u'a' + random.bounded(6))));
            break;
        case 1:
            f.model.setData(at.siblingAtColumn(1), QString::number(random.bounded(3)));
            break;
        case 2:
            f.model.setData(at.siblingAtColumn(2), QVariant::fromValue(static_cast<Type>(random.bounded(6))));
            break;
        case 3:
            f.model.removeRow(at.row(), at.parent());
            break;
        case 4:
            f.model.moveRow(at.parent(), at.row(), at.parent(), random.bounded(f.model.rowCount(at.parent()) + 1));
            break;
        case 5:
            f.model.addAfter(at);
            break;
        case 6:
            f.model.addInside(at);
            break;
        default:
            f.model.insertRows(0, 1 + random.bounded(2), at);
        }
        const QString json = f.model.toJson();
        QVERIFY2(json.startsWith(kept), qPrintable(json));
        MetadataModel again;
        QVERIFY(again.fromJson(json));
        QCOMPARE(again.toJson(), json);
        if (json.size() > 1500)
            QVERIFY(f.model.removeRows(0, f.model.rowCount(f.at({u"play"_s})), f.at({u"play"_s})));
    }
}

QTEST_GUILESS_MAIN(MetadataModelTest)
#include "tst_metadatamodel.moc"
