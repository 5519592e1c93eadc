// SPDX-License-Identifier: MIT
// Who may be one person: each reason, what is none, and generated people against a comparison of each with each. The
// seed is printed, VIVIER_SEED repeats a run.
#include "candidate/sameperson.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    QString key;
    QString first;
    QString last;
    QString email = {};
    QString phone = {};
    QStringList places = {u"job"_s};
    QStringList links = {};
};

PersonTraits traits(const Said &said)
{
    Candidate candidate{.reference = said.key};
    candidate.values[u"firstname"_s] = Value::ofText(said.first);
    candidate.values[u"lastname"_s] = Value::ofText(said.last);
    candidate.values[u"email"_s] = Value::ofText(said.email);
    candidate.values[u"phone"_s] = Value::ofText(said.phone);
    return {.key = said.key,
            .cell = IndexCell::of(candidate, FieldCatalog::welcomeKit()),
            .places = said.places,
            .links = said.links,
            .phoneRegion = u"FR"_s};
}

QList<SamePair> pairsOf(const QList<Said> &all)
{
    SamePeople people;
    for (const Said &one : all)
        people.put(traits(one));
    return people.pairs();
}

const Field &network(const QString &name)
{
    return *FieldCatalog::welcomeKit().find(name);
}

} // namespace

class SamePersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxes_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Zoe@Example.com"_s << u"zoe@example.COM"_s << true;
        QTest::newRow("dots of Gmail") << u"z.o.e@gmail.com"_s << u"zoe@gmail.com"_s << true;
        QTest::newRow("plus of Gmail") << u"zoe+jobs@gmail.com"_s << u"zoe@gmail.com"_s << true;
        QTest::newRow("Googlemail") << u"Z.oe@googlemail.com"_s << u"zoe@gmail.com"_s << true;
        QTest::newRow("packaging") << u"mailto:zoe@example.com"_s << u" <zoe@example.com> "_s << true;
        QTest::newRow("dots elsewhere") << u"z.oe@example.com"_s << u"zoe@example.com"_s << false;
        QTest::newRow("plus elsewhere") << u"zoe+a@example.com"_s << u"zoe@example.com"_s << false;
        QTest::newRow("host elsewhere") << u"zoe@notgmail.com"_s << u"zoe@gmail.com"_s << false;
        QTest::newRow("nothing but a plus") << u"+a@gmail.com"_s << u"+b@gmail.com"_s << false;
        QTest::newRow("no address") << u"zoe"_s << u"zoe"_s << false;
        QTest::newRow("none") << QString() << QString() << false;
    }
    void mailboxes()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        QCOMPARE(!sameMailbox(one).isEmpty() && sameMailbox(one) == sameMailbox(other), same);
        const QList<SamePair> pairs = pairsOf({{u"a"_s, u"Zoe"_s, u"Lee"_s, one}, {u"b"_s, u"Ann"_s, u"Ray"_s, other}});
        QCOMPARE(pairs, same ? QList<SamePair>({{u"a"_s, u"b"_s, SameReason::Email}}) : QList<SamePair>());
    }

    void phones_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("national") << u"06 12 34 56 78"_s << u"+33 6 12 34 56 78"_s << true;
        QTest::newRow("double zero") << u"0033612345678"_s << u"+33 (0)6.12.34.56.78"_s << true;
        QTest::newRow("another country, the same end") << u"+32 6 12 34 56 78"_s << u"+33 6 12 34 56 78"_s << false;
        QTest::newRow("an extension") << u"+33 6 12 34 56 78 ext. 3"_s << u"+33 6 12 34 56 78"_s << false;
        QTest::newRow("a word") << u"later"_s << u"later"_s << false;
        QTest::newRow("a few figures") << u"123"_s << u"123"_s << false;
    }
    void phones()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        const QList<SamePair> pairs = pairsOf({{u"a"_s, u"Zoe"_s, u"Lee"_s, u"a@x.example"_s, one},
                                               {u"b"_s, u"Ann"_s, u"Ray"_s, u"b@x.example"_s, other}});
        QCOMPARE(pairs, same ? QList<SamePair>({{u"a"_s, u"b"_s, SameReason::Phone}}) : QList<SamePair>());
    }

    void profiles_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const QString in = u"media_linkedin"_s;
        QTest::newRow("country host") << in << u"https://fr.linkedin.com/in/Zoe-Lee/"_s
                                      << u"http://www.linkedin.com/in/zoe-lee?trk=x"_s << true;
        QTest::newRow("no scheme") << in << u"linkedin.com/in/zoe"_s << u"https://linkedin.com/in/zoe#a"_s << true;
        QTest::newRow("two names of one network")
            << u"media_twitter"_s << u"https://x.com/zoe"_s << u"https://mobile.twitter.com/zoe"_s << true;
        QTest::newRow("a host of one's own")
            << u"media_tumblr"_s << u"https://zoelee.tumblr.com"_s << u"http://zoelee.tumblr.com/"_s << true;
        QTest::newRow("another host of one's own")
            << u"media_tumblr"_s << u"https://zoelee.tumblr.com"_s << u"https://annray.tumblr.com"_s << false;
        QTest::newRow("another page") << in << u"https://linkedin.com/in/zoe"_s << u"https://linkedin.com/in/zoey"_s
                                      << false;
        QTest::newRow("the host alone") << in << u"https://linkedin.com/"_s << u"https://www.linkedin.com"_s << false;
        QTest::newRow("elsewhere") << in << u"https://example.com/in/zoe"_s << u"https://example.com/in/zoe"_s << false;
        QTest::newRow("a site") << u"media_website"_s << u"https://acme.example/zoe"_s << u"https://acme.example/zoe"_s
                                << false;
    }
    void profiles()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        const auto linked = [&](const QString &link) {
            const QString profile = sameProfile(network(field), link);
            return profile.isEmpty() ? QStringList() : QStringList{profile};
        };
        const QList<SamePair> pairs =
            pairsOf({{.key = u"a"_s, .first = u"Zoe"_s, .last = u"Lee"_s, .links = linked(one)},
                     {.key = u"b"_s, .first = u"Ann"_s, .last = u"Ray"_s, .links = linked(other)}});
        QCOMPARE(pairs, same ? QList<SamePair>({{u"a"_s, u"b"_s, SameReason::Profile}}) : QList<SamePair>());
    }

    void names_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("same");
        QTest::newRow("accents, hyphens and apostrophes") << u"zoe Łucja"_s << u"O'Brien-Lee"_s << u"job"_s << true;
        QTest::newRow("typed otherwise") << u"Zoë‐lucja"_s << u"O’BRIEN  LEE"_s << u"job"_s << true;
        QTest::newRow("another job") << u"Zoë-Łucja"_s << u"O’Brien Lee"_s << u"other"_s << false;
        QTest::newRow("another name") << u"Zoé"_s << u"O’Brien Lee"_s << u"job"_s << false;
        QTest::newRow("half a name") << QString() << u"O’Brien Lee"_s << u"job"_s << false;
    }
    void names()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QFETCH(const QString, place);
        QFETCH(const bool, same);
        const QList<SamePair> pairs =
            pairsOf({{.key = u"a"_s, .first = u"Zoë-Łucja"_s, .last = u"O’Brien Lee"_s},
                     {.key = u"b"_s, .first = first, .last = last, .places = {u"third"_s, place}}});
        QCOMPARE(pairs, same ? QList<SamePair>({{u"a"_s, u"b"_s, SameReason::Name}}) : QList<SamePair>());
        for (const SamePair &pair : pairs)
            QVERIFY(!isVeryLikely(pair.reasons));
    }

    void theVeryLikelyComeFirstWithAllTheirReasons()
    {
        const QList<SamePair> pairs = pairsOf({{u"a"_s, u"Zoe"_s, u"Lee"_s},
                                               {u"b"_s, u"Zoé"_s, u"Lee"_s, u"z@x.example"_s, u"06 12 34 56 78"_s},
                                               {u"c"_s, u"Zoe"_s, u"Lee"_s, u"Z@x.example"_s, u"+33612345678"_s}});
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs.first(), (SamePair{u"b"_s, u"c"_s, SameReason::Email | SameReason::Phone | SameReason::Name}));
        QCOMPARE(pairs.at(1), (SamePair{u"a"_s, u"b"_s, SameReason::Name}));
        QCOMPARE(pairs.at(2), (SamePair{u"a"_s, u"c"_s, SameReason::Name}));
    }

    void whatManyShareSaysNothing()
    {
        QList<Said> all;
        for (int number = 0; number < SamePeople::mostNamesakes; ++number)
            all.append({u"n%1"_s.arg(number), u"Jean"_s, u"Martin"_s});
        QCOMPARE(pairsOf(all).size(), SamePeople::mostNamesakes * (SamePeople::mostNamesakes - 1) / 2);
        all.append({u"one more"_s, u"Jean"_s, u"Martin"_s});
        QCOMPARE(pairsOf(all), QList<SamePair>());
        all.clear();
        for (int number = 0; number < SamePeople::mostShared; ++number)
            all.append({u"n%1"_s.arg(number), u"Jean"_s, u"Number %1"_s.arg(number), u"jobs@agency.example"_s});
        QCOMPARE(pairsOf(all).size(), SamePeople::mostShared * (SamePeople::mostShared - 1) / 2);
        all.append({u"one more"_s, u"Jean"_s, u"Last"_s, u"jobs@agency.example"_s});
        QCOMPARE(pairsOf(all), QList<SamePair>());
    }

    void asComparedEachWithEach()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("VIVIER_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QStringList firsts{u"Zoë"_s, u"Zoe"_s, u"Jean"_s, QString()};
        const auto make = [&](int number) {
            Said said{.key = u"r%1"_s.arg(number, 3, 10, QChar(u'0')),
                      .first = firsts.at(random.bounded(4)),
                      .last = u"Name %1"_s.arg(random.bounded(30))};
            if (random.bounded(3) > 0)
                said.email = u"%1%2@gmail.com"_s.arg(random.bounded(2) ? u"z."_s : u"z"_s).arg(random.bounded(60));
            if (random.bounded(3) > 0)
                said.phone =
                    (random.bounded(2) ? u"+33 6 12 34 56 %1"_s : u"06.12.34.56.%1"_s).arg(10 + random.bounded(80));
            said.places = {u"job %1"_s.arg(random.bounded(3))};
            if (random.bounded(4) == 0)
                said.links = {u"in /in/%1"_s.arg(random.bounded(20))};
            return said;
        };
        QMap<QString, Said> all;
        SamePeople changed; // by and by; the other one is made anew each time
        for (int round = 0; round < 10; ++round) {
            for (int step = 0; step < 8; ++step) {
                const Said said = make(random.bounded(70));
                if (random.bounded(4) == 0) {
                    all.remove(said.key);
                    changed.remove(said.key);
                } else {
                    all.insert(said.key, said);
                    changed.put(traits(said));
                }
            }
            const QList<Said> people = all.values();
            QCOMPARE(changed.size(), people.size());
            QList<SamePair> expected;
            for (qsizetype i = 0; i < people.size(); ++i) {
                for (qsizetype j = i + 1; j < people.size(); ++j) {
                    const QList<SamePair> pair = pairsOf({people.at(i), people.at(j)});
                    expected += pair;
                }
            }
            const QList<SamePair> found = changed.pairs();
            QCOMPARE(found, pairsOf(people));
            // Nothing is found that is not so, and all is found that few share.
            for (const SamePair &pair : found)
                QVERIFY(expected.contains(pair));
            const auto sharers = [&people](const auto &shared) { return std::ranges::count_if(people, shared); };
            for (const SamePair &pair : std::as_const(expected)) {
                const Said one = all.value(pair.one);
                const bool isOfFew = pair.reasons.testFlag(SameReason::Email) &&
                                     sharers([&one](const Said &said) {
                                         return sameMailbox(said.email) == sameMailbox(one.email);
                                     }) <= SamePeople::mostShared;
                if (isOfFew)
                    QVERIFY(found.contains(pair));
                if (found.contains(pair))
                    QVERIFY(changed.pairsOf(pair.other).contains(pair));
            }
        }
    }
};

QTEST_APPLESS_MAIN(SamePersonTest)
#include "tst_sameperson.moc"
