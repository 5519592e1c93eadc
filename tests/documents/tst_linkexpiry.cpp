// SPDX-License-Identifier: MIT
// What a link says of itself: when it ends, and whether the file itself has another.

#include "documents/directform.h"
#include "documents/linkexpiry.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class TestLinkExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiry_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("expires"); // ISO, UTC; "": it does not say
        const auto row = [](const char *name, const QString &link, const QString &expires) {
            QTest::newRow(name) << link << expires;
        };
        row("S3",
            u"https://b.s3.amazonaws.com/cv.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261201T170000Z"
            "&X-Amz-Expires=6000&X-Amz-Signature=ab"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("S3, version 2", u"https://b.s3.amazonaws.com/cv.pdf?AWSAccessKeyId=A&Signature=x%3D&Expires=1796150400"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("Google", u"https://storage.googleapis.com/b/cv.pdf?X-Goog-Date=20261130T000000Z&X-Goog-Expires=86400"_s,
            u"2026-12-01T00:00:00Z"_s);
        row("Google, version 2",
            u"https://storage.googleapis.com/b/cv.pdf?GoogleAccessId=a%40b&Expires=1796150400&Signature=x"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("Azure", u"https://a.blob.core.windows.net/c/cv.pdf?sv=2022-11-02&se=2026-12-01T18%3A40%3A00Z&sig=x"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("Azure, a day", u"https://a.blob.core.windows.net/c/cv.pdf?se=2026-12-01&sig=x"_s,
            u"2026-12-01T00:00:00Z"_s);
        row("Azure, without seconds", u"https://a.blob.core.windows.net/c/cv.pdf?se=2026-12-01T18:40Z&sig=x"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("CloudFront", u"https://d1.cloudfront.net/cv.pdf?Expires=1796150400&Signature=x&Key-Pair-Id=K"_s,
            u"2026-12-01T18:40:00Z"_s);
        row("not signed", u"https://a.example/cv.pdf?Expires=1796150400"_s, {});
        row("of another site", u"https://a.example/cv.pdf?se=2026-12-01"_s, {});
        row("no number", u"https://b.s3.amazonaws.com/cv.pdf?X-Amz-Date=20261201T170000Z&X-Amz-Expires=soon"_s, {});
        row("no date", u"https://b.s3.amazonaws.com/cv.pdf?X-Amz-Date=yesterday&X-Amz-Expires=60"_s, {});
        row("beyond all time",
            u"https://d1.cloudfront.net/cv.pdf?Expires=99999999999999999&Signature=x&Key-Pair-Id=K"_s, {});
        row("nothing", u"https://a.example/cv.pdf"_s, {});
    }
    void expiry()
    {
        QFETCH(QString, link);
        QFETCH(QString, expires);
        const QDateTime told = linkExpiry(QUrl(link));
        QCOMPARE(told.isValid() ? told.toString(Qt::ISODate) : QString(), expires);
    }

    void direct_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("direct");
        const auto row = [](const char *name, const QString &link, const QString &direct) {
            QTest::newRow(name) << link << direct;
        };
        const QString drive = u"https://drive.google.com/uc?export=download&id=1AbC_def-GHIjk"_s;
        row("Drive", u"https://drive.google.com/file/d/1AbC_def-GHIjk/view?usp=sharing"_s, drive);
        row("Drive of a user", u"https://drive.google.com/file/u/0/d/1AbC_def-GHIjk/edit"_s, drive);
        row("Drive of a company", u"https://drive.google.com/a/firm.example/file/d/1AbC_def-GHIjk/view"_s, drive);
        row("Drive, open", u"https://drive.google.com/open?id=1AbC_def-GHIjk"_s, drive);
        row("Drive, uc", u"https://drive.google.com/uc?id=1AbC_def-GHIjk"_s, drive);
        row("Drive with a key", u"https://drive.google.com/file/d/1AbC_def-GHIjk/view?resourcekey=0-xy"_s,
            drive + u"&resourcekey=0-xy"_s);
        row("Drive, direct already", drive, {});
        row("Drive, a folder", u"https://drive.google.com/drive/folders/1AbC_def-GHIjk"_s, {});
        row("Docs", u"https://docs.google.com/document/d/1AbC_def-GHIjk/edit#heading=h.1"_s,
            u"https://docs.google.com/document/d/1AbC_def-GHIjk/export?format=pdf"_s);
        row("Sheets", u"https://docs.google.com/spreadsheets/d/1AbC_def-GHIjk/edit"_s,
            u"https://docs.google.com/spreadsheets/d/1AbC_def-GHIjk/export?format=pdf"_s);
        row("Slides", u"https://docs.google.com/presentation/u/1/d/1AbC_def-GHIjk/edit"_s,
            u"https://docs.google.com/presentation/d/1AbC_def-GHIjk/export/pdf"_s);
        row("Docs, direct already", u"https://docs.google.com/document/d/1AbC_def-GHIjk/export?format=pdf"_s, {});
        row("Dropbox", u"https://www.dropbox.com/s/9f2k/cv.pdf?dl=0"_s,
            u"https://www.dropbox.com/s/9f2k/cv.pdf?dl=1"_s);
        row("Dropbox, bare", u"https://dropbox.com/s/9f2k/cv.pdf"_s, u"https://dropbox.com/s/9f2k/cv.pdf?dl=1"_s);
        row("Dropbox, newer", u"https://www.dropbox.com/scl/fi/9f2k/cv.pdf?rlkey=abc&dl=0"_s,
            u"https://www.dropbox.com/scl/fi/9f2k/cv.pdf?rlkey=abc&dl=1"_s);
        row("Dropbox, direct already", u"https://www.dropbox.com/s/9f2k/cv.pdf?dl=1"_s, {});
        row("Dropbox, raw already", u"https://www.dropbox.com/s/9f2k/cv.pdf?raw=1"_s, {});
        row("Dropbox, a folder", u"https://www.dropbox.com/scl/fo/9f2k/h?rlkey=abc&dl=0"_s, {});
        row("OneDrive, short", u"https://1drv.ms/b/s!AbCd"_s,
            u"https://api.onedrive.com/v1.0/shares/u!aHR0cHM6Ly8xZHJ2Lm1zL2IvcyFBYkNk/root/content"_s);
        row("OneDrive, direct already", u"https://onedrive.live.com/download?resid=A%21B"_s, {});
        row("SharePoint", u"https://firm.sharepoint.com/:b:/s/hr/EabcD?e=4xY"_s,
            u"https://firm.sharepoint.com/:b:/s/hr/EabcD?e=4xY&download=1"_s);
        row("SharePoint of a person", u"https://firm-my.sharepoint.com/:w:/g/personal/a_b/EabcD"_s,
            u"https://firm-my.sharepoint.com/:w:/g/personal/a_b/EabcD?download=1"_s);
        row("SharePoint, a folder", u"https://firm.sharepoint.com/:f:/s/hr/EabcD"_s, {});
        row("SharePoint, direct already", u"https://firm.sharepoint.com/:b:/s/hr/EabcD?download=1"_s, {});
        row("who looks like Drive", u"https://drive.google.com.evil.example/file/d/1AbC_def-GHIjk/view"_s, {});
        row("who looks like SharePoint", u"https://notsharepoint.com/:b:/s/hr/EabcD"_s, {});
        row("any other", u"https://a.example/file/d/1AbC_def-GHIjk/view"_s, {});
        row("no web address", u"ftp://drive.google.com/file/d/1AbC_def-GHIjk/view"_s, {});
    }
    void direct()
    {
        QFETCH(QString, link);
        QFETCH(QString, direct);
        const QUrl form = directForm(QUrl(link));
        QCOMPARE(form.toString(QUrl::FullyEncoded), direct);
        QVERIFY(directForm(form).isEmpty()); // once is enough
    }
};

QTEST_APPLESS_MAIN(TestLinkExpiry)
#include "tst_linkexpiry.moc"
