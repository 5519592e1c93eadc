// SPDX-License-Identifier: MIT
// The user guide: one text with the README's, the same in French, and its window.
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "window/guidewindow.h"

#include <QLibraryInfo>
#include <QListWidget>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>

using namespace vivier;
using namespace vivier::test;

namespace {

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); all.hasNext();)
        found.append(all.next().captured(1));
    return found;
}

QStringList sections(const QString &guide)
{
    return guide.split(QRegularExpression(u"^(?=### )"_s, QRegularExpression::MultilineOption));
}

/// The shortcuts that a window shows, one by one: "Alt+1…9" are nine.
QStringList tableKeys()
{
    QWidget window;
    const Actions actions(&window);
    QStringList all;
    for (const Actions::KeyGroup &group : actions.shortcuts()) {
        for (const Actions::Keys &line : group.lines) {
            for (const QString &keys : line.keys.split(u", "_s)) {
                if (!keys.endsWith(u"1…9"_s)) {
                    all.append(keys);
                    continue;
                }
                for (int i = 1; i <= 9; ++i)
                    all.append(keys.chopped(3) + QString::number(i));
            }
        }
    }
    return all;
}

} // namespace

class GuideTest : public ShownWindow
{
    Q_OBJECT

    GuideWindow *guide() { return m_window->findChild<GuideWindow *>(); }
    QTextBrowser *page() { return guide()->findChild<QTextBrowser *>(); }
    QListWidget *headings() { return guide()->findChild<QListWidget *>(); }
    void openGuide()
    {
        m_window->actionTable()->action(ActionId::UserGuide)->trigger();
        QVERIFY(guide());
        QVERIFY(QTest::qWaitForWindowActive(guide()));
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        make();
        show({1024, 700});
    }
    void cleanup() { clear(); }

    void everyShortcutOfTheGuideIsInTheTable()
    {
        const QStringList table = tableKeys();
        const QStringList named = matches(GuideWindow::text(u"en"_s), u"`([^`]+)`"_s);
        QVERIFY(named.size() > 30);
        for (const QString &keys : named)
            QVERIFY2(table.contains(keys), qPrintable(keys));
    }

    void theFrenchOneHasTheSameHeadingsAndShortcuts()
    {
        const QStringList english = tableKeys();
        QTranslator qt;
        QVERIFY(qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QTranslator ours;
        QVERIFY(ours.load(u":/i18n/vivier_fr.qm"_s));
        for (QTranslator *language : {&qt, &ours}) // as the program does: ours is asked first
            QCoreApplication::installTranslator(language);
        const auto forget = qScopeGuard([&] {
            QCoreApplication::removeTranslator(&ours);
            QCoreApplication::removeTranslator(&qt);
        });
        const QStringList french = tableKeys();
        QCOMPARE(french.size(), english.size());
        const QStringList source = sections(GuideWindow::text(u"en"_s));
        const QStringList theirs = sections(GuideWindow::text(u"fr"_s));
        QVERIFY(source.size() > 5);
        QCOMPARE(theirs.size(), source.size());
        for (qsizetype i = 0; i < source.size(); ++i) {
            QStringList named = matches(theirs.at(i), u"`([^`]+)`"_s);
            for (QString &keys : named) {
                const qsizetype at = french.indexOf(keys);
                QVERIFY2(at >= 0, qPrintable(keys));
                keys = english.at(at);
            }
            QStringList wanted = matches(source.at(i), u"`([^`]+)`"_s);
            named.sort();
            wanted.sort();
            QCOMPARE(named, wanted);
            QCOMPARE(matches(theirs.at(i), u"^(#+) "_s), matches(source.at(i), u"^(#+) "_s));
            QCOMPARE(matches(theirs.at(i), u"(\\]\\(#)"_s).size(), matches(source.at(i), u"(\\]\\(#)"_s).size());
        }
    }

    void theProgramShowsTheReadmesSection_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("en") << QLocale::English;
        QTest::newRow("fr") << QLocale::French;
        QTest::newRow("another") << QLocale::German;
    }
    void theProgramShowsTheReadmesSection()
    {
        QFETCH(QLocale::Language, language);
        QLocale::setDefault(QLocale(language));
        openGuide();
        const QString text = GuideWindow::text(language == QLocale::French ? u"fr"_s : u"en"_s);
        QVERIFY(text.startsWith(u"## "_s));
        QCOMPARE(matches(text, u"^(## )"_s).size(), 1); // and no other section
        QTextDocument wanted;
        wanted.setMarkdown(text);
        QCOMPARE(page()->toPlainText(), wanted.toPlainText());
        QStringList listed;
        for (int i = 0; i < headings()->count(); ++i)
            listed.append(headings()->item(i)->text());
        QCOMPARE(listed, matches(text, u"^#+ (.*)$"_s));
    }

    void aHeadingIsReachedByKey()
    {
        openGuide();
        headings()->setFocus();
        QTest::keyClick(headings(), Qt::Key_End);
        QCOMPARE(page()->textCursor().block().text(), headings()->item(headings()->count() - 1)->text());
        const int end = page()->verticalScrollBar()->value();
        QVERIFY(end > 0);
        QTest::keyClick(headings(), Qt::Key_Home);
        QVERIFY(page()->verticalScrollBar()->value() < end);
    }

    /// Each goes where it says, in both languages.
    void linksWithinWork()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
            QLocale::setDefault(QLocale(language));
            openGuide();
            const QStringList links =
                matches(GuideWindow::text(language == QLocale::French ? u"fr"_s : u"en"_s), u"\\]\\((#[^)]*)\\)"_s);
            QVERIFY(!links.isEmpty());
            for (const QString &link : links) {
                page()->setTextCursor(QTextCursor(page()->document()));
                Q_EMIT page()->anchorClicked(QUrl(link));
                QVERIFY2(page()->textCursor().blockFormat().headingLevel() > 0 &&
                             page()->textCursor().blockNumber() > 0,
                         qPrintable(link));
                QCOMPARE(headings()->currentItem()->text(), page()->textCursor().block().text());
                const int there = page()->verticalScrollBar()->value();
                page()->verticalScrollBar()->setValue(there > 40 ? there - 40 : there + 40);
                Q_EMIT page()->anchorClicked(QUrl(link)); // once more, from a little away
                QCOMPARE(page()->verticalScrollBar()->value(), there);
            }
            delete guide();
        }
    }

    void theListMarksWhereOneReads()
    {
        openGuide();
        const QString last = headings()->item(headings()->count() - 1)->text();
        page()->verticalScrollBar()->setValue(page()->verticalScrollBar()->maximum());
        QVERIFY(headings()->currentRow() > 2);
        const int there = page()->verticalScrollBar()->value();
        QCOMPARE(there, page()->verticalScrollBar()->maximum()); // marking does not scroll
        page()->verticalScrollBar()->setValue(0);
        QVERIFY(headings()->currentRow() <= 1);
        QCOMPARE(page()->verticalScrollBar()->value(), 0);
        headings()->setCurrentRow(headings()->count() - 1); // near the end, where the page cannot go to its top
        QCOMPARE(headings()->currentItem()->text(), last);
    }

    void theShortcutsAreShownHereToo()
    {
        openGuide();
        guide()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), guide());
        QTest::keyClick(page(), Qt::Key_F1);
        auto *sheet = guide()->findChild<QWidget *>(u"shortcutSheet"_s);
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"shortcutSheet"_s, Qt::FindDirectChildrenOnly));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(guide()->isVisible()); // the sheet alone
        QVERIFY(!guide()->findChild<QWidget *>(u"shortcutSheet"_s) || !sheet->isVisible());
    }

    void aLinkOfTheWebIsAskedFor()
    {
        openGuide();
        QSignalSpy asked(m_window.get(), &MainWindow::openUrlRequested);
        const QUrl url(u"https://example.com/a#b"_s);
        Q_EMIT page()->anchorClicked(url);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toUrl(), url);
        openGuide(); // once more: the same window, connected once
        Q_EMIT page()->anchorClicked(url);
        QCOMPARE(asked.size(), 2);
    }

    void itIsReadBesideTheWork()
    {
        openGuide();
        QVERIFY(!guide()->isModal());
        QVERIFY(guide()->isWindow());
        QPointer<GuideWindow> first = guide();
        m_window->actionTable()->action(ActionId::UserGuide)->trigger();
        QCOMPARE(m_window->findChildren<GuideWindow *>().size(), 1);
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(!first);
        QVERIFY(m_window->isVisible());
    }

    void followsColoursAndTextSize()
    {
        openGuide();
        const auto text = [this] { return page()->document()->defaultFont().pointSizeF(); };
        const double usual = text();
        const auto linkColour = [this] {
            for (QTextBlock block = page()->document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (it.fragment().charFormat().isAnchor())
                        return it.fragment().charFormat().foreground().color();
                }
            }
            return QColor();
        };
        QCOMPARE(linkColour().rgb(), Theme::current().color(ColorRole::Accent).rgb());
        page()->verticalScrollBar()->setValue(40);
        Theme::apply(*qApp, Theme::Mode::Dark, 150);
        const auto back = qScopeGuard([] { Theme::apply(*qApp, Theme::Mode::Light); });
        QCOMPARE(text(), usual * 1.5);
        QCOMPARE(linkColour().rgb(), Theme::current().color(ColorRole::Accent).rgb());
        QCOMPARE(page()->verticalScrollBar()->value(), 40);
        guide()->resize(500, 400); // the list gives way
        QVERIFY(!headings()->isVisible());
        QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
