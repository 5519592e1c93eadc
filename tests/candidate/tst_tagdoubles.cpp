// SPDX-License-Identifier: MIT
// Tags that are alike: by examples, and the groups over generated tags against a reading that compares all pairs; the
// seed is printed, VIVIER_SEED repeats a run.
#include "candidate/tagdoubles.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vivier;

namespace {

struct Link
{
    QString like;
    TagLikeness why = TagLikeness::None;
};

/// What tagDoubles() says of each tag, found by looking at all that more carry.
QHash<QString, Link> linksByPairs(QList<TagUse> tags)
{
    std::sort(tags.begin(), tags.end(), [](const TagUse &a, const TagUse &b) {
        return a.carriers > b.carriers || (a.carriers == b.carriers && a.tag < b.tag);
    });
    QHash<QString, Link> links;
    for (qsizetype place = 0; place < tags.size(); ++place) {
        Link link;
        for (qsizetype other = 0; other < place; ++other) {
            const TagLikeness why = tagLikeness(tags.at(place).tag, tags.at(other).tag);
            if (why != TagLikeness::None && (link.why == TagLikeness::None || why < link.why))
                link = {tags.at(other).tag, why};
        }
        if (link.why != TagLikeness::None)
            links.insert(tags.at(place).tag, link);
    }
    return links;
}

/// Words as people tag with, spelled as hurried people spell them.
class HurriedTags
{
public:
    explicit HurriedTags(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        static const QStringList words{u"développeur"_s, u"commercial"_s, u"python"_s, u"Data"_s,   u"library"_s,
                                       u"réseau"_s,      u"chef"_s,       u"projet"_s, u"salon"_s,  u"2031"_s,
                                       u"C++"_s,         u"java"_s,       u"script"_s, u"coach"_s,  u"œuvre"_s,
                                       u"人事"_s,        u"O’Brien"_s,    u"CDI"_s,    u"node.js"_s};
        static const QStringList between{u" "_s, u"-"_s, u""_s, u"  "_s, u"_"_s, u"\u00a0"_s};
        QString tag = words.at(below(words.size()));
        for (qsizetype more = below(3); more > 0; --more)
            tag += between.at(below(between.size())) + words.at(below(words.size()));
        switch (below(8)) {
        case 0:
            return tag.toUpper();
        case 1:
            return tag.normalized(QString::NormalizationForm_D);
        case 2:
            return tag + u's';
        case 3:
            return tag.replace(u'é', u'e');
        case 4:
            return tag.remove(below(tag.size()), 1);
        case 5:
            return tag.insert(below(tag.size()), QChar(u'a' + char16_t(below(26))));
        case 6:
            return tag.replace(u"al"_s, u"aux"_s);
        default:
            return tag;
        }
    }
    int carriers() { return int(below(6)); }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random.bounded(quint32(end))); }

    QRandomGenerator m_random;
};

} // namespace

class TagDoublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<TagLikeness>("why");
        const auto row = [](const QString &a, const QString &b, TagLikeness why) {
            QTest::addRow("%s, %s", qPrintable(a), qPrintable(b)) << a << b << why;
        };
        row(u"JavaScript"_s, u"javascript"_s, TagLikeness::Case);
        row(u"ÉNERGIE"_s, u"énergie"_s, TagLikeness::Case);
        row(u"Énergie"_s, u"energie"_s, TagLikeness::Accents);
        row(u"œuvre"_s, u"oeuvre"_s, TagLikeness::Accents);
        row(u"caf\u00e9"_s, u"cafe\u0301"_s, TagLikeness::Accents);
        row(u"java script"_s, u"JavaScript"_s, TagLikeness::Spacing);
        row(u"front-end"_s, u"Front end"_s, TagLikeness::Spacing);
        row(u"node.js"_s, u"NodeJS"_s, TagLikeness::Spacing);
        row(u"java"_s, u"java "_s, TagLikeness::Spacing);
        row(u"data  engineer"_s, u"data engineer"_s, TagLikeness::Spacing);
        row(u"l'Oréal"_s, u"l’Oréal"_s, TagLikeness::Spacing);
        row(u"développeur"_s, u"Developpeurs"_s, TagLikeness::Plural);
        row(u"commercial"_s, u"commerciaux"_s, TagLikeness::Plural);
        row(u"réseau"_s, u"réseaux"_s, TagLikeness::Plural);
        row(u"library"_s, u"Libraries"_s, TagLikeness::Plural);
        row(u"coach"_s, u"coaches"_s, TagLikeness::Plural);
        row(u"affiche"_s, u"affiches"_s, TagLikeness::Plural);
        row(u"chefs de projet"_s, u"chef de projets"_s, TagLikeness::Plural);
        row(u"developper"_s, u"developer"_s, TagLikeness::Typo);
        row(u"kubernets"_s, u"Kubernetes"_s, TagLikeness::Typo);
        row(u"postrgesql"_s, u"PostgreSQL"_s, TagLikeness::Typo);
        row(u"reakt"_s, u"react"_s, TagLikeness::Typo);
        row(u"Java"_s, u"lava"_s, TagLikeness::None);
        row(u"python 2"_s, u"python 3"_s, TagLikeness::None);
        row(u"fair-2030"_s, u"fair-2031"_s, TagLikeness::None);
        row(u"C++"_s, u"C#"_s, TagLikeness::None);
        row(u"C"_s, u"C++"_s, TagLikeness::None);
        row(u"C++ dev"_s, u"C# dev"_s, TagLikeness::None);
        row(u"class"_s, u"clas"_s, TagLikeness::None);
        row(u"-"_s, u"--"_s, TagLikeness::None);
        row(u"same"_s, u"same"_s, TagLikeness::None);
        row(u"developer"_s, u"developing"_s, TagLikeness::None);
    }
    void alike()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(tagLikeness(a, b), "why");
        QCOMPARE(tagLikeness(b, a), tagLikeness(a, b));
    }

    void groups()
    {
        const QList<TagGroup> groups = tagDoubles({{u"Rust"_s, 40},
                                                   {u"javascripts"_s, 9},
                                                   {u"javascript"_s, 12},
                                                   {u"JavaScript"_s, 31},
                                                   {u"developer"_s, 50},
                                                   {u"developper"_s, 3},
                                                   {u"develloper"_s, 3}});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).mostUsed, u"developer"_s);
        QCOMPARE(groups.at(0).doubles.size(), 2);
        QCOMPARE(groups.at(0).doubles.at(0).tag, u"develloper"_s);
        QCOMPARE(groups.at(1).mostUsed, u"JavaScript"_s);
        QCOMPARE(groups.at(1).doubles.at(0).tag, u"javascript"_s);
        QCOMPARE(groups.at(1).doubles.at(0).why, TagLikeness::Case);
        QCOMPARE(groups.at(1).doubles.at(1).why, TagLikeness::Plural);
        QCOMPARE(groups.at(1).doubles.at(1).like, u"JavaScript"_s); // of two as close the more used
        QVERIFY(tagDoubles({}).isEmpty());
        QVERIFY(tagDoubles({{u"a"_s, 1}, {u"Rust"_s, 1}}).isEmpty());
    }

    void asByAllPairs()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("VIVIER_SEED=%u", seed);
        HurriedTags source(seed);
        qsizetype linked = 0;
        for (int round = 0; round < 20; ++round) {
            QHash<QString, int> used;
            while (used.size() < 150) {
                const QString tag = source.next();
                if (!tag.isEmpty())
                    used.insert(tag, source.carriers());
            }
            QList<TagUse> tags;
            for (auto it = used.cbegin(); it != used.cend(); ++it)
                tags.append({it.key(), it.value()});
            const QHash<QString, Link> wanted = linksByPairs(tags);
            linked += wanted.size();
            QSet<QString> seen;
            for (const TagGroup &group : tagDoubles(tags)) {
                QVERIFY(!group.doubles.isEmpty());
                QVERIFY(!wanted.contains(group.mostUsed) && !seen.contains(group.mostUsed));
                seen.insert(group.mostUsed);
                for (const TagGroup::Double &one : group.doubles) {
                    QVERIFY(!seen.contains(one.tag) && seen.contains(one.like));
                    seen.insert(one.tag);
                    QCOMPARE(one.like, wanted.value(one.tag).like);
                    QCOMPARE(one.why, wanted.value(one.tag).why);
                }
            }
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
                QVERIFY2(seen.contains(it.key()), qPrintable(it.key()));
        }
        QVERIFY(linked > 200); // else nothing was compared
    }
};

QTEST_APPLESS_MAIN(TagDoublesTest)
#include "tst_tagdoubles.moc"
