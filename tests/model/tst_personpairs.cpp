// SPDX-License-Identifier: MIT
// Pairs over two accounts: what is found, what is kept apart on a real store, and that following changes finds what
// looking anew finds. The seed is printed, VIVIER_SEED repeats a run.
#include "model/modelsupport.h"
#include "model/personpairs.h"
#include "support/storekey.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class PersonPairsTest : public QObject
{
    Q_OBJECT

    using Pair = PersonPairs::Pair;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<BookedModel> m_kit;
    std::unique_ptr<BookedModel> m_view;
    std::unique_ptr<PersonPairs> m_pairs;

    static Candidate person(const QString &key, const QString &email, const QString &first = u"Ann"_s,
                            const QString &job = u"job"_s)
    {
        Candidate candidate = plainCandidate(key, first);
        candidate.jobReference = job;
        candidate.values[u"lastname"_s] = Value::ofText(u"of "_s + key);
        candidate.values[u"email"_s] = Value::ofText(email);
        candidate.values[u"phone"_s] = Value::empty();
        return candidate;
    }
    static Candidate viewed(const QString &key, const QString &email)
    {
        Candidate candidate{.reference = key};
        candidate.updatedAt = candidate.readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        candidate.values[u"firstName"_s] = Value::ofText(u"Zoe"_s);
        candidate.values[u"lastName"_s] = Value::ofText(u"at "_s + key);
        candidate.values[u"email"_s] = Value::ofText(email);
        return candidate;
    }
    QList<PersonPairs::Source> sources()
    {
        return {{.account = u"kit"_s,
                 .name = u"Kit"_s,
                 .phoneRegion = u"FR"_s,
                 .candidates = m_kit.get(),
                 .store = m_store},
                {.account = u"view"_s,
                 .name = u"View"_s,
                 .phoneRegion = u"SK"_s,
                 .candidates = m_view.get(),
                 .store = m_store}};
    }
    static QString words(const QList<Pair> &pairs)
    {
        QStringList all;
        for (const Pair &pair : pairs)
            all.append(pair.one.key + u'-' + pair.other.key);
        return all.join(u' ');
    }
    QString shown() const { return words(m_pairs->pairs()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_shared<Store>(m_folder->path(), unlocked());
        QVERIFY(m_store->open().result());
        m_kit = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_view = std::make_unique<BookedModel>(FieldCatalog::instaView());
        m_pairs = std::make_unique<PersonPairs>();
        m_pairs->setSources(sources());
    }
    void cleanup()
    {
        m_pairs.reset();
        m_view.reset();
        m_kit.reset();
        m_store.reset();
    }

    void overBothAccounts()
    {
        m_kit->upsert({person(u"a"_s, u"z.oe@gmail.com"_s), person(u"b"_s, u"other@x.example"_s),
                       person(u"c"_s, u"OTHER@x.example"_s)});
        m_view->upsert({viewed(u"v"_s, u"zoe+2@gmail.com"_s)});
        QVERIFY(!m_pairs->isReady());
        m_pairs->setFollowing(true);
        QTRY_VERIFY(m_pairs->isReady());
        QCOMPARE(shown(), u"a-v b-c"_s);
        QCOMPARE(m_pairs->pairs().first().other.account, u"view"_s);
        QCOMPARE(words(m_pairs->pairsOf({u"kit"_s, u"c"_s})), u"b-c"_s);
        // What is typed counts, and what is taken back.
        m_kit->book()->set({u"b"_s}, u"email"_s, Value::ofText(u"no@x.example"_s));
        QTRY_COMPARE(shown(), u"a-v"_s);
        m_kit->book()->discard({u"b"_s});
        QTRY_COMPARE(shown(), u"a-v b-c"_s);
        // A link that no read tells is known while it is drafted.
        m_kit->upsert({person(u"d"_s, u"d@x.example"_s)});
        m_kit->book()->set({u"d"_s}, u"media_github"_s, Value::ofText(u"https://github.com/Zoe"_s));
        m_kit->book()->set({u"b"_s}, u"media_github"_s, Value::ofText(u"github.com/zoe/"_s));
        QTRY_COMPARE(shown(), u"a-v b-c b-d"_s);
    }

    void whoIsArchivedIsPairedWithNewOnesOnly()
    {
        m_kit->upsert({person(u"a"_s, u"zoe@x.example"_s), person(u"b"_s, u"zoe@x.example"_s)});
        m_pairs->setFollowing(true);
        QTRY_COMPARE(shown(), u"a-b"_s);
        m_kit->book()->set({u"b"_s}, u"archived"_s, Value::ofFlag(true));
        QTRY_COMPARE(shown(), QString());
        const QString created = m_kit->book()->addNew({{u"email"_s, Value::ofText(u"Zoe@x.example"_s)}});
        QTRY_COMPARE(m_pairs->pairs().size(), 2);
        QCOMPARE(m_pairs->pairsOf({u"kit"_s, created}).size(), 2);
    }

    void twoPeopleStayTwo()
    {
        m_kit->upsert({person(u"a"_s, u"zoe@x.example"_s), person(u"b"_s, u"zoe@x.example"_s)});
        m_view->upsert({viewed(u"v"_s, u"zoe@x.example"_s)});
        m_pairs->setFollowing(true);
        QTRY_COMPARE(shown(), u"a-b a-v b-v"_s);
        m_pairs->setApart(m_pairs->pairs().at(1), true);
        QCOMPARE(shown(), u"a-b b-v"_s);
        QCOMPARE(words(m_pairs->apart()), u"a-v"_s);
        m_pairs->putOff(m_pairs->pairs().first());
        QCOMPARE(shown(), u"b-v a-b"_s);
        // It is on disk: another program, or the next start, knows it.
        PersonPairs later;
        later.setSources(sources());
        later.setFollowing(true);
        QTRY_COMPARE(words(later.apart()), u"a-v"_s);
        QCOMPARE(words(later.pairs()), u"a-b b-v"_s);
        // And can be taken back.
        later.setApart(later.apart().first(), false);
        QCOMPARE(words(later.pairs()), u"a-b a-v b-v"_s);
        PersonPairs last;
        last.setSources(sources());
        last.setFollowing(true);
        QTRY_COMPARE(words(last.pairs()), u"a-b a-v b-v"_s);
    }

    void followingIsAsLookingAnew()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("VIVIER_SEED=%u", seed);
        QRandomGenerator random(seed);
        const auto make = [&random](int number) {
            Candidate candidate = person(u"r%1"_s.arg(number), u"z%1@gmail.com"_s.arg(random.bounded(900)),
                                         random.bounded(2) ? u"Zoë"_s : u"Zoe"_s, u"job %1"_s.arg(random.bounded(4)));
            candidate.values[u"lastname"_s] = Value::ofText(u"Name %1"_s.arg(random.bounded(200)));
            candidate.values[u"phone"_s] = Value::ofText(u"06 12 34 %1"_s.arg(1000 + random.bounded(900)));
            candidate.values[u"archived"_s] = Value::ofFlag(random.bounded(8) == 0);
            return candidate;
        };
        QList<Candidate> all;
        for (int number = 0; number < 1'500; ++number)
            all.append(make(number));
        m_kit->upsert(all);
        m_pairs->setFollowing(true);
        QTRY_VERIFY(m_pairs->isReady());
        QVERIFY(m_pairs->pairs().size() > 50);
        for (int round = 0; round < 8; ++round) {
            for (int step = 0; step < 20; ++step) {
                const QString key = u"r%1"_s.arg(random.bounded(1'500));
                if (random.bounded(3) == 0) {
                    m_kit->book()->set({key}, u"email"_s, Value::ofText(u"z%1@gmail.com"_s.arg(random.bounded(900))));
                } else if (random.bounded(3) == 0) {
                    m_kit->book()->discard({key});
                } else {
                    Candidate changed = make(random.bounded(1'600)); // some are new here
                    changed.updatedAt = changed.readAt = changed.readAt.addSecs(100 + round * 100 + step);
                    m_kit->upsert({changed});
                }
            }
            PersonPairs anew;
            anew.setSources(sources());
            anew.setFollowing(true);
            QTRY_VERIFY(anew.isReady());
            QTRY_COMPARE(words(m_pairs->pairs()), words(anew.pairs()));
        }
    }
};

QTEST_GUILESS_MAIN(PersonPairsTest)
#include "tst_personpairs.moc"
