// SPDX-License-Identifier: MIT
// A file that somebody scrolls through, read by the real reader: what comes, in which order, what goes, and that
// nothing is left running.

#include "cvfiles.h"
#include "pdffiles.h"
#include "readerprocesses.h"

#include "documents/filepages.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <unistd.h>

using namespace vivier;
using namespace Qt::StringLiterals;
using Kind = CvProblem::Kind;

class FilePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeAsTheyAreSeen();
    void manyPagesAreBounded();
    void aSearchReadsAllPages();
    void textsAndPictures();
    void aFileInMemoryIsOnNoDisk();
    void whatCannotBeShown();
    void aPageThatCannotBeDrawnIsSaid();
    void scrollingEndsWhatIsNotNeeded();
    void goingEndsAllReaders();
    void everyProblemHasWords();

private:
    static std::unique_ptr<FilePages> opened(const QByteArray &bytes, const QString &reader = {})
    {
        auto pages = std::make_unique<FilePages>(*OpenedFile::of(bytes), reader);
        QSignalSpy open(pages.get(), &FilePages::opened);
        QSignalSpy failed(pages.get(), &FilePages::failed);
        if (!QTest::qWaitFor([&] { return open.size() + failed.size() > 0; }, 20'000) || !failed.isEmpty())
            qFatal("not opened");
        return pages;
    }
};

void FilePagesTest::pagesComeAsTheyAreSeen()
{
    const auto pages = opened(pdfOfPages(9));
    QCOMPARE(pages->pageCount(), 9);
    QCOMPARE(pages->pageSize(3), QSizeF(595, 842));
    QCOMPARE(pages->pageSize(9), QSizeF());
    QList<int> order;
    connect(pages.get(), &FilePages::drawn, pages.get(), [&order](int page) { order += page; });
    pages->see({.first = 4, .last = 5, .scale = 0.5});
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE((QSet<int>{order[0], order[1]}), (QSet<int>{4, 5}));
    QCOMPARE((QSet<int>{order[2], order[3]}), (QSet<int>{6, 3}));
    QCOMPARE(pages->pixels(4)->size, QSize(297, 421));
    QTRY_VERIFY(pages->words(4) && pages->words(5));
    QCOMPARE(pages->words(4)->words.first().text, u"Hello"_s);
    QVERIFY(!pages->pixels(0) && !pages->words(0));
    // Another scale: the old pixels stay until the new ones are there.
    QSignalSpy drawn(pages.get(), &FilePages::drawn);
    pages->see({.first = 4, .last = 4, .scale = 1});
    QCOMPARE(pages->pixels(4)->size, QSize(297, 421));
    QTRY_VERIFY(pages->pixels(4)->size == QSize(595, 842));
    QSignalSpy gone(pages.get(), &FilePages::pixelsGone);
    pages->see({.first = 8, .last = 8, .scale = 1});
    QVERIFY(gone.size() >= 3);
    QVERIFY(!pages->pixels(4) && pages->words(4));
    QTRY_VERIFY(pages->pixels(8) && pages->pixels(7));
    QCOMPARE(pages->pixelBytes(), 2 * 595 * 842 * 4);
}

/// 10,000 pages of 2 m by 2 m, looked at here and there.
void FilePagesTest::manyPagesAreBounded()
{
    const auto pages = opened(pdfOfPages(10'000, "0 0 5670 5670"));
    QCOMPARE(pages->pageCount(), 10'000);
    for (const int page : {0, 5'000, 9'999}) {
        pages->see({.first = page, .last = page, .scale = 2});
        QTRY_VERIFY_WITH_TIMEOUT(pages->pixels(page), 30'000);
        QVERIFY(pages->pixelBytes() <= 3 * maxPagePixels * 4);
    }
}

void FilePagesTest::aSearchReadsAllPages()
{
    const auto pages = opened(pdfOfPages(40));
    QSignalSpy read(pages.get(), &FilePages::wordsRead);
    pages->wantWords(0, 39);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 40, 20'000);
    for (int page = 0; page < 40; ++page)
        QVERIFY(pages->words(page) && pages->words(page)->words.size() == 1);
}

void FilePagesTest::textsAndPictures()
{
    const auto text = opened(data(u"cv.docx"_s));
    QCOMPARE(int(text->shape()->kind), int(FileShape::Kind::Text));
    QCOMPARE(text->pageCount(), 0);
    QVERIFY(text->shape()->text.contains(u"Lefèvre"));
    text->see({.first = 0, .last = 5, .scale = 1});
    QCOMPARE(text->pixelBytes(), 0);

    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
    const auto picture = opened(bytes);
    QCOMPARE(picture->pageSize(0), QSizeF(60, 40));
    picture->see({.first = 0, .last = 0, .scale = 3});
    QTRY_VERIFY(picture->pixels(0));
    QCOMPARE(picture->pixels(0)->size, QSize(60, 40)); // it has no more
    QVERIFY(!picture->words(0));
}

/// Bytes that came sealed out of the profile: in memory, sealed against changes, and gone with who has them open.
void FilePagesTest::aFileInMemoryIsOnNoDisk()
{
    const auto file = OpenedFile::of("secret");
    QVERIFY(file && file->isOpen());
    const QString at = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(file->descriptor()));
    QVERIFY2(at.contains(u"memfd:"), qPrintable(at));
    QVERIFY(::write(file->descriptor(), "x", 1) < 0);
    const OpenedFile again = file->again();
    QByteArray read(10, '\0');
    QCOMPARE(::read(file->descriptor(), read.data(), 3), 0); // it stands at its end, where it was written
    QCOMPARE(::read(again.descriptor(), read.data(), 10), 6);
    QCOMPARE(read.left(6), QByteArray("secret"));
    OpenedFile none;
    QVERIFY(!none.isOpen() && !none.again().isOpen());
    QVERIFY(!OpenedFile::at(u"/no/such/file"_s));
    QCOMPARE(int(OpenedFile::at(u"/tmp"_s).error().kind), int(Kind::NotAFile));
}

void FilePagesTest::whatCannotBeShown()
{
    for (const auto &[bytes, reader, kind] : {std::tuple(data(u"locked.pdf"_s), QString(), Kind::Encrypted),
                                              std::tuple(QByteArray(), QString(), Kind::Empty),
                                              std::tuple(data(u"cv.pdf"_s), u"/no/such/reader"_s, Kind::NoReader),
                                              std::tuple(data(u"cv.pdf"_s), u"/bin/true"_s, Kind::NoReader)}) {
        FilePages pages(*OpenedFile::of(bytes), reader);
        QList<CvProblem> problems;
        connect(&pages, &FilePages::failed, &pages, [&problems](const CvProblem &problem) { problems += problem; });
        pages.see({.first = 0, .last = 0, .scale = 1});
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(int(problems.first().kind), int(kind));
        QVERIFY(!pages.isOpen());
    }
    FilePages nothing{OpenedFile()};
    QSignalSpy failed(&nothing, &FilePages::failed);
    QVERIFY(failed.wait());
}

/// The reader tells the shape, and then is asked for pages of a file that is no PDF.
void FilePagesTest::aPageThatCannotBeDrawnIsSaid()
{
    const QTemporaryDir folder;
    const QString reader =
        script(folder, "if [ \"$1\" = shape ]; then printf 'vivier-page shape 0 1 1\\n59500 84200\\n'; "
                       "else printf 'vivier-cv problem 6 0\\n'; fi");
    const auto pages = opened("anything", reader);
    QSignalSpy notDrawn(pages.get(), &FilePages::notDrawn);
    QSignalSpy words(pages.get(), &FilePages::wordsRead);
    pages->see({.first = 0, .last = 0, .scale = 1});
    QTRY_COMPARE(notDrawn.size(), 1);
    QCOMPARE(int(pages->problem(0)->kind), 6);
    QVERIFY(!pages->pixels(0));
    QTRY_COMPARE(words.size(), 1);
    QVERIFY(pages->words(0)->words.isEmpty() && pages->words(0)->cut);
    QTRY_VERIFY(childrenOf(getpid()).isEmpty());
    pages->see({.first = 0, .last = 0, .scale = 1}); // it is not tried over and over
    QVERIFY(childrenOf(getpid()).isEmpty());
}

void FilePagesTest::scrollingEndsWhatIsNotNeeded()
{
    const QTemporaryDir folder;
    const QString reader =
        script(folder, "if [ \"$1\" = shape ]; then printf 'vivier-page shape 0 1 9\\n'; for i in 1 2 3 "
                       "4 5 6 7 8 9; do printf '59500 84200\\n'; done; else exec sleep 600; fi");
    const auto pages = opened("anything", reader);
    QTRY_VERIFY(childrenOf(getpid()).isEmpty());
    pages->see({.first = 0, .last = 1, .scale = 1});
    QTRY_COMPARE(childrenOf(getpid()).size(), 2);
    const QList<pid_t> before = childrenOf(getpid());
    pages->see({.first = 7, .last = 8, .scale = 1});
    QTRY_VERIFY(!runs(before[0]) && !runs(before[1]));
    QTRY_COMPARE(childrenOf(getpid()).size(), 2); // never more at once
    pages->see({.first = 1, .last = 0, .scale = 1});
    QTRY_VERIFY(childrenOf(getpid()).isEmpty());
}

void FilePagesTest::goingEndsAllReaders()
{
    const QTemporaryDir folder;
    const QString reader = script(folder, "exec sleep 600");
    auto pages = std::make_unique<FilePages>(*OpenedFile::of("anything"), reader);
    QTRY_COMPARE(childrenOf(getpid()).size(), 1);
    pages.reset();
    QTRY_VERIFY(childrenOf(getpid()).isEmpty());
}

void FilePagesTest::everyProblemHasWords()
{
    for (int kind = 0; kind <= int(Kind::NotAFile); ++kind) {
        const QString words = pageSentence({.kind = Kind(kind), .what = FileType::Pdf});
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
    QVERIFY(pageSentence({.kind = Kind::NoConverter, .what = FileType::Pdf}).contains(u"poppler-utils"));
}

QTEST_GUILESS_MAIN(FilePagesTest)
#include "tst_filepages.moc"
