// SPDX-License-Identifier: MIT
// What vivier-reader tells of a file that is looked at: how many pages, how large, their words, their pixels; pictures;
// and what of that is understood here, whatever it says.

#include "cvfiles.h"
#include "pdffiles.h"
#include "readerprocesses.h"

#include "documents/readerrun.h"
#include "reader/pageorder.h"
#include "reader/pages.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using Kind = CvProblem::Kind;
using What = PageOrder::What;

Q_DECLARE_METATYPE(vivier::CvProblem::Kind)
Q_DECLARE_METATYPE(vivier::PageOrder)

namespace {

/// What the real reader says of these bytes; empty when it says nothing.
QByteArray said(const QByteArray &bytes, const PageOrder &order)
{
    std::optional<ReaderRun::Said> out;
    auto *run = new ReaderRun(*OpenedFile::of(bytes), {}, order.words(), wire::mostBytes(order.what), 10'000,
                              [&out](const ReaderRun::Said &told) { out = told; });
    run->start();
    if (!QTest::qWaitFor([&out] { return out.has_value(); }, 20'000))
        qFatal("no answer");
    return *out ? **out : wire::encoded(CvResult(tl::unexpected(out->error())));
}

PageResult<FileShape> shapeOf(const QByteArray &bytes)
{
    const auto shape = wire::decodedShape(said(bytes, {.what = What::Shape}));
    return shape ? *shape : tl::unexpected(CvProblem{.kind = Kind::NoReader});
}

PageResult<PagePixels> pixelsOf(const QByteArray &bytes, const PageOrder &order)
{
    const auto pixels = wire::decodedPixels(said(bytes, order), order);
    return pixels ? *pixels : tl::unexpected(CvProblem{.kind = Kind::NoReader});
}

QImage imageOf(const PagePixels &pixels)
{
    return QImage(reinterpret_cast<const uchar *>(pixels.rgb.constData()), pixels.size.width(), pixels.size.height(),
                  pixels.size.width() * 4, QImage::Format_RGB32)
        .copy();
}

QByteArray pictureOf(const char *format, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), Qt::blue);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

/// A PDF whose page shows a part of what is there, turned.
QByteArray turnedPage(int turned)
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/CropBox[100 200 400 300]/Rotate " +
                      QByteArray::number(turned) + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                  streamOf("BT /F 24 Tf 120 220 Td (Hello) Tj ET"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"});
}

} // namespace

class PageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes();
    void wordsStandWhereTheyAreDrawn_data();
    void wordsStandWhereTheyAreDrawn();
    void wordsOfEachFile();
    void pictures_data();
    void pictures();
    void aPictureIsTurnedAsItsCameraSays();
    void transparentIsWhite();
    void problems_data();
    void problems();
    void hostile_data();
    void hostile();
    void drawnSizes();
    void orders();
    void whatIsSaidIsUnderstood();
    void whatNobodyOrderedIsRefused();
};

void PageReaderTest::shapes()
{
    const auto pdf = shapeOf(data(u"cv.pdf"_s));
    QVERIFY(pdf);
    QCOMPARE(int(pdf->kind), int(FileShape::Kind::Pages));
    QCOMPARE(pdf->pages, 2);
    QCOMPARE(pdf->sizes.size(), 2);
    QVERIFY(qAbs(pdf->sizes[1].width() - 595.3) < 0.1 && qAbs(pdf->sizes[1].height() - 841.9) < 0.1);
    for (const char *file : {"cv.docx", "cv.odt", "cv.txt"}) {
        const auto text = shapeOf(data(QString::fromLatin1(file)));
        QVERIFY2(text, file);
        QCOMPARE(int(text->kind), int(FileShape::Kind::Text));
        QVERIFY(text->text.contains(u"Lefèvre"));
        QCOMPARE(text->pages, 0);
    }
}

void PageReaderTest::wordsStandWhereTheyAreDrawn_data()
{
    QTest::addColumn<int>("turned");
    for (const int turned : {0, 90, 180, 270})
        QTest::addRow("%d", turned) << turned;
}

/// Of a page that is cut and turned, too: there is ink within the box of the word, and none elsewhere.
void PageReaderTest::wordsStandWhereTheyAreDrawn()
{
    QFETCH(const int, turned);
    const QByteArray bytes = turnedPage(turned);
    const auto shape = shapeOf(bytes);
    QVERIFY(shape);
    const QSizeF size = turned % 180 == 0 ? QSizeF(300, 100) : QSizeF(100, 300);
    QCOMPARE(shape->sizes, QList<QSizeF>{size});
    const PageOrder words{.what = What::Words};
    const auto told = wire::decodedWords(said(bytes, words), words);
    QVERIFY(told && *told);
    QCOMPARE((*told)->size(), 1);
    QCOMPARE((*told)->first().words.size(), 1);
    QCOMPARE((*told)->first().words.first().text, u"Hello"_s);
    const QRectF box = (*told)->first().words.first().box;
    const auto pixels = pixelsOf(bytes, {.what = What::Pixels, .size = size.toSize()});
    QVERIFY(pixels);
    const QImage image = imageOf(*pixels);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            QVERIFY2(box.adjusted(-1, -1, 1, 1).contains(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            ++ink;
        }
    }
    QVERIFY(ink > 50); // a font that the file does not hold is drawn all the same
}

void PageReaderTest::wordsOfEachFile()
{
    const PageOrder order{.what = What::Words, .first = 1, .last = 2};
    const auto words = wire::decodedWords(said(data(u"cv.pdf"_s), order), order);
    QVERIFY(words && *words);
    QCOMPARE((*words)->size(), 2);
    const PageWords &first = (*words)->first();
    QVERIFY(first.words.size() > 100 && !first.cut);
    QCOMPARE(first.words.first().text, u"Curriculum"_s);
    QCOMPARE(first.words[3].line, 0);
    QVERIFY(first.words.last().line > 10);
    const QByteArray odd = pdfOfPages(1, "0 0 595 842", "<a&b>\"");
    const PageOrder one{.what = What::Words};
    const auto marks = wire::decodedWords(said(odd, one), one);
    QVERIFY(marks && *marks);
    QCOMPARE((*marks)->first().words.value(0).text, u"<a&b>\""_s);
}

void PageReaderTest::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << pictureOf("png") << QSize(40, 20);
    QTest::newRow("JPEG") << pictureOf("jpg") << QSize(40, 20);
    QTest::newRow("PNG, large") << pictureOf("png", {3000, 2000}) << QSize(3000, 2000);
    QTest::newRow("JPEG, large") << pictureOf("jpg", {3000, 2000}) << QSize(3000, 2000);
}

void PageReaderTest::pictures()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const auto shape = shapeOf(bytes);
    QVERIFY2(shape, shape ? "" : qPrintable(shape.error().sentence()));
    QCOMPARE(int(shape->kind), int(FileShape::Kind::Picture));
    QCOMPARE(shape->sizes, QList<QSizeF>{QSizeF(size)});
    const auto pixels = pixelsOf(bytes, {.what = What::Picture, .size = {20, 10}});
    QVERIFY(pixels);
    const QImage image = imageOf(*pixels);
    QVERIFY(qBlue(image.pixel(2, 5)) > 200 && qRed(image.pixel(2, 5)) < 50);
    QVERIFY(qRed(image.pixel(17, 5)) > 200 && qBlue(image.pixel(17, 5)) < 50);
}

/// EXIF orientation 6: what is stored is to be turned clockwise.
void PageReaderTest::aPictureIsTurnedAsItsCameraSays()
{
    QByteArray jpeg = pictureOf("jpg");
    const QByteArray exif = QByteArray::fromHex("457869660000"     // "Exif", 0, 0
                                                "4d4d002a00000008" // TIFF, big endian
                                                "0001"
                                                "0112000300000001"
                                                "00060000" // one entry: orientation
                                                "00000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    jpeg.insert(2, segment + exif);
    const auto shape = shapeOf(jpeg);
    QVERIFY(shape);
    QCOMPARE(shape->sizes, QList<QSizeF>{QSizeF(20, 40)});
    const auto pixels = pixelsOf(jpeg, {.what = What::Picture, .size = {20, 40}});
    QVERIFY(pixels);
    const QImage image = imageOf(*pixels); // what was left is on top
    QVERIFY(qBlue(image.pixel(10, 5)) > 200);
    QVERIFY(qRed(image.pixel(10, 35)) > 200);
}

void PageReaderTest::transparentIsWhite()
{
    QImage clear(4, 4, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && clear.save(&buffer, "png"));
    const auto pixels = pixelsOf(bytes, {.what = What::Picture, .size = {2, 2}});
    QVERIFY(pixels);
    QCOMPARE(imageOf(*pixels).pixel(1, 1), qRgb(255, 255, 255));
}

void PageReaderTest::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::Empty;
    QTest::newRow("a password") << data(u"locked.pdf"_s) << Kind::Encrypted;
    QTest::newRow("no PDF after all") << QByteArray("%PDF-1.4\nhello") << Kind::Damaged;
    QTest::newRow("no PNG after all") << QByteArray("\x89PNG\r\n\x1A\nhello") << Kind::Damaged;
    QTest::newRow("no JPEG after all") << QByteArray("\xFF\xD8\xFF\xE0hello") << Kind::Damaged;
    QTest::newRow("a web page") << QByteArray("<!doctype html><p>") << Kind::Unsupported;
    QTest::newRow("too large a file") << QByteArray(maxCvFileBytes + 1, 'a') << Kind::TooLarge;
    QByteArray wide = pictureOf("png");
    wide.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // says that it has 60,000 by 60,000 pixels
    QTest::newRow("a huge picture") << wide << Kind::Damaged;     // its checksum does not fit, either
    QByteArray bitmap = "BM" + QByteArray(60, '\0');
    QTest::newRow("a picture of another kind") << bitmap << Kind::Unsupported;
}

void PageReaderTest::problems()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    const auto shape = shapeOf(bytes);
    QVERIFY(!shape);
    QCOMPARE(int(shape.error().kind), int(kind));
}

void PageReaderTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("10,000 pages of 2 m by 2 m") << pdfOfPages(10'000, "0 0 5670 5670");
    QTest::newRow("a page of a kilometre") << pdfOfPages(1, "0 0 2834645 2834645");
    QTest::newRow("a page of nothing") << pdfOfPages(1, "0 0 0 0");
    QTest::newRow("a page that is a line") << pdfOfPages(1, "0 0 1 100000");
    QTest::newRow("numbers that are none") << pdfOfPages(1, "0 0 1e400 -nan");
    QList<QByteArray> forms;
    for (int i = 0; i < 18; ++i)
        forms += form(QByteArray("/X Do ").repeated(10), 7 + i);
    forms += form("BT /F 9 Tf (x) Tj ET", 1);
    QTest::newRow("forms without end") << pageOf(streamOf("/X Do"), "/XObject<</X 6 0 R>>", forms);
    QTest::newRow("text without end") << pageOf(
        packed("BT /F 9 Tf " + QByteArray("1 0 0 1 9 9 Tm (aa aa aa aa aa) Tj ").repeated(1'000'000)));
    QTest::newRow("pages that hold each other") << pagesThatHoldEachOther();
    const QByteArray picture = packed(QByteArray(30'000'000, 'a'), "/Type/XObject/Subtype/Image/Width 100000/Height "
                                                                   "100000/BitsPerComponent 8/ColorSpace/DeviceRGB");
    QTest::newRow("a picture of ten gigapixels")
        << pageOf(streamOf("500 0 0 500 0 0 cm /X Do"), "/XObject<</X 6 0 R>>", {picture});
    QRandomGenerator dice(7);
    for (int i = 0; i < 6; ++i) {
        QByteArray broken = data(u"cv.pdf"_s);
        for (int change = 0; change < 40; ++change)
            broken[dice.bounded(int(broken.size()))] = char(dice.bounded(256));
        QTest::addRow("broken %d", i) << broken;
    }
}

/// Each is a sentence or something bounded, in bounded time; decoded*() refuses what is not.
void PageReaderTest::hostile()
{
    QFETCH(const QByteArray, bytes);
    const auto shape = shapeOf(bytes);
    QVERIFY(shape || shape.error().kind != Kind::NoReader);
    if (!shape)
        return;
    QVERIFY(!shape->sizes.isEmpty() && shape->sizes.size() <= maxShownPages);
    const QSize size = drawnSize(shape->sizes.last(), 2);
    const int page = int(shape->sizes.size());
    QElapsedTimer timer;
    timer.start();
    const auto pixels = pixelsOf(bytes, {.what = What::Pixels, .first = page, .last = page, .size = size});
    QVERIFY(pixels ? pixels->size == size : pixels.error().kind != Kind::NoReader);
    const PageOrder order{.what = What::Words, .first = page, .last = page};
    const auto words = wire::decodedWords(said(bytes, order), order);
    QVERIFY(words && (*words || words->error().kind != Kind::NoReader));
    QVERIFY2(timer.elapsed() < 22'000, qPrintable(QString::number(timer.elapsed())));
}

void PageReaderTest::drawnSizes()
{
    QCOMPARE(drawnSize({100, 200}, 1.5), QSize(150, 300));
    QCOMPARE(drawnSize({100, 200}, 0), QSize(1, 1));
    QRandomGenerator dice(1);
    for (int i = 0; i < 10'000; ++i) {
        const QSizeF page(std::pow(10, dice.bounded(9.0) - 2), std::pow(10, dice.bounded(9.0) - 2));
        const QSize size = drawnSize(page, std::pow(10, dice.bounded(8.0) - 4));
        QVERIFY(size.width() >= 1 && size.height() >= 1 && size.width() <= maxPageSide && size.height() <= maxPageSide);
        QVERIFY(qint64(size.width()) * size.height() <= maxPagePixels);
    }
    for (const double odd : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0})
        QVERIFY(!drawnSize({odd, 10}, odd).isEmpty());
}

void PageReaderTest::orders()
{
    for (const PageOrder &order :
         {PageOrder{}, PageOrder{.what = What::Shape}, PageOrder{.what = What::Words, .first = 3, .last = 18},
          PageOrder{.what = What::Pixels, .first = 7, .last = 7, .size = {800, 600}},
          PageOrder{.what = What::Picture, .size = {1, 16'000}}})
        QCOMPARE(PageOrder::fromWords(order.words()), std::optional(order));
    for (const char *words :
         {"shape 1", "words", "words 0 1", "words 2 1", "words 1 10001", "pixels 1 0 5", "pixels 1 16001 1",
          "pixels 1 9000 9000", "picture 1", "picture 1 -1", "help", "--help", "pixels 1 10 10 10", "pixels x 10 10"})
        QVERIFY2(!PageOrder::fromWords(QString::fromLatin1(words).split(u' ')), words);
}

void PageReaderTest::whatIsSaidIsUnderstood()
{
    const FileShape pages{
        .kind = FileShape::Kind::Pages, .type = FileType::Pdf, .pages = 2, .sizes = {{595.25, 842}, {1, 100'000}}};
    QCOMPARE(**wire::decodedShape(wire::encoded(PageResult<FileShape>(pages))), pages);
    const FileShape text{.kind = FileShape::Kind::Text, .type = FileType::Text, .text = u"a\nb"_s};
    QCOMPARE(**wire::decodedShape(wire::encoded(PageResult<FileShape>(text))), text);
    const PageWords words{.words = {{u"é"_s, {1.25, -2, 3, 4}, 0}, {u"b c"_s, {1, 2, 0, 4}, 7}}, .cut = true};
    const QList<PageWords> both{words, {}};
    const PageOrder order{.what = What::Words, .first = 4, .last = 5};
    QCOMPARE(**wire::decodedWords(wire::encoded(PageResult<QList<PageWords>>(both)), order), both);
    const PageOrder one{.what = What::Pixels, .size = {2, 1}};
    QCOMPARE((*wire::decodedPixels(wire::pixelsLine({2, 1}) + "abcdefgh", one))->rgb, QByteArray("abcdefgh"));
    const CvProblem problem{.kind = Kind::Encrypted};
    const QByteArray told = wire::encoded(CvResult(tl::unexpected(problem)));
    QCOMPARE(wire::decodedShape(told)->error(), problem);
    QCOMPARE(wire::decodedWords(told, order)->error(), problem);
    QCOMPARE(wire::decodedPixels(told, one)->error(), problem);
}

void PageReaderTest::whatNobodyOrderedIsRefused()
{
    for (const char *bytes :
         {"", "hello", "vivier-page shape 0 1 1\n", "vivier-page shape 0 1 1\n1 2\n3 4\n",
          "vivier-page shape 9 1 1\n1 2\n", "vivier-page shape 0 99 1\n1 2\n", "vivier-page shape 0 1 1\n0 2\n",
          "vivier-page shape 0 1 1\n1 x\n", "vivier-page shape 2 3 0\n", "vivier-page shape 2 3 0\n\xFF",
          "vivier-page shape 0 1 1\n1 2 3\n", "vivier-cv text 1\nhello"})
        QVERIFY2(!wire::decodedShape(bytes), bytes);
    const PageOrder words{.what = What::Words};
    for (const char *bytes :
         {"vivier-page words 2\n0 0\n0 0\n", "vivier-page words 1\n1 0\n", "vivier-page words 1\n",
          "vivier-page words 1\n1 0\n0 1 2 3 4 \n", "vivier-page words 1\n1 0\n0 1 2 -3 4 a\n",
          "vivier-page words 1\n20001 0\n", "vivier-page words 1\n0 2\n", "vivier-page words 1\n0 0\nmore"})
        QVERIFY2(!wire::decodedWords(bytes, words), bytes);
    const PageOrder pixels{.what = What::Pixels, .size = {1, 1}};
    for (const char *bytes : {"vivier-page pixels 1 1\nabc", "vivier-page pixels 1 1\nabcde",
                              "vivier-page pixels 1 2\nabcdefgh", "vivier-cv text 1\nhello"})
        QVERIFY2(!wire::decodedPixels(bytes, pixels), bytes);
}

QTEST_GUILESS_MAIN(PageReaderTest)
#include "tst_pagereader.moc"
