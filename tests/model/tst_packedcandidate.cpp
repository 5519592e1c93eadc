#include "model/packedcandidate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class tst_PackedCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void nothingKnown();
    void smallerThanTheBlob();
};

namespace {

const FieldCatalog &catalog = FieldCatalog::welcomeKit();

Value anyValue(QRandomGenerator &dice)
{
    static const QStringList texts{u"Zoë-Łucja"_s, u"محمد"_s, u"😀"_s, u"a, b"_s, QString(3000, u'x'), u" "_s};
    switch (dice.bounded(7)) {
    case 0:
        return Value::unknown();
    case 1:
        return Value::empty();
    case 2:
        return Value::ofFlag(dice.bounded(2) == 1);
    case 3:
        return Value::ofNumber(static_cast<qint64>(dice.generate64()) >> dice.bounded(64));
    case 4:
        return Value::ofList(texts.mid(0, dice.bounded(int(texts.size()))));
    default:
        return Value::ofText(texts.at(dice.bounded(int(texts.size()))));
    }
}

Candidate anyCandidate(QRandomGenerator &dice)
{
    Candidate candidate{.reference = u"A"_s, .jobReference = {}, .updatedAt = {}, .readAt = {}, .values = {}};
    if (dice.bounded(4) > 0)
        candidate.jobReference = u"WTTJ_KmqkD1Y"_s;
    if (dice.bounded(4) > 0)
        candidate.updatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + dice.bounded(1'000'000), Qt::UTC);
    if (dice.bounded(4) > 0)
        candidate.readAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + dice.bounded(1'000'000), Qt::UTC);
    for (const Field &field : catalog) {
        const Value value = anyValue(dice);
        if (!value.isUnknown())
            candidate.values.insert(field.name, value);
    }
    return candidate;
}

} // namespace

void tst_PackedCandidate::everythingComesBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator dice(seed);
    for (int i = 0; i < 2000; ++i) {
        const Candidate candidate = anyCandidate(dice);
        QCOMPARE(unpacked(u"A"_s, packed(candidate, catalog), catalog), candidate);
    }
}

void tst_PackedCandidate::nothingKnown()
{
    const Candidate nobody{.reference = u"A"_s, .jobReference = {}, .updatedAt = {}, .readAt = {}, .values = {}};
    QCOMPARE(unpacked(u"A"_s, {}, catalog), nobody);
    QCOMPARE(unpacked(u"A"_s, packed(nobody, catalog), catalog), nobody);
}

void tst_PackedCandidate::smallerThanTheBlob()
{
    Candidate candidate{.reference = u"A"_s, .jobReference = u"J"_s, .updatedAt = {}, .readAt = {}, .values = {}};
    for (const Field &field : catalog)
        candidate.values.insert(field.name, Value::ofText(u"some text"_s));
    QVERIFY(packed(candidate, catalog).size() * 3 < candidate.toBlob().size() * 2);
}

QTEST_GUILESS_MAIN(tst_PackedCandidate)
#include "tst_packedcandidate.moc"
