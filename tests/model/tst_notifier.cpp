// SPDX-License-Identifier: MIT
// What of an account is worth a notification: real store, real HTTP to the sandbox.
#include "candidate/singleline.h"
#include "model/notifier.h"
#include "model/savedcounts.h"
#include "support/contained.h"
#include "ui/instaviewdesk.h"
#include "ui/workbench.h"

#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class NotifierTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 20'000; // milliseconds

    std::unique_ptr<Workbench> m_work;
    QList<Notification> m_told;
    QList<NotificationKind> m_over;

    AccountSession &session() { return *m_work->session; }
    Outbox &outbox() { return *session().engine()->outbox(); }
    sandbox::Sandbox &server() { return m_work->bench.sandbox(); }
    Notifier *notifier() { return session().findChild<Notifier *>(); }
    void workOffline(bool offline) { session().engine()->connectivity()->setWorkOffline(offline); }
    void follow(AccountSession *session)
    {
        const auto *made = new Notifier(session);
        connect(made, &Notifier::happened, this, [this](const Notification &one) { m_told.append(one); });
        connect(made, &Notifier::over, this, [this](NotificationKind kind) { m_over.append(kind); });
    }
    QString nameOf(const QString &key)
    {
        return m_work->model().indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
    }
    void edit(const QString &key, const QString &field, const QString &value)
    {
        QVERIFY(session().book()->edit(key, field, Value::ofText(value)));
    }
    void conflict(const QString &key)
    {
        edit(key, u"subtitle"_s, u"Secret mine"_s);
        QVERIFY(server().touch(key, {{u"subtitle"_s, u"Secret theirs"_s}}));
        session().send(key);
    }
    void refuse(const QString &key)
    {
        edit(key, u"remote_resume_url"_s, server().url(u"/files/secret.pdf"_s).toString());
        session().send(key);
    }
    bool isTold(NotificationKind kind) { return std::ranges::count(m_told, kind, &Notification::kind) > 0; }
    static QString all(const Notification &told) { return told.title + u'\n' + told.notice.text; }

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<Workbench>();
        QVERIFY(m_work->fill());
        follow(&session());
    }
    void cleanup()
    {
        m_work.reset();
        m_told.clear();
        m_over.clear();
    }

    void aConflictNamesNobody()
    {
        const QString key = m_work->bench.someone();
        conflict(key);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        const Notification told = m_told.first();
        QCOMPARE(told.kind, NotificationKind::Conflict);
        QCOMPARE(told.title, u"1 conflict(s)"_s);
        QVERIFY2(told.notice.text.startsWith(u"Welcome Kit – Changed here and in Welcome Kit."_s),
                 qPrintable(told.notice.text));
        QVERIFY(told.notice.text.endsWith(u"Your 1 change(s) are kept."_s));
        QVERIFY(!nameOf(key).isEmpty() && !all(told).contains(nameOf(key)) && !all(told).contains(u"Secret"_s));
        QCOMPARE(told.notice.action, Notice::Action::OpenConflict);
        QCOMPARE(told.notice.key, key);
        QCOMPARE(told.notice.account, session().account().id);
        QVERIFY(m_over.isEmpty());
        session().takeBack({key});
        QTRY_COMPARE(m_over, QList{NotificationKind::Conflict});
        QCOMPARE(m_told.size(), 1);
    }

    void aRefusalSaysNoWordOfTheAts()
    {
        const QString key = m_work->bench.someone();
        refuse(key);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        const Notification told = m_told.first();
        QCOMPARE(told.kind, NotificationKind::Refusal);
        QCOMPARE(told.title, u"1 candidate(s) need your attention"_s);
        QVERIFY2(told.notice.text.startsWith(u"Welcome Kit – In the outbox: refused"_s), qPrintable(told.notice.text));
        QVERIFY(!all(told).contains(nameOf(key)) && !all(told).contains(u"secret"_s));
        QCOMPARE(told.notice.action, Notice::Action::OpenOutbox);
        session().takeBack({key});
        QTRY_COMPARE(m_over, QList{NotificationKind::Refusal});
    }

    void wherePeopleMayBeNamedTheyAre()
    {
        const QStringList people = m_work->bench.people(2);
        notifier()->setNamed(true);
        QString said;
        connect(&session(), &AccountSession::notice, this, [&said](const Notice &notice) {
            if (!notice.key.isEmpty())
                said = notice.text;
        });
        conflict(people.at(0));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        QCOMPARE(m_told.last().notice.text, u"Test, %1 – %2"_s.arg(isolated(nameOf(people.at(0))), said));
        refuse(people.at(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, patience);
        QCOMPARE(m_told.last().notice.text, u"Test, %1 – %2"_s.arg(isolated(nameOf(people.at(1))), said));
    }

    void severalAreOneNotification()
    {
        const QStringList people = m_work->bench.people(3);
        workOffline(true);
        for (const QString &key : people)
            conflict(key);
        QTRY_COMPARE(outbox().count(), 3);
        QVERIFY(m_told.isEmpty());
        workOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_told.isEmpty() && m_told.last().title == u"3 conflict(s)"_s, patience);
        QCOMPARE(m_told.last().notice.text, u"Welcome Kit – Compare both versions before they can be sent."_s);
        QVERIFY(m_told.last().notice.key.isEmpty());
        session().takeBack(people.first(2));
        QTRY_COMPARE(outbox().count(), 1);
        QVERIFY(m_over.isEmpty()); // one is left
        session().takeBack(people.last(1));
        QTRY_COMPARE(m_over, QList{NotificationKind::Conflict});
    }

    void whatHadWaitedForTheNetworkIsCounted()
    {
        const QStringList people = m_work->bench.people(4);
        workOffline(true);
        for (const QString &key : people.first(2)) {
            edit(key, u"subtitle"_s, u"Pastry"_s);
            session().send(key);
        }
        QTRY_COMPARE(outbox().count(), 2);
        workOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        const Notification told = m_told.first();
        QCOMPARE(told.kind, NotificationKind::Sent);
        QCOMPARE(told.title, u"2 sent"_s);
        QVERIFY(!all(told).contains(nameOf(people.at(0))) && !all(told).contains(nameOf(people.at(1))));
        QCOMPARE(told.notice.action, Notice::Action::OpenHistory);
        // Sent as usual it is seen by who sends it. The conflict comes after it.
        edit(people.at(2), u"subtitle"_s, u"Pastry"_s);
        session().send(people.at(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_work->mine(people.at(2), u"subtitle"_s), QString(), patience);
        QTRY_COMPARE(outbox().count(), 0);
        conflict(people.at(3));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, patience);
        QCOMPARE(m_told.last().kind, NotificationKind::Conflict);
    }

    /// One that has met a fault is tried again, much later perhaps.
    void aFaultHoldsUpNoWordOfTheOthers()
    {
        const QStringList people = m_work->bench.people(2);
        server().setFault({.status = 500, .match = u"PUT .*"_s + people.at(0)});
        workOffline(true);
        for (const QString &key : people) {
            edit(key, u"subtitle"_s, u"Pastry"_s);
            session().send(key);
        }
        QTRY_COMPARE(outbox().count(), 2);
        workOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        QCOMPARE(m_told.first().title, u"1 sent"_s);
        QVERIFY(outbox().contains(people.at(0)));
    }

    void whoStartsOfflineIsToldToo()
    {
        const QString key = m_work->bench.someone();
        workOffline(true);
        delete notifier();
        follow(&session());
        edit(key, u"subtitle"_s, u"Pastry"_s);
        session().send(key);
        QTRY_COMPARE(outbox().count(), 1);
        workOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        QCOMPARE(m_told.first().kind, NotificationKind::Sent);
    }

    void whatIsRefusedOnTheWayIsNotCountedAsSent()
    {
        const QStringList people = m_work->bench.people(2);
        workOffline(true);
        conflict(people.at(0));
        edit(people.at(1), u"subtitle"_s, u"Pastry"_s);
        session().send(people.at(1));
        QTRY_COMPARE(outbox().count(), 2);
        workOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(isTold(NotificationKind::Conflict) && isTold(NotificationKind::Sent), patience);
        const auto sent = std::ranges::find(m_told, NotificationKind::Sent, &Notification::kind);
        QCOMPARE(sent->title, u"1 sent"_s);
    }

    void expiriesThatAreNearAreCounted()
    {
        InstaViewDesk desk;
        desk.session->load();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->isLoaded(), patience);
        follow(desk.session.get());
        auto *expiries = desk.session->findChild<Notifier *>();
        const QDate today = desk.session->now().toLocalTime().date();
        const auto expires = [&](const QString &key, int days) {
            desk.tell(key, u"gdprExpiryDate"_s, Value::ofText(today.addDays(days).toString(Qt::ISODate)));
        };
        expires(u"far"_s, 8);
        expires(u"past"_s, -1);
        expiries->lookForExpiries();
        QTRY_VERIFY(!expiries->findChild<SavedCounts *>()); // counted: nobody
        expires(u"today"_s, 0);
        expires(u"near"_s, 7);
        expiries->lookForExpiries();
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, NotificationKind::Expiry);
        QCOMPARE(m_told.first().title, u"2 candidate(s) expire soon"_s);
        QCOMPARE(m_told.first().notice.text, u"InstaView – Expires within 7 day(s)."_s);
        QCOMPARE(m_told.first().notice.action, Notice::Action::ShowExpiring);
        session().findChild<Notifier *>()->lookForExpiries(); // an ATS without such a day: nothing to count
        QVERIFY(!session().findChild<SavedCounts *>());
    }

    /// Whatever a candidate or an account is called, what stands beside it keeps its place.
    void noNameTurnsASentence()
    {
        for (quint32 seed = 1; seed <= 2'000; ++seed) {
            HostileNames names(seed);
            const NotificationScope scope{
                .account = u"a"_s, .where = names.next(), .whom = {names.next(), names.next()}, .count = 2, .only = {}};
            for (const Notification &told : {conflictNotification(scope, {}), refusalNotification(scope, {}),
                                             sentNotification(scope), expiryNotification(scope)}) {
                const QByteArray seen = QByteArray::number(seed) + ": " + told.notice.text.toUtf8().toPercentEncoding();
                QVERIFY2(isContained(told.title) && isContained(told.notice.text), seen.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
