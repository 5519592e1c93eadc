// SPDX-License-Identifier: MIT
#include "store/storesupport.h"

#include <QDir>
#include <QTemporaryDir>

#include <ctime>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// Figures, not a test: VIVIER_BENCH_CANDIDATES (100,000) snapshots of some 500 bytes. Build and run it in Release.
class StoreBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saveAPage();
    void open();
    void readAll();
    void readAllIndexCells();
    void saveADraft();

private:
    Candidate candidate(int number) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_count = 100'000;
};

namespace {
const QString anna = u"0000-anna"_s;
}

Candidate StoreBenchmark::candidate(int number) const
{
    const QString text = QString::number(number);
    Candidate candidate{.reference = u"ref%1"_s.arg(number, 8, 36, QChar(u'0')),
                        .jobReference = u"job%1"_s.arg(number % 12),
                        .updatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC),
                        .readAt = QDateTime::fromMSecsSinceEpoch(1'700'000'100'000, Qt::UTC),
                        .values = {}};
    const QStringList fields{u"firstname"_s, u"lastname"_s,   u"email"_s,      u"phone"_s,
                             u"subtitle"_s,  u"city"_s,       u"country"_s,    u"zip"_s,
                             u"address"_s,   u"resume_url"_s, u"avatar_url"_s, u"modal_path"_s};
    for (const QString &field : fields)
        candidate.values.insert(field, Value::ofText(u"some value of "_s + field.left(3) + text));
    candidate.values.insert(u"archived"_s, Value::ofFlag(number % 7 == 0));
    candidate.values.insert(u"tags"_s, Value::ofList({u"tag one"_s, u"tag two"_s}));
    candidate.values.insert(u"stage_id"_s, Value::ofNumber(number % 5));
    return candidate;
}

void StoreBenchmark::initTestCase()
{
    if (qEnvironmentVariableIsSet("VIVIER_BENCH_CANDIDATES"))
        m_count = qEnvironmentVariableIntValue("VIVIER_BENCH_CANDIDATES");
    qInfo("%d candidates, %lld bytes each", m_count, qint64(candidate(1).toBlob().size()));
    m_store = std::make_unique<Store>(m_folder.path(), unlocked());
    QVERIFY(await(m_store->open()));
    QVERIFY(await(m_store->saveAccount(plainAccount(anna))));
    QFuture<Done> last;
    for (int first = 0; first < m_count; first += 1000) {
        QList<Candidate> page;
        for (int i = first; i < qMin(first + 1000, m_count); ++i)
            page.append(candidate(i));
        last = m_store->saveCandidates(anna, page);
    }
    QVERIFY(await(last));
}

void StoreBenchmark::saveAPage()
{
    QList<Candidate> page;
    for (int i = 0; i < 100; ++i)
        page.append(candidate(i * 7 % m_count));
    QBENCHMARK
    {
        QVERIFY(await(m_store->saveCandidates(anna, page)));
    }
}

void StoreBenchmark::open()
{
    QBENCHMARK
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_folder.path(), unlocked());
        QVERIFY(await(m_store->open()));
    }
}

void StoreBenchmark::readAll()
{
    QBENCHMARK
    {
        QCOMPARE(allCandidates(*m_store, anna).size(), m_count);
    }
    // Processor time, which a busy machine does not stretch.
    const std::clock_t before = std::clock();
    allCandidates(*m_store, anna);
    qInfo("%d candidates in %.0f ms of processor time", m_count,
          1000.0 * double(std::clock() - before) / double(CLOCKS_PER_SEC));
}

void StoreBenchmark::readAllIndexCells()
{
    qsizetype bytes = 0;
    const auto read = [&] {
        qsizetype cells = 0;
        bytes = 0;
        std::optional<CandidatePlace> place = CandidatePlace{};
        while (place) {
            const auto batch = await(m_store->indexCells(anna, *place));
            for (const IndexCell &cell : batch->cells)
                bytes += cell.bytes().size();
            cells += batch->cells.size();
            place = batch->next;
        }
        return cells;
    };
    QBENCHMARK
    {
        QCOMPARE(read(), m_count);
    }
    const std::clock_t before = std::clock();
    read();
    qInfo("%d index cells of %.0f bytes in %.0f ms of processor time", m_count, double(bytes) / m_count,
          1000.0 * double(std::clock() - before) / double(CLOCKS_PER_SEC));
}

void StoreBenchmark::saveADraft()
{
    int edits = 0;
    QBENCHMARK
    {
        ++edits;
        const Value mine = Value::ofText(u"text %1"_s.arg(edits));
        QVERIFY(await(m_store->saveDraft(anna, {.key = u"A"_s,
                                                .fields = {{u"a"_s, {.base = {}, .mine = mine, .edits = edits}}},
                                                .createAttemptedAt = {}})));
    }
}

QTEST_GUILESS_MAIN(StoreBenchmark)
#include "bench_store.moc"
