// SPDX-License-Identifier: MIT
// Links are asked after over real connections: each specimen of the sandbox's zoo gets its verdict, no address that is
// not public is asked, and nothing of us goes along.

#include "documents/linkchecker.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LinkVerdict::Kind;

namespace {

LinkPurpose resume()
{
    return {.ats = u"Welcome Kit"_s, .types = {u"PDF"_s, u"DOC"_s, u"DOCX"_s, u"ODT"_s}, .maxBytes = 5 * 1024 * 1024};
}

/// Each name has these addresses; who asks is counted.
struct Names
{
    QHash<QString, QList<QHostAddress>> addresses;
    std::shared_ptr<QStringList> asked = std::make_shared<QStringList>();

    Resolver resolver() const
    {
        return [known = addresses, counted = asked](const QString &host) {
            counted->append(host);
            return QtFuture::makeReadyFuture(known.value(host));
        };
    }
};

Step pdfAnswer()
{
    return answer(200, "%PDF-1.7\n", {"Content-Type: application/pdf"});
}

} // namespace

class TestLinkChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
            qunsetenv(name);
    }

    void eachSpecimenHasItsVerdict_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("type");
        const auto row = [](const QString &path, Kind kind, const QString &type = {}) {
            QTest::newRow(qPrintable(path)) << path << kind << type;
        };
        row(u"cv.pdf"_s, Kind::Fine, u"PDF"_s);
        row(u"cv.docx"_s, Kind::Fine, u"DOCX"_s);
        row(u"cv.odt"_s, Kind::Fine, u"ODT"_s);
        row(u"cv.doc"_s, Kind::Fine, u"DOC"_s);
        row(u"slow.pdf"_s, Kind::Fine, u"PDF"_s);
        row(u"avatar.png"_s, Kind::WrongType, u"PNG"_s);
        row(u"notes.txt"_s, Kind::WrongType, u"TXT"_s);
        row(u"login.html"_s, Kind::LoginPage, u"HTML"_s);
        row(u"private-cv.pdf"_s, Kind::LoginPage, u"HTML"_s);
        row(u"big.pdf"_s, Kind::TooLarge, u"PDF"_s);
        row(u"zoo/to-login.pdf"_s, Kind::LoginPage, u"HTML"_s);
        row(u"zoo/viewer.pdf"_s, Kind::ViewerPage, u"HTML"_s);
        row(u"zoo/unauthorized.pdf"_s, Kind::Forbidden);
        row(u"zoo/forbidden.pdf"_s, Kind::Forbidden);
        row(u"zoo/missing.pdf"_s, Kind::NotFound);
        row(u"zoo/gone.pdf"_s, Kind::Gone);
        row(u"zoo/busy.pdf"_s, Kind::Busy);
        row(u"zoo/broken.pdf"_s, Kind::ServerFault);
        row(u"zoo/teapot.pdf"_s, Kind::Unclear);
        row(u"zoo/program.pdf"_s, Kind::WrongType, u"EXE"_s);
        row(u"zoo/picture.pdf"_s, Kind::WrongType, u"PNG"_s);
        row(u"zoo/empty.pdf"_s, Kind::Empty);
        row(u"zoo/no-head.pdf"_s, Kind::Fine, u"PDF"_s);
        row(u"zoo/head-hangs.pdf"_s, Kind::Fine, u"PDF"_s);
        row(u"zoo/get-hangs.pdf"_s, Kind::NoAnswer);
        row(u"zoo/hangs.pdf"_s, Kind::NoAnswer);
        row(u"zoo/no-range.pdf"_s, Kind::TooLarge, u"PDF"_s);
        row(u"zoo/endless.pdf"_s, Kind::SizeUntold, u"PDF"_s);
        row(u"zoo/hops-3.pdf"_s, Kind::Fine, u"PDF"_s);
        row(u"zoo/hops-9.pdf"_s, Kind::TooManyRedirects);
        row(u"zoo/loop.pdf"_s, Kind::TooManyRedirects);
        row(u"zoo/to-loopback.pdf"_s, Kind::RefusedAddress);
        row(u"zoo/to-private.pdf"_s, Kind::RefusedAddress);
        row(u"zoo/to-metadata.pdf"_s, Kind::RefusedAddress);
        row(u"zoo/to-file.pdf"_s, Kind::Unclear);
    }
    void eachSpecimenHasItsVerdict()
    {
        QFETCH(QString, path);
        QFETCH(Kind, kind);
        QFETCH(QString, type);
        LinkCheckOptions options = own();
        options.longest = 3s; // for those that hang
        LinkChecker checker(options);
        const LinkVerdict verdict = awaited(checker.check(m_sandbox.url(u"/files/"_s + path), resume()));
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.type, type);
        QVERIFY(!verdict.words(QDateTime::currentDateTimeUtc()).isEmpty());
    }

    void theSizeIsThatOfTheWholeFile()
    {
        LinkChecker checker(own());
        const LinkVerdict verdict = awaited(checker.check(m_sandbox.url(u"/files/big.pdf"_s), resume()));
        QVERIFY(verdict.bytes > 6 * 1024 * 1024);
    }

    void onlyPublicAddressesAreAsked_data()
    {
        QTest::addColumn<QString>("host");
        for (const QString &host :
             {u"127.0.0.1"_s, u"localhost"_s, u"2130706433"_s, u"0x7f.1"_s, u"0177.0.0.1"_s, u"[::1]"_s,
              u"[::ffff:127.0.0.1]"_s, u"[64:ff9b::7f00:1]"_s, u"printer"_s, u"nas.local"_s, u"10.1.2.3"_s,
              u"169.254.169.254"_s, u"0.0.0.0"_s, u"inside.example"_s, u"both.example"_s, u"second6.example"_s})
            QTest::newRow(qPrintable(host)) << host;
    }
    void onlyPublicAddressesAreAsked()
    {
        QFETCH(QString, host);
        ScriptedServer server({pdfAnswer()});
        Names names;
        const QHostAddress here(QHostAddress::LocalHost);
        names.addresses = {{u"inside.example"_s, {here}},
                           {u"both.example"_s, {QHostAddress(u"93.184.215.14"_s), here}},
                           {u"second6.example"_s, {QHostAddress(u"93.184.215.14"_s), QHostAddress(u"fd00::1"_s)}}};
        LinkChecker checker({.own = QUrl(u"https://www.welcomekit.co/api"_s), .resolver = names.resolver()});
        const QUrl link(u"http://%1:%2/cv.pdf"_s.arg(host).arg(server.url().port()));
        const LinkVerdict verdict = awaited(checker.check(link, resume()));
        QCOMPARE(verdict.kind, Kind::RefusedAddress);
        QVERIFY(server.arrivals().isEmpty());
    }

    /// A name that is another a moment later leads nowhere else: it is looked up once, and the name itself never
    /// resolves on this computer.
    void theAddressThatWasJudgedIsTheOneThatIsAsked()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return pdfAnswer(); });
        Names names;
        names.addresses = {{u"ats.example"_s, {QHostAddress(QHostAddress::LocalHost)}}};
        const QUrl link(u"http://ats.example:%1/cv.pdf"_s.arg(server.url().port()));
        LinkChecker checker({.own = link, .resolver = names.resolver()});
        QCOMPARE(awaited(checker.check(link, resume())).kind, Kind::Fine);
        QCOMPARE(server.arrivals().size(), 2);
        for (const Arrival &arrival : server.arrivals())
            QCOMPARE(arrival.headers.value("host"), link.authority().toLatin1());
        QCOMPARE(names.asked->size(), 2); // once for HEAD, once for GET, each judged anew
    }

    void nothingOfUsGoesAlong()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &arrival) {
            if (arrival.target == "/start.pdf")
                return answer(302, {}, {"Location: /cv.pdf", "Set-Cookie: who=you"});
            return pdfAnswer();
        });
        LinkChecker checker({.own = server.url()});
        QUrl link = server.url(u"/start.pdf"_s);
        link.setUserName(u"ann"_s);
        link.setPassword(u"secret"_s);
        link.setFragment(u"page=2"_s);
        QCOMPARE(awaited(checker.check(link, resume())).kind, Kind::Fine);
        QCOMPARE(server.arrivals().size(), 3); // HEAD, HEAD, GET
        const QSet<QByteArray> usual{"host",  "user-agent", "accept", "accept-language", "accept-encoding",
                                     "range", "connection"};
        for (const Arrival &arrival : server.arrivals()) {
            const QList<QByteArray> names = arrival.headers.keys();
            QVERIFY2((QSet<QByteArray>(names.cbegin(), names.cend()) - usual).isEmpty(),
                     qPrintable(QString::fromLatin1(names.join(' '))));
            QCOMPARE(arrival.headers.value("user-agent"), "Mozilla/5.0");
            QCOMPARE(arrival.headers.value("accept-language"), "*");
            QVERIFY(!arrival.target.contains('#'));
        }
        QCOMPARE(server.arrivals().constFirst().verb, "HEAD");
        QCOMPARE(server.arrivals().constLast().verb, "GET");
        QVERIFY(server.arrivals().constLast().headers.value("range").startsWith("bytes=0-"));
    }

    void nobodyIsAskedWhenOffOrOffline()
    {
        ScriptedServer server({pdfAnswer()});
        bool isOff = true;
        LinkChecker checker(
            {.own = server.url(), .isOff = [&isOff] { return isOff; }, .isOffline = [] { return true; }});
        const QUrl link = server.url(u"/cv.pdf"_s);
        QCOMPARE(awaited(checker.check(link, resume())).kind, Kind::Off);
        isOff = false;
        const LinkVerdict offline = awaited(checker.check(link, resume()));
        QCOMPARE(offline.kind, Kind::Offline);
        QCOMPARE(offline.severity(QDateTime::currentDateTimeUtc()), LinkVerdict::Severity::None);
        QVERIFY(server.arrivals().isEmpty());
    }

    void anAnswerIsBelievedForSomeMinutes()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return pdfAnswer(); });
        const auto clock = std::make_shared<ManualClock>();
        LinkChecker checker({.own = server.url(), .clock = clock});
        const QUrl link = server.url(u"/cv.pdf"_s);
        QVERIFY(!checker.known(link, resume()));
        awaited(checker.check(link, resume()));
        QCOMPARE(server.arrivals().size(), 2);
        QCOMPARE(checker.known(link, resume())->kind, Kind::Fine);
        // Judged anew for who takes something else.
        const LinkPurpose picture{.ats = u"Welcome Kit"_s, .wants = LinkPurpose::Wants::Picture};
        QCOMPARE(awaited(checker.check(link, picture)).kind, Kind::WrongType);
        QCOMPARE(server.arrivals().size(), 2);
        clock->advance(6min);
        QVERIFY(!checker.known(link, resume()));
        awaited(checker.check(link, resume()));
        QCOMPARE(server.arrivals().size(), 4);
        checker.forget(link);
        QVERIFY(!checker.known(link, resume()));
    }

    void severalWhoAskShareTheAnswerAndAFewAreAskedAtOnce()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return pdfAnswer(); });
        LinkChecker checker({.own = server.url(), .atOnce = 2});
        int left = 0;
        for (int i = 0; i < 12; ++i) {
            ++left;
            checker.check(server.url(u"/%1.pdf"_s.arg(i / 2)), resume()).then([&left](const LinkVerdict &verdict) {
                QCOMPARE(verdict.kind, Kind::Fine);
                --left;
            });
        }
        QTRY_COMPARE(left, 0);
        QCOMPARE(server.arrivals().size(), 12); // two for each of six links
        QVERIFY(server.mostOpen() <= 2);
    }

    void whoWaitsIsToldAndMayStop()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return hang(); });
        LinkChecker checker({.own = server.url(), .firstWord = 1ms});
        std::stop_source stop;
        const QUrl link = server.url(u"/cv.pdf"_s);
        const LinkVerdict verdict =
            awaited(checker.check(link, resume(), stop.get_token(), [&stop](const LinkVerdict &still) {
                QCOMPARE(still.kind, Kind::StillChecking);
                QVERIFY(!still.isFinal());
                stop.request_stop();
            }));
        QCOMPARE(verdict.kind, Kind::Stopped);
        QVERIFY(!checker.known(link, resume()));
    }

    void whatIsOnItsWayEndsWithTheChecker()
    {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return hang(); });
        auto checker = std::make_unique<LinkChecker>(LinkCheckOptions{.own = server.url()});
        std::optional<Kind> kind;
        checker->check(server.url(u"/cv.pdf"_s), resume()).then([&kind](const LinkVerdict &verdict) {
            kind = verdict.kind;
        });
        QTRY_VERIFY(!server.arrivals().isEmpty());
        checker.reset();
        QTRY_COMPARE(kind, std::optional(Kind::Stopped));
    }

    void whatIsNoLinkOrExpiredIsKnownAtOnce()
    {
        LinkChecker checker({.clock = std::make_shared<ManualClock>()});
        QCOMPARE(checker.known(QUrl(u"file:///etc/passwd"_s), resume())->kind, Kind::NotALink);
        QCOMPARE(checker.known(QUrl(u"mailto:a@b.example"_s), resume())->kind, Kind::NotALink);
        QCOMPARE(checker.known(QUrl(u"http://10.0.0.1/cv.pdf"_s), resume())->kind, Kind::RefusedAddress);
        const QUrl old(u"https://a.blob.core.windows.net/c/cv.pdf?sig=x&se=2020-01-01T00:00:00Z"_s);
        QCOMPARE(checker.known(old, resume())->kind, Kind::Expired);
    }

    void aCertificateOfNobodyIsSaid()
    {
        ScriptedServer server({}, ScriptedServer::Tls::WrongCertificate);
        LinkChecker checker({.own = server.url()});
        QCOMPARE(awaited(checker.check(server.url(u"/cv.pdf"_s), resume())).kind, Kind::NotTrusted);
        QVERIFY(server.arrivals().isEmpty());
    }

    void aNameThatNobodyHasIsSaid()
    {
        LinkChecker checker({.resolver = Names().resolver()});
        QCOMPARE(awaited(checker.check(QUrl(u"http://nobody.example/cv.pdf"_s), resume())).kind, Kind::NoSuchHost);
    }

private:
    LinkCheckOptions own() const { return {.own = m_sandbox.baseUrl()}; }

    sandbox::Sandbox m_sandbox{sandbox::Options{.candidates = 1}};
};

QTEST_GUILESS_MAIN(TestLinkChecker)
#include "tst_linkchecker.moc"
