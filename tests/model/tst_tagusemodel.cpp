// SPDX-License-Identifier: MIT
// The table of tags against a plain count of generated candidates; the seed is printed, VIVIER_SEED repeats a run.
#include "model/modelsupport.h"
#include "model/tagusemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr int many = 4'500; // more than two slices

const QString tagField = u"tag_list"_s;

} // namespace

class TagUseModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookedModel> m_candidates;
    std::unique_ptr<TagUseModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void tell(const QString &key, const QStringList &tags, const QDateTime &changed = {}, bool archived = false)
    {
        Candidate candidate = plainCandidate(key);
        candidate.values[tagField] = Value::ofList(tags);
        candidate.values[u"archived"_s] = Value::ofFlag(archived);
        if (changed.isValid())
            candidate.updatedAt = candidate.readAt = changed;
        m_candidates->upsert({candidate});
    }

    QStringList shown() const
    {
        QStringList tags;
        for (int row = 0; row < m_model->rowCount(); ++row)
            tags.append(m_model->tagAt(row));
        return tags;
    }

    QString cell(const QString &tag, int column) const
    {
        return m_model->index(m_model->rowOf(tag), column).data().toString();
    }

    /// Until what changed last was counted.
    bool waitForCount()
    {
        QSignalSpy counted(m_model.get(), &TagUseModel::counted);
        return counted.wait();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_candidates = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_model = std::make_unique<TagUseModel>(m_candidates.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_candidates.reset();
    }

    void asCountedPlainly()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("VIVIER_SEED=%u", seed);
        QRandomGenerator random(seed);
        QHash<QString, int> carriers;
        QHash<QString, int> archived;
        QHash<QString, QDateTime> changed;
        QList<Candidate> all;
        for (int number = 0; number < many; ++number) {
            QStringList tags;
            for (int left = random.bounded(4); left > 0; --left)
                tags.append(u"tag %1"_s.arg(random.bounded(60)));
            Candidate candidate = plainCandidate(u"r%1"_s.arg(number));
            candidate.values[tagField] = Value::ofList(tags);
            candidate.values[u"archived"_s] = Value::ofFlag(random.bounded(3) == 0);
            candidate.updatedAt = candidate.updatedAt.addDays(random.bounded(900));
            all.append(candidate);
            for (const QString &tag : QSet<QString>(tags.cbegin(), tags.cend())) {
                ++carriers[tag];
                archived[tag] += candidate.value(u"archived"_s).flag() ? 1 : 0;
                changed[tag] = std::max(changed.value(tag, candidate.updatedAt), candidate.updatedAt);
            }
        }
        m_candidates->upsert(all);
        QVERIFY(!m_model->isCounted());
        m_model->setFollowing(true);
        QVERIFY(!m_model->isCounted()); // in slices
        QTRY_VERIFY(m_model->isCounted());
        QCOMPARE(m_model->rowCount(), carriers.size());
        for (auto it = carriers.cbegin(); it != carriers.cend(); ++it) {
            QCOMPARE(m_model->carriersOf(it.key()), it.value());
            QCOMPARE(m_model->carriers({it.key()}).size(), it.value());
            QString words = QString::number(it.value());
            if (archived.value(it.key()) > 0)
                words += u" · %1 archived"_s.arg(archived.value(it.key()));
            QCOMPARE(cell(it.key(), TagUseModel::CandidatesColumn), words);
            QCOMPARE(cell(it.key(), TagUseModel::LastUsedColumn),
                     QLocale().toString(changed.value(it.key()).toLocalTime().date(), QLocale::ShortFormat));
        }
        int last = many;
        for (const QString &tag : shown()) { // the most used first
            QVERIFY(m_model->carriersOf(tag) <= last);
            last = m_model->carriersOf(tag);
        }
    }

    void itFollowsWhatChanges()
    {
        tell(u"A"_s, {u"fair"_s, u"fair"_s, u"java"_s});
        m_model->setFollowing(true);
        QVERIFY(m_model->isCounted());
        QCOMPARE(m_model->carriersOf(u"fair"_s), 1); // twice at one candidate
        tell(u"B"_s, {u"fair"_s});
        tell(u"C"_s, {u"fair"_s, u"rust"_s}, {}, true);
        QVERIFY(waitForCount());
        QCOMPARE(m_model->carriersOf(u"fair"_s), 3);
        QCOMPARE(cell(u"rust"_s, TagUseModel::CandidatesColumn), u"1 · 1 archived"_s);
        // A draft counts as the list shows it.
        m_candidates->snapshots()->keep(u"B"_s);
        m_candidates->book()->set({u"B"_s}, tagField, Value::ofList({u"java"_s}));
        QVERIFY(waitForCount());
        QCOMPARE(m_model->carriersOf(u"fair"_s), 2);
        QCOMPARE(m_model->carriersOf(u"java"_s), 2);
        QCOMPARE(m_model->carriers({u"java"_s, u"rust"_s}), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        // Out of sight nothing is counted; coming back it is as it is then.
        m_model->setFollowing(false);
        m_candidates->book()->discard({u"B"_s});
        m_model->setFollowing(true);
        QCOMPARE(m_model->carriersOf(u"fair"_s), 3);
    }

    void ordersAndSearch()
    {
        const QDateTime day = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        tell(u"A"_s, {u"beta"_s, u"Élan"_s}, day);
        tell(u"B"_s, {u"beta"_s}, day.addDays(1));
        tell(u"C"_s, {u"Zoo"_s}, day.addDays(2));
        tell(u"D"_s, {u"alpha"_s}, day.addDays(-1));
        m_model->setFollowing(true);
        QCOMPARE(shown(), (QStringList{u"beta"_s, u"alpha"_s, u"Élan"_s, u"Zoo"_s}));
        m_model->setOrder(TagUseModel::Order::Name);
        QCOMPARE(shown(), (QStringList{u"alpha"_s, u"beta"_s, u"Élan"_s, u"Zoo"_s}));
        m_model->setOrder(TagUseModel::Order::LastUsed);
        QCOMPARE(shown(), (QStringList{u"Zoo"_s, u"beta"_s, u"Élan"_s, u"alpha"_s}));
        m_model->setQuery(u"elan"_s);
        QCOMPARE(shown(), QStringList{u"Élan"_s});
        QCOMPARE(m_model->count(TagUseModel::Show::All), 4);
        m_model->setQuery(u"nothing"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void doublesAreTogether()
    {
        for (int number = 0; number < 5; ++number)
            tell(u"a%1"_s.arg(number), {u"JavaScript"_s, u"Rust"_s});
        for (int number = 0; number < 3; ++number)
            tell(u"b%1"_s.arg(number), {u"javascript"_s, u"salons"_s});
        tell(u"c"_s, {u"java-script"_s, u"salon"_s});
        m_model->setFollowing(true);
        QCOMPARE(m_model->count(TagUseModel::Show::Doubles), 5);
        m_model->setShown(TagUseModel::Show::Doubles);
        QCOMPARE(shown(), (QStringList{u"JavaScript"_s, u"javascript"_s, u"java-script"_s, u"salons"_s, u"salon"_s}));
        QCOMPARE(cell(u"javascript"_s, TagUseModel::LikeColumn), u"JavaScript except for capitals"_s);
        QCOMPARE(cell(u"java-script"_s, TagUseModel::LikeColumn), u"JavaScript except for spaces or hyphens"_s);
        QCOMPARE(cell(u"salon"_s, TagUseModel::LikeColumn), u"salons in singular or plural"_s);
        QVERIFY(cell(u"JavaScript"_s, TagUseModel::LikeColumn).contains(u'3'));
        QCOMPARE(m_model->likeOf(u"JavaScript"_s), u"javascript"_s);
        QCOMPARE(m_model->likeOf(u"java-script"_s), u"JavaScript"_s);
        QCOMPARE(m_model->mostUsed({u"salon"_s, u"java-script"_s, u"salons"_s}), u"salons"_s);
        // They go with the last who carries one.
        tell(u"c"_s, {u"salons"_s}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        QVERIFY(waitForCount());
        QCOMPARE(shown(), (QStringList{u"JavaScript"_s, u"javascript"_s}));
    }

    void whatReplacingDoes()
    {
        const QList<BulkEdit> merged = m_model->replacing({u"b"_s, u"c"_s}, u"a"_s);
        Candidate candidate = plainCandidate(u"A"_s);
        candidate.values[tagField] = Value::ofList({u"c"_s, u"kept"_s, u"b"_s});
        const BulkPreview preview =
            previewBulk({{.snapshot = candidate, .draft = {}}}, merged, FieldCatalog::welcomeKit(), {}, {});
        QCOMPARE(preview.rows.size(), 1);
        QCOMPARE(preview.rows.constFirst().after.list(), (QStringList{u"kept"_s, u"a"_s}));
        const QList<BulkEdit> deleted = m_model->replacing({u"b"_s}, {});
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.constFirst().kind, BulkEdit::Kind::Remove);
    }

    void whereTheAtsHasNoTags()
    {
        BookedModel candidates(FieldCatalog::instaView());
        TagUseModel model(&candidates);
        QVERIFY(!model.field());
        QVERIFY(model.replacing({u"a"_s}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TagUseModelTest)
#include "tst_tagusemodel.moc"
