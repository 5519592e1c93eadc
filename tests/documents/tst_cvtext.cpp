// SPDX-License-Identifier: MIT
// A CV dropped as PDF, DOCX, ODT, DOC or TXT: its text, or why there is none.

#include "cvfiles.h"

#include "reader/confinement.h"
#include "reader/documenttext.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTemporaryFile>
#include <QtTest>

using namespace vivier;
using test::awaited;
using namespace Qt::StringLiterals;
using Kind = CvProblem::Kind;

Q_DECLARE_METATYPE(vivier::CvProblem::Kind)
Q_DECLARE_METATYPE(vivier::cv::Converted::End)

class CvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextOfEachFormat_data();
    void theTextOfEachFormat();
    void plainText_data();
    void plainText();
    void problems_data();
    void problems();
    void convertersEnd_data();
    void convertersEnd();
    void cutOffAnywhere_data();
    void cutOffAnywhere();
    void scanned();
    void zipBomb();
    void tooLarge();
    void manyPages();
    void severalAtOnce();
    void aReaderThatIsNoneLeavesNothing();
    void everyProblemHasWords();
};

void CvTextTest::theTextOfEachFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("pages");
    QTest::newRow("DOCX") << u"cv.docx"_s << u"cv.txt"_s << -1;
    QTest::newRow("ODT") << u"cv.odt"_s << u"cv.txt"_s << -1;
    QTest::newRow("PDF") << u"cv.pdf"_s << u"cv.pdf.txt"_s << 2;
    if (QFile::exists(QString::fromLatin1(docConverter)))
        QTest::newRow("DOC") << u"cv.doc"_s << u"cv.doc.txt"_s << -1;
}

void CvTextTest::theTextOfEachFormat()
{
    QFETCH(const QString, file);
    QFETCH(const QString, expected);
    QFETCH(const int, pages);
    const CvResult result = awaited(readCv(dataPath(file)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
    QStringList lines = result->text.split(u'\n');
    static const QRegularExpression number(u"Page \\d / 2"_s); // what the field showed when the file was written
    lines.first().replace(number, u"Page 1 / 2"_s);
    const QStringList wanted = QString::fromUtf8(data(expected)).trimmed().split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines[i], wanted[i]);
    QCOMPARE(lines.size(), wanted.size());
    QCOMPARE(result->pages, pages);
}

void CvTextTest::plainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString cv = u"Zoé Lefèvre\nœuvre – « café » €"_s;
    const QByteArray utf16le("\xFF\xFEZ\0o\0\xE9\0\r\0\n\0x\0", 14);
    const QByteArray utf16be("\xFE\xFF\0Z\0o\0\xE9\0\r\0\n\0x", 14);
    QTest::newRow("UTF-8") << cv.toUtf8() << cv;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + cv.toUtf8() << cv;
    QTest::newRow("UTF-16LE") << utf16le << u"Zoé\nx"_s;
    QTest::newRow("UTF-16BE") << utf16be << u"Zoé\nx"_s;
    QTest::newRow("Latin-1") << QByteArray("Zo\xE9 Lef\xE8vre") << u"Zoé Lefèvre"_s;
    QTest::newRow("Windows-1252") << QByteArray("l\x92\x9Cuvre \x96 5 \x80") << u"l’œuvre – 5 €"_s;
    QTest::newRow("line ends") << QByteArray("a\rb\r\nc\fd") << u"a\nb\nc\nd"_s;
    QTest::newRow("blank lines") << QByteArray("\n \n a  b\t c \n\n \n\nd\n\n") << u"a b c\n\nd"_s;
    QTest::newRow("bullets") << u"- a\n* b\n\uF0B7 c\n•\td\n– e\n-f\n•"_s.toUtf8() << u"• a\n• b\n• c\n• d\n• e\n-f"_s;
    QTest::newRow("letters") << u"a\uFB03ne e\u0301 soft\u00ADhyphen non\u2011breaking \u200Bx"_s.toUtf8()
                             << u"affine é softhyphen non-breaking x"_s;
    QTest::newRow("longer than InstaView takes") << QByteArray(60000, 'a') << QString(60000, u'a');
}

void CvTextTest::plainText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const CvResult result = cvText(bytes);
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void CvTextTest::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("named"); ///< what the sentence must hold

    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const auto utf16 = [](QStringView name) {
        return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    };
    const QByteArray docx = data(u"cv.docx"_s);
    const QByteArray odt = data(u"cv.odt"_s);
    const QByteArray pdf = data(u"cv.pdf"_s);
    QTest::newRow("nothing") << QByteArray() << Kind::Empty << u"no text"_s;
    QTest::newRow("white space") << QByteArray(" \n\t\r\n") << Kind::Empty << u"no text"_s;
    QByteArray locked = data(u"cv.doc"_s);
    locked.replace(locked.indexOf("\xEC\xA5") + 11, 1, "\x13"); // the bit that says so
    QTest::newRow("DOC with a password") << locked << Kind::Encrypted << u"password"_s;
    if (QFile::exists(QString::fromLatin1(docConverter)))
        QTest::newRow("DOC of nothing") << ole + utf16(u"WordDocument") << Kind::Damaged << u"damaged"_s;
    else
        QTest::newRow("DOC") << ole + utf16(u"WordDocument") << Kind::NoConverter << u"antiword"_s;
    const QByteArray doc = data(u"cv.doc"_s);
    for (const qsizetype part : {60, 600, 20000})
        QTest::addRow("DOC, its first %d bytes", int(part)) << doc.left(part) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("XLS") << ole + utf16(u"Workbook") << Kind::Unsupported << u"Office"_s;
    QTest::newRow("DOCX with a password") << ole + utf16(u"EncryptedPackage") << Kind::Encrypted << u"password"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi Hello}") << Kind::Unsupported << u"RTF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << Kind::Unsupported << u"PNG"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << Kind::Unsupported << u"JPEG"_s;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><p>Hello") << Kind::Unsupported << u"web page"_s;
    QTest::newRow("bytes") << QByteArray("\x01\x02\x00\x03", 4) << Kind::Unsupported << u"not a file"_s;
    QTest::newRow("another archive") << zipOf({{u"a.txt"_s, "Hello"}}) << Kind::Unsupported << u"archive"_s;
    QTest::newRow("XLSX") << zipOf({{u"xl/workbook.xml"_s, "<workbook/>"}}) << Kind::Unsupported << u"spreadsheet"_s;
    QTest::newRow("ODS") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})
                         << Kind::Unsupported << u"spreadsheet"_s;
    QTest::newRow("DOCX, half of it") << docx.left(docx.size() / 2) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("ODT, half of it") << odt.left(odt.size() / 2) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("PDF, its first bytes") << pdf.left(600) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("DOCX of broken XML") << docxOf("<w:p><w:r>") << Kind::Damaged << u"damaged"_s;
    QTest::newRow("DOCX nested without end")
        << docxOf(QByteArray("<w:sdt>").repeated(100000)) << Kind::Damaged << u"damaged"_s;
    QTest::newRow("empty DOCX") << docxOf("<w:p/>") << Kind::Empty << u"no text"_s;
    QTest::newRow("PDF with a password") << data(u"locked.pdf"_s) << Kind::Encrypted << u"password"_s;
    QTest::newRow("ODT with a password") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                                   {u"META-INF/manifest.xml"_s,
                                                    "<m:manifest><m:encryption-data/></m:manifest>"},
                                                   {u"content.xml"_s, "\x13\x37"}})
                                         << Kind::Encrypted << u"password"_s;
}

void CvTextTest::problems()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    QFETCH(const QString, named);
    const CvResult result = cvText(bytes);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(kind));
    QVERIFY2(result.error().sentence().contains(named), qPrintable(result.error().sentence()));
}

void CvTextTest::convertersEnd_data()
{
    using End = cv::Converted::End;
    QTest::addColumn<End>("end");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("fails") << End::Failed << Kind::Damaged;
    QTest::newRow("is killed") << End::Killed << Kind::TooCostly;
    QTest::newRow("floods") << End::Flooded << Kind::TooLarge;
    QTest::newRow("is not installed") << End::Missing << Kind::NoConverter;
    QTest::newRow("is not locked away") << End::Unconfined << Kind::Unconfined;
    QTest::newRow("says nothing") << End::Done << Kind::Empty;
}

void CvTextTest::convertersEnd()
{
    QFETCH(const cv::Converted::End, end);
    QFETCH(const Kind, kind);
    for (const auto &[file, type] : {std::pair(u"cv.pdf"_s, FileType::Pdf), std::pair(u"cv.doc"_s, FileType::Word)}) {
        FileType asked = FileType::Unknown;
        const CvResult result = cv::documentText(data(file), [&](FileType what) {
            asked = what;
            return cv::Converted{.end = end, .output = {}};
        });
        QVERIFY(!result);
        QCOMPARE(int(asked), int(type));
        const bool isNoPage = end == cv::Converted::End::Done && type == FileType::Pdf;
        QCOMPARE(int(result.error().kind), int(isNoPage ? Kind::Damaged : kind));
        QCOMPARE(int(result.error().what), int(kind == Kind::NoConverter ? type : FileType::Unknown));
    }
}

void CvTextTest::cutOffAnywhere_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *file : {"cv.docx", "cv.odt", "cv.pdf"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// Never a crash, and never a part of the text taken for the whole.
void CvTextTest::cutOffAnywhere()
{
    QFETCH(const QString, file);
    const QByteArray whole = data(file);
    const CvResult sound = cvText(whole);
    QVERIFY(sound);
    for (qsizetype size = 1000; size < whole.size() - 1000; size += 1777) {
        const CvResult result = cvText(whole.left(size));
        QVERIFY2(!result || result->text == sound->text, qPrintable(u"%1 bytes"_s.arg(size)));
    }
    QRandomGenerator dice(4);
    for (int i = 0; i < 60; ++i) { // and bytes in its middle: whatever it is, no crash
        QByteArray damaged = whole;
        damaged[dice.bounded(int(damaged.size()))] = char(dice.bounded(256));
        const CvResult result = cvText(damaged);
        QVERIFY(!result || !result->text.isEmpty());
    }
}

void CvTextTest::scanned()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(30);
        QPainter painter(&writer);
        QImage page(248, 351, QImage::Format_Grayscale8);
        page.fill(200);
        painter.drawImage(0, 0, page);
    }
    const CvResult result = cvText(pdf);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(Kind::Scanned));
    QVERIFY(result.error().sentence().contains(u"pictures of pages"));
}

/// 400 MB of spaces pack into 400 kB; reading stops at the limit.
void CvTextTest::zipBomb()
{
    const QByteArray bomb = docxOf(QByteArray(400 * 1000 * 1000, ' '));
    QVERIFY(bomb.size() < 1000 * 1000);
    const CvResult result = cvText(bomb);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(Kind::TooLarge));
    const QByteArray other = zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                    {u"content.xml"_s, "<a/>"},
                                    {u"styles.xml"_s, QByteArray(maxCvPartBytes + 1, ' ')}});
    QCOMPARE(int(cvText(other).error().kind), int(Kind::TooLarge));
}

void CvTextTest::tooLarge()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(maxCvFileBytes + 1));
    const CvResult result = awaited(readCv(file.fileName()));
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(Kind::TooLarge));
}

void CvTextTest::manyPages()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int i = 0; i < maxCvPages; ++i)
            QVERIFY(writer.newPage());
    }
    QCOMPARE(int(cvText(pdf).error().kind), int(Kind::TooLarge));
}

/// Not the bytes of the file, which another process reads: the future is there before it has begun.
void CvTextTest::severalAtOnce()
{
    QList<QFuture<CvResult>> all;
    for (int i = 0; i < 3; ++i)
        all += readCv(dataPath(u"cv.pdf"_s));
    QFuture<CvResult> cancelled = readCv(dataPath(u"cv.pdf"_s));
    QVERIFY(!all.first().isFinished());
    cancelled.cancel();
    for (const QFuture<CvResult> &each : all)
        QVERIFY(awaited(each));
    QTRY_VERIFY(cancelled.isFinished());
    QCOMPARE(cancelled.resultCount(), 0);
}

/// It was given up before it was known that it cannot be started.
void CvTextTest::aReaderThatIsNoneLeavesNothing()
{
    QFuture<CvResult> reading = readCv(dataPath(u"cv.pdf"_s), u"/nowhere/vivier-reader"_s);
    const QPointer<QObject> inside = QCoreApplication::instance()->children().constLast();
    QVERIFY(inside && !reading.isFinished());
    reading.cancel();
    QTRY_VERIFY(reading.isFinished());
    QTRY_VERIFY(!inside);
}

void CvTextTest::everyProblemHasWords()
{
    QSet<QString> all;
    for (int kind = 0; kind <= int(Kind::NotAFile); ++kind)
        all += CvProblem{.kind = Kind(kind), .what = FileType::Unknown}.sentence();
    QCOMPARE(all.size(), int(Kind::NotAFile) + 1);
    QVERIFY(!all.contains(QString()));
    QVERIFY((CvProblem{.kind = Kind::NoConverter, .what = FileType::Pdf}.sentence().contains(u"poppler-utils")));
    QVERIFY((CvProblem{.kind = Kind::NoConverter, .what = FileType::Word}.sentence().contains(u"antiword")));
}

QTEST_GUILESS_MAIN(CvTextTest)
#include "tst_cvtext.moc"
