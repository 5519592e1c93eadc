// SPDX-License-Identifier: MIT
// What browsers, mail programs and file managers put on a drag, and what is read out of it.

#include "candidate/account.h"
#include "candidate/destination.h"
#include "documents/dropped.h"

#include <QMimeData>
#include <QStringEncoder>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

using Formats = QMap<QString, QByteArray>;
using Kind = DropLine::Kind;

DropContext inFrance()
{
    return {.catalog = FieldCatalog::welcomeKit(), .phoneRegion = u"FR"_s, .dashboards = {u"ats.example.com"_s}};
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding = QStringConverter::Utf16LE, bool bom = false)
{
    QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

Dropped drop(const Formats &formats, const DropContext &context = inFrance())
{
    QMimeData data;
    for (auto it = formats.cbegin(); it != formats.cend(); ++it)
        data.setData(it.key(), it.value());
    return readDrop(data, context);
}

Dropped text(const QString &text, const DropContext &context = inFrance())
{
    return readDroppedText(text, context);
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Link:
        return u"link"_s;
    case Kind::Picture:
        return u"picture"_s;
    case Kind::Email:
        return u"email"_s;
    case Kind::Phone:
        return u"phone"_s;
    case Kind::FirstName:
        return u"first"_s;
    case Kind::LastName:
        return u"last"_s;
    case Kind::Subtitle:
        return u"subtitle"_s;
    case Kind::LocalFile:
        return u"file"_s;
    case Kind::Candidate:
        return u"candidate"_s;
    }
    return {};
}

/// "link https://github.com/zoe → media_github", a line each.
QStringList lines(const Dropped &dropped)
{
    QStringList all;
    for (const DropLine &line : dropped.lines)
        all.append(
            u"%1 %2%3"_s.arg(kindName(line.kind), line.text, line.field.isEmpty() ? QString() : u" → "_s + line.field));
    return all;
}

const QString gitHub = u"link https://github.com/zoe → media_github"_s;
const QString linkedIn = u"link https://www.linkedin.com/in/zoe → media_linkedin"_s;
const QString resume = u"link https://a.fr/cv.pdf → remote_resume_url"_s;

} // namespace

class DroppedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void titles();
    void aSignature();
    void numbersByRegion();
    void numbersOfTheOtherAts();
    void texts_data();
    void texts();
    void refused_data();
    void refused();
    void cards_data();
    void cards();
    void furtherPeopleOfACard();
    void noThingTwice();
    void moreThanASheetShows();
    void hugeThingsEnd_data();
    void hugeThingsEnd();
    void hugeListsAndCardsEnd();
    void aFileOfThisComputer();
    void somebodyOfTheAts();
    void trackingGoes();
    void sharesBecomeDirect();
    void fieldsThatMayTakeIt();
    void whatMayHoldSomething();
};

void DroppedTest::forms_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<QStringList>("expected");
    const QString named = u"https://github.com/zoe\nZoë · GitHub"_s;
    const QByteArray two = "https://github.com/zoe\r\nhttps://www.linkedin.com/in/zoe\r\n";
    const QByteArray image = "https://a.fr/me?size=200";
    const QString picture = u"picture https://a.fr/me?size=200 → remote_image_url"_s;

    QTest::newRow("uri-list of one") << Formats{{u"text/uri-list"_s, "https://github.com/zoe\r\n"}}
                                     << QStringList{gitHub};
    QTest::newRow("uri-list of two") << Formats{{u"text/uri-list"_s, two}} << QStringList{gitHub, linkedIn};
    QTest::newRow("uri-list with a comment")
        << Formats{{u"text/uri-list"_s, "# two of them\r\n" + two}} << QStringList{gitHub, linkedIn};
    QTest::newRow("x-moz-url, little-endian") << Formats{{u"text/x-moz-url"_s, utf16(named)}} << QStringList{gitHub};
    QTest::newRow("x-moz-url, big-endian")
        << Formats{{u"text/x-moz-url"_s, utf16(named, QStringConverter::Utf16BE)}} << QStringList{gitHub};
    QTest::newRow("x-moz-url, big-endian with a mark")
        << Formats{{u"text/x-moz-url"_s, utf16(named, QStringConverter::Utf16BE, true)}} << QStringList{gitHub};
    QTest::newRow("x-moz-url of two") << Formats{{u"text/x-moz-url"_s,
                                                  utf16(named + u"\nhttps://www.linkedin.com/in/zoe\nZoë"_s)}}
                                      << QStringList{gitHub, linkedIn};
    QTest::newRow("_NETSCAPE_URL") << Formats{{u"_NETSCAPE_URL"_s, named.toUtf8()}} << QStringList{gitHub};
    QTest::newRow("the first form decides") << Formats{{u"text/x-moz-url"_s, utf16(named)},
                                                       {u"_NETSCAPE_URL"_s, "https://b.fr/cv.pdf\nb"},
                                                       {u"text/uri-list"_s, "https://a.fr/cv.pdf"},
                                                       {u"text/plain"_s, "zoe@example.com"}}
                                            << QStringList{gitHub};
    QTest::newRow("text/plain") << Formats{{u"text/plain"_s, two}} << QStringList{gitHub, linkedIn};
    QTest::newRow("text/plain;charset=utf-8 alone")
        << Formats{{u"text/plain;charset=utf-8"_s, two}} << QStringList{gitHub, linkedIn};
    QTest::newRow("UTF8_STRING alone") << Formats{{u"UTF8_STRING"_s, two}} << QStringList{gitHub, linkedIn};
    QTest::newRow("a zero at the end") << Formats{{u"UTF8_STRING"_s, QByteArray("https://github.com/zoe\0", 23)}}
                                       << QStringList{gitHub};
    QTest::newRow("zeros within") << Formats{{u"_NETSCAPE_URL"_s, QByteArray("https://github.com\0/zoe\0\0", 25)}}
                                  << QStringList{gitHub};
    QTest::newRow("html alone")
        << Formats{{u"text/html"_s, "<p>See <a href='https://github.com/zoe'>her code</a>, zoe@example.com</p>"}}
        << QStringList{u"email zoe@example.com → email"_s, gitHub};
    QTest::newRow("a selection with three links")
        << Formats{{u"text/plain"_s, "Code, profile and resume"},
                   {u"text/html"_s, "<a href=\"https://github.com/zoe\">Code</a>, "
                                    "<a href=\"https://www.linkedin.com/in/zoe\">profile</a> and "
                                    "<a href=\"https://a.fr/cv.pdf\">resume</a><a href='/relative'>x</a>"}}
        << QStringList{gitHub, linkedIn, resume};
    QTest::newRow("a selection whose text shows one of two")
        << Formats{{u"text/plain"_s, "https://github.com/zoe and profile"},
                   {u"text/html"_s, "<a href='https://github.com/zoe'>https://github.com/zoe</a> and "
                                    "<a href='https://www.linkedin.com/in/zoe'>profile</a>"}}
        << QStringList{gitHub, linkedIn};
    QTest::newRow("a selection with an address behind a word")
        << Formats{{u"text/plain"_s, "Write to me"},
                   {u"text/html"_s, "<a href='mailto:zoe@example.com?subject=x'>Write to me</a>"}}
        << QStringList{u"email zoe@example.com → email"_s};
    QTest::newRow("an address dragged as a link")
        << Formats{{u"text/uri-list"_s, "mailto:zoe@example.com"}} << QStringList{u"email zoe@example.com → email"_s};
    QTest::newRow("an image") << Formats{{u"text/uri-list"_s, image},
                                         {u"text/html"_s, "<img class=x src=\"" + image + "\">"}}
                              << QStringList{picture};
    QTest::newRow("a linked image") << Formats{{u"text/uri-list"_s, "https://github.com/zoe"},
                                               {u"text/html"_s,
                                                "<a href='https://github.com/zoe'><img src='" + image + "'></a>"}}
                                    << QStringList{gitHub, picture};
    QTest::newRow("a picture's file") << Formats{{u"text/uri-list"_s, "https://a.fr/me.png"}}
                                      << QStringList{u"picture https://a.fr/me.png → remote_image_url"_s};
    QTest::newRow("a picture without an address")
        << Formats{{u"text/html"_s, "<img src='data:image/png;base64,AAAA'>"}} << QStringList{};
    QTest::newRow("nothing") << Formats{} << QStringList{};
}

void DroppedTest::forms()
{
    QFETCH(Formats, formats);
    QTEST(lines(drop(formats)), "expected");
}

void DroppedTest::titles()
{
    const Dropped one = drop({{u"text/x-moz-url"_s, utf16(u"https://github.com/zoe\nZoë\u202e\tLee"_s)}});
    QCOMPARE(one.lines.value(0).title, u"Zoë Lee"_s);
    QCOMPARE(one.lines.value(0).source, DropLine::Source::Link);
    const Dropped page =
        drop({{u"text/plain"_s, "code"},
              {u"text/html"_s, "<a href='https://github.com/zoe'>Zo&euml;'s <b>code</b> &amp; more</a>"}});
    QCOMPARE(page.lines.value(0).source, DropLine::Source::Page);
    QVERIFY2(page.lines.value(0).title.endsWith(u"code & more"_s), qPrintable(page.lines.value(0).title));
}

void DroppedTest::aSignature()
{
    const QString signature = u"Best regards,\n\n"
                              "Zoë Lee <zoe.lee@example.com>\n"
                              "Senior Engineer | Example SAS\n"
                              "12 rue de la Paix, 75002 Paris\n"
                              "M: +33 6 12 34 56 78 / T: 01 42 68 53 00\n"
                              "linkedin.com/in/zoe, https://github.com/zoe.\n"
                              "www.zoelee.fr\n"_s;
    QCOMPARE(lines(text(signature)),
             (QStringList{u"first Zoë → firstname"_s, u"last Lee → lastname"_s, u"email zoe.lee@example.com → email"_s,
                          u"phone +33 6 12 34 56 78 → phone"_s, u"phone 01 42 68 53 00 → phone"_s,
                          u"link https://linkedin.com/in/zoe → media_linkedin"_s, gitHub,
                          u"link https://www.zoelee.fr → media_website"_s}));
    // The same from a mail program that says nothing but HTML.
    const QString page = u"<div>"_s + signature.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</div>"_s;
    QCOMPARE(lines(drop({{u"text/html"_s, page.toUtf8()}})), lines(text(signature)));
}

void DroppedTest::numbersByRegion()
{
    DropContext nowhere = inFrance();
    nowhere.phoneRegion.clear();
    const QString numbers = u"06 12 34 56 78 or +33 1 42 68 53 00"_s;
    QCOMPARE(lines(text(numbers)),
             (QStringList{u"phone 06 12 34 56 78 → phone"_s, u"phone +33 1 42 68 53 00 → phone"_s}));
    QCOMPARE(lines(text(numbers, nowhere)), QStringList{u"phone +33 1 42 68 53 00 → phone"_s});
    const QString mobile = u"phone 06 12 34 56 78 → phone"_s;
    const QString landline = u"phone 01 42 68 53 00 → phone"_s;
    QCOMPARE(lines(text(u"+33 6 12 34 56 78 75002 Paris"_s)), QStringList{u"phone +33 6 12 34 56 78 → phone"_s});
    QCOMPARE(lines(text(u"06 12 34 56 78 - 01 42 68 53 00"_s)), (QStringList{mobile, landline}));
    QCOMPARE(lines(text(u"06 12 34 56 78 01 42 68 53 00"_s)), (QStringList{mobile, landline}));
    QCOMPARE(lines(text(u"T\u00e9l.06 12 34 56 78"_s)), QStringList{mobile});
    QCOMPARE(lines(text(u"(+33) 6 12 34 56 78"_s)), QStringList{u"phone (+33) 6 12 34 56 78 → phone"_s});
    QCOMPARE(lines(text(u"06 12 34 56 78 or +33 6 12 34 56 78"_s)), QStringList{mobile}); // the same one
    // Figures that are no number of a telephone: a company's, a day with its time.
    QCOMPARE(lines(text(u"RCS Paris 552 100 554, 01.02.2024 10:30, 2024-01-02 10:30"_s)), QStringList());
}

void DroppedTest::numbersOfTheOtherAts()
{
    const DropContext context{.catalog = FieldCatalog::instaView(), .phoneRegion = u"FR"_s};
    const Dropped dropped = text(u"06 12 34 56 78"_s, context);
    QCOMPARE(dropped.lines.size(), 1);
    QCOMPARE(dropped.lines.constFirst().text, u"+33612345678"_s);
    QCOMPARE(dropped.lines.constFirst().copied, u"06 12 34 56 78"_s);
}

void DroppedTest::texts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("expected");
    const QString email = u"email zoe@example.com → email"_s;
    const QString phone = u"phone +33612345678 → phone"_s;
    QTest::newRow("prose") << u"She has ten years of C++, e.g. at a bank in 2019 - 2023. Call her tomorrow!"_s
                           << QStringList{};
    QTest::newRow("a lone word with dots") << u"zoe.lee and main.cpp"_s << QStringList{};
    QTest::newRow("an address in quotes") << u"'zoe@example.com'"_s << QStringList{email};
    QTest::newRow("an address as a link") << u"mailto:zoe@example.com"_s << QStringList{email};
    QTest::newRow("a word before an address") << u"Mail:zoe@example.com"_s << QStringList{email};
    QTest::newRow("a word before a number") << u"Mobile:+33612345678"_s << QStringList{phone};
    QTest::newRow("a name is no sentence") << u"Write to Zoë <zoe@example.com>"_s << QStringList{email};
    QTest::newRow("a name turned round") << u"Lee, Zoë <zoe@example.com>"_s
                                         << QStringList{u"first Zoë → firstname"_s, u"last Lee → lastname"_s, email};
    QTest::newRow("a name with the last one in capitals")
        << u"VAN DAM Zoë <zoe@example.com>"_s
        << QStringList{u"first Zoë → firstname"_s, u"last VAN DAM → lastname"_s, email};
    QTest::newRow("a header") << u"From: Zoë van der Lee <zoe@example.com>"_s
                              << QStringList{u"first Zoë → firstname"_s, u"last van der Lee → lastname"_s, email};
    QTest::newRow("a link within a link") << u"https://evil.org/?u=https://github.com/zoe"_s
                                          << QStringList{u"link https://evil.org/?u=https://github.com/zoe"_s};
    QTest::newRow("brackets within brackets")
        << u"((https://github.com/zoe)) [<https://www.linkedin.com/in/zoe>]"_s << QStringList{gitHub, linkedIn};
    QTest::newRow("zeros") << u"https://github.com/zoe\n"_s + QChar(QChar::Null) + u"\nzoe@example.com"_s
                           << QStringList{gitHub, email};
    QTest::newRow("nobody can place it") << u"see https://b.example.com/a/page"_s
                                         << QStringList{u"link https://b.example.com/a/page"_s};
}

void DroppedTest::texts()
{
    QFETCH(QString, written);
    QTEST(lines(text(written)), "expected");
    QCOMPARE(lines(drop({{u"text/plain"_s, written.toUtf8()}})), lines(text(written)));
}

void DroppedTest::refused_data()
{
    QTest::addColumn<Formats>("formats");
    const QByteArray page = "<a href='https://github.com/zoe'>x</a>";
    QTest::newRow("javascript first") << Formats{{u"text/uri-list"_s, "javascript:alert(1)\r\nhttps://github.com/zoe"},
                                                 {u"text/html"_s, page}};
    QTest::newRow("javascript as x-moz-url") << Formats{{u"text/x-moz-url"_s, utf16(u"javascript:x()\nX"_s)},
                                                        {u"text/uri-list"_s, "https://github.com/zoe"},
                                                        {u"text/plain"_s, "https://github.com/zoe"}};
    QTest::newRow("javascript as text") << Formats{{u"text/plain"_s, "javascript:location='https://github.com/zoe'"},
                                                   {u"text/html"_s, page}};
    QTest::newRow("javascript with spaces")
        << Formats{{u"text/plain"_s, "javascript:var a = 1; open('https://github.com/zoe')"}};
    QTest::newRow("data") << Formats{{u"text/plain"_s, "data:text/html,https://github.com/zoe"}};
    QTest::newRow("blob") << Formats{{u"text/uri-list"_s, "blob:https://github.com/0a1b"}};
    QTest::newRow("ftp") << Formats{{u"text/uri-list"_s, "ftp://a.fr/cv.pdf"}};
    QTest::newRow("an anchor alone") << Formats{{u"text/html"_s, "<a href='javascript:x()'>Z</a>"}};
}

void DroppedTest::refused()
{
    QFETCH(Formats, formats);
    const Dropped dropped = drop(formats);
    QCOMPARE(lines(dropped), QStringList());
    QVERIFY(dropped.isRefusedScheme);
}

void DroppedTest::cards_data()
{
    QTest::addColumn<Formats>("formats");
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Zoë;;;\r\nFN:Zoë Lee\r\nORG:Booking.com\r\n"
                            "TITLE:Engineer\r\nEMAIL:zoe@example.com\r\nTEL:+33 6 12 34 56 78\r\n"
                            "URL:https://github.com/zoe\r\nEND:VCARD\r\n";
    for (const QString &format : {u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s, u"text/plain"_s})
        QTest::newRow(qPrintable(format)) << Formats{{format, card}};
    QTest::newRow("a card before its link") << Formats{{u"text/vcard"_s, card}, {u"text/uri-list"_s, "https://b.fr/"}};
}

void DroppedTest::cards()
{
    QFETCH(Formats, formats);
    const Dropped dropped = drop(formats);
    QStringList found = lines(dropped);
    found.sort();
    QStringList expected{u"first Zoë → firstname"_s,           u"last Lee → lastname"_s,
                         u"subtitle Engineer → subtitle"_s,    u"email zoe@example.com → email"_s,
                         u"phone +33 6 12 34 56 78 → phone"_s, gitHub};
    expected.sort();
    QCOMPARE(found, expected);
    for (const DropLine &line : dropped.lines)
        QCOMPARE(line.source, DropLine::Source::Card);
}

void DroppedTest::furtherPeopleOfACard()
{
    const QByteArray bob = "BEGIN:VCARD\nVERSION:4.0\nN:Day;Bob;;;\nFN:Bob Day\nEND:VCARD\n";
    const QByteArray ann = "BEGIN:VCARD\nVERSION:4.0\nN:Day;Ann;;;\nFN:Ann Day\nEND:VCARD\n";
    const Dropped dropped = readDroppedCard(bob + ann + ann, inFrance());
    QCOMPARE(dropped.furtherCards, 2);
    QVERIFY(lines(dropped).contains(u"first Bob → firstname"_s));
    QVERIFY(!lines(dropped).contains(u"first Ann → firstname"_s));
    const Dropped whole = readDroppedCard("BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Lee\nEND:VCARD\n", inFrance());
    QCOMPARE(lines(whole), (QStringList{u"first Zoë → firstname"_s, u"last Lee → lastname"_s}));
}

void DroppedTest::noThingTwice()
{
    const Dropped dropped = text(u"https://github.com/zoe https://github.com/zoe https://github.com/zoe?utm_source=a\n"
                                 "zoe@example.com ZOE@example.com\n+33 6 12 34 56 78, +33-6-12-34-56-78"_s);
    QCOMPARE(lines(dropped),
             (QStringList{gitHub, u"email zoe@example.com → email"_s, u"phone +33 6 12 34 56 78 → phone"_s}));
}

void DroppedTest::moreThanASheetShows()
{
    QString many;
    for (int i = 0; i < 100; ++i)
        many += u"https://github.com/zoe/%1\n"_s.arg(i);
    const Dropped dropped = text(many);
    QCOMPARE(dropped.lines.size(), Dropped::mostLines);
    QCOMPARE(dropped.beyond, 60);
    QVERIFY(!dropped.isCut);
    QByteArray list;
    for (int i = 0; i < 50; ++i)
        list += "https://github.com/zoe/" + QByteArray::number(i) + "\r\n";
    QCOMPARE(drop({{u"text/uri-list"_s, list}}).beyond, 10);
}

void DroppedTest::hugeThingsEnd_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"a"_s,
                                 u"a."_s,
                                 u"a@"_s,
                                 u"a "_s,
                                 u"1"_s,
                                 u"1 "_s,
                                 u"+"_s,
                                 u"<"_s,
                                 u"("_s,
                                 u"a.fr/"_s,
                                 u"Zoë Lee <"_s,
                                 u"https://a.fr/ "_s,
                                 u"06 12 34 56 78\n"_s,
                                 u"<script "_s,
                                 u"<a "_s,
                                 u"<a href=/x>"_s,
                                 u"<a href='"_s,
                                 u"&amp"_s,
                                 u"www."_s,
                                 u"'"_s,
                                 u"-"_s})
        QTest::newRow(qPrintable(piece)) << piece;
}

/// A million characters and some, of what makes a careless reader go over it again and again.
void DroppedTest::hugeThingsEnd()
{
    QFETCH(QString, piece);
    const QString huge = piece.repeated(1'000'010 / piece.size() + 1);
    const Dropped dropped = text(u"https://github.com/zoe "_s + huge);
    QVERIFY(dropped.isCut);
    QCOMPARE(lines(dropped).value(0), gitHub);
    QVERIFY(dropped.lines.size() <= Dropped::mostLines);
    QVERIFY(drop({{u"text/html"_s, huge.toUtf8()}}).lines.size() <= Dropped::mostLines);
}

void DroppedTest::hugeListsAndCardsEnd()
{
    QByteArray list;
    for (int i = 0; i < 500'000; ++i)
        list += "https://a.fr/" + QByteArray::number(i) + "\r\n";
    const Dropped links = drop({{u"text/uri-list"_s, list}});
    QVERIFY(links.isCut);
    QCOMPARE(links.lines.size(), Dropped::mostLines);

    // One card with more numbers than anybody has, and very many who follow.
    QByteArray card = "BEGIN:VCARD\nN:Day;Bob;;;\n";
    for (int i = 0; i < 40'000; ++i)
        card += "EMAIL:" + QByteArray::number(i) + "@a.fr\n";
    card += "END:VCARD\n" + QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(10'000);
    const Dropped people = readDroppedCard(card, inFrance());
    QCOMPARE(people.furtherCards, 10'000);
    QCOMPARE(people.lines.size(), Dropped::mostLines);
    QVERIFY(!people.isCut);
    QVERIFY(readDroppedCard(card + QByteArray(1'000'000, 'a'), inFrance()).isCut);
}

void DroppedTest::aFileOfThisComputer()
{
    const Dropped dropped = drop({{u"text/uri-list"_s, "file:///home/lea/CV%20Zo%C3%AB.pdf\r\n"}});
    QCOMPARE(lines(dropped), QStringList{u"file /home/lea/CV Zoë.pdf"_s});
    QCOMPARE(dropped.lines.constFirst().fields, QStringList());
}

void DroppedTest::somebodyOfTheAts()
{
    const QString page = u"https://ats.example.com/jobs/12/candidates/AbC123"_s;
    const QString ours = u"vivier:candidate/wk/AbC123?account=1"_s;
    for (const QString &link : {page, ours}) {
        for (const Dropped &dropped : {text(link), drop({{u"text/uri-list"_s, link.toUtf8()}}),
                                       drop({{u"text/x-moz-url"_s, utf16(link + u"\nZoë"_s)}})}) {
            QCOMPARE(lines(dropped), QStringList{u"candidate "_s + link});
            QCOMPARE(destinationOf(dropped.lines.constFirst().text).reference, u"AbC123"_s);
            QVERIFY(!dropped.isRefusedScheme);
        }
    }
    DropContext elsewhere = inFrance();
    elsewhere.dashboards = {u"other.example.com"_s};
    QCOMPARE(lines(text(page, elsewhere)), QStringList{u"link "_s + page});
}

void DroppedTest::trackingGoes()
{
    const QString copied = u"https://www.linkedin.com/in/zoe?trk=a&utm_source=b"_s;
    const Dropped dropped = text(copied);
    QCOMPARE(lines(dropped), QStringList{linkedIn});
    QVERIFY(dropped.lines.constFirst().trackingRemoved);
    QCOMPARE(dropped.lines.constFirst().copied, copied);
    QVERIFY(!text(u"https://www.linkedin.com/in/zoe?a=%2F"_s).lines.value(0).trackingRemoved);
}

void DroppedTest::sharesBecomeDirect()
{
    const QString shared = u"https://drive.google.com/file/d/1AbCdEfGhIjKlMnOp/view?usp=sharing"_s;
    const Dropped dropped = text(shared);
    QCOMPARE(lines(dropped), QStringList{u"link https://drive.google.com/uc?export=download&id=1AbCdEfGhIjKlMnOp"
                                         " → remote_resume_url"_s});
    QVERIFY(dropped.lines.constFirst().madeDirect);
    QCOMPARE(dropped.lines.constFirst().copied, shared);
    QVERIFY(!text(u"https://a.fr/cv.pdf"_s).lines.value(0).madeDirect);
}

void DroppedTest::fieldsThatMayTakeIt()
{
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    const QStringList fields = text(u"https://a.fr/cv.pdf"_s).lines.value(0).fields;
    QVERIFY(fields.contains(u"remote_resume_url"_s) && fields.contains(u"remote_portfolio_url"_s));
    QVERIFY(fields.contains(u"media_website"_s) && !fields.contains(u"email"_s));
    for (const QString &field : fields)
        QVERIFY(catalog.find(field) && catalog.find(field)->isEditable());
    QCOMPARE(text(u"zoe@example.com"_s).lines.value(0).fields, QStringList{u"email"_s});
}

void DroppedTest::whatMayHoldSomething()
{
    for (const QString &format : {u"text/x-moz-url"_s, u"_NETSCAPE_URL"_s, u"text/uri-list"_s, u"text/html"_s,
                                  u"text/plain"_s, u"text/plain;charset=utf-8"_s, u"UTF8_STRING"_s, u"text/vcard"_s}) {
        QMimeData data;
        data.setData(format, "https://github.com/zoe");
        QVERIFY2(mayHoldDrop(data), qPrintable(format));
    }
    QMimeData other;
    other.setData(u"application/x-color"_s, "x");
    QVERIFY(!mayHoldDrop(other));
}

QTEST_GUILESS_MAIN(DroppedTest)
#include "tst_dropped.moc"
