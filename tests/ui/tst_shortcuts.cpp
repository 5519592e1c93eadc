// SPDX-License-Identifier: MIT
// The sheet of shortcuts: what is in it, how it is narrowed down, and that it fits; and the letters of the menus.
#include "form/candidateform.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "window/shortcutsheet.h"

#include <QDirIterator>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace vivier;
using namespace vivier::test;

class ShortcutsTest : public ShownWindow
{
    Q_OBJECT

    QTranslator m_language;

    ShortcutSheet *sheet()
    {
        for (auto *one : m_window->findChildren<ShortcutSheet *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QScrollArea *scroll() { return sheet()->findChild<QScrollArea *>(); }
    QList<QLabel *> caps()
    {
        QList<QLabel *> caps = scroll()->findChildren<QLabel *>();
        caps.removeIf([](const QLabel *label) { return !label->isVisible() || label->property("kind") != u"keys"_s; });
        return caps;
    }
    /// "What is done: keys" of all that are shown.
    QStringList lines()
    {
        QStringList lines;
        for (const QLabel *cap : caps())
            lines.append(cap->accessibleName());
        return lines;
    }
    void openSheet(QSize size = {1440, 900})
    {
        if (!m_window->isVisible())
            show(size);
        press(Qt::Key_F1);
        QVERIFY(sheet());
    }
    void filter(const QString &words) { sheet()->findChild<QLineEdit *>()->setText(words); }
    /// The window anew, in this language; forgotten where what is returned ends.
    [[nodiscard]] auto makeIn(const QString &language)
    {
        if (!m_language.load(QLocale(language), u"vivier"_s, u"_"_s, u":/i18n"_s))
            qFatal("no such language");
        QCoreApplication::installTranslator(&m_language);
        clear();
        make();
        return qScopeGuard([this] { QCoreApplication::removeTranslator(&m_language); });
    }
    QString firstMenu() { return m_window->menuBar()->actions().constFirst()->text(); }
    /// What is wrong with the letters of these entries: one has none, or that of another.
    static QString misletteredIn(const QList<QAction *> &entries)
    {
        QStringList wrong;
        QHash<QKeySequence, QString> taken;
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const QKeySequence letter = QKeySequence::mnemonic(entry->text());
            if (letter.isEmpty() || taken.contains(letter))
                wrong.append(entry->text() + u" / "_s + taken.value(letter));
            taken.insert(letter, entry->text());
        }
        return wrong.join(u", "_s);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { make(); }
    void cleanup()
    {
        closeMenu();
        clear();
    }

    void everyShortcutOfTheWindowIsThere()
    {
        openSheet();
        const QStringList shown = lines();
        int seen = 0;
        for (const QAction *action : m_window->actionTable()->all()) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            const QString line = action->iconText() + u": "_s + action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(std::ranges::any_of(shown, [&](const QString &one) { return one.startsWith(line); }),
                     qPrintable(line));
            ++seen;
        }
        QVERIFY(seen > 30);
        for (const QString &keys : {u"Alt+1…9"_s, u"F2"_s, u"Esc"_s, u"Tab"_s, u"Menu"_s})
            QVERIFY2(shown.join(u'\n').contains(keys), qPrintable(keys));
    }

    void noShortcutIsThereTwice()
    {
        QMap<QString, QString> owners;
        for (const Actions::KeyGroup &group : m_window->actionTable()->shortcuts()) {
            for (const Actions::Keys &line : group.lines) {
                for (const QString &keys : line.keys.split(u", "_s)) {
                    QVERIFY2(!owners.contains(keys), qPrintable(keys + u": "_s + owners.value(keys) + line.what));
                    owners.insert(keys, line.what);
                }
            }
        }
    }

    void whatIsTypedNarrowsItDown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("words") << u"work off"_s << QStringList{u"Work offline: Ctrl+Shift+W"_s};
        QTest::newRow("any case") << u"OUTBOX"_s << QStringList{u"Outbox: Ctrl+Shift+B"_s};
        QTest::newRow("keys") << u"ctrl+k"_s << QStringList{u"Commands…: Ctrl+K"_s};
        QTest::newRow("both") << u"copy shift+e"_s << QStringList{u"Copy email: Ctrl+Shift+E"_s};
        QTest::newRow("nothing") << u"qqqq"_s << QStringList();
    }
    void whatIsTypedNarrowsItDown()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        openSheet();
        const qsizetype all = lines().size();
        filter(typed);
        QCOMPARE(lines(), found);
        const QString told = u"“%1”"_s.arg(typed);
        const bool says = std::ranges::any_of(sheet()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(told);
        });
        QCOMPARE(says, found.isEmpty());
        filter({});
        QCOMPARE(lines().size(), all);
    }

    void noMenuHasALetterTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const Preferences::Language &language : Preferences::languages)
            QTest::newRow(language.code.data()) << QString(language.code);
    }
    /// Else the letter chooses neither, and only goes from one to the other.
    void noMenuHasALetterTwice()
    {
        QFETCH(const QString, language);
        const auto forget = makeIn(language);
        QCOMPARE(firstMenu() == u"&File"_s, language == u"en"_s);
        Actions *table = m_window->actionTable();
        auto *stages = m_window->findChild<QMenu *>(u"stageMenu"_s);
        QVERIFY(stages);
        QMenu row;
        table->fillRow(&row, stages);
        QVERIFY(row.actions().contains(stages->menuAction()));
        const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 6);
        for (const bool isBack : {false, true}) { // some are called otherwise when they take back
            for (const ActionId id : {ActionId::Archive, ActionId::ArchiveAndNext, ActionId::ShowBoard})
                table->setBack(id, isBack);
            QCOMPARE(misletteredIn(m_window->menuBar()->actions()), QString());
            QCOMPARE(misletteredIn(row.actions()), QString());
            for (const QMenu *menu : menus)
                QCOMPARE(misletteredIn(menu->actions()), QString());
        }
        // A field's: the verbs of texts, and its own, of which not each has a letter.
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        const QMenu *ofField = ask(m_window->form()->editor(u"firstname"_s));
        QVERIFY(ofField);
        QList<QAction *> lettered = ofField->actions();
        lettered.removeIf([](const QAction *entry) { return QKeySequence::mnemonic(entry->text()).isEmpty(); });
        QVERIFY(lettered.size() > 6);
        QCOMPARE(misletteredIn(lettered), QString());
        closeMenu();
    }

    /// What a tip or a hint says of keys comes from the table.
    void noOtherTextNamesKeys()
    {
        static const QRegularExpression literal(uR"("[^"]*(Ctrl|Alt|Shift)\+\w[^"]*")"_s);
        int files = 0;
        QDirIterator all(QStringLiteral(VIVIER_SOURCE) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines) {
                const bool isComment = line.trimmed().startsWith(u"//"_s);
                QVERIFY2(isComment || !literal.match(line).hasMatch(), qPrintable(file.fileName() + line));
            }
        }
        QVERIFY(files > 100);
    }

    void tipsNameTheKeysOfTheirActions_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<ActionId>("action");
        QTest::newRow("send") << u"sendButton"_s << ActionId::Send;
        QTest::newRow("take back") << u"takeBackButton"_s << ActionId::TakeBack;
        QTest::newRow("discard") << u"discardButton"_s << ActionId::Discard;
        QTest::newRow("undo") << u"undoButton"_s << ActionId::Undo;
        QTest::newRow("compare") << u"compareButton"_s << ActionId::ShowConflicts;
        QTest::newRow("history") << u"historyButton"_s << ActionId::ShowHistory;
        QTest::newRow("archive") << u"archivedButton"_s << ActionId::Archive;
        QTest::newRow("dashboard") << u"dashboardButton"_s << ActionId::OpenDashboard;
        QTest::newRow("to send") << u"toSendButton"_s << ActionId::ShowChanges;
        QTest::newRow("email") << u"emailCopyButton"_s << ActionId::CopyEmail;
        QTest::newRow("phone") << u"phoneCopyButton"_s << ActionId::CopyPhone;
        QTest::newRow("conflict before") << u"previousConflictButton"_s << ActionId::PreviousCandidate;
        QTest::newRow("next conflict") << u"nextConflictButton"_s << ActionId::NextCandidate;
    }
    void tipsNameTheKeysOfTheirActions()
    {
        QFETCH(QString, button);
        QFETCH(ActionId, action);
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        m_window->actionTable()->setEnabled(ActionId::ShowConflicts, true);
        m_window->actionTable()->action(ActionId::ShowConflicts)->trigger();
        const auto *found = m_window->findChild<QWidget *>(button);
        QVERIFY(found);
        const QString keys = m_window->actionTable()->action(action)->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(found->toolTip().endsWith(u'(' + keys + u')'), qPrintable(found->toolTip()));
    }

    void aGroupWithoutLinesHasNoTitle()
    {
        openSheet();
        filter(u"work off"_s);
        int titles = 0;
        for (const QLabel *label : scroll()->findChildren<QLabel *>())
            titles += label->isVisible() ? 1 : 0;
        QCOMPARE(titles, 3); // title, what is done, keys
    }

    void escapeOrF1ClosesIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("F1") << Qt::Key_F1;
    }
    void escapeOrF1ClosesIt()
    {
        QFETCH(Qt::Key, key);
        open();
        search()->setFocus();
        openSheet();
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Tab);
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        press(key);
        QVERIFY(!sheet());
        QCOMPARE(QApplication::focusWidget(), search());
        openSheet(); // and begins anew
        QCOMPARE(sheet()->findChild<QLineEdit *>()->text(), QString());
    }

    void itFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        const auto add = [](const QString &language, QSize size, int textSize) {
            QTest::addRow("%s, %d, %d %%", qPrintable(language), size.width(), textSize)
                << language << size << textSize;
        };
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QSize size : {QSize(760, 480), QSize(1024, 700), QSize(1440, 900)}) {
                for (const int textSize : {100, 110, 125, 150})
                    add(language, size, textSize);
            }
        }
        for (const Preferences::Language &language : Preferences::languages) {
            if (language.code != "en"_L1 && language.code != "fr"_L1)
                add(QString(language.code), {1024, 700}, 100);
        }
    }
    void itFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        Theme::apply(*qApp, Theme::Mode::Light, textSize);
        const auto usualSize = qScopeGuard([] { Theme::apply(*qApp, Theme::Mode::Light); });
        const auto forget = makeIn(language);
        openSheet(size);
        QCOMPARE(firstMenu() == u"&File"_s, language == u"en"_s);
        const QWidget *panel = scroll()->parentWidget();
        QVERIFY(sheet()->rect().contains(panel->geometry()));
        QVERIFY(panel->rect().contains(scroll()->geometry()));
        const QList<QWidget *> parts = panel->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *part : parts) {
            for (const QWidget *other : parts)
                QVERIFY2(part == other || !part->isVisible() || !other->isVisible() ||
                             !part->geometry().intersects(other->geometry()),
                         qPrintable(called(part) + u" and "_s + called(other)));
        }
        QScrollBar *bar = scroll()->verticalScrollBar();
        QList<QRect> groups;
        for (QLabel *label : scroll()->findChildren<QLabel *>()) {
            QTRY_VERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
            const QRect group = label->parentWidget()->geometry();
            QVERIFY(label->parentWidget()->rect().contains(label->geometry()));
            QVERIFY(scroll()->widget()->rect().contains(group));
            if (!groups.contains(group)) {
                QVERIFY(std::ranges::none_of(groups, [&](const QRect &other) { return other.intersects(group); }));
                groups.append(group);
            }
        }
        QCOMPARE(scroll()->widget()->width(), scroll()->viewport()->width());
        QVERIFY(size.width() > 760 || bar->maximum() > 0);
        for (int i = 0; i < 20 && bar->value() < bar->maximum(); ++i)
            press(Qt::Key_PageDown);
        QCOMPARE(bar->value(), bar->maximum());
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
