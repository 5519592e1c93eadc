// SPDX-License-Identifier: MIT
#include "fault/desk.h"
#include "fault/until.h"
#include "support/manualclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using sandbox::Fault;
using test::Desk;
using test::ManualClock;

namespace {

const QString email = u"zoe.muller@example.com"_s;
const QString cvText = u"Zoë Müller\nQt engineer\nzoe.muller@example.com"_s;

FieldValues newcomer(const QString &job)
{
    return {{u"firstName"_s, Value::ofText(u"Zoë"_s)},
            {u"lastName"_s, Value::ofText(u"Müller"_s)},
            {u"email"_s, Value::ofText(email)},
            {u"gdprExpiryDate"_s, Value::ofText(u"2031-01-31"_s)},
            {u"jobIds"_s, Value::ofList({job})},
            {u"metadata"_s, Value::ofText(uR"({"source":"fair","score":1.10})"_s)},
            {u"gender"_s, Value::ofText(u"female"_s)},
            {u"status"_s, Value::ofText(u"IN_PROCESS"_s)},
            {u"cv"_s, Value::ofText(cvText)}};
}

/// Candidates of the server with the address of this test.
QStringList there(Desk &desk)
{
    QStringList found;
    for (const QString &id : desk.sandbox().instaViewReferences()) {
        if (desk.sandbox().instaViewCandidate(id)["email"_L1].toString() == email)
            found.append(id);
    }
    return found;
}

int writesBy(Desk &desk, const QString &method)
{
    const QList<sandbox::JournalEntry> journal = desk.sandbox().journal();
    return static_cast<int>(std::ranges::count(journal, method, &sandbox::JournalEntry::method));
}

} // namespace

/// Creating does not take gender, status and CV (instaview/README.md, row 9): they follow in a PATCH, and both are
/// one item of the outbox. Whatever is lost on the way and wherever the program ends, the candidate is there once, and
/// whole.
class InstaViewCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneItemOfTheOutbox();
    void endsWholeWhateverIsLost_data();
    void endsWholeWhateverIsLost();
    void aLateCreateIsNotDoubled();
    void isKnownByItsMarkWhenItWasEditedSince();
    void aStrangerWithTheSamePhoneIsAsked();

private:
    static std::unique_ptr<Desk> makeDesk(const std::shared_ptr<ManualClock> &clock);
    static void workUntilSettled(Desk &desk, ManualClock &clock);
    static void checkWhole(Desk &desk);
};

std::unique_ptr<Desk> InstaViewCreate::makeDesk(const std::shared_ptr<ManualClock> &clock)
{
    const sandbox::Options options{.candidates = 6, .clock = [] { return QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC); }};
    HttpOptions http;
    http.retry.baseDelay = std::chrono::milliseconds(1);
    return std::make_unique<Desk>(options, clock, http);
}

/// Until the outbox is empty or waits for the recruiter. Waits of the engine pass at once.
void InstaViewCreate::workUntilSettled(Desk &desk, ManualClock &clock)
{
    const auto isDone = [&desk] {
        const QList<OutboxItem> &items = desk.engine().outbox()->items();
        return std::ranges::all_of(items, [](const OutboxItem &item) { return item.needsRecruiter(); });
    };
    QVERIFY(test::until([&desk] { return desk.engine().outbox()->isLoaded(); }));
    for (int waits = 0; !isDone(); ++waits) {
        QVERIFY2(waits < 100, "the outbox never empties");
        const QDateTime next = desk.engine().nextDeparture();
        if (next.isValid())
            clock.advance(std::chrono::milliseconds(qMax<qint64>(0, clock.now().msecsTo(next))));
        QVERIFY(test::until([&] { return isDone() || desk.engine().nextDeparture() != next; }));
    }
}

void InstaViewCreate::checkWhole(Desk &desk)
{
    const QStringList found = there(desk);
    QCOMPARE(found.size(), 1);
    const QJsonObject record = desk.sandbox().instaViewCandidate(found.first());
    QCOMPARE(record["gender"_L1].toString(), u"female"_s);
    QCOMPARE(record["status"_L1].toString(), u"IN_PROCESS"_s);
    QCOMPARE(record["cvSource"_L1].toString(), cvText);
    const QByteArray metadata = desk.sandbox().instaViewMetadata(found.first());
    QVERIFY2(metadata.startsWith(R"({"source":"fair","score":1.10)"), metadata.constData());
}

void InstaViewCreate::isOneItemOfTheOutbox()
{
    const auto clock = std::make_shared<ManualClock>();
    const auto desk = makeDesk(clock);
    desk->send(Draft::newKey(), newcomer(desk->sandbox().instaViewJobs().first()));
    QCOMPARE(desk->engine().outbox()->count(), 1);
    workUntilSettled(*desk, *clock);
    QCOMPARE(desk->engine().outbox()->count(), 0);
    QVERIFY(desk->drafts().isEmpty());
    QCOMPARE(writesBy(*desk, u"POST"_s), 1);
    QCOMPARE(writesBy(*desk, u"PATCH"_s), 1);
    checkWhole(*desk);
}

void InstaViewCreate::endsWholeWhateverIsLost_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("mode");
    const QStringList matches{u"^GET "_s, u"^POST "_s, u"^PATCH "_s};
    for (const QString &match : matches) {
        for (int mode = 0; mode < 6; ++mode)
            QTest::addRow("%s %d", qPrintable(match.mid(1).trimmed()), mode) << match << mode;
    }
}

void InstaViewCreate::endsWholeWhateverIsLost()
{
    QFETCH(QString, match);
    QFETCH(int, mode);
    Fault fault{.next = 1, .match = match};
    switch (mode) {
    case 0:
        fault.drop = Fault::Drop::Before;
        break;
    case 1:
        fault.drop = Fault::Drop::After;
        break;
    case 2:
        fault.status = 503;
        break;
    case 3:
        fault.status = 500;
        fault.apply = true;
        break;
    case 4:
        fault.body = Fault::Body::Truncated;
        break;
    default:
        fault.body = Fault::Body::Html;
        break;
    }
    const auto clock = std::make_shared<ManualClock>();
    const auto desk = makeDesk(clock);
    const QString job = desk->sandbox().instaViewJobs().first();
    desk->sandbox().setFault(fault);
    // The program ends at each step of the way in turn: once nothing was answered, after the create, after all.
    bool created = false;
    QObject::connect(&desk->engine(), &SyncEngine::sendFinished, &desk->engine(),
                     [&created](const SendReport &) { created = true; });
    desk->send(Draft::newKey(), newcomer(job));
    QVERIFY(test::until([&created] { return created; }));
    desk->restart();
    workUntilSettled(*desk, *clock);
    if (desk->engine().outbox()->count() > 0) {
        // Lost and not found: whether to create it again is asked (row 19), and only then.
        const OutboxItem item = desk->engine().outbox()->items().first();
        QCOMPARE(item.reason, SendOutcome::AlreadyThere);
        QCOMPARE(match, u"^POST "_s);
        QVERIFY(there(*desk).isEmpty());
        QVERIFY(!item.words.isEmpty());
        QVERIFY(test::finished(desk->engine().outbox()->release(desk->drafts(), {.createAnyway = true})));
        workUntilSettled(*desk, *clock);
    }
    QCOMPARE(desk->engine().outbox()->count(), 0);
    QVERIFY(desk->drafts().isEmpty());
    checkWhole(*desk);
}

void InstaViewCreate::aLateCreateIsNotDoubled()
{
    const auto clock = std::make_shared<ManualClock>();
    const auto desk = makeDesk(clock);
    // The first create is at work in the ATS for longer than anybody waits: no look finds it in time.
    desk->sandbox().setFaults({{.drop = Fault::Drop::Before, .match = u"^POST "_s}});
    desk->send(Draft::newKey(), newcomer(desk->sandbox().instaViewJobs().first()));
    workUntilSettled(*desk, *clock);
    desk->sandbox().clearFaults();
    QCOMPARE(writesBy(*desk, u"POST"_s), 1);
    QCOMPARE(desk->engine().outbox()->items().first().reason, SendOutcome::AlreadyThere);
    const auto looked = ManualClock().now().secsTo(clock->now()); // a new clock stands where this one began
    QVERIFY2(looked > 180 && looked < 600, qPrintable(QString::number(looked)));
    desk->engine().outbox()->sendNow(
        {desk->engine().outbox()->items().first().key}); // "try again" is no "create it again"
    workUntilSettled(*desk, *clock);
    QCOMPARE(writesBy(*desk, u"POST"_s), 1);
    QCOMPARE(desk->engine().outbox()->count(), 1);
}

void InstaViewCreate::isKnownByItsMarkWhenItWasEditedSince()
{
    const auto clock = std::make_shared<ManualClock>();
    const auto desk = makeDesk(clock);
    const QString job = desk->sandbox().instaViewJobs().first();
    // The answer is lost, and so is every look until the program ends.
    desk->sandbox().setFaults({{.drop = Fault::Drop::After, .match = u"^POST "_s}});
    bool ended = false;
    QObject::connect(&desk->engine(), &SyncEngine::sendFinished, &desk->engine(),
                     [&](const SendReport &) { ended = true; });
    const QString key = Draft::newKey();
    desk->send(key, newcomer(job));
    QVERIFY(test::until([&ended] { return ended; }));
    desk->sandbox().clearFaults();
    const QStringList made = there(*desk);
    QCOMPARE(made.size(), 1);
    // A colleague mends name and address meanwhile: only the mark still tells whose it is.
    QVERIFY(desk->sandbox().touchInstaView(made.first(), QJsonObject{{u"firstName"_s, u"Zoé"_s}}));
    desk->restart();
    workUntilSettled(*desk, *clock);
    QCOMPARE(there(*desk), made);
    QCOMPARE(desk->sandbox().instaViewCandidate(made.first())["firstName"_L1].toString(), u"Zoé"_s);
}

void InstaViewCreate::aStrangerWithTheSamePhoneIsAsked()
{
    const auto clock = std::make_shared<ManualClock>();
    const auto desk = makeDesk(clock);
    const QString job = desk->sandbox().instaViewJobs().first();
    const QString other = desk->sandbox().instaViewReferences().first();
    QVERIFY(desk->sandbox().touchInstaView(other, QJsonObject{{u"phoneNumber"_s, u"+421915123456"_s},
                                                              {u"lastName"_s, u"Müller"_s},
                                                              {u"jobIds"_s, QJsonArray{job}}}));
    FieldValues values = newcomer(job);
    values.insert(u"phoneNumber"_s, Value::ofText(u"+421915123456"_s));
    const Draft draft = desk->send(Draft::newKey(), values);
    workUntilSettled(*desk, *clock);
    QCOMPARE(writesBy(*desk, u"POST"_s), 0);
    const OutboxItem *item = desk->engine().outbox()->find(draft.key);
    QVERIFY(item);
    QCOMPARE(item->reason, SendOutcome::AlreadyThere);
}

QTEST_GUILESS_MAIN(InstaViewCreate)

#include "tst_instaview_create.moc"
