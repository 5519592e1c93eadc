// SPDX-License-Identifier: MIT
// Links of drafts, looked at before they are sent: real answers of the sandbox, time by a clock of the test.
#include "model/linkchecks.h"
#include "model/modelsupport.h"
#include "sandbox/sandbox.h"
#include "support/manualclock.h"

#include <QHostAddress>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ann = u"Ann"_s;
const QString resume = u"remote_resume_url"_s;
const QString portfolio = u"remote_portfolio_url"_s;
using Kind = LinkVerdict::Kind;

} // namespace

class LinkChecksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<DraftBook> m_book;
    std::unique_ptr<Connectivity> m_connectivity;
    std::unique_ptr<LinkChecks> m_checks;

    QString file(const QString &name) { return m_sandbox->url(u"/files/"_s + name).toString(); }
    void type(const QString &text, const QString &field = resume) { m_book->type(ann, field, Value::ofText(text)); }
    std::optional<Kind> kind(const QString &field = resume)
    {
        const auto known = m_checks->verdict(ann, field);
        return known ? std::optional(known->kind) : std::nullopt;
    }
    int m_looked = 0; ///< names that were looked up: who asks nobody looks up none

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 3});
        QVERIFY(m_sandbox->start());
        m_clock = std::make_shared<ManualClock>();
        m_book = std::make_unique<DraftBook>(FieldCatalog::welcomeKit());
        m_book->setSnapshots([](const QString &key) { return plainCandidate(key); });
        m_book->setClock([clock = m_clock] { return clock->now(); });
        m_book->setOpenCandidate(ann);
        m_connectivity = std::make_unique<Connectivity>(m_clock);
        m_looked = 0;
        const auto nobody = [this](const QString &) {
            ++m_looked;
            QPromise<QList<QHostAddress>> promise;
            promise.start();
            promise.addResult(QList<QHostAddress>());
            promise.finish();
            return promise.future();
        };
        m_checks = std::make_unique<LinkChecks>(
            m_book.get(), m_connectivity.get(),
            LinkCheckOptions{.own = m_sandbox->baseUrl(), .clock = m_clock, .resolver = nobody});
        m_checks->setOn(true);
    }

    void cleanup()
    {
        m_checks.reset();
        m_connectivity.reset();
        m_book.reset();
        m_sandbox.reset();
    }

    void aPasteIsAskedAboutAtOnce()
    {
        type(file(u"cv.pdf"_s));
        QCOMPARE(kind(), Kind::Checking);
        QTRY_COMPARE(kind(), Kind::Fine);
        QCOMPARE(m_checks->verdict(ann, resume)->type, u"PDF"_s);
    }

    void whatIsTypedIsAskedAboutWhenTypingPauses()
    {
        const QString link = u"http://files.example/cv.pdf"_s;
        for (qsizetype length = 1; length <= link.size(); ++length) {
            type(link.left(length));
            m_clock->advance(100ms);
        }
        QCOMPARE(kind(), Kind::Checking); // from the first on that is a link
        m_clock->advance(400ms);
        QCOMPARE(m_looked, 0);
        m_clock->advance(200ms);
        QTRY_COMPARE(kind(), Kind::NoSuchHost);
        QCOMPARE(m_looked, 1);
    }

    void leavingTheFieldAsksAtOnce()
    {
        const QString link = file(u"missing.pdf"_s);
        for (qsizetype length = 1; length <= link.size(); ++length)
            type(link.left(length));
        m_checks->look(ann, resume);
        QTRY_COMPARE(kind(), Kind::NotFound);
    }

    void aLateAnswerIsOfNoOtherText()
    {
        type(file(u"slow.pdf"_s));
        QSignalSpy changes(m_checks.get(), &LinkChecks::changed);
        type(file(u"cv.pdf"_s));
        QTRY_COMPARE(kind(), Kind::Fine);
        const qsizetype before = changes.size();
        type(u"https://"_s);
        QCOMPARE(kind(), std::nullopt);
        QCOMPARE(changes.size(), before + 1);
        m_book->putBack({ann}, resume);
        QCOMPARE(kind(), std::nullopt);
    }

    void offNothingIsAskedOrSaid()
    {
        m_checks->setOn(false);
        type(u"http://files.example/cv.pdf"_s);
        QCOMPARE(kind(), std::nullopt);
        m_clock->advance(2s);
        bool told = false;
        m_checks->beforeSending({m_book->draft(ann)}, this, [&](const QHash<QString, QList<Problem>> &problems) {
            told = true;
            QVERIFY(problems.isEmpty());
        });
        QVERIFY(told);
        QCOMPARE(m_looked, 0);
        m_checks->setOn(true); // then what is open is looked at
        QTRY_COMPARE(kind(), Kind::NoSuchHost);
        QCOMPARE(m_looked, 1);
    }

    void offlineIsMadeUpForWhenOnline()
    {
        m_connectivity->setWorkOffline(true);
        type(u"http://files.example/cv.pdf"_s);
        QCOMPARE(kind(), Kind::Offline);
        m_clock->advance(2s);
        QCOMPARE(m_looked, 0);
        m_connectivity->setWorkOffline(false);
        QTRY_COMPARE(kind(), Kind::NoSuchHost);
    }

    void anOldDraftIsAskedAboutAgain()
    {
        type(file(u"cv.pdf"_s));
        QTRY_COMPARE(kind(), Kind::Fine);
        const QDateTime before = m_checks->verdict(ann, resume)->askedAt;
        m_clock->advance(50min);
        m_checks->open(ann);
        QCOMPARE(kind(), Kind::Fine);
        QCOMPARE(m_checks->verdict(ann, resume)->askedAt, before);
        m_clock->advance(10min);
        m_checks->open(ann);
        QTRY_COMPARE(kind(), Kind::Fine);
        QCOMPARE(m_checks->verdict(ann, resume)->askedAt, m_clock->now());
    }

    void aSocialLinkIsNotAsked()
    {
        type(file(u"cv.pdf"_s), u"media_website"_s);
        QCOMPARE(kind(u"media_website"_s), std::nullopt);
        QVERIFY(!m_checks->hasLinks(m_book->draft(ann)));
    }

    void aSendWaitsForTheVerdictAndKeepsTheBadFieldAlone()
    {
        type(file(u"login.html"_s));
        type(file(u"portfolio.pdf"_s), portfolio);
        std::optional<QHash<QString, QList<Problem>>> found;
        m_checks->beforeSending({m_book->draft(ann)}, this,
                                [&](const QHash<QString, QList<Problem>> &problems) { found = problems; });
        QVERIFY(!found);
        QCOMPARE(m_checks->awaited(), 2);
        QVERIFY(m_checks->isAwaited(ann));
        QTRY_VERIFY(found);
        QCOMPARE(m_checks->awaited(), 0);
        const QList<Problem> problems = found->value(ann);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, resume);
        QCOMPARE(problems.first().weight, Problem::Weight::Holds);
        QCOMPARE(sendable(m_book->draft(ann), problems).fields.keys(), QStringList{portfolio});
        QCOMPARE(kind(), Kind::LoginPage);
    }

    void aSendWaitsNotForEver()
    {
        type(file(u"slow.pdf"_s));
        std::optional<QHash<QString, QList<Problem>>> found;
        m_checks->beforeSending({m_book->draft(ann)}, this,
                                [&](const QHash<QString, QList<Problem>> &problems) { found = problems; });
        QVERIFY(!found);
        m_clock->advance(2500ms);
        QTRY_VERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void whatIsEditedWhileASendWaitsStays()
    {
        type(file(u"slow.pdf"_s));
        std::optional<QHash<QString, QList<Problem>>> found;
        m_checks->beforeSending({m_book->draft(ann)}, this,
                                [&](const QHash<QString, QList<Problem>> &problems) { found = problems; });
        type(file(u"cv.pdf"_s));
        m_clock->advance(2500ms);
        QTRY_VERIFY(found);
        QCOMPARE(found->value(ann).size(), 1);
    }

    void aDoubtStopsNothing()
    {
        type(u"http://nobody.example/cv.pdf"_s);
        std::optional<QHash<QString, QList<Problem>>> found;
        m_checks->beforeSending({m_book->draft(ann)}, this,
                                [&](const QHash<QString, QList<Problem>> &problems) { found = problems; });
        m_clock->advance(2500ms);
        QTRY_VERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void aSheetAsksForALineOfIts()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        std::optional<LinkVerdict> told;
        const auto note = [&](const LinkVerdict &verdict) { told = verdict; };
        m_checks->ask(QUrl(file(u"cv.pdf"_s)), *catalog.find(resume), this, note);
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, Kind::Fine);
        told.reset();
        m_checks->ask(QUrl(file(u"cv.pdf"_s)), *catalog.find(resume), this, note); // known
        QVERIFY(told);
        told.reset();
        m_checks->ask(QUrl(file(u"cv.pdf"_s)), *catalog.find(u"media_website"_s), this, note);
        QVERIFY(told && told->kind == Kind::Off);
    }
};

QTEST_GUILESS_MAIN(LinkChecksTest)
#include "tst_linkchecks.moc"
