// SPDX-License-Identifier: MIT
// Whom the palette finds: against a plain scan, whatever is typed in whatever order, and while people come and go.
#include "candidate/fuzzy.h"
#include "candidate/searchtext.h"
#include "model/modelsupport.h"
#include "model/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <random>
#include <tuple>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

/// As many as no single slice gets through.
constexpr int crowd = 60'000;

const QStringList firsts{u"Zoë"_s,  u"Marie-Hélène"_s, u"Łukasz"_s,    u"Ann"_s,
                         u"Anna"_s, u"王芳"_s,         u"Jean Paul"_s, u"Søren"_s};
const QStringList lasts{u"Dupont"_s,     u"O’Connor"_s, u"Martin"_s, u"Marin"_s,
                        u"de La Tour"_s, u"Nguyễn"_s,   u"Müller"_s, u""_s};

Candidate person(int number, std::mt19937 *dice)
{
    const auto pick = [dice](const QStringList &list) { return list.at(qsizetype((*dice)() % quint32(list.size()))); };
    Candidate made{.reference = u"C%1"_s.arg(number)};
    made.updatedAt = made.readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    made.values[u"firstname"_s] = Value::ofText(pick(firsts));
    made.values[u"lastname"_s] = Value::ofText(pick(lasts) + (number % 7 ? QString() : u" %1"_s.arg(number)));
    made.values[u"email"_s] = Value::ofText(u"candidate%1@example.com"_s.arg(number));
    made.values[u"archived"_s] = Value::ofFlag(number % 10 == 0);
    return made;
}

/// The keys, by a scan of everybody.
QStringList plainly(const CandidateModel &model, const QString &query, qsizetype most)
{
    const QList<QByteArray> words = fuzzyWords(query);
    if (words.isEmpty())
        return {};
    QList<std::tuple<bool, bool, int, quint64, int>> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QByteArray text = model.rows().searchTextAt(row).toByteArray();
        if (const int score = fuzzyScore(text.split('\n').first(), words); score > 0)
            found.append({score < firmFit, model.rows().at(row).archived, -score, model.rows().at(row).sortKey, row});
    }
    std::ranges::sort(found);
    QStringList keys;
    for (const auto &one : found.first(qMin(found.size(), most)))
        keys.append(model.keyAt(std::get<4>(one)));
    for (const bool archived : {false, true}) {
        for (int row = 0; found.isEmpty() && query.size() >= 3 && row < model.rowCount() && keys.size() < most; ++row) {
            if (model.rows().at(row).archived == archived &&
                matchesAll(model.rows().searchTextAt(row), searchWords(query)))
                keys.append(model.keyAt(row));
        }
    }
    return keys;
}

QStringList shown(const PaletteModel &palette)
{
    QStringList keys;
    for (int row = 0; row < palette.rowCount(); ++row) {
        if (!palette.candidateAt(row).isEmpty())
            keys.append(palette.candidateAt(row));
    }
    return keys;
}

} // namespace

class PaletteModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookedModel> m_people;
    std::unique_ptr<PaletteModel> m_palette;

    void fill(int count, std::mt19937 *dice)
    {
        m_people = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        QList<Candidate> all;
        for (int i = 0; i < count; ++i)
            all.append(person(i, dice));
        m_people->upsert(all);
        m_palette = std::make_unique<PaletteModel>();
        m_palette->setSources(m_people.get(), nullptr);
    }

    /// Only those whom no ATS knows are ever taken out: somebody new is, or goes again.
    void removeOne(std::mt19937 *dice)
    {
        if (m_new.isEmpty() || (*dice)() % 2) {
            m_new.append(Draft::newKey());
            m_people->book()->set({m_new.constLast()}, u"firstname"_s, Value::ofText(u"Zoe"_s));
        } else {
            m_people->book()->discard({m_new.takeFirst()});
        }
    }

    QStringList m_new;

private Q_SLOTS:
    void init() { m_new.clear(); }
    void cleanup()
    {
        m_palette.reset();
        m_people.reset();
    }

    void asAPlainScan_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rounds");
        QTest::newRow("some") << 300 << 400;
        QTest::newRow("a crowd") << crowd << 12;
    }
    void asAPlainScan()
    {
        QFETCH(int, count);
        QFETCH(int, rounds);
        const unsigned seed = std::random_device()();
        std::mt19937 dice(seed);
        fill(count, &dice);
        QAbstractItemModelTester tester(m_palette.get());
        const QStringList queries{u"marie dup"_s, u"zdup"_s,      u"@ann mar"_s,   u"candidate4"_s, u"王"_s,
                                  u"qqqq"_s,      u"martin 14"_s, u"søren tour"_s, u"dltr"_s,       u"o'con zoe"_s};
        int next = count;
        int narrowed = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString query = queries.at(qsizetype(dice() % quint32(queries.size())));
            for (qsizetype length = 1; length <= query.size(); ++length) {
                if (dice() % 12 == 0)
                    length = qMax<qsizetype>(1, length - qsizetype(dice() % 4)); // taken back
                const QString typed = query.left(length);
                m_palette->setQuery(typed);
                switch (dice() % 8) { // meanwhile
                case 0:
                    m_people->upsert({person(next++, &dice)});
                    break;
                case 1:
                    removeOne(&dice);
                    break;
                case 2: {
                    Candidate renamed = person(int(dice() % quint32(count)), &dice);
                    if (m_people->rowOf(renamed.reference) >= 0) {
                        renamed.updatedAt = renamed.updatedAt.addDays(next++);
                        m_people->upsert({renamed});
                    }
                    break;
                }
                case 3:
                    QCoreApplication::processEvents();
                    continue; // the next letter comes before the end
                default:
                    ++narrowed;
                    break;
                }
                if (dice() % 2)
                    m_palette->finishSearch();
                QTRY_VERIFY(!m_palette->isSearching());
                m_palette->setQuery(typed + u' '); // what changed meanwhile is found by the next keystroke
                m_palette->finishSearch();
                const bool only = typed.startsWith(u'@');
                QCOMPARE(shown(*m_palette).join(u' ') + u" for %1, seed %2"_s.arg(typed).arg(seed),
                         plainly(*m_people, only ? typed.mid(1).trimmed() : typed.trimmed(), only ? 50 : 5).join(u' ') +
                             u" for %1, seed %2"_s.arg(typed).arg(seed));
            }
        }
        QVERIFY(narrowed > 0);
    }

    /// Nobody is listed without a reason that can be seen.
    void whoIsFoundByATextSaysWhere()
    {
        std::mt19937 dice(1);
        fill(20, &dice);
        m_palette->setQuery(u"candidate12@"_s);
        QTRY_VERIFY(!m_palette->isSearching());
        QCOMPARE(shown(*m_palette), QStringList{u"C12"_s});
        for (int row = 0; row < m_palette->rowCount(); ++row) {
            if (m_palette->candidateAt(row).isEmpty())
                continue;
            const QString detail = m_palette->index(row).data(PaletteModel::DetailRole).toString();
            QVERIFY2(detail.contains(u"Email"_s) && detail.contains(u"candidate12@example.com"_s), qPrintable(detail));
        }
        // Also what is in no name: a tag.
        Candidate tagged = m_people->snapshot(u"C3"_s);
        tagged.updatedAt = tagged.updatedAt.addDays(1);
        tagged.readAt = tagged.readAt.addDays(1);
        tagged.values[u"tag_list"_s] = Value::ofList({u"C++"_s});
        m_people->upsert({tagged});
        m_palette->setQuery(u"c++"_s);
        QTRY_VERIFY(!m_palette->isSearching());
        QCOMPARE(shown(*m_palette), QStringList{u"C3"_s});
        const int found = m_palette->nextEntry(0, 1);
        QVERIFY(m_palette->index(found).data(PaletteModel::DetailRole).toString().contains(u"C++"_s));
    }

    /// A keystroke does not wait for a crowd, and what was found by its end is told.
    void aCrowdIsSearchedBetweenEvents()
    {
        std::mt19937 dice(1);
        fill(crowd, &dice);
        QSignalSpy ended(m_palette.get(), &PaletteModel::searched);
        m_palette->setQuery(u"qqqq"_s);
        QVERIFY(m_palette->isSearching());
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!m_palette->isSearching());
        m_palette->setQuery(u"candidate59999@"_s); // by text, the last of all
        QTRY_VERIFY(!m_palette->isSearching());
        QCOMPARE(shown(*m_palette), QStringList{u"C59999"_s});
        m_palette->setQuery(u"zzz"_s);
        QVERIFY(m_palette->isSearching());
        m_people.reset(); // the account goes
        QTRY_VERIFY(!m_palette->isSearching());
        QCOMPARE(shown(*m_palette), QStringList());
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
