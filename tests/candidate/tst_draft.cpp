// SPDX-License-Identifier: MIT
// A draft as it is typed, and what is left of it once the ATS has accepted what was sent.

#include "candidate/edit.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
const QString reference = u"REF"_s;
const QString newKey = u"new:1"_s;

Value text(const QString &value)
{
    return Value::ofText(value);
}

DraftField wish(const Value &base, const Value &mine, int edits = 1, const QDateTime &at = noon)
{
    return {.base = base, .mine = mine, .edits = edits, .editedAt = at};
}

Draft draftOf(const QString &key, const QMap<QString, DraftField> &fields)
{
    return {.key = key, .fields = fields, .createAttemptedAt = {}};
}

Candidate stored(const FieldValues &values)
{
    return {.reference = reference, .jobReference = {}, .updatedAt = {}, .readAt = {}, .values = values};
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSentGoes();
    void typedAgainWithTheSameCountStays();
    void theNewBaseIsWhatTheAtsStored();
    void whatDidNotTravelKeepsItsBase();
    void aLaterWishWasNeverTried();
    void aCreatedCandidateGetsItsKeyAndItsBases();
    void anUpdateKeepsTheKeyOfTheDraft();
    void ofTwoDraftsOfOneCandidateTheLaterEditWins_data();
    void ofTwoDraftsOfOneCandidateTheLaterEditWins();
    void aSettledWishCompetesWithNothing();
    void whatMayHaveArrivedWaitsForTheRecruiter();
    void aFlagTickedAndUntickedOverNothingIsNoDraft_data();
    void aFlagTickedAndUntickedOverNothingIsNoDraft();
};

void DraftTest::whatWasSentGoes()
{
    const Draft sent = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s))}});
    QVERIFY(afterSending(sent, sent, stored({{u"phone"_s, text(u"2"_s)}})).isEmpty());
    QVERIFY(afterSending(draftOf(reference, {}), sent, stored({})).isEmpty()); // discarded meanwhile
}

void DraftTest::typedAgainWithTheSameCountStays()
{
    // Discarded while it was sent and typed again: it counts from one again.
    const Draft sent = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s))}});
    const Draft again = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"3"_s))}});
    const Draft left = afterSending(again, sent, stored({{u"phone"_s, text(u"2"_s)}}));
    QCOMPARE(left, draftOf(reference, {{u"phone"_s, wish(text(u"2"_s), text(u"3"_s))}}));
    // The same value typed once more is a later wish too.
    const Draft more = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s), 3)}});
    QVERIFY(afterSending(more, sent, stored({{u"phone"_s, text(u"9"_s)}})).contains(u"phone"_s));
}

void DraftTest::theNewBaseIsWhatTheAtsStored()
{
    const Draft sent = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"0606060606"_s))}});
    const Draft later = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"0707070707"_s), 2)}});
    const Draft left = afterSending(later, sent, stored({{u"phone"_s, text(u"+33606060606"_s)}}));
    QCOMPARE(left.fields.value(u"phone"_s).base, text(u"+33606060606"_s));
    QCOMPARE(left.fields.value(u"phone"_s).mine, text(u"0707070707"_s));
}

void DraftTest::whatDidNotTravelKeepsItsBase()
{
    // A colleague's change of the email, which the answer shows, must be a conflict when the email is sent.
    const Draft sent = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s))}});
    Draft current = sent;
    const DraftField email = wish(text(u"old@x.fr"_s), text(u"mine@x.fr"_s));
    current.fields.insert(u"email"_s, email);
    const Candidate answer = stored({{u"phone"_s, text(u"2"_s)}, {u"email"_s, text(u"theirs@x.fr"_s)}});
    QCOMPARE(afterSending(current, sent, answer), draftOf(reference, {{u"email"_s, email}}));
}

void DraftTest::aLaterWishWasNeverTried()
{
    const Draft sent = draftOf(reference, {{u"comment"_s, wish(Value::unknown(), text(u"hello"_s))}});
    Draft later = draftOf(reference, {{u"comment"_s, wish(Value::unknown(), text(u"hello again"_s), 2)}});
    later.fields[u"comment"_s].attemptedAt = noon; // of what was sent
    QVERIFY(!afterSending(later, sent, stored({})).fields.value(u"comment"_s).attemptedAt.isValid());
    // One that did not travel with this send is still to be looked for.
    const Draft other = draftOf(reference, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s))}});
    QCOMPARE(afterSending(later, other, stored({})).fields.value(u"comment"_s).attemptedAt, noon);
}

void DraftTest::aCreatedCandidateGetsItsKeyAndItsBases()
{
    Draft sent = draftOf(newKey, {{u"phone"_s, wish({}, text(u"1"_s))}});
    sent.createAttemptedAt = noon;
    Draft current = sent;
    current.createAttempted = {{u"phone"_s, text(u"1"_s)}};
    current.fields.insert(u"email"_s, wish({}, text(u"z@x.fr"_s)));
    const Draft left = afterSending(current, sent, stored({{u"email"_s, Value::empty()}}));
    QCOMPARE(left, draftOf(reference, {{u"email"_s, wish(Value::empty(), text(u"z@x.fr"_s))}}));
}

void DraftTest::anUpdateKeepsTheKeyOfTheDraft()
{
    // An ATS may spell its own key another way in its answer.
    const Draft sent = draftOf(u"ref"_s, {{u"phone"_s, wish(text(u"1"_s), text(u"2"_s))}});
    Draft current = sent;
    current.fields.insert(u"email"_s, wish(text(u"a"_s), text(u"b"_s)));
    QCOMPARE(afterSending(current, sent, stored({})).key, u"ref"_s);
}

void DraftTest::ofTwoDraftsOfOneCandidateTheLaterEditWins_data()
{
    QTest::addColumn<QDateTime>("own");
    QTest::addColumn<QDateTime>("twin");
    QTest::addColumn<bool>("ownWins");
    QTest::newRow("the new candidate's is later") << noon.addMSecs(1) << noon << true;
    QTest::newRow("the created one's is later") << noon << noon.addMSecs(1) << false;
    QTest::newRow("at once") << noon << noon << false;
    QTest::newRow("the new candidate's has no time") << QDateTime() << noon << false;
    QTest::newRow("the created one's has no time") << noon << QDateTime() << true;
    QTest::newRow("no times") << QDateTime() << QDateTime() << false;
}

void DraftTest::ofTwoDraftsOfOneCandidateTheLaterEditWins()
{
    QFETCH(QDateTime, own);
    QFETCH(QDateTime, twin);
    QFETCH(bool, ownWins);
    const Draft sent = draftOf(newKey, {{u"lastname"_s, wish({}, text(u"Li"_s))}});
    Draft current = sent;
    current.fields.insert(u"phone"_s, wish({}, text(u"own"_s), 1, own));
    current.fields.insert(u"subtitle"_s, wish({}, text(u"only own"_s)));
    // A pull saw the candidate with a phone that a colleague has changed by the time of the answer.
    const DraftField byTwin = wish(text(u"pulled"_s), text(u"twin"_s), 1, twin);
    const DraftField onlyTwin = wish(text(u"a@x.fr"_s), text(u"b@x.fr"_s));
    const Draft ofTwin = draftOf(reference, {{u"phone"_s, byTwin}, {u"email"_s, onlyTwin}});
    const Candidate answer = stored({{u"phone"_s, text(u"answered"_s)}, {u"subtitle"_s, Value::empty()}});
    const DraftField byOwn = wish(text(u"answered"_s), text(u"own"_s), 1, own);
    QCOMPARE(afterSending(current, sent, answer, ofTwin),
             draftOf(reference, {{u"phone"_s, ownWins ? byOwn : byTwin},
                                 {u"email"_s, onlyTwin},
                                 {u"subtitle"_s, wish(Value::empty(), text(u"only own"_s))}}));
}

void DraftTest::aSettledWishCompetesWithNothing()
{
    const Draft sent = draftOf(newKey, {{u"phone"_s, wish({}, text(u"1"_s), 1, noon.addSecs(60))}});
    const DraftField byTwin = wish(Value::empty(), text(u"2"_s));
    const Draft left =
        afterSending(sent, sent, stored({{u"phone"_s, text(u"1"_s)}}), draftOf(reference, {{u"phone"_s, byTwin}}));
    QCOMPARE(left, draftOf(reference, {{u"phone"_s, byTwin}})); // typed, and sent by nobody
}

void DraftTest::whatMayHaveArrivedWaitsForTheRecruiter()
{
    const Draft sent = draftOf(newKey, {{u"lastname"_s, wish({}, text(u"Li"_s))}});
    Draft current = sent;
    current.fields.insert(u"comment"_s, wish({}, text(u"own"_s), 1, noon.addSecs(60)));
    DraftField attempted = wish(Value::unknown(), text(u"twin"_s));
    attempted.attemptedAt = noon;
    const Draft left = afterSending(current, sent, stored({}), draftOf(reference, {{u"comment"_s, attempted}}));
    QCOMPARE(left.fields.value(u"comment"_s), attempted);
}

void DraftTest::aFlagTickedAndUntickedOverNothingIsNoDraft_data()
{
    QTest::addColumn<Value>("there");
    QTest::newRow("no") << Value::ofFlag(false);
    QTest::newRow("empty") << Value::empty();
    QTest::newRow("unknown") << Value::unknown();
}

void DraftTest::aFlagTickedAndUntickedOverNothingIsNoDraft()
{
    QFETCH(Value, there);
    const Field &archived = *FieldCatalog::welcomeKit().find(FieldRole::Archived);
    Draft draft = draftOf(reference, {});
    QVERIFY(applyEdit(draft, archived, there, Value::ofFlag(true), noon));
    QCOMPARE(draft.fields.value(archived.name).mine, Value::ofFlag(true));
    QVERIFY(applyEdit(draft, archived, there, Value::ofFlag(false), noon));
    QVERIFY(draft.isEmpty());
    QVERIFY(!applyEdit(draft, archived, there, Value::ofFlag(false), noon)); // nor is one that was never ticked
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
