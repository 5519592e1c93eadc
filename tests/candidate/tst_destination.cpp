// SPDX-License-Identifier: MIT
// What a link or a word leads to, and which accounts it may be in.

#include "candidate/destination.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace vivier;
using namespace Qt::StringLiterals;

using Kind = Destination::Kind;

namespace {

constexpr int rounds = 3'000;

/// Characters that mean something in a link, and some of other scripts and beyond 16 bits.
QString generated(QRandomGenerator &random, const QString &alphabet, int longest)
{
    const QList<uint> points = alphabet.toUcs4();
    QString text;
    for (int left = random.bounded(1, longest + 1); left > 0; --left) {
        const char32_t point = points.at(random.bounded(points.size()));
        text += QString::fromUcs4(&point, 1);
    }
    return text;
}

const QString plainSigns = u"abzABZ0189-_.~:@+=$!'()*,;éßłЖ語ع\U0001F600"_s;
const QString anySigns = plainSigns + u"/\\?#%& \t\n\u0000\u0007\u202e\u200b<>\"[]{}|^`"_s;

} // namespace

class DestinationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Destination>("expected");
        const auto row = [](const char *name, const QString &text, const Destination &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a reference", u"wttj-01"_s, {.reference = u"wttj-01"_s});
        row("with space around it", u" wttj-01\n"_s, {.reference = u"wttj-01"_s});
        row("one that is not created yet", u"new:1-2"_s, {.reference = u"new:1-2"_s});
        row("a candidate's link", u"vivier:candidate/welcomekit/wttj-01?account=a1"_s,
            {.reference = u"wttj-01"_s, .account = u"a1"_s, .ats = u"welcomekit"_s});
        row("without account", u"vivier:candidate/welcomekit/wttj-01"_s,
            {.reference = u"wttj-01"_s, .ats = u"welcomekit"_s});
        row("without ATS", u"vivier:candidate/wttj-01"_s, {.reference = u"wttj-01"_s});
        row("with two slashes", u"vivier://candidate/welcomekit/Wttj-01?account=A1"_s,
            {.reference = u"Wttj-01"_s, .account = u"A1"_s, .ats = u"welcomekit"_s});
        row("with a slash at the end", u"vivier://candidate/wttj-01/"_s, {.reference = u"wttj-01"_s});
        row("the scheme in capitals", u"VIVIER:outbox"_s, {.kind = Kind::Outbox});
        row("the outbox", u"vivier:outbox"_s, {.kind = Kind::Outbox});
        row("the outbox of an account", u"vivier://outbox?account=a1"_s, {.kind = Kind::Outbox, .account = u"a1"_s});
        row("a search", u"vivier:search?q=Zo%C3%AB%20%22big%20data%22"_s,
            {.kind = Kind::Search, .words = u"Zoë \"big data\""_s});
        row("a search with unknown parts", u"vivier:search?lang=fr&q=java&x"_s,
            {.kind = Kind::Search, .words = u"java"_s});
        row("a page", u"https://app.example.com/dashboard/o/ac/jobs/j1/card/wttj-01?tab=2#top"_s,
            {.reference = u"wttj-01"_s, .host = u"app.example.com"_s});
        row("a page with a slash at the end", u"http://127.0.0.1:8080/card/wttj-01/"_s,
            {.reference = u"wttj-01"_s, .host = u"127.0.0.1"_s});
    }
    void leadsTo()
    {
        QFETCH(const QString, text);
        QFETCH(const Destination, expected);
        const Destination destination = destinationOf(text);
        QCOMPARE(destination.kind, expected.kind);
        QCOMPARE(destination.reference, expected.reference);
        QCOMPARE(destination.words, expected.words);
        QCOMPARE(destination.account, expected.account);
        QCOMPARE(destination.ats, expected.ats);
        QCOMPARE(destination.host, expected.host);
    }

    void leadsNowhere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "  ",
                                 "two words",
                                 "a/b",
                                 "..",
                                 "vivier:",
                                 "vivier://",
                                 "vivier:candidate",
                                 "vivier:candidate/",
                                 "vivier:candidate/a/b/c",
                                 "vivier:candidate/..",
                                 "vivier:candidate/welcomekit/%2E%2E",
                                 "vivier:candidate/welcomekit/..%2F..%2Fjobs",
                                 "vivier:candidate/a%3Fb",
                                 "vivier:candidate/a%00b",
                                 "vivier:candidate/a%",
                                 "vivier:candidate/%E2%80%AEb",
                                 "vivier:search",
                                 "vivier:search?q=",
                                 "vivier:search?q=%20%09",
                                 "vivier:new-candidate",
                                 "vivier:work-offline",
                                 "vivier:quit",
                                 "vivier://user@candidate/a",
                                 "vivier://candidate:80/a",
                                 "https://",
                                 "https://example.com",
                                 "https://example.com/",
                                 "https:///card/a",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)//"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too long") << u"vivier:search?q="_s + QString(2'000, u'a');
        QTest::newRow("too long a reference") << QString(201, u'a');
        QTest::newRow("half a character") << u"a"_s + QChar(0xD83D);
    }
    void leadsNowhere()
    {
        QFETCH(const QString, text);
        const Destination destination = destinationOf(text);
        QCOMPARE(destination.kind, Kind::Nowhere);
        QCOMPARE(destination.words, text);
        QVERIFY(destination.reference.isEmpty());
    }

    void theDesktopsMenu()
    {
        QCOMPARE(desktopAction(u"new-candidate"_s).kind, Kind::NewCandidate);
        QCOMPARE(desktopAction(u"work-offline"_s).kind, Kind::WorkOffline);
        QCOMPARE(desktopAction(u"outbox"_s).kind, Kind::Outbox);
        for (const QString &other : {u""_s, u"Outbox"_s, u"quit"_s, u"vivier:outbox"_s})
            QCOMPARE(desktopAction(other).kind, Kind::Nowhere);
    }

    /// Whatever the reference and the account are called.
    void aCandidatesLinkLeadsBack()
    {
        auto random = QRandomGenerator::securelySeeded();
        for (int round = 0; round < rounds; ++round) {
            const Account account{.id = generated(random, anySigns, 40).trimmed(),
                                  .ats = generated(random, plainSigns, 12)};
            const QString reference = generated(random, plainSigns, 40);
            const QString link = candidateLink(account, reference);
            const Destination destination = destinationOf(link);
            if (reference == u"."_s || reference == u".."_s) {
                QCOMPARE(destination.kind, Kind::Nowhere);
                continue;
            }
            QVERIFY2(destination.kind == Kind::Candidate, qPrintable(link));
            QCOMPARE(destination.reference, reference);
            QCOMPARE(destination.ats, account.ats);
            QCOMPARE(destination.account, account.id);
            QVERIFY2(QUrl(link, QUrl::StrictMode).isValid(), qPrintable(link));
            for (const QChar sign : link)
                QVERIFY2(sign.unicode() > 0x20 && sign.unicode() < 0x7f, qPrintable(link)); // a mail keeps it whole
            // As others write it: with two slashes, with space around it.
            QString slashed = link;
            QVERIFY(destinationOf(slashed.replace(u"vivier:"_s, u"vivier://"_s)) == destination);
            QVERIFY(destinationOf(u"\n "_s + link + u' ') == destination);
        }
    }

    /// A reference becomes a part of a path, and words are shown: neither may hold more than that.
    void nothingGoesThroughThatIsMore()
    {
        auto random = QRandomGenerator::securelySeeded();
        int accepted = 0;
        for (int round = 0; round < rounds; ++round) {
            QString text = generated(random, anySigns, 30);
            const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
            if (round % 4 == 0)
                text.prepend(u"vivier:candidate/"_s);
            else if (round % 4 == 1)
                text = u"vivier:candidate/x/"_s + encoded;
            else if (round % 4 == 2)
                text = u"vivier:search?q="_s + encoded;
            const Destination destination = destinationOf(text);
            QVERIFY(destination.kind != Kind::NewCandidate && destination.kind != Kind::WorkOffline);
            QCOMPARE(destination.kind == Kind::Candidate, !destination.reference.isEmpty());
            accepted += destination.kind == Kind::Nowhere ? 0 : 1;
            const QString &path = destination.reference;
            QVERIFY2(path != u"."_s && path != u".."_s, qPrintable(text));
            for (const QChar sign : u"/\\?#%& \t\n\u0000\u0007\u202e\u200b"_s)
                QVERIFY2(!path.contains(sign), qPrintable(text));
            QVERIFY(destination.kind != Kind::Search || !destination.words.contains(u'\n'));
        }
        QVERIFY(accepted > rounds / 10);
    }

    void accountsOfIt_data()
    {
        QTest::addColumn<Destination>("destination");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("a reference alone") << Destination{} << all;
        QTest::newRow("the account that is named")
            << Destination{.account = u"b"_s, .ats = u"welcomekit"_s} << QStringList{u"b"_s};
        QTest::newRow("a colleague's account")
            << Destination{.account = u"theirs"_s, .ats = u"welcomekit"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("another ATS's") << Destination{.account = u"theirs"_s, .ats = u"instaview"_s}
                                       << QStringList{u"c"_s};
        QTest::newRow("of an ATS that nobody has")
            << Destination{.account = u"theirs"_s, .ats = u"nobody"_s} << QStringList();
        QTest::newRow("a dashboard") << Destination{.host = u"b.example.com"_s} << QStringList{u"b"_s};
        QTest::newRow("a dashboard that nobody confirmed") << Destination{.host = u"d.example.com"_s} << all;
        QTest::newRow("an account that is not here, of no ATS") << Destination{.account = u"theirs"_s} << all;
    }
    void accountsOfIt()
    {
        QFETCH(const Destination, destination);
        QFETCH(const QStringList, expected);
        const QList<Account> accounts{
            {.id = u"a"_s, .ats = u"welcomekit"_s, .dashboard = QUrl(u"https://a.example.com"_s)},
            {.id = u"b"_s, .ats = u"welcomekit"_s, .dashboard = QUrl(u"https://b.example.com"_s)},
            {.id = u"c"_s, .ats = u"instaview"_s}};
        QCOMPARE(accountsFor(destination, accounts), expected);
        QCOMPARE(accountsFor(destination, {}), QStringList());
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "tst_destination.moc"
