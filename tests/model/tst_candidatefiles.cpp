// SPDX-License-Identifier: MIT
// Files of candidates: fetched once as by a stranger, kept sealed, opened from what was kept when the link has run out;
// and fetched ahead for who goes offline.

#include "candidate/fieldcatalog.h"
#include "model/candidatefiles.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/storekey.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FileProblem::Kind;

Q_DECLARE_METATYPE(vivier::StrangersAnswer)
Q_DECLARE_METATYPE(vivier::FileProblem::Kind)

namespace {

const QString account = u"0000-anna"_s;
const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

StrangersAnswer pdf(const QByteArray &bytes = "%PDF-1.4")
{
    return {.status = 200, .contentType = "application/pdf", .bytes = bytes, .isWhole = true};
}

QString resumeLink(const QString &reference, const QString &signature = u"1"_s)
{
    return u"https://files.example.org/%1.pdf?X-Amz-Date=2026&X-Amz-Signature=%2"_s.arg(reference, signature);
}

Candidate person(const QString &reference, qint64 bytes = 1'000)
{
    Candidate candidate{.reference = reference, .readAt = noon};
    candidate.values.insert(u"resume_url"_s, Value::ofText(resumeLink(reference)));
    if (bytes > 0)
        candidate.values.insert(u"resume_size"_s, Value::ofNumber(bytes));
    return candidate;
}

} // namespace

class CandidateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linksOfACandidate();
    void linksAreKeptWithoutTheirSignature();
    void aFileIsReadOnce();
    void aSignedLinkThatHasRunOutOpensWhatWasKept();
    void redirectsAreFollowed();
    void problems_data();
    void problems();
    void nothingIsAskedOffline();
    void goingEndsWhatIsOnItsWay();
    void whatOfflineWouldTake();
    void offlineIsFetchedOneAfterTheOther();
    void offlineIsStopped();

private:
    std::unique_ptr<CandidateFiles> files()
    {
        return std::make_unique<CandidateFiles>(
            account, m_store, m_clock,
            [this](const QUrl &url, qint64 most, const std::stop_token &stop) {
                m_asked += url;
                m_most = most;
                m_stop = stop;
                if (m_silent)
                    return m_never.future();
                return QtFuture::makeReadyFuture(m_answers.value(url, m_answer));
            },
            [this] { return m_offline; });
    }
    static FileLink resumeOf(const QString &reference, const QString &signature = u"1"_s)
    {
        return {
            .candidate = reference, .field = u"resume_url"_s, .url = resumeLink(reference, signature), .bytes = 1'000};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Store> m_store;
    std::shared_ptr<ManualClock> m_clock;
    QList<QUrl> m_asked;
    QHash<QUrl, StrangersAnswer> m_answers;
    StrangersAnswer m_answer;
    QPromise<StrangersAnswer> m_never;
    std::stop_token m_stop;
    qint64 m_most = 0;
    bool m_silent = false;
    bool m_offline = false;
};

void CandidateFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_shared<Store>(m_folder->path(), unlocked());
    m_clock = std::make_shared<ManualClock>(noon);
    m_asked = {};
    m_answers = {};
    m_answer = pdf();
    m_silent = false;
    m_offline = false;
    QVERIFY(awaited(m_store->open()));
    Account anna;
    anna.id = account;
    anna.name = account;
    anna.ats = u"welcomekit"_s;
    QVERIFY(awaited(m_store->saveAccount(anna)));
    QVERIFY(awaited(m_store->saveCandidates(account, {person(u"A"_s), person(u"B"_s, 0), person(u"C"_s)})));
}

void CandidateFilesTest::linksOfACandidate()
{
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    QCOMPARE(fileLinks(person(u"A"_s), catalog), QList<FileLink>{resumeOf(u"A"_s)});
    QCOMPARE(fileLinks(person(u"B"_s, 0), catalog).first().bytes, -1);
    QVERIFY(fileLinks({.reference = u"D"_s}, catalog).isEmpty());
    Candidate both = person(u"A"_s);
    both.values.insert(u"portfolio_url"_s, Value::ofText(u"https://files.example.org/p.pdf"_s));
    both.values.insert(u"avatar_url"_s, Value::ofText(u"https://files.example.org/a.png"_s));
    QCOMPARE(fileLinks(both, catalog).size(), 2); // no avatar
    QVERIFY(fileLinks(both, FieldCatalog::instaView()).isEmpty());
}

void CandidateFilesTest::linksAreKeptWithoutTheirSignature()
{
    const QList<std::pair<QString, QString>> links{
        {u"https://a.example/x.pdf"_s, u"https://a.example/x.pdf"_s},
        {u"https://a.example/x.pdf#page=2"_s, u"https://a.example/x.pdf"_s},
        {u"https://a.example/x?id=1&b=%20c"_s, u"https://a.example/x?id=1&b=%20c"_s},
        {u"https://s3.example/x?X-Amz-Algorithm=A&X-Amz-Date=1&X-Amz-Signature=2"_s, u"https://s3.example/x"_s},
        {u"https://s3.example/x?versionId=7&AWSAccessKeyId=k&Expires=1&Signature=s"_s,
         u"https://s3.example/x?versionId=7"_s},
        {u"https://g.example/x?x-goog-date=1&x-goog-signature=2&n=1"_s, u"https://g.example/x?n=1"_s},
        {u"https://c.example/x?Policy=p&Key-Pair-Id=k&Signature=s"_s, u"https://c.example/x"_s},
        {u"https://z.example/x?sv=1&se=2&sr=b&sp=r&sig=abc"_s, u"https://z.example/x"_s},
        {u"https://a.example/x?se=2&sp=r"_s, u"https://a.example/x?se=2&sp=r"_s}, // not signed
        {u"https://a.example/x?expires=1"_s, u"https://a.example/x?expires=1"_s}};
    for (const auto &[url, kept] : links)
        QCOMPARE(keptLink(url), kept);
}

void CandidateFilesTest::aFileIsReadOnce()
{
    const auto files = this->files();
    const FileResult first = awaited(files->read(resumeOf(u"A"_s)));
    QVERIFY(first);
    QCOMPARE(first->bytes, QByteArray("%PDF-1.4"));
    QVERIFY(!first->wasKept);
    QCOMPARE(m_most, maxKeptFileBytes + 1);
    const FileResult again = awaited(files->read(resumeOf(u"A"_s)));
    QVERIFY(again && again->wasKept);
    QCOMPARE(again->bytes, first->bytes);
    QCOMPARE(again->readAt, noon);
    QCOMPARE(m_asked.size(), 1);
    m_answer = pdf("%PDF-1.7");
    QCOMPARE(awaited(files->read(resumeOf(u"A"_s), {}, true))->bytes, QByteArray("%PDF-1.7"));
    QCOMPARE(awaited(files->read(resumeOf(u"A"_s)))->bytes, QByteArray("%PDF-1.7"));
    QCOMPARE(m_asked.size(), 2);
    QVERIFY(awaited(files->forget(u"A"_s)));
    QVERIFY(!awaited(files->read(resumeOf(u"A"_s)))->wasKept);
    // Of somebody who is in no snapshot it can be looked at, and is not kept.
    QVERIFY(awaited(files->read(resumeOf(u"nobody"_s))));
    QVERIFY(!awaited(files->read(resumeOf(u"nobody"_s)))->wasKept);
}

void CandidateFilesTest::aSignedLinkThatHasRunOutOpensWhatWasKept()
{
    const auto files = this->files();
    QVERIFY(awaited(files->read(resumeOf(u"A"_s, u"1"_s))));
    m_answer = {.status = 403};
    m_offline = true;
    const FileResult kept = awaited(files->read(resumeOf(u"A"_s, u"2"_s)));
    QVERIFY(kept && kept->wasKept);
}

void CandidateFilesTest::redirectsAreFollowed()
{
    const auto files = this->files();
    const QUrl first(resumeLink(u"A"_s));
    const QUrl second(u"https://cdn.example.org/a.pdf"_s);
    m_answers.insert(first, {.status = 302, .location = second});
    m_answers.insert(second, pdf("there"));
    QCOMPARE(awaited(files->read(resumeOf(u"A"_s)))->bytes, QByteArray("there"));
    QCOMPARE(m_asked, (QList<QUrl>{first, second}));
    m_answers.insert(second, {.status = 302, .location = first});
    m_asked = {};
    QCOMPARE(int(awaited(files->read(resumeOf(u"A"_s), {}, true)).error().kind), int(Kind::Refused));
    QCOMPARE(m_asked.size(), 6);
    m_answers.insert(first, {.status = 302, .location = QUrl(u"file:///etc/passwd"_s)});
    QCOMPARE(int(awaited(files->read(resumeOf(u"A"_s), {}, true)).error().kind), int(Kind::NotAsked));
}

void CandidateFilesTest::problems_data()
{
    QTest::addColumn<StrangersAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no answer") << StrangersAnswer{.none = Kind::NoAnswer} << Kind::NoAnswer;
    QTest::newRow("no public address") << StrangersAnswer{.none = Kind::NotAsked} << Kind::NotAsked;
    QTest::newRow("not found") << StrangersAnswer{.status = 404} << Kind::Refused;
    QTest::newRow("run out") << StrangersAnswer{.status = 403} << Kind::Refused;
    QTest::newRow("a login page") << StrangersAnswer{.status = 200, .contentType = "text/html", .isWhole = true}
                                  << Kind::WebPage;
    QTest::newRow("a page that says it is a PDF") << pdf(" <!DOCTYPE html><title>Sign in</title>") << Kind::WebPage;
    QTest::newRow("too large") << pdf(QByteArray(maxKeptFileBytes + 1, 'a')) << Kind::TooLarge;
    QTest::newRow("cut off") << StrangersAnswer{.status = 200, .bytes = "%PDF", .isWhole = false} << Kind::NoAnswer;
}

void CandidateFilesTest::problems()
{
    QFETCH(const StrangersAnswer, answer);
    QFETCH(const Kind, kind);
    m_answer = answer;
    const auto files = this->files();
    const FileResult result = awaited(files->read(resumeOf(u"A"_s)));
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(kind));
    QVERIFY(!result.error().sentence().isEmpty() && !result.error().sentence().contains(u'%'));
    QVERIFY(awaited(m_store->files(account, {u"A"_s})).value().isEmpty()); // nothing is kept of it
}

void CandidateFilesTest::nothingIsAskedOffline()
{
    const auto files = this->files();
    m_offline = true;
    QCOMPARE(int(awaited(files->read(resumeOf(u"A"_s))).error().kind), int(Kind::Offline));
    QVERIFY(m_asked.isEmpty());
}

void CandidateFilesTest::goingEndsWhatIsOnItsWay()
{
    m_silent = true;
    m_never = QPromise<StrangersAnswer>();
    m_never.start();
    auto files = this->files();
    const QFuture<FileResult> reading = files->read(resumeOf(u"A"_s));
    QTRY_COMPARE(m_asked.size(), 1);
    files.reset();
    QVERIFY(m_stop.stop_requested());
    QCOMPARE(int(awaited(reading).error().kind), int(Kind::Stopped));
}

void CandidateFilesTest::whatOfflineWouldTake()
{
    const auto files = this->files();
    QVERIFY(awaited(files->read(resumeOf(u"C"_s))));
    const auto found = awaited(files->lookOffline({u"A"_s, u"B"_s, u"C"_s, u"nobody"_s}, FieldCatalog::welcomeKit()));
    QVERIFY(found);
    QCOMPARE(found->missing.size(), 2);
    QCOMPARE(found->kept, 1);
    QCOMPARE(found->bytes, 1'000);
    QCOMPARE(found->untold, 1);
    QVERIFY2(found->sentence().contains(u"unknown size"), qPrintable(found->sentence()));
    QVERIFY(!OfflineFiles{}.sentence().isEmpty());
}

void CandidateFilesTest::offlineIsFetchedOneAfterTheOther()
{
    const auto files = this->files();
    m_answers.insert(QUrl(resumeLink(u"B"_s)), {.status = 404});
    const auto found = awaited(files->lookOffline({u"A"_s, u"B"_s, u"C"_s}, FieldCatalog::welcomeKit()));
    QList<OfflineProgress> told;
    connect(files.get(), &CandidateFiles::progressed, files.get(),
            [&told](const OfflineProgress &progress) { told += progress; });
    files->makeOffline(*found);
    for (int i = 1; i < 3; ++i) {
        QTRY_COMPARE(told.size(), i);
        m_clock->advance(CandidateFiles::pause - 1ms);
        QCOMPARE(m_asked.size(), i); // not before the pause is over
        m_clock->advance(1ms);
    }
    QTRY_VERIFY(files->offline().isOver);
    QCOMPARE(files->offline().done, 2);
    QCOMPARE(files->offline().failed, 1);
    QCOMPARE(files->offline().total, 3);
    QCOMPARE(files->offline().bytes, 16);
    QVERIFY(told.last().isOver);
    m_offline = true;
    QVERIFY(awaited(files->read(resumeOf(u"C"_s)))->wasKept);
}

void CandidateFilesTest::offlineIsStopped()
{
    const auto files = this->files();
    const auto found = awaited(files->lookOffline({u"A"_s, u"B"_s, u"C"_s}, FieldCatalog::welcomeKit()));
    files->makeOffline(*found);
    QTRY_COMPARE(files->offline().done, 1);
    files->stopOffline();
    m_clock->advance(CandidateFiles::pause);
    QTRY_VERIFY(files->offline().isOver);
    QCOMPARE(m_asked.size(), 1);
    files->makeOffline(*awaited(files->lookOffline({u"A"_s, u"B"_s}, FieldCatalog::welcomeKit())));
    QTRY_VERIFY(files->offline().isOver);
    QCOMPARE(m_asked.size(), 2);
}

QTEST_GUILESS_MAIN(CandidateFilesTest)
#include "tst_candidatefiles.moc"
