// SPDX-License-Identifier: MIT
// What only says where a link was found goes; all else stays byte by byte.

#include "candidate/linktracking.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class LinkTrackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removed_data();
    void removed();
    void stays_data();
    void stays();
    void onlyWholePartsGo();
};

void LinkTrackingTest::removed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("left");
    const auto row = [](const QString &link, const QString &left) { QTest::newRow(qPrintable(link)) << link << left; };
    row(u"https://a.fr/x?utm_source=a"_s, u"https://a.fr/x"_s);
    row(u"https://a.fr/x?utm_source=a#top"_s, u"https://a.fr/x#top"_s);
    row(u"https://a.fr/x?utm_source=a&b=1&utm_medium=c"_s, u"https://a.fr/x?b=1"_s);
    row(u"https://a.fr/x?b=1&UTM_Source=a"_s, u"https://a.fr/x?b=1"_s);
    row(u"https://a.fr/x?b=%c3%a9&fbclid=a&c=&d"_s, u"https://a.fr/x?b=%c3%a9&c=&d"_s);
    row(u"https://a.fr/x?%75tm_source=a&b=1"_s, u"https://a.fr/x?b=1"_s);
    row(u"https://a.fr/x?fbclid&b=1"_s, u"https://a.fr/x?b=1"_s);
    row(u"HTTP://A.fr/x?gclid=a"_s, u"HTTP://A.fr/x"_s);
    row(u"https://a.fr?msclkid=a"_s, u"https://a.fr"_s);
    row(u"https://a.fr/x?a=1&mc_cid=b&mc_eid=c"_s, u"https://a.fr/x?a=1"_s);
    row(u"https://fr.linkedin.com/in/zoe?trk=a&originalSubdomain=fr"_s, u"https://fr.linkedin.com/in/zoe"_s);
    row(u"https://www.linkedin.com/in/zoe?miniProfileUrn=urn%3Ali"_s, u"https://www.linkedin.com/in/zoe"_s);
    row(u"https://twitter.com/zoe?s=20&t=a"_s, u"https://twitter.com/zoe"_s);
    row(u"https://x.com/zoe?s=20"_s, u"https://x.com/zoe"_s);
    row(u"https://youtu.be/a?si=b&t=10"_s, u"https://youtu.be/a?t=10"_s);
    row(u"https://www.youtube.com/watch?v=a&feature=share"_s, u"https://www.youtube.com/watch?v=a"_s);
    row(u"https://www.instagram.com/zoe?igshid=a"_s, u"https://www.instagram.com/zoe"_s);
    row(u"https://medium.com/@zoe/x?source=a"_s, u"https://medium.com/@zoe/x"_s);
}

void LinkTrackingTest::removed()
{
    QFETCH(QString, link);
    QTEST(withoutTracking(link), "left");
}

void LinkTrackingTest::stays_data()
{
    QTest::addColumn<QString>("link");
    for (const QString &link : {u""_s,
                                u"https://a.fr"_s,
                                u"https://a.fr/?"_s,
                                u"https://a.fr/x?#"_s,
                                u"https://a.fr/x?a=b&&c"_s,
                                u"https://a.fr/x?s=20&t=a&si=b&ref=c&source=d&feature=e"_s, // they mean something there
                                u"https://netflix.com/x?s=20"_s,                            // ends in "x.com"
                                u"https://x.com.evil.org/x?s=20"_s,
                                u"https://a.fr/x?xutm_source=a"_s,
                                u"https://a.fr/x?a=utm_source"_s,
                                u"https://a.fr/utm_source=a"_s,
                                u"https://a.fr/x#?utm_source=a"_s,
                                u"https://a.fr/x#a?fbclid=b"_s,
                                u"https://a.fr/x?tracker=a&utmost=b"_s,
                                u"ftp://a.fr/x?utm_source=a"_s,
                                u"mailto:a@a.fr?utm_source=a"_s,
                                u"javascript:x?utm_source=a"_s,
                                u"a.fr/x?utm_source=a"_s,
                                u"https://b.s3.amazonaws.com/cv.pdf?X-Amz-Date=a&X-Amz-Signature=b&utm_source=c"_s,
                                u"https://storage.googleapis.com/b/cv.pdf?utm_source=c&X-Goog-Signature=b"_s,
                                u"https://b.blob.core.windows.net/c/cv.pdf?sv=a&sig=b&utm_source=c"_s,
                                u"https://a.cloudfront.net/cv.pdf?Expires=1&Signature=b&Key-Pair-Id=c&fbclid=d"_s,
                                u"https://drive.google.com/open?id=a&usp=sharing"_s})
        QTest::newRow(qPrintable(link.isEmpty() ? u"nothing"_s : link)) << link;
}

void LinkTrackingTest::stays()
{
    QFETCH(QString, link);
    QCOMPARE(withoutTracking(link), link);
}

/// 5,000 links out of known parts: what is left is the link without some of them, in their order.
void LinkTrackingTest::onlyWholePartsGo()
{
    const QStringList tracking{u"utm_source=a"_s, u"UTM_x="_s,     u"fbclid=b%20c"_s,
                               u"trk"_s,          u"mc_eid=%zz"_s, u"gclid=="_s};
    const QStringList other{u"a=1"_s,  u"a="_s,           u"b"_s,    u""_s,
                            u"=x"_s,   u"q=%C3%A9+%2F"_s, u"é=中"_s, u"u=https://b.fr/?c"_s,
                            u"s=20"_s, u"a[]=1"_s,        u"%"_s,    u"x=utm_source"_s};
    const QStringList starts{u"https://a.fr/x"_s, u"http://A.fr"_s, u"https://a.fr/%7Ex/é"_s,
                             u"https://u@a.fr:8080/"_s};
    const QStringList ends{u""_s, u"#"_s, u"#top"_s, u"#a?utm_source=b&c"_s};
    QRandomGenerator random(15);
    const auto any = [&random](const QStringList &of) { return of.at(random.bounded(int(of.size()))); };
    for (int turn = 0; turn < 5'000; ++turn) {
        const QString start = any(starts);
        const QString end = any(ends);
        QStringList items;
        QStringList kept;
        const int count = 1 + random.bounded(6);
        for (int item = 0; item < count; ++item) {
            const bool tracks = random.bounded(2) == 0;
            items.append(any(tracks ? tracking : other));
            if (!tracks)
                kept.append(items.constLast());
        }
        const QString link = start + u'?' + items.join(u'&') + end;
        const QString left = withoutTracking(link);
        QCOMPARE(left, start + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&')) + end);
        QCOMPARE(withoutTracking(left), left);
        const QString signedLink = start + u'?' + items.join(u'&') + u"&Signature=x"_s + end;
        QCOMPARE(withoutTracking(signedLink), signedLink);
    }
}

QTEST_GUILESS_MAIN(LinkTrackingTest)
#include "tst_linktracking.moc"
