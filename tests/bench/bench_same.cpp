// SPDX-License-Identifier: MIT
// Who may be one person among a hundred thousand: from nothing to all pairs, and after one of them changed. Beside
// those of people.h, whose names many share, some are there twice.
#include "bench/people.h"
#include "candidate/sameperson.h"

#include <QTest>

using namespace vivier;
using namespace vivier::test;

class BenchSame : public QObject
{
    Q_OBJECT

    QList<PersonTraits> m_all;

private Q_SLOTS:
    void initTestCase()
    {
        QList<Candidate> people = makeCandidates(100'000);
        for (qsizetype twin = 0; twin < 2'000; ++twin) {
            Candidate &other = people[people.size() - 1 - twin];
            other.values[u"email"_s] = people.at(twin).value(u"email"_s);
            other.values[u"phone"_s] = Value::ofText(u"06%1"_s.arg(twin, 8, 10, QChar(u'0')));
            people[twin].values[u"phone"_s] = Value::ofText(u"+33 6%1"_s.arg(twin, 8, 10, QChar(u'0')));
        }
        for (const Candidate &person : people)
            m_all.append({.key = person.reference,
                          .cell = IndexCell::of(person, FieldCatalog::welcomeKit()),
                          .places = {person.jobReference},
                          .links = {},
                          .phoneRegion = u"FR"_s});
    }

    void fromNothing()
    {
        QBENCHMARK_ONCE
        {
            SamePeople people;
            for (const PersonTraits &one : std::as_const(m_all))
                people.put(one);
            QVERIFY(people.pairs().size() >= 2'000);
        }
    }

    void afterOneChange()
    {
        SamePeople people;
        for (const PersonTraits &one : std::as_const(m_all))
            people.put(one);
        people.pairs();
        QBENCHMARK
        {
            people.put(m_all.at(50'000));
            people.pairs();
        }
    }
};

QTEST_APPLESS_MAIN(BenchSame)
#include "bench_same.moc"
