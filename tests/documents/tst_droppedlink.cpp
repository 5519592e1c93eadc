// SPDX-License-Identifier: MIT
// The byte forms that browsers and file managers put on a drag, and what the form makes of them.

#include "documents/droppedlink.h"
#include "documents/htmlanchor.h"

#include <QMimeData>
#include <QStringEncoder>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

using Formats = QMap<QString, QByteArray>;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding = QStringConverter::Utf16LE, bool bom = false)
{
    QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

std::optional<DroppedLink> drop(const Formats &formats)
{
    QMimeData data;
    for (auto it = formats.cbegin(); it != formats.cend(); ++it)
        data.setData(it.key(), it.value());
    return linkFrom(data);
}

} // namespace

class DroppedLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_data();
    void link();
    void refused_data();
    void refused();
    void aFileManagersFile();
    void severalFilesGiveTheFirst();
    void keptAsCopied();
    void namesTheOthers();
    void theFirstFormatDecides();
    void aHugeTextIsSearchedInTime();
    void titlesAreOneCleanLine();
    void aDragThatMayHoldALink();
    void aCardHoldsNoLink();
    void entities();
};

void DroppedLinkTest::link_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");

    const QString page = u"https://www.linkedin.com/in/zo%C3%A9-lef%C3%A8vre?trk=a&b=1"_s;
    const QString named = page + u"\nZoé Lefèvre – LinkedIn"_s;

    QTest::newRow("Chromium drags an anchor") << Formats{{u"text/x-moz-url"_s, utf16(named)},
                                                         {u"_NETSCAPE_URL"_s, named.toUtf8()},
                                                         {u"text/uri-list"_s, page.toUtf8() + "\r\n"},
                                                         {u"text/plain"_s, page.toUtf8()},
                                                         {u"text/html"_s, "<a href=\"" + page.toUtf8() + "\">Zoé</a>"}}
                                              << page << u"Zoé Lefèvre – LinkedIn"_s;
    // Bytes as read from the address bar's lock icon of Firefox: UTF-16LE, no BOM, two zero bytes nowhere.
    QTest::newRow("Firefox, raw bytes")
        << Formats{{u"text/x-moz-url"_s,
                    QByteArray::fromHex("680074007400700073003a002f002f0061002e00660072002f000a00c90074006100")}}
        << u"https://a.fr/"_s << u"Éta"_s;
    QTest::newRow("little-endian with BOM")
        << Formats{{u"text/x-moz-url"_s, utf16(named, QStringConverter::Utf16LE, true)}} << page
        << u"Zoé Lefèvre – LinkedIn"_s;
    QTest::newRow("big-endian with BOM") << Formats{{u"text/x-moz-url"_s,
                                                     utf16(named, QStringConverter::Utf16BE, true)}}
                                         << page << u"Zoé Lefèvre – LinkedIn"_s;
    QTest::newRow("big-endian without BOM") << Formats{{u"text/x-moz-url"_s, utf16(named, QStringConverter::Utf16BE)}}
                                            << page << u"Zoé Lefèvre – LinkedIn"_s;
    QTest::newRow("UTF-16 with a zero at the end")
        << Formats{{u"text/x-moz-url"_s, utf16(u"https://a.fr/x"_s) + QByteArray(2, '\0')}} << u"https://a.fr/x"_s
        << QString();
    QTest::newRow("several tabs: the first")
        << Formats{{u"text/x-moz-url"_s, utf16(u"https://a.fr/1\nOne\nhttps://a.fr/2\nTwo"_s)}} << u"https://a.fr/1"_s
        << u"One"_s;
    QTest::newRow("x-moz-url in UTF-8") << Formats{{u"text/x-moz-url"_s, "https://a.fr/1\nUn \xc3\xa9t\xc3\xa9"}}
                                        << u"https://a.fr/1"_s << u"Un été"_s;
    QTest::newRow("_NETSCAPE_URL") << Formats{{u"_NETSCAPE_URL"_s, "https://a.fr/1\nCV \xe2\x80\x93 2024"}}
                                   << u"https://a.fr/1"_s << u"CV – 2024"_s;
    QTest::newRow("_NETSCAPE_URL without title")
        << Formats{{u"_NETSCAPE_URL"_s, "https://a.fr/1"}} << u"https://a.fr/1"_s << QString();
    QTest::newRow("a title that is the link again")
        << Formats{{u"_NETSCAPE_URL"_s, "https://a.fr/1\nhttps://a.fr/1"}} << u"https://a.fr/1"_s << QString();

    QTest::newRow("uri-list, CRLF and comments")
        << Formats{{u"text/uri-list"_s, "# from a page\r\n\r\nhttps://a.fr/cv.pdf\r\nhttps://a.fr/2\r\n"}}
        << u"https://a.fr/cv.pdf"_s << QString();
    QTest::newRow("uri-list, bare LF") << Formats{{u"text/uri-list"_s, "https://a.fr/cv.pdf\n"}}
                                       << u"https://a.fr/cv.pdf"_s << QString();
    QTest::newRow("uri-list takes its title from the anchor")
        << Formats{{u"text/uri-list"_s, "https://a.fr/cv.pdf\r\n"},
                   {u"text/html"_s, "<a href='https://a.fr/cv.pdf'>My  CV</a>"}}
        << u"https://a.fr/cv.pdf"_s << u"My CV"_s;
    QTest::newRow("another anchor gives no title")
        << Formats{{u"text/uri-list"_s, "https://a.fr/cv.pdf\r\n"}, {u"text/html"_s, "<a href='https://b.fr/'>B</a>"}}
        << u"https://a.fr/cv.pdf"_s << QString();
    QTest::newRow("empty formats are passed over")
        << Formats{{u"text/x-moz-url"_s, {}}, {u"text/uri-list"_s, "\r\n"}, {u"text/plain"_s, "https://a.fr/1"}}
        << u"https://a.fr/1"_s << QString();

    QTest::newRow("html with a Chromium prelude")
        << Formats{{u"text/html"_s, "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"
                                    "<abbr>x</abbr><a class=\"a>b\" href=\"https://a.fr/?a=1&amp;b=2\" "
                                    "title=t><b>L&#233;a</b> &amp;&nbsp;<i>Co</i></a>"}}
        << u"https://a.fr/?a=1&b=2"_s << u"Léa & Co"_s;
    QTest::newRow("html in UTF-16") << Formats{{u"text/html"_s, utf16(u"<a href=\"https://a.fr/\">é</a>"_s)}}
                                    << u"https://a.fr/"_s << u"é"_s;
    QTest::newRow("html, relative anchors ignored")
        << Formats{{u"text/html"_s, "<A HREF=/x>no</A><a name=y>no</a><a href=//z/>no</a><A HREF=https://a.fr/y>yes"}}
        << u"https://a.fr/y"_s << u"yes"_s;
    QTest::newRow("html, unquoted and without end")
        << Formats{{u"text/html"_s, "<a href=https://a.fr/y"}} << u"https://a.fr/y"_s << QString();

    QTest::newRow("plain") << Formats{{u"text/plain"_s, "  https://a.fr/1 \r\n"}} << u"https://a.fr/1"_s << QString();
    QTest::newRow("plain, accents") << Formats{{u"text/plain"_s, "https://a.fr/cv-zo\xc3\xa9.pdf"}}
                                    << u"https://a.fr/cv-zo%C3%A9.pdf"_s << QString();
    QTest::newRow("plain, www") << Formats{{u"text/plain"_s, "www.example.com/x"}} << u"https://www.example.com/x"_s
                                << QString();
    QTest::newRow("plain, no scheme") << Formats{{u"text/plain"_s, "linkedin.com/in/x"}}
                                      << u"https://linkedin.com/in/x"_s << QString();
    QTest::newRow("in a sentence") << Formats{{u"text/plain"_s, "My page (https://a.fr/me_(2)), and more."}}
                                   << u"https://a.fr/me_(2)"_s << QString();
    QTest::newRow("www in a sentence") << Formats{{u"text/plain"_s, "See www.a.fr/me."}} << u"https://www.a.fr/me"_s
                                       << QString();
    QTest::newRow("after a colon") << Formats{{u"text/plain"_s, "Site:https://a.fr/me"}} << u"https://a.fr/me"_s
                                   << QString();
    QTest::newRow("in angle brackets") << Formats{{u"text/plain"_s, "<https://a.fr/me>"}} << u"https://a.fr/me"_s
                                       << QString();
    QTest::newRow("several lines") << Formats{{u"text/plain"_s, "L\xc3\xa9"
                                                                "a\nhttps://a.fr/1\nhttps://a.fr/2"}}
                                   << u"https://a.fr/1"_s << QString();
}

void DroppedLinkTest::link()
{
    QFETCH(Formats, formats);
    const auto link = drop(formats);
    QVERIFY(link);
    QTEST(link->url.toString(QUrl::FullyEncoded), "url");
    QTEST(link->title, "title");
    QVERIFY(!link->isLocalFile);
}

void DroppedLinkTest::refused_data()
{
    QTest::addColumn<Formats>("formats");
    const auto plain = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << Formats{{u"text/plain"_s, text}};
    };
    QTest::newRow("nothing") << Formats{};
    QTest::newRow("a picture") << Formats{{u"image/png"_s, "\x89PNG"}};
    QTest::newRow("a bookmarklet") << Formats{{u"text/x-moz-url"_s, utf16(u"javascript:alert(1)\nhttps://a.fr"_s)},
                                              {u"text/plain"_s, "https://a.fr/"}};
    QTest::newRow("data:") << Formats{{u"text/uri-list"_s, "data:text/html,<a href='https://a.fr'>x</a>\r\n"}};
    QTest::newRow("mailto:") << Formats{{u"text/uri-list"_s, "mailto:lea@a.fr\r\n"}};
    QTest::newRow("ftp:") << Formats{{u"_NETSCAPE_URL"_s, "ftp://a.fr/cv.pdf\nCV"}};
    QTest::newRow("about:") << Formats{{u"text/x-moz-url"_s, utf16(u"about:blank\n"_s)}};
    QTest::newRow("no host") << Formats{{u"text/uri-list"_s, "https:///x\r\n"}};
    QTest::newRow("html bookmarklet") << Formats{{u"text/html"_s, "<a href='java&#115;cript:x()'>CV</a>"}};
    QTest::newRow("html, relative only") << Formats{{u"text/html"_s, "<a href='/x'>CV</a>"}};
    plain("javascript in plain text", "javascript:open('https://a.fr/')");
    plain("data in plain text", "data:text/html,https://a.fr/");
    plain("blob", "blob:https://a.fr/0b1c");
    plain("an email address", "lea.martin@example.com");
    plain("a file name", "cv.pdf");
    plain("a sentence", "Nothing to see here, e.g. and/or either.");
    plain("white space", " \r\n\t ");
}

void DroppedLinkTest::refused()
{
    QFETCH(Formats, formats);
    QVERIFY(!drop(formats));
}

void DroppedLinkTest::aFileManagersFile()
{
    const auto link = drop({{u"text/uri-list"_s, "file:///home/lea/CV%20Zo%C3%A9.pdf\r\n"}});
    QVERIFY(link);
    QVERIFY(link->isLocalFile);
    QCOMPARE(link->url.toLocalFile(), u"/home/lea/CV Zoé.pdf"_s);
    QVERIFY(drop({{u"text/plain"_s, "file:///home/lea/cv.pdf"}})->isLocalFile);
}

void DroppedLinkTest::severalFilesGiveTheFirst()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/1.pdf"_s), QUrl::fromLocalFile(u"/a/2.pdf"_s)});
    const auto link = linkFrom(data);
    QVERIFY(link && link->isLocalFile);
    QCOMPARE(link->url.toLocalFile(), u"/a/1.pdf"_s);
}

/// 5 formats by 5 links.
void DroppedLinkTest::keptAsCopied()
{
    for (const QString &link :
         {u"https://example.sharepoint.example/:b:/s/HR/CV%20Zo%C3%AB?e=abc%2F1"_s, u"https://a.fr/wiki/Help!"_s,
          u"https://a.fr/Who?"_s, u"https://a.fr/St."_s, u"https://a.fr/a%2Fb%3F"_s}) {
        const QByteArray bytes = link.toUtf8();
        for (const Formats &formats :
             {Formats{{u"text/x-moz-url"_s, utf16(link + u"\nA page"_s)}}, Formats{{u"_NETSCAPE_URL"_s, bytes + "\nA"}},
              Formats{{u"text/uri-list"_s, bytes + "\r\n"}},
              Formats{{u"text/html"_s, "<a href=\"" + bytes + "\">A</a>"}}, Formats{{u"text/plain"_s, bytes}}})
            QCOMPARE(drop(formats)->text, link);
    }
    QCOMPARE(drop({{u"text/plain"_s, "Look: https://a.fr/wiki/Help!"}})->text, u"https://a.fr/wiki/Help"_s);
}

void DroppedLinkTest::namesTheOthers()
{
    const QStringList others{u"https://a.fr/2"_s, u"https://a.fr/3"_s};
    for (const Formats &formats :
         {Formats{{u"text/x-moz-url"_s, utf16(u"https://a.fr/1\nA\nhttps://a.fr/2\nB\nhttps://a.fr/3\nC"_s)}},
          Formats{{u"text/uri-list"_s, "https://a.fr/1\r\n# no\r\nhttps://a.fr/2\r\nhttps://a.fr/3\r\n"}},
          Formats{{u"text/plain"_s, "https://a.fr/1\nhttps://a.fr/2, https://a.fr/3."}}}) {
        const auto link = drop(formats);
        QCOMPARE(link->text, u"https://a.fr/1"_s);
        QCOMPARE(link->others, others);
    }
    QVERIFY(drop({{u"text/uri-list"_s, "https://a.fr/1\r\nhttps://a.fr/1\r\n"}})->others.isEmpty());
}

void DroppedLinkTest::theFirstFormatDecides()
{
    const Formats all{{u"text/x-moz-url"_s, utf16(u"https://one.fr/\n"_s)},
                      {u"_NETSCAPE_URL"_s, "https://two.fr/\n"},
                      {u"text/uri-list"_s, "https://three.fr/\r\n"},
                      {u"text/html"_s, "<a href='https://four.fr/'>x</a>"},
                      {u"text/plain"_s, "https://five.fr/"}};
    const QList<std::pair<QString, QString>> order{{u"text/x-moz-url"_s, u"one.fr"_s},
                                                   {u"_NETSCAPE_URL"_s, u"two.fr"_s},
                                                   {u"text/uri-list"_s, u"three.fr"_s},
                                                   {u"text/html"_s, u"four.fr"_s},
                                                   {u"text/plain"_s, u"five.fr"_s}};
    Formats left = all;
    for (const auto &[format, host] : order) {
        QCOMPARE(drop(left)->url.host(), host);
        left.remove(format);
    }
}

void DroppedLinkTest::aHugeTextIsSearchedInTime()
{
    // A megabyte that provokes each scanner: many anchors without end, many ampersands, one long word.
    QVERIFY(!drop({{u"text/html"_s, QByteArray("<a x='").repeated(200'000)}}));
    QVERIFY(!drop({{u"text/html"_s, QByteArray("<a href=/x>").repeated(100'000)}}));
    QVERIFY(drop({{u"text/html"_s, "<a href='https://a.fr/'>" + QByteArray("&").repeated(1'000'000)}}));
    QVERIFY(!drop({{u"text/plain"_s, QByteArray("a.").repeated(500'000)}}));
    QVERIFY(!drop({{u"text/plain"_s, QByteArray(")").repeated(500'000)}}));
    QVERIFY(!drop({{u"text/plain"_s, QByteArray("www").repeated(300'000)}}));
}

void DroppedLinkTest::titlesAreOneCleanLine()
{
    const auto titled = [](const QString &title) {
        return drop({{u"text/x-moz-url"_s, utf16(u"https://a.fr/\n"_s + title)}}).value_or(DroppedLink()).title;
    };
    QCOMPARE(titled(u"  A\t\u00a0 b\u0007c\r"_s), u"A b c"_s);
    QCOMPARE(titled(u"CV\u202efdp.exe\u200b"_s), u"CVfdp.exe"_s);
    const QString cut = titled(u"x"_s + u"🙂"_s.repeated(300));
    QVERIFY(cut.size() <= 200);
    QVERIFY(cut.endsWith(u"🙂…"_s));
}

void DroppedLinkTest::aDragThatMayHoldALink()
{
    QMimeData data;
    data.setData(u"image/png"_s, "x");
    QVERIFY(!mayHoldLink(data));
    data.setData(u"_NETSCAPE_URL"_s, "x");
    QVERIFY(mayHoldLink(data));
}

/// Its links are somebody else's, not those of who is open.
void DroppedLinkTest::aCardHoldsNoLink()
{
    const Formats card{{u"text/plain"_s, "Zoe\nhttps://www.linkedin.com/in/zoe"},
                       {u"text/uri-list"_s, "file:///tmp/zoe.vcf\r\n"},
                       {u"text/vcard"_s, "BEGIN:VCARD"}};
    QVERIFY(!drop(card));
    QMimeData data;
    for (auto it = card.cbegin(); it != card.cend(); ++it)
        data.setData(it.key(), it.value());
    QVERIFY(!mayHoldLink(data));
    data.removeFormat(u"text/vcard"_s);
    QVERIFY(mayHoldLink(data) && linkFrom(data));
}

void DroppedLinkTest::entities()
{
    QCOMPARE(decodeEntities(u"&lt;a&gt; &#x1F642;&#233;&eacute; &unknown; & &; &#0; &#xD800; AT&T;"_s),
             u"<a> 🙂éé &unknown; & &; &#0; &#xD800; AT&T;"_s);
}

QTEST_GUILESS_MAIN(DroppedLinkTest)
#include "tst_droppedlink.moc"
