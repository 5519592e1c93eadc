// SPDX-License-Identifier: MIT
// What a recruiter types becomes a link, and a link finds its field.

#include "candidate/linkrepair.h"
#include "candidate/linktarget.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void typedLinkStaysItself();
    void whatWasCopiedIsKept();
    void whatNoLinkHoldsIsEscaped_data();
    void whatNoLinkHoldsIsEscaped();
    void field_data();
    void field();
    void everySocialHostFindsItsField();
};

void LinkTest::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // "": no link in it
    const auto row = [](const QString &text, const QString &url) { QTest::newRow(qPrintable(text)) << text << url; };

    row(u"linkedin.com/in/x"_s, u"https://linkedin.com/in/x"_s);
    row(u"  https://a.fr/x \n"_s, u"https://a.fr/x"_s);
    row(u"<https://a.fr/x>"_s, u"https://a.fr/x"_s);
    row(u"« https://a.fr/x ».,"_s, u"https://a.fr/x"_s);
    row(u"(see)"_s, QString());
    row(u"https://a.fr/x)."_s, u"https://a.fr/x)."_s); // only in running text is this the end of a sentence
    row(u"(https://a.fr/x)."_s, u"https://a.fr/x"_s);
    row(u"https://a.fr/x_(y)"_s, u"https://a.fr/x_(y)"_s);
    row(u"www.a.fr"_s, u"https://www.a.fr"_s);
    row(u"a.fr"_s, u"https://a.fr"_s);
    row(u"a.fr:8080/x?y#z"_s, u"https://a.fr:8080/x?y#z"_s);
    row(u"léa.fr/zoé"_s, u"https://xn--la-bja.fr/zo%C3%A9"_s);
    row(u"//a.fr/x"_s, u"https://a.fr/x"_s);
    row(u"HTTPS://A.fr/X"_s, u"https://a.fr/X"_s);
    row(u"https:/a.fr/x"_s, u"https://a.fr/x"_s);
    row(u"http:a.fr"_s, u"http://a.fr"_s);
    row(u"http://127.0.0.1:4000/files/cv.pdf"_s, u"http://127.0.0.1:4000/files/cv.pdf"_s);
    row(u"/home/lea/cv.pdf"_s, u"file:///home/lea/cv.pdf"_s);
    row(u"file:///home/lea/cv.pdf"_s, u"file:///home/lea/cv.pdf"_s);
    row(u"C:\\Users\\Lea\\cv.pdf"_s, u"file:///C:/Users/Lea/cv.pdf"_s);
    row(u""_s, QString());
    row(u"/"_s, QString());
    row(u"..."_s, QString());
    row(u"lea@a.fr"_s, QString());
    row(u"lea"_s, QString());
    row(u"https://"_s, QString());
    row(u"https://a.fr/a b"_s, QString());
    row(u"javascript:alert(1)"_s, QString());
    row(u"data:text/plain,x"_s, QString());
    row(u"ftp://a.fr/x"_s, QString());
    row(u"1.2"_s, QString());
}

void LinkTest::typed()
{
    QFETCH(QString, text);
    QTEST(urlFromTyped(text).toString(QUrl::FullyEncoded), "url");
}

void LinkTest::typedLinkStaysItself()
{
    // Repairing twice is repairing once: the form repairs on every focus-out.
    for (const QString &text : {u"linkedin.com/in/x"_s, u"<https://a.fr/x_(y)>."_s, u"https://a.fr/%20a%2Fb?q=%C3%A9"_s,
                                u"/home/lea/cv.pdf"_s}) {
        const QUrl once = urlFromTyped(text);
        QVERIFY(!once.isEmpty());
        QCOMPARE(urlFromTyped(once.toString(QUrl::FullyEncoded)), once);
    }
}

/// 12 places by 40 signs by 2 places in them: what a browser copies comes back to the letter.
void LinkTest::whatWasCopiedIsKept()
{
    const QString places[] = {u"https://example.com/"_s,
                              u"https://example.com/wiki/Help"_s,
                              u"https://example.com/CV%20Zo%C3%AB"_s,
                              u"https://example.com/a%2Fb"_s,
                              u"https://example.com/%7Euser/%41"_s,
                              u"https://example.com/zo%c3%ab"_s,
                              u"HTTPS://Example.COM/X"_s,
                              u"http://example.com:80/"_s,
                              u"https://example.sharepoint.example/:b:/s/HR/CV%20Zo%C3%AB?e=abc%2F1"_s,
                              u"https://example.com/x?q=a+b&r=%26"_s,
                              u"https://example.com/x?q#part"_s,
                              u"https://example.com/Zoë"_s};
    const QString signs[] = {u""_s,    u"!"_s,     u"."_s,      u"?"_s,   u","_s,    u";"_s,   u":"_s,   u"'"_s,
                             u")"_s,   u"("_s,     u"/"_s,      u"//"_s,  u"*"_s,    u"@"_s,   u"&"_s,   u"="_s,
                             u"+"_s,   u"$"_s,     u"-"_s,      u"_"_s,   u"~"_s,    u"!!"_s,  u"..."_s, u"?!"_s,
                             u"%2F"_s, u"%20"_s,   u"%C3%AB"_s, u"%e9"_s, u"?a=1"_s, u"?a="_s, u"é"_s,   u"中"_s,
                             u"[1]"_s, u"a[]=1"_s, u"…"_s,      u"()"_s,  u"%25"_s,  u"?."_s,  u"/."_s,  u"/../x"_s};
    int tried = 0;
    for (const QString &place : places) {
        for (const QString &sign : signs) {
            for (const QString &link : {place + sign, place + sign + u'x'}) {
                QVERIFY2(linkFromTyped(link) == link, (link + u" gave "_s + linkFromTyped(link)).toUtf8().constData());
                QCOMPARE(linkFromTyped(u" <"_s + link + u"> "_s), link);
                ++tried;
            }
        }
    }
    QCOMPARE(tried, 960);
}

void LinkTest::whatNoLinkHoldsIsEscaped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &typed, const QString &kept) {
        QTest::newRow(qPrintable(typed)) << typed << kept;
    };
    row(u"https://a.fr/x?a=1|2"_s, u"https://a.fr/x?a=1%7C2"_s);
    row(u"https://a.fr/x?a=%"_s, u"https://a.fr/x?a=%25"_s);
    row(u"https://a.fr/x?a=100%&b=%zz%41"_s, u"https://a.fr/x?a=100%25&b=%25zz%41"_s);
    row(u"https://a.fr/x?a={1}^`"_s, u"https://a.fr/x?a=%7B1%7D%5E%60"_s);
    row(u"https://a.fr/x?a[0]=1"_s, u"https://a.fr/x?a[0]=1"_s);
    row(u"https://a.fr/x?a=[1]|Zoë"_s, u"https://a.fr/x?a=[1]%7CZoë"_s);
    row(u"https://a.fr/x\\y"_s, u"https://a.fr/x%5Cy"_s);
    row(u"https://a.fr/x#a#b"_s, u"https://a.fr/x#a%23b"_s);
    row(u"a.fr/x?a=1|2!"_s, u"https://a.fr/x?a=1%7C2!"_s);
}

void LinkTest::whatNoLinkHoldsIsEscaped()
{
    QFETCH(QString, typed);
    QTEST(linkFromTyped(typed), "kept");
    QCOMPARE(linkFromTyped(linkFromTyped(typed)), linkFromTyped(typed));
}

void LinkTest::field_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &url, const QString &field) { QTest::newRow(qPrintable(url)) << url << field; };

    row(u"https://github.com/x"_s, u"media_github"_s);
    row(u"https://gist.github.com/x"_s, u"media_github"_s);
    row(u"http://GITHUB.COM./x"_s, u"media_github"_s);
    row(u"https://fr.linkedin.com/in/x"_s, u"media_linkedin"_s);
    row(u"https://x.com/x"_s, u"media_twitter"_s);
    row(u"https://lea.medium.com/"_s, u"media_medium"_s);
    row(u"https://notgithub.com/x"_s, QString());
    row(u"https://github.com.evil.org/x"_s, QString());
    row(u"https://github.com@evil.org/x"_s, QString());
    row(u"https://evil.org/github.com"_s, QString());
    row(u"https://netflix.com/x"_s, QString());     // ends in "x.com"
    row(u"https://g\u0456thub.com/x"_s, QString()); // a Cyrillic i
    row(u"ftp://github.com/x"_s, QString());
    row(u"https://github.com/x/cv.pdf"_s, u"media_github"_s);
    row(u"https://a.fr/cv.pdf"_s, u"remote_resume_url"_s);
    row(u"https://a.fr/CV.DOCX?dl=1#p"_s, u"remote_resume_url"_s);
    row(u"https://a.fr/cv.doc"_s, u"remote_resume_url"_s);
    row(u"https://a.fr/cv.odt"_s, u"remote_resume_url"_s);
    row(u"https://a.fr/me.png"_s, u"remote_image_url"_s);
    row(u"https://a.fr/me.JPG"_s, u"remote_image_url"_s);
    row(u"https://a.fr/me.jpeg"_s, u"remote_image_url"_s);
    row(u"https://a.fr/page"_s, QString());
    row(u"https://a.fr/"_s, u"media_website"_s); // a site by itself
    row(u"https://a.fr/x.exe"_s, QString());
    row(u"https://a.fr/v1.pdf/page"_s, QString());
    row(u"https://a.fr/.pdf"_s, QString());
}

void LinkTest::field()
{
    QFETCH(QString, url);
    QTEST(fieldFor(QUrl(url), FieldCatalog::welcomeKit()), "field");
}

void LinkTest::everySocialHostFindsItsField()
{
    int hosts = 0;
    for (const Field &field : FieldCatalog::welcomeKit()) {
        for (const QString &host : field.hosts) {
            ++hosts;
            QCOMPARE(socialFieldFor(QUrl(u"https://www."_s + host + u"/x"_s), FieldCatalog::welcomeKit()), field.name);
        }
    }
    QVERIFY(hosts >= 11);
    QCOMPARE(socialFieldFor(QUrl(u"https://github.com"_s), FieldCatalog(u"Welcome Kit"_s, {})), QString());
}

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_documentlink.moc"
