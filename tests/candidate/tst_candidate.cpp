// SPDX-License-Identifier: MIT
// A snapshot keeps what was known, and its blob says the same after a trip through the store, or nothing at all.

#include "candidate/candidate.h"
#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/overtaken.h"

#include <QCborMap>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

Candidate zoe()
{
    return {.reference = u"wttj-1"_s,
            .jobReference = u"WTTJ_KmqkD1Y"_s,
            .updatedAt = QDateTime::fromString(u"2024-03-01T10:20:30.123Z"_s, Qt::ISODateWithMs),
            .readAt = QDateTime::fromString(u"2024-03-02T00:00:00.000Z"_s, Qt::ISODateWithMs),
            .values = {{u"firstname"_s, Value::ofText(u"Zoé"_s)},
                       {u"lastname"_s, Value::ofText(u"Lefèvre"_s)},
                       {u"phone"_s, Value::empty()},
                       {u"archived"_s, Value::ofFlag(false)},
                       {u"job_stage_id"_s, Value::ofNumber(14600)},
                       {u"tag_list"_s, Value::ofList({u"c++"_s, u"été"_s})}}};
}

} // namespace

class CandidateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayName();
    void aReadThatLacksAFieldKeepsIt();
    void blobRoundTrip();
    void anEmptyCandidateRoundTrips();
    void theTimeInAStageRoundTrips();
    void blobLeavesUnknownOut();
    void damagedBlobs();
    void everyCutBlobIsRefused();
    void flippedBitsNeverCrash();
    void newKeys();
    void aDraftsValues();
    void overtaken();
};

void CandidateTest::displayName()
{
    QCOMPARE(zoe().displayName(FieldCatalog::welcomeKit()), u"Zoé Lefèvre"_s);
    QCOMPARE(Candidate().displayName(FieldCatalog::welcomeKit()), QString());
    QCOMPARE((Candidate{.values = {{u"lastname"_s, Value::ofText(u"Li"_s)}}}.displayName(FieldCatalog::welcomeKit())),
             u"Li"_s);
}

void CandidateTest::aReadThatLacksAFieldKeepsIt()
{
    Candidate answer{.reference = u"wttj-1"_s,
                     .values = {{u"firstname"_s, Value::ofText(u"Zoë"_s)}, {u"lastname"_s, Value::empty()}}};
    answer.keepUnknownFrom(zoe());
    QCOMPARE(answer.value(u"firstname"_s).text(), u"Zoë"_s);
    QVERIFY(answer.value(u"lastname"_s).isEmpty()); // told to be empty is not "absent"
    QCOMPARE(answer.value(u"tag_list"_s).list(), (QStringList{u"c++"_s, u"été"_s}));
    QVERIFY(answer.value(u"phone"_s).isEmpty());
    QVERIFY(answer.value(u"media_github"_s).isUnknown());
}

void CandidateTest::blobRoundTrip()
{
    const auto back = Candidate::fromBlob(u"wttj-1"_s, zoe().toBlob());
    QVERIFY(back);
    QVERIFY(*back == zoe());
}

void CandidateTest::anEmptyCandidateRoundTrips()
{
    const Candidate nobody{.reference = u"x"_s};
    const auto back = Candidate::fromBlob(u"x"_s, nobody.toBlob());
    QVERIFY(back);
    QVERIFY(!back->updatedAt.isValid());
    QVERIFY(!back->readAt.isValid());
    QVERIFY(back->values.isEmpty());
}

void CandidateTest::theTimeInAStageRoundTrips()
{
    using Word = StageSince::Word;
    for (const Word word : {Word::Seen, Word::Sent, Word::Ats}) {
        Candidate one = zoe();
        one.stageSince = {one.readAt.addDays(-12), word};
        QCOMPARE(Candidate::fromBlob(one.reference, one.toBlob()), one);
        one.stageSince.at = {};
        QCOMPARE(one.toBlob(), zoe().toBlob());
    }
    // A word that a later Vivier may know.
    const QCborMap odd{{u"v"_s, QCborMap()}, {u"s"_s, qint64(1'700'000'000'000)}, {u"w"_s, 4}};
    QVERIFY(!Candidate::fromBlob(u"x"_s, odd.toCborValue().toCbor())->stageSince.isKnown());
}

void CandidateTest::blobLeavesUnknownOut()
{
    Candidate candidate = zoe();
    const QByteArray without = candidate.toBlob();
    candidate.values.insert(u"media_github"_s, Value::unknown());
    QCOMPARE(candidate.toBlob(), without);
}

void CandidateTest::damagedBlobs()
{
    QVERIFY(!Candidate::fromBlob(u"x"_s, {}));
    QVERIFY(!Candidate::fromBlob(u"x"_s, "not cbor at all"));
    QVERIFY(!Candidate::fromBlob(u"x"_s, QCborValue(u"text"_s).toCbor()));
    QVERIFY(!Candidate::fromBlob(u"x"_s, QCborMap{{u"v"_s, 1}}.toCborValue().toCbor()));
    QVERIFY(!Candidate::fromBlob(u"x"_s, QCborMap{{u"j"_s, u"job"_s}}.toCborValue().toCbor()));
    // Wrong types of the rest are not worth losing the values for.
    const QCborMap odd{{u"v"_s, QCborMap{{u"phone"_s, QCborMap()}}}, {u"u"_s, u"yesterday"_s}, {u"j"_s, 3}};
    const auto read = Candidate::fromBlob(u"x"_s, odd.toCborValue().toCbor());
    QVERIFY(read);
    QVERIFY(read->value(u"phone"_s).isUnknown());
    QVERIFY(!read->updatedAt.isValid());
    QVERIFY(read->jobReference.isEmpty());
}

void CandidateTest::everyCutBlobIsRefused()
{
    const QByteArray blob = zoe().toBlob();
    for (qsizetype length = 0; length < blob.size(); ++length)
        QVERIFY2(!Candidate::fromBlob(u"wttj-1"_s, blob.left(length)), qPrintable(u"cut to %1"_s.arg(length)));
    QVERIFY2(!Candidate::fromBlob(u"wttj-1"_s, blob + "x"), "bytes after the end");
}

void CandidateTest::flippedBitsNeverCrash()
{
    const QByteArray blob = zoe().toBlob();
    for (qsizetype at = 0; at < blob.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = blob;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            if (const auto read = Candidate::fromBlob(u"wttj-1"_s, damaged))
                QCOMPARE(read->reference, u"wttj-1"_s); // the reference is never read from the blob
        }
    }
}

void CandidateTest::newKeys()
{
    const QString key = Draft::newKey();
    QVERIFY(Draft::isNewKey(key));
    QVERIFY(Draft{.key = key}.isNew());
    QVERIFY(key != Draft::newKey());
    QVERIFY(!Draft::isNewKey(u"wttj-d655345409a6097309156b05"_s));
    QVERIFY(!Draft::isNewKey(QString()));
}

void CandidateTest::aDraftsValues()
{
    const Draft draft{.key = u"wttj-1"_s,
                      .fields = {{u"phone"_s, {.base = Value::ofText(u"1"_s), .mine = Value::empty()}}}};
    QVERIFY(!draft.isEmpty());
    QVERIFY(draft.contains(u"phone"_s) && !draft.contains(u"email"_s));
    QCOMPARE(draft.mine().size(), 1);
    QVERIFY(draft.mine().value(u"phone"_s).isEmpty());
}

void CandidateTest::overtaken()
{
    const QDateTime known = zoe().readAt;
    QVERIFY(isOvertakenBy(known.addMSecs(-1), known));
    QVERIFY(isOvertakenBy(known.addSecs(-5 * 60).addMSecs(1), known));
    QVERIFY(!isOvertakenBy(known.addSecs(-5 * 60), known)); // the clock was set back
    QVERIFY(!isOvertakenBy(known, known));
    QVERIFY(!isOvertakenBy(known.addMSecs(1), known));
    QVERIFY(!isOvertakenBy({}, known));
    QVERIFY(!isOvertakenBy(known, {}));
}

QTEST_GUILESS_MAIN(CandidateTest)
#include "tst_candidate.moc"
