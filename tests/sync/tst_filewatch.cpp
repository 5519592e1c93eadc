// SPDX-License-Identifier: MIT
#include "support/bookedengine.h"
#include "sync/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vivier;
using test::awaited;
using test::ManualClock;
using test::SyncBench;
using Fault = sandbox::Fault;

namespace {

const QString resume = u"remote_resume_url"_s;
const QString portfolio = u"remote_portfolio_url"_s;

/// An engine that sent a link to a file which the ATS fetches later.
class Sent
{
public:
    explicit Sent(bool later = true)
        : m_clock(m_bench.useManualClock())
        , m_reference(m_bench.someone())
    {
        m_bench.sandbox().setFilesLater(later);
        m_engine = std::make_unique<test::BookedEngine>(m_bench.context());
        QObject::connect(m_engine.get(), &SyncEngine::fileSettled, m_engine.get(),
                         [this](const FileLanding &landing) { m_landings.append(landing); });
        m_engine->start();
        if (!QTest::qWaitFor([this] { return m_engine->outbox()->isLoaded(); }))
            qFatal("the outbox cannot be read");
    }

    void send(const QString &field = resume, const QString &file = u"/files/cv.pdf"_s)
    {
        const Draft draft =
            m_bench.draft(m_reference, {{field, Value::ofText(m_bench.sandbox().url(file).toString())}});
        QSignalSpy finished(m_engine.get(), &SyncEngine::sendFinished);
        if (!awaited(m_engine->outbox()->release({draft}, {})) ||
            !QTest::qWaitFor([&] { return finished.size() == 1; }))
            qFatal("it was not sent");
        const auto report = finished.constFirst().constFirst().value<SendReport>();
        if (report.outcome != SendOutcome::Accepted)
            qFatal("it was not accepted");
        m_bench.sandbox().clearJournal();
    }

    /// Lets time pass, and what was asked be answered.
    void pass(std::chrono::milliseconds time)
    {
        QSignalSpy refreshed(m_engine.get(), &SyncEngine::refreshFinished);
        const qsizetype before = reads();
        m_clock.advance(time);
        if (!QTest::qWaitFor([&] { return reads() - before <= refreshed.size(); }))
            qFatal("it was not answered");
        awaited(m_bench.store().accounts()); // the store is at rest
        QCoreApplication::processEvents();
    }
    void passAndRead(std::chrono::milliseconds time)
    {
        QSignalSpy refreshed(m_engine.get(), &SyncEngine::refreshFinished);
        m_clock.advance(time);
        if (!QTest::qWaitFor([&] { return refreshed.size() == 1; }))
            qFatal("nothing was read");
    }

    qsizetype reads() const { return m_bench.methods().size(); }
    QList<JournalEntry> journal()
    {
        return awaited(m_bench.store().journal(m_bench.context().accountId, m_reference))
            .value_or(QList<JournalEntry>());
    }

    SyncBench m_bench;
    ManualClock &m_clock;
    QString m_reference;
    std::unique_ptr<SyncEngine> m_engine;
    QList<FileLanding> m_landings;
};

} // namespace

/// What became of a file that the ATS fetches after the send, in a time that the test makes.
class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsThereAtOnceIsNotAskedFor();
    void theFirstLookThatShowsItIsTheLast();
    void afterTheLastLookItIsStillOld();
    void nothingIsReadOffline();
    void aLookThatFailsClaimsNothing();
    void aLaterSendStartsOver();
    void twoFilesOfOneCandidate();
    void anyReadCounts();
    void aClosedAccountAsksNothing();
    void whoIsGoneIsNotAskedForAgain();
    void aLinkOfWhichNoReadTellsIsNotAskedFor();
    void anAddressThatIsSignedAnewIsTheSameFile();
};

void FileWatchTest::oneThatIsThereAtOnceIsNotAskedFor()
{
    Sent sent(false);
    sent.send();
    sent.pass(60s);
    QCOMPARE(sent.reads(), 0);
    const JournalEntry entry = sent.journal().constFirst();
    QCOMPARE(entry.verdict, FieldResult::NotReturned);
    const StoredFile file = fileFrom(entry.answered);
    QCOMPARE(file.contentType, u"application/pdf"_s);
    QCOMPARE(file.size, sent.m_bench.sandbox().candidate(sent.m_reference).value("resume_size"_L1).toInteger());
}

void FileWatchTest::theFirstLookThatShowsItIsTheLast()
{
    Sent sent;
    sent.send();
    QCOMPARE(sent.journal().constFirst().verdict, FieldResult::NotYet);
    sent.pass(1900ms);
    QCOMPARE(sent.reads(), 0);
    sent.passAndRead(100ms);
    QCOMPARE(sent.reads(), 1);
    QVERIFY(sent.m_landings.isEmpty());
    sent.m_bench.sandbox().deliverFiles();
    sent.pass(7900ms);
    QCOMPARE(sent.reads(), 1);
    sent.passAndRead(100ms);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    QCOMPARE(sent.m_landings.constFirst().reference, sent.m_reference);
    QCOMPARE(sent.m_landings.constFirst().field, resume);
    QCOMPARE(sent.m_landings.constFirst().verdict, FieldResult::NotReturned);
    const JournalEntry entry = sent.journal().constFirst();
    QCOMPARE(entry.verdict, FieldResult::NotReturned);
    QCOMPARE(fileFrom(entry.answered).contentType, u"application/pdf"_s);
    QVERIFY(fileFrom(entry.answered).size > 0);
    sent.pass(60s);
    QCOMPARE(sent.reads(), 2);
    QCOMPARE(sent.m_landings.size(), 1);
}

void FileWatchTest::afterTheLastLookItIsStillOld()
{
    Sent sent;
    sent.send();
    sent.passAndRead(2s);
    sent.passAndRead(8s);
    QVERIFY(sent.m_landings.isEmpty());
    sent.passAndRead(20s);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    QCOMPARE(sent.m_landings.constFirst().verdict, FieldResult::StillOld);
    QCOMPARE(sent.journal().constFirst().verdict, FieldResult::StillOld);
    QVERIFY(sent.journal().constFirst().answered.isUnknown());
    sent.pass(600s);
    QCOMPARE(sent.reads(), 3);
}

void FileWatchTest::nothingIsReadOffline()
{
    Sent sent;
    sent.send();
    sent.m_engine->connectivity()->setWorkOffline(true);
    sent.pass(60s);
    QCOMPARE(sent.reads(), 0);
    QVERIFY(sent.m_landings.isEmpty());
    sent.m_bench.sandbox().deliverFiles();
    QSignalSpy refreshed(sent.m_engine.get(), &SyncEngine::refreshFinished);
    sent.m_engine->connectivity()->setWorkOffline(false);
    QTRY_COMPARE(refreshed.size(), 1);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    QCOMPARE(sent.m_landings.constFirst().verdict, FieldResult::NotReturned);
    QCOMPARE(sent.reads(), 1);
}

void FileWatchTest::aLookThatFailsClaimsNothing()
{
    Sent sent;
    sent.send();
    sent.passAndRead(2s);
    sent.passAndRead(8s);
    sent.m_bench.sandbox().setFault({.status = 500, .match = u"^GET "_s});
    sent.passAndRead(20s);
    sent.pass(600s);
    QVERIFY(sent.m_landings.isEmpty());
    QCOMPARE(sent.journal().constFirst().verdict, FieldResult::NotYet);
}

void FileWatchTest::aLaterSendStartsOver()
{
    Sent sent;
    sent.send();
    sent.passAndRead(2s);
    sent.send(resume, u"/files/cv.docx"_s); // its own 2, 10 and 30 s
    sent.pass(1900ms);
    QCOMPARE(sent.reads(), 0);
    sent.passAndRead(100ms);
    sent.pass(7900ms); // when the first send would have been looked for again
    QCOMPARE(sent.reads(), 1);
    sent.m_bench.sandbox().deliverFiles();
    sent.passAndRead(100ms);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    sent.pass(60s);
    QCOMPARE(sent.reads(), 2);
    QCOMPARE(sent.m_landings.size(), 1);
    const QList<JournalEntry> journal = sent.journal(); // newest first
    QCOMPARE(journal.at(0).verdict, FieldResult::NotReturned);
    QCOMPARE(journal.at(1).verdict, FieldResult::NotYet);
}

void FileWatchTest::twoFilesOfOneCandidate()
{
    Sent sent;
    sent.send();
    sent.m_bench.sandbox().deliverFiles();
    sent.send(portfolio);
    // Both are looked for together.
    sent.passAndRead(2s);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    QCOMPARE(sent.m_landings.constFirst().field, resume);
    sent.passAndRead(8s);
    sent.passAndRead(20s);
    QTRY_COMPARE(sent.m_landings.size(), 2);
    QCOMPARE(sent.m_landings.constLast().field, portfolio);
    QCOMPARE(sent.m_landings.constLast().verdict, FieldResult::StillOld);
}

void FileWatchTest::anyReadCounts()
{
    Sent sent;
    sent.send();
    sent.m_bench.sandbox().deliverFiles();
    sent.m_clock.advance(1s);
    QSignalSpy refreshed(sent.m_engine.get(), &SyncEngine::refreshFinished);
    sent.m_engine->refresh(sent.m_reference);
    QTRY_COMPARE(refreshed.size(), 1);
    QTRY_COMPARE(sent.m_landings.size(), 1);
    sent.pass(60s);
    QCOMPARE(sent.reads(), 1);
}

void FileWatchTest::aClosedAccountAsksNothing()
{
    Sent sent;
    sent.send();
    sent.m_engine.reset();
    sent.m_clock.advance(60s);
    QCoreApplication::processEvents();
    QCOMPARE(sent.reads(), 0);
}

void FileWatchTest::whoIsGoneIsNotAskedForAgain()
{
    Sent sent;
    sent.send();
    sent.m_bench.sandbox().setFault({.status = 404, .match = u"^GET "_s});
    sent.passAndRead(2s);
    sent.pass(600s);
    QCOMPARE(sent.reads(), 1);
    QVERIFY(sent.m_landings.isEmpty());
}

void FileWatchTest::aLinkOfWhichNoReadTellsIsNotAskedFor()
{
    Sent sent;
    sent.send(u"remote_file_urls"_s);
    sent.pass(600s);
    QCOMPARE(sent.reads(), 0);
    QVERIFY(sent.m_landings.isEmpty());
    QVERIFY(sent.journal().constFirst().answered.isUnknown());
}

void FileWatchTest::anAddressThatIsSignedAnewIsTheSameFile()
{
    const Field *field = FieldCatalog::welcomeKit().find(resume);
    const auto with = [](const QString &url, qint64 size) {
        return Candidate{.reference = u"c"_s,
                         .values = {{u"resume_url"_s, Value::ofText(url)},
                                    {u"resume_size"_s, Value::ofNumber(size)},
                                    {u"resume_content_type"_s, Value::ofText(u"application/pdf"_s)}}};
    };
    const StoredFile old = storedFile(*field, with(u"https://x.example/cv.pdf?sig=1"_s, 10));
    QVERIFY(isSameFile(old, storedFile(*field, with(u"https://x.example/cv.pdf?sig=2"_s, 10))));
    QVERIFY(!isSameFile(old, storedFile(*field, with(u"https://x.example/cv.pdf?sig=1"_s, 11))));
    QVERIFY(!isSameFile(old, storedFile(*field, with(u"https://x.example/cv2.pdf?sig=1"_s, 10))));
    QVERIFY(!storedFile(*field, {}).isThere());
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
