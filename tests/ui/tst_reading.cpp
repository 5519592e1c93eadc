// SPDX-License-Identifier: MIT
// Documents beside the form: pages that are asked for, zoom, search, selecting, and the words where there are no pages.
#include "reading/documentview.h"
#include "reading/documentwords.h"
#include "reading/offerbar.h"
#include "reading/pagelayout.h"
#include "reading/pageview.h"
#include "reading/textpages.h"
#include "theme/theme.h"
#include "ui/papersource.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject
{
    Q_OBJECT

    static void fill(PageView &view, PaperSource &source, QSize size = {700, 600})
    {
        view.resize(size);
        view.show();
        view.setSource(&source);
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTRY_VERIFY(view.words().knows(0));
        QTRY_VERIFY(view.heldPages().contains(0));
    }
    static QPoint at(const PageView &view, int page, int line, double x)
    {
        const double scale = view.pageRect(page).width() / 595.0;
        return view.pageRect(page).topLeft() + QPoint(int(x * scale), int((60 + 30 * line) * scale));
    }
    static void drag(PageView &view, QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void layoutFindsEachPageAndNoOther()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 60; ++round) {
            QList<QSizeF> sizes;
            for (int page = 0; page < dice.bounded(1, 40); ++page)
                sizes.append(QSizeF(dice.bounded(1, 2000), dice.bounded(1, 3000)));
            PageLayout layout;
            layout.setPages(sizes, 12);
            layout.setScale(0.05 + dice.generateDouble() * 4, dice.bounded(1, 3));
            for (int page = 0; page < layout.count(); ++page) {
                const QRectF rect = layout.page(page, 500);
                const auto [first, last] = layout.between(qint64(rect.top()), qint64(rect.bottom()) - 1);
                QVERIFY(first <= page && page <= last);
                QVERIFY(last - first < layout.columns());
                QVERIFY(rect.left() >= 0 && rect.right() <= std::max(500, layout.width()));
                QVERIFY(rect.bottom() <= double(layout.height()));
                QVERIFY(rect.width() <= PageLayout::largestSide && rect.height() <= PageLayout::largestSide);
            }
        }
    }

    void wordsAreWalkedAndReadAsTheyStand()
    {
        const PaperSource source(2);
        DocumentWords words;
        words.set(0, source.wordsOf(0));
        words.set(1, source.wordsOf(1));
        const TextRange all{*words.begin(0), *words.end(1)};
        const QString text = words.text(all);
        QCOMPARE(text.count(u'\n'), 2 * PaperSource::linesOfPage - 1);
        QVERIFY(text.startsWith(u"p0l0w0 p0l0w1 "_s));
        QVERIFY(text.endsWith(u"p1l19w4"_s));
        // Letter by letter from the first to the last and back: each place once.
        TextPlace place = *words.begin(0);
        int steps = 0;
        for (TextPlace next = words.step(place, 1, false); next != place; next = words.step(place, 1, false)) {
            QVERIFY(next > place);
            place = next;
            ++steps;
        }
        QCOMPARE(place, *words.end(0));
        for (TextPlace next = words.step(place, -1, false); next != place; next = words.step(place, -1, false)) {
            QVERIFY(next < place);
            place = next;
            --steps;
        }
        QCOMPARE(place, *words.begin(0));
        QCOMPARE(steps, 0);
        const TextPlace below = words.line({0, 0, 2}, 1, words.caret({0, 0, 2}).x());
        QCOMPARE(below, (TextPlace{0, PaperSource::wordsOfLine, 2}));
        QCOMPARE(words.line(below, -1, words.caret(below).x()), (TextPlace{0, 0, 2}));
        QCOMPARE(words.boxes(all, 0).size(), PaperSource::linesOfPage);
    }

    void aSearchFoldsAndGoesOverWords()
    {
        DocumentWords words;
        words.set(3, {{u"Zoë-Łucja"_s, {0, 0, 90, 10}, false},
                      {u"O’Brien,"_s, {100, 0, 80, 10}, true},
                      {u"Qt"_s, {0, 20, 20, 10}, false},
                      {u"qt/QML"_s, {30, 20, 60, 10}, true}});
        QCOMPARE(words.find(3, "qt").size(), 2);
        const QList<TextRange> name = words.find(3, "lucja obrien");
        QCOMPARE(name.size(), 1);
        QCOMPARE(words.text(name.constFirst()), u"Łucja O’Brien"_s);
        QVERIFY(words.find(3, "nobody").isEmpty());
        QVERIFY(words.find(4, "qt").isEmpty());
    }

    void onlyWhatIsOnScreenIsAskedForAndKept()
    {
        PaperSource source(10'000);
        PageView view;
        fill(view, source);
        QScrollBar *bar = view.verticalScrollBar();
        const int asked = source.asked();
        for (int step = 0; step < 200; ++step) // faster than anybody draws
            bar->setValue(bar->maximum() / 200 * step);
        bar->setValue(bar->maximum() / 2);
        QTRY_VERIFY(view.heldPages().contains(view.currentPage()));
        QVERIFY2(source.asked() - asked < 20, qPrintable(QString::number(source.asked() - asked)));
        QVERIFY(view.currentPage() > 4900 && view.currentPage() < 5100);
        QTRY_VERIFY(view.words().knows(view.currentPage()));
        const auto [first, last] = source.seen();
        QVERIFY(first > 4900 && last < 5100);
        for (const int page : view.heldPages())
            QVERIFY(page >= first - 1 && page <= last + 1);
        QVERIFY(view.heldBytes() < 40'000'000);
        QVERIFY(view.words().pages().size() < 10);
        view.goToPage(9'999);
        QCOMPARE(view.currentPage(), 9'999);
    }

    void aGiantPageIsBounded()
    {
        PaperSource source(1, {5670, 5670}); // 2 m by 2 m
        PageView view;
        fill(view, source);
        for (int step = 0; step < 20; ++step)
            view.zoomBy(1);
        QVERIFY(view.pageRect(0).width() <= PageLayout::largestSide);
        QTRY_VERIFY(view.heldPages().contains(0));
        QVERIFY(view.heldBytes() <= 24'100'000);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(!view.grab().isNull());
    }

    void keysZoomAndScroll()
    {
        PaperSource source(5);
        PageView view;
        fill(view, source);
        QVERIFY(view.isFitting());
        const double fit = view.zoom();
        QVERIFY(std::abs(view.pageRect(0).width() - view.viewport()->width()) < 40);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > fit);
        QVERIFY(!view.isFitting());
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom() < fit);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), fit);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), 4);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.verticalScrollBar()->value() < view.verticalScrollBar()->maximum());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QTRY_VERIFY(view.accessibleDescription().contains(u"p0l0w0"_s));
        QVERIFY(view.accessibleDescription().startsWith(u"Page 1 of 5"_s));
    }

    void zoomingKeepsThePlace()
    {
        PaperSource source(50);
        PageView view;
        fill(view, source);
        view.goToPage(30);
        view.zoomBy(1);
        view.zoomBy(1);
        QVERIFY(std::abs(view.currentPage() - 30) <= 1);
        view.fitWidth();
        QVERIFY(std::abs(view.currentPage() - 30) <= 1);
    }

    void aSearchGoesThroughAllPagesAndRound()
    {
        PaperSource source(120);
        for (const int page : {2, 40, 119})
            source.setLine(page, 7, {u"Moved"_s, u"Qt"_s, u"5"_s});
        PageView view;
        fill(view, source);
        view.search(u"moved QT"_s);
        QTRY_VERIFY(!view.isSearching());
        QCOMPARE(view.foundCount(), 3);
        QCOMPARE(view.foundIndex(), 0);
        QCOMPARE(view.currentPage(), 2);
        QTest::keyClick(&view, Qt::Key_F3);
        QCOMPARE(view.foundIndex(), 1);
        QTRY_COMPARE(view.currentPage(), 40);
        QTest::keyClick(&view, Qt::Key_F3);
        QTest::keyClick(&view, Qt::Key_F3);
        QCOMPARE(view.foundIndex(), 0);
        QTest::keyClick(&view, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(view.foundIndex(), 2);
        QVERIFY(view.words().pages().size() < 60); // words that nobody sees are not kept
        // The selection begins at what was found.
        QTRY_VERIFY(view.words().knows(119));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view.selectedText(), u"Moved"_s);
        QTest::keyClick(&view, Qt::Key_F3); // on to the next: what was selected is left
        QVERIFY(!view.hasSelection());
        view.search({});
        QCOMPARE(view.foundCount(), 0);
        QSignalSpy wanted(&view, &PageView::searchWanted);
        QTest::keyClick(&view, Qt::Key_F3);
        QCOMPARE(wanted.size(), 1);
    }

    void wordsAreSelectedByMouse()
    {
        PaperSource source(3);
        PageView view;
        fill(view, source);
        drag(view, at(view, 0, 1, 50), at(view, 0, 1, 330));
        QCOMPARE(view.selectedText(), u"p0l1w0 p0l1w1 p0l1w2"_s);
        QVERIFY(view.selectionFoot().isValid());
        drag(view, at(view, 0, 3, 330), at(view, 0, 2, 150)); // upwards
        QCOMPARE(view.selectedText(), u"p0l2w1 p0l2w2 p0l2w3 p0l2w4\np0l3w0 p0l3w1 p0l3w2"_s);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 2, 180));
        QCOMPARE(view.selectedText(), u"p0l2w1"_s);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p0l2w1"_s);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.hasSelection());
    }

    void wordsAreSelectedByKeyAndLettersActThenAlone()
    {
        PaperSource source(3);
        PageView view;
        fill(view, source);
        QSignalSpy letters(&view, &PageView::letterTyped);
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(letters.size(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectedText(), u"p0l0w0"_s);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectedText(), u"p0l0w1"_s);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view.selectedText(), u"p0l0w1 p0l0w2"_s);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), u"p0l0w1 p0l0w"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view.selectedText().startsWith(u"p0l0w1 p0l0w2 p0l0w3 p0l0w4\np0l1w0 "_s));
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.constFirst().constFirst().toChar(), QChar(u'P'));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.selectedText(), u"p0l0w0"_s);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(view.selectedText().endsWith(u"p0l19w4"_s));
    }

    void aPageThatCannotBeReadLeavesTheOthers()
    {
        PaperSource source(5);
        source.breakPage(1);
        PageView view;
        fill(view, source);
        view.goToPage(1);
        QTRY_VERIFY(view.heldPages().contains(2));
        QVERIFY(!view.heldPages().contains(1));
        QVERIFY(!view.grab().isNull());
    }

    void paperIsWhiteInTheDark()
    {
        Theme::apply(*qApp, Theme::Mode::Dark);
        PaperSource source(1);
        source.breakPage(0);
        PageView view;
        view.resize(400, 500);
        view.show();
        view.setSource(&source);
        const QImage seen = view.viewport()->grab().toImage();
        QCOMPARE(seen.pixelColor(view.pageRect(0).topLeft() + QPoint(9, 9)), QColor(Qt::white));
        QCOMPARE(seen.pixelColor(2, 2), Theme::current().color(ColorRole::Window));
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void aTextBecomesPages()
    {
        TextPages pages;
        QSignalSpy laid(&pages, &TextPages::laidOut);
        QString text;
        for (int line = 0; line < 400; ++line)
            text += u"Line %1 of a résumé in text, https://example.com/%1 and so on\n"_s.arg(line);
        text += u"x"_s.repeated(3000);
        pages.setText(text);
        QTRY_COMPARE(laid.size(), 1);
        QVERIFY(pages.count() > 3);
        PageView view;
        view.resize(700, 600);
        view.show();
        view.setSource(&pages);
        QTRY_VERIFY(view.heldPages().contains(0));
        view.search(u"example.com/399"_s);
        QTRY_COMPARE(view.foundCount(), 1);
        QTRY_VERIFY(view.words().knows(view.currentPage())); // where it was found: the first page is out of sight
        QVERIFY(view.currentPage() > 0);
        DocumentWords words;
        connect(&pages, &PageSource::wordsReady, this,
                [&words](int page, const QList<ShownWord> &all) { words.set(page, all); });
        pages.wantWords(0, pages.count() - 1);
        QTRY_COMPARE(int(words.pages().size()), pages.count());
        const QString read = words.text({*words.begin(0), *words.end(pages.count() - 1)});
        QCOMPARE(QString(read).remove(u' ').remove(u'\n'), QString(text).remove(u' ').remove(u'\n'));
        for (int page = 0; page < pages.count(); ++page) {
            for (const ShownWord &word : words.of(page))
                QVERIFY(QRectF({0, 0}, pages.size(page)).contains(word.box));
        }
    }

    void whatIsNotThereIsSaidWithWhatToDo()
    {
        PaperDocument *opened = nullptr;
        int openings = 0;
        const auto opener = [&](const ReadableDocument &) {
            auto one = std::make_unique<PaperDocument>();
            opened = one.get();
            ++openings;
            return one;
        };
        DocumentView view(opener, [](const QString &) { return QList<ReadingOffer>(); });
        view.resize(500, 500);
        view.QWidget::show();
        view.show({}, u"Nothing to read."_s);
        QCOMPARE(view.sentence(), u"Nothing to read."_s);
        QCOMPARE(openings, 0);
        const ReadableDocument resume{u"Resume"_s, QUrl(u"https://files.example.com/cv.pdf"_s), u"key"_s,
                                      u"resume_url"_s, 212'000};
        view.show(resume, {});
        QCOMPARE(openings, 1);
        QVERIFY2(view.sentence().contains(u"212"_s), qPrintable(view.sentence()));
        view.show(resume, {}); // it is open
        QCOMPARE(openings, 1);
        auto *button = view.findChild<EmptyState *>()->findChild<QPushButton *>();
        opened->become(OpenedDocument::State::Refused, u"This is a login page."_s);
        QCOMPARE(view.sentence(), u"This is a login page."_s);
        QSignalSpy browser(&view, &DocumentView::browserRequested);
        button->click();
        QCOMPARE(browser.size(), 1);
        QCOMPARE(browser.constFirst().constFirst().toUrl(), resume.url);
        opened->become(OpenedDocument::State::Offline);
        QVERIFY(view.sentence().contains(u"offline"_s));
        button->click();
        QCOMPARE(openings, 2);
        opened->come(std::make_unique<PaperSource>(2));
        QVERIFY(view.sentence().isEmpty());
        QCOMPARE(view.pages()->pageCount(), 2);
        view.show({u"Other"_s, QUrl(u"https://files.example.com/other.pdf"_s)}, {});
        QCOMPARE(openings, 3);
        QCOMPARE(view.pages()->pageCount(), 0);
        view.show({u"No link"_s, QUrl(u"file:///etc/passwd"_s)}, {});
        QCOMPARE(openings, 3); // of the web alone
    }

    void selectedTextGoesWhereItBelongs_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QStringList>("offers"); // letter, field, text
        const auto row = [](const char *name, const QString &selected, const QStringList &offers) {
            QTest::newRow(name) << selected << offers;
        };
        row("phone", u"+33 6 12 34 56 78"_s, {u"P phone +33 6 12 34 56 78"_s});
        row("national phone", u"Tel. : 06 12 34 56 78"_s, {u"P phone 06 12 34 56 78"_s});
        row("phone over two lines", u"+33 6 12\n34 56 78"_s, {u"P phone +33 6 12 34 56 78"_s});
        row("address", u"zoe@eole.example"_s, {u"E email zoe@eole.example"_s});
        row("address in brackets", u"(zoe@eole.example),"_s, {u"E email zoe@eole.example"_s});
        row("network", u"https://www.linkedin.com/in/zoe-lee"_s,
            {u"L media_linkedin https://www.linkedin.com/in/zoe-lee"_s});
        row("network without scheme", u"linkedin.com/in/zoe-lee"_s,
            {u"L media_linkedin https://linkedin.com/in/zoe-lee"_s});
        row("all of them", u"zoe@eole.example · +33 6 12 34 56 78 · github.com/zoe"_s,
            {u"E email zoe@eole.example"_s, u"L media_github https://github.com/zoe"_s,
             u"P phone +33 6 12 34 56 78"_s});
        row("name", u"Zoë-Łucja"_s, {u"F firstname Zoë-Łucja"_s, u"N lastname Zoë-Łucja"_s, u"S subtitle Zoë-Łucja"_s});
        row("line", u"Chief technology officer, map engines"_s,
            {u"S subtitle Chief technology officer, map engines"_s});
        row("years", u"Lille, 2016 – 2021"_s, {u"S subtitle Lille, 2016 – 2021"_s});
        row("several lines", u"Led nine people\nand more"_s, {});
        row("nothing", u"  "_s, {});
        row("long", u"x"_s.repeated(5000), {});
    }
    void selectedTextGoesWhereItBelongs()
    {
        QFETCH(const QString, selected);
        QFETCH(const QStringList, offers);
        QStringList found;
        QSet<QChar> letters;
        for (const ReadingOffer &one : readingOffers(selected, FieldCatalog::welcomeKit(), u"FR"_s)) {
            found.append(QString(one.letter) + u' ' + one.field + u' ' + one.text);
            QVERIFY(!letters.contains(one.letter));
            letters.insert(one.letter);
        }
        QCOMPARE(found, offers);
    }

    void theBarUnderTheSelectionPutsByLetterAndByClick()
    {
        PaperDocument *opened = nullptr;
        const auto opener = [&](const ReadableDocument &) {
            auto one = std::make_unique<PaperDocument>();
            opened = one.get();
            return one;
        };
        const auto offers = [](const QString &selected) {
            QList<ReadingOffer> all;
            if (selected == u"p0l0w0"_s)
                all.append({u"phone"_s, u"Phone"_s, u'P', u"+33612345678"_s, u"phone"_s});
            return all;
        };
        DocumentView view(opener, offers);
        view.resize(600, 500);
        view.QWidget::show();
        view.show({u"Resume"_s, QUrl(u"https://files.example.com/cv.pdf"_s)}, {});
        opened->come(std::make_unique<PaperSource>(2));
        view.setFocus();
        QTRY_VERIFY(view.pages()->words().knows(0));
        QSignalSpy put(&view, &DocumentView::putRequested);
        auto *bar = view.findChild<OfferBar *>();
        QVERIFY(!bar->isVisible());
        QTest::keyClick(view.pages(), Qt::Key_Right);
        QVERIFY(bar->isVisible());
        QVERIFY(view.pages()->viewport()->rect().contains(bar->geometry()));
        QVERIFY(bar->y() > view.pages()->selectionFoot().bottom());
        const QSize inOneLine = bar->size();
        view.resize(inOneLine.width() - 10, 500); // too narrow for one line: below each other, nothing is cut
        QTRY_VERIFY(bar->height() > inOneLine.height());
        QVERIFY(bar->width() < inOneLine.width());
        view.resize(600, 500);
        QTRY_COMPARE(bar->size(), inOneLine);
        QTest::keyClick(view.pages(), Qt::Key_E); // not offered
        QCOMPARE(put.size(), 0);
        QTest::keyClick(view.pages(), Qt::Key_P);
        QCOMPARE(put.size(), 1);
        QCOMPARE(put.constFirst(), (QVariantList{u"phone"_s, u"+33612345678"_s}));
        bar->findChild<QPushButton *>(u"phoneOffer"_s)->click();
        QCOMPARE(put.size(), 2);
        QTest::keyClick(view.pages(), Qt::Key_Right);
        QVERIFY(!bar->findChild<QPushButton *>(u"phoneOffer"_s) || !bar->offers().size());
        bar->findChild<QPushButton *>(u"copySelectionButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p0l0w1"_s);
        QTest::keyClick(view.pages(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
