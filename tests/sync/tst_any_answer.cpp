// SPDX-License-Identifier: MIT
// Any JSON at all, in any field of both ATSs: what the disk gives back is what the network gave, and no conflict is
// left that nobody can settle.

#include "ats/instaview/candidatejson.h"
#include "ats/welcomekit/candidatejson.h"
#include "candidate/generatedjson.h"
#include "candidate/merge.h"
#include "candidate/validation.h"
#include "support/awaited.h"
#include "support/scriptedats.h"
#include "support/storekey.h"
#include "sync/senddraft.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::GeneratedJson;
using test::ScriptedAts;

class AnyAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptAsItWasToldAndSettles_data();
    void isKeptAsItWasToldAndSettles();
    void isNeverSentOverWithoutAQuestion_data();
    void isNeverSentOverWithoutAQuestion();

private:
    static Candidate mapped(bool welcomeKit, const QByteArray &json);
};

/// JSON that QJsonDocument refuses as a whole (1e400) is refused before it comes to the mapping.
Candidate AnyAnswer::mapped(bool welcomeKit, const QByteArray &json)
{
    if (welcomeKit)
        return welcomekit::candidateFrom(QJsonDocument::fromJson(json).object()).value_or(Candidate());
    return instaview::candidateFrom(JsonTree::parse(json).value()).value_or(Candidate());
}

static QByteArray anyAnswer(const FieldCatalog &catalog, GeneratedJson &make)
{
    QMap<QString, QByteArray> holders; // "profile": its members
    QByteArrayList members{R"("reference":"r")", R"("id":"r")"};
    for (const Field &field : catalog) {
        if (field.readPath.isEmpty() || make.random.bounded(8) == 0)
            continue;
        const QStringList path = field.readPath.split(u'.');
        const QByteArray member = '"' + path.constLast().toUtf8() + "\":" + make.value(3);
        if (path.size() == 1)
            members.append(member);
        else
            holders[path.constFirst()] += (holders.value(path.constFirst()).isEmpty() ? "" : ",") + member;
    }
    for (auto it = holders.cbegin(); it != holders.cend(); ++it)
        members.append('"' + it.key().toUtf8() +
                       "\":" + (make.random.bounded(10) == 0 ? make.value(1) : '{' + *it + '}'));
    return '{' + members.join(',') + '}';
}

void AnyAnswer::isKeptAsItWasToldAndSettles_data()
{
    QTest::addColumn<QString>("ats");
    QTest::newRow("Welcome Kit") << u"welcomekit"_s;
    QTest::newRow("InstaView") << u"instaview"_s;
}

void AnyAnswer::isKeptAsItWasToldAndSettles()
{
    QFETCH(QString, ats);
    const FieldCatalog &catalog = *FieldCatalog::ofAts(ats);
    const bool welcomeKit = ats == u"welcomekit"_s;
    QRandomGenerator random(test::announcedSeed());
    GeneratedJson make{.random = random, .halves = true};
    const QTemporaryDir folder;
    Store store(folder.path(), test::unlocked());
    QVERIFY(awaited(store.open()));
    QVERIFY(awaited(store.saveAccount({.id = u"a"_s, .name = u"A"_s, .ats = ats, .baseUrl = QUrl(u"http://[::1]"_s)})));
    for (int round = 0; round < 150; ++round) {
        const QByteArray json = anyAnswer(catalog, make);
        Candidate told = mapped(welcomeKit, json);
        told.reference = u"r%1"_s.arg(round);
        QVERIFY(awaited(store.saveCandidates(u"a"_s, {told})));
        const auto kept = awaited(store.candidate(u"a"_s, told.reference));
        QVERIFY(kept && *kept);
        QVERIFY2((*kept)->values == told.values, json.constData());
        QCOMPARE((*kept)->jobReference, told.jobReference);
        for (const Field &field : catalog) {
            if (!field.uses.testFlag(FieldUse::Update) || field.isWriteOnly())
                continue;
            const Value is = (*kept)->value(field.name);
            // The same answer once more is no change, be it read from disk or from the network.
            QVERIFY2(sameValue(field, is, mapped(welcomeKit, json).value(field.name)), json.constData());
            // Whatever was drafted, what is decided at a conflict is decided.
            const Value mine = Value::ofText(u"mine"_s);
            Draft draft{.key = told.reference};
            draft.fields.insert(field.name, {.base = Value::ofText(u"was"_s), .mine = mine});
            if (!planMerge(draft, told, catalog).hasConflict())
                continue;
            draft.fields[field.name].base = is;
            QVERIFY2(!planMerge(draft, told, catalog).hasConflict() || is.isUnknown(), json.constData());
        }
    }
}

void AnyAnswer::isNeverSentOverWithoutAQuestion_data()
{
    QTest::addColumn<QString>("ats");
    QTest::addColumn<QString>("name");
    for (const QString &ats : {u"welcomekit"_s, u"instaview"_s}) {
        for (const Field &field : *FieldCatalog::ofAts(ats)) {
            if (field.uses.testFlag(FieldUse::Update) && !field.isWriteOnly())
                QTest::addRow("%s %s", qPrintable(ats), qPrintable(field.name)) << ats << field.name;
        }
    }
}

void AnyAnswer::isNeverSentOverWithoutAQuestion()
{
    QFETCH(QString, ats);
    QFETCH(QString, name);
    const FieldCatalog &catalog = *FieldCatalog::ofAts(ats);
    const Field &field = *catalog.find(name);
    const QTemporaryDir folder;
    const auto scripted = std::make_shared<ScriptedAts>();
    scripted->fields = &catalog;
    const SyncContext context{
        .accountId = u"a"_s, .ats = scripted, .store = std::make_shared<Store>(folder.path(), test::unlocked())};
    QVERIFY(awaited(context.store->open()));
    QVERIFY(awaited(
        context.store->saveAccount({.id = u"a"_s, .name = u"A"_s, .ats = ats, .baseUrl = QUrl(u"http://[::1]"_s)})));
    const Value unreadable = Value::unreadable(R"([{"a":1}])");
    const Candidate theirs{.reference = u"r"_s, .jobReference = u"j"_s, .values = {{name, unreadable}}};
    scripted->onCandidate = [&](const QString &) { return theirs; };
    scripted->onUpdate = [&](const QString &, const FieldValues &changes) {
        Candidate answer = theirs;
        answer.values.insert(changes);
        return answer;
    };
    const Value mine = field.kind == FieldKind::Flag       ? Value::ofFlag(true)
                       : field.kind == FieldKind::Stage    ? Value::ofNumber(7)
                       : field.isSet()                     ? Value::ofList({u"mine"_s})
                       : field.kind == FieldKind::Metadata ? Value::ofText(u"{\"k\":1}"_s)
                       : field.kind == FieldKind::Choice   ? Value::ofText(field.choices.constLast().value)
                       : field.kind == FieldKind::Date     ? Value::ofText(u"2099-12-31"_s)
                       : field.kind == FieldKind::Email    ? Value::ofText(u"a@b.org"_s)
                       : field.kind == FieldKind::Phone    ? Value::ofText(u"+33612345678"_s)
                                                           : Value::ofText(u"mine"_s);
    const auto send = [&](const Value &base, bool confirmed) {
        Draft draft{.key = u"r"_s};
        draft.fields.insert(name, {.base = base, .mine = mine});
        if (!awaited(context.store->saveDraft(u"a"_s, draft)))
            qFatal("the draft cannot be kept");
        return awaited(sendDraft(context, draft, {.confirmed = confirmed}, {}));
    };
    // Typed while it was readable: agreed to or not, it is a conflict.
    for (const Value &base : {Value::unknown(), Value::empty(), Value::ofText(u"was"_s)})
        QCOMPARE(send(base, true).outcome, SendOutcome::Conflict);
    // Decided, or typed over it: a question, and nothing is asked of the network before.
    const SendReport asked = send(unreadable, false);
    QCOMPARE(asked.outcome, SendOutcome::NotReady);
    QCOMPARE(asked.problems.constFirst().weight, Problem::Weight::Confirm);
    QVERIFY(asked.problems.constFirst().text.contains(catalog.atsName()));
    QVERIFY(scripted->updates.isEmpty());
    const SendReport sent = send(unreadable, true);
    QCOMPARE(sent.outcome, SendOutcome::Accepted);
    QCOMPARE(scripted->updates, QList{FieldValues({{name, mine}})});
    QCOMPARE(sent.checks.size(), 1);
    QCOMPARE(sent.checks.constFirst().verdict, FieldResult::Confirmed);
    // It could not be read then, and cannot be brought back now.
    const auto journal = awaited(context.store->journal(u"a"_s, u"r"_s));
    QCOMPARE(journal->constFirst().before, unreadable);
}

QTEST_GUILESS_MAIN(AnyAnswer)
#include "tst_any_answer.moc"
