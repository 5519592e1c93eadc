// SPDX-License-Identifier: MIT
// "now: cv-2024.pdf, PDF, 184 kB"

#include "documents/filesummary.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class FileSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void followsTheLocale();
};

void FileSummaryTest::parts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");

    const QString resume = u"https://cdn.example.com/r/cv-2024.pdf?sig=a/b.doc"_s;
    QTest::newRow("all told") << resume << u"application/pdf"_s << 184'200LL << u"PDF · 184 kB"_s
                              << u"cv-2024.pdf, PDF, 184 kB"_s;
    QTest::newRow("size not told") << resume << u"application/pdf"_s << 0LL << u"PDF"_s << u"cv-2024.pdf, PDF"_s;
    QTest::newRow("type from the name") << resume << QString() << 4'242LL << u"PDF · 4 kB"_s
                                        << u"cv-2024.pdf, PDF, 4 kB"_s;
    QTest::newRow("the type wins over the name")
        << resume << u"text/html; charset=utf-8"_s << 4'242LL << u"HTML · 4 kB"_s << u"cv-2024.pdf, HTML, 4 kB"_s;
    QTest::newRow("a long type") << u"https://a.fr/1"_s
                                 << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s
                                 << 1'530'000LL << u"DOCX · 1.5 MB"_s << u"1, DOCX, 1.5 MB"_s;
    QTest::newRow("an unknown type") << u"https://a.fr/x"_s << u"application/x-strange"_s << -1LL << QString()
                                     << u"x"_s;
    QTest::newRow("a coded name") << u"https://a.fr/CV%20Zo%C3%A9.odt"_s << QString() << 0LL << u"ODT"_s
                                  << u"CV Zoé.odt, ODT"_s;
    QTest::newRow("nothing") << QString() << QString() << 0LL << QString() << QString();
}

void FileSummaryTest::parts()
{
    QFETCH(QString, url);
    QFETCH(QString, contentType);
    QFETCH(qint64, bytes);
    const FileSummary summary = summarise(QUrl(url), contentType, bytes, QLocale(QLocale::English));
    QTEST(summary.line(), "line");
    QTEST(summary.sentence(), "sentence");
    QCOMPARE(summary.isEmpty(), url.isEmpty());
}

void FileSummaryTest::followsTheLocale()
{
    const FileSummary summary = summarise(QUrl(), {}, 1'530'000, QLocale(QLocale::French));
    QCOMPARE(summary.size, u"1,5 Mo"_s);
}

QTEST_GUILESS_MAIN(FileSummaryTest)
#include "tst_filesummary.moc"
