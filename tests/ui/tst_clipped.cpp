// SPDX-License-Identifier: MIT
// Every page in every language, wide and narrow, and in one that is two fifths longer than English: no word is cut that
// does not end in "…".
// VIVIER_PICTURES=FOLDER keeps each as page-language-width-mode.png, in both modes; QT_SCALE_FACTOR=2 makes them twice
// as fine.
#include "dialogs/aboutdialog.h"
#include "dialogs/accountdialog.h"
#include "dialogs/accountsdialog.h"
#include "dialogs/dashboardhostdialog.h"
#include "dialogs/ownwordsdialog.h"
#include "dialogs/passphrasedialog.h"
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "history/historypage.h"
#include "list/candidatelistpane.h"
#include "lists/exportdialog.h"
#include "lists/importpage.h"
#include "model/journalbench.h"
#include "model/ownwords.h"
#include "model/spelling.h"
#include "theme/theme.h"
#include "ui/dialogssupport.h"
#include "ui/instaviewdesk.h"
#include "ui/pseudolanguage.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "window/changespane.h"
#include "window/unlockpage.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <utility>

using namespace vivier;
using namespace vivier::test;

namespace {
const QString pseudo = u"pseudo"_s;
} // namespace

class ClippedTest : public ShownWindow
{
    Q_OBJECT

    QTranslator m_language;
    std::unique_ptr<PseudoLanguage> m_pseudo;
    QString m_tongue;
    QSize m_size;
    QStringList m_cut;
    std::unique_ptr<InstaViewDesk> m_desk;

    /// What is cut of `root`, by its own frame or by what it lies in.
    static QStringList clipped(QWidget *root)
    {
        QStringList found;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text = button ? button->text() : label ? label->text() : QString();
            if (text.isEmpty() || qobject_cast<const QLineEdit *>(widget->parentWidget())) // an icon in a field
                continue;
            const bool wraps = label && label->wordWrap();
            if (!wraps && widget->width() < widget->minimumSizeHint().width())
                found.append(u"“%1” has %2 of %3: %4"_s.arg(text)
                                 .arg(widget->width())
                                 .arg(widget->minimumSizeHint().width())
                                 .arg(called(widget)));
            if (wraps && widget->height() < widget->heightForWidth(widget->width()))
                found.append(u"“%1” needs more lines: %2"_s.arg(text, called(widget)));
            // A bar that scrolls sideways hides what is beside it on purpose, and by whole words.
            for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
                const int left = widget->mapTo(around, QPoint()).x();
                if (left < 0 || left + widget->width() > around->width()) {
                    found.append(u"“%1” goes beyond %2"_s.arg(text, called(around)));
                    break;
                }
                if (around == root)
                    break;
            }
        }
        return found;
    }

    /// No word of it is cut; what it looks like is kept where VIVIER_PICTURES says.
    void see(const char *page, QWidget *root = nullptr)
    {
        QWidget *seen = root ? root : m_window.get();
        QStringList found;
        const bool isWhole = QTest::qWaitFor(
            [&] {
                found = clipped(seen); // a layout settles in several rounds
                return found.isEmpty();
            },
            1000);
        keep(page, seen);
        if (!isWhole)
            m_cut.append(QString::fromLatin1(page) + u": "_s + found.join(u'\n'));
    }

    /// Nothing of a page is shown as a window of its own before it has its place.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && QTest::currentDataTag() && event->type() == QEvent::Show && widget->windowType() == Qt::Window &&
            !qobject_cast<const MainWindow *>(widget) && !qobject_cast<const HistoryPage *>(widget))
            m_cut.append(u"a window for a moment: "_s + called(widget));
        return QObject::eventFilter(watched, event);
    }

    void keep(const char *page, QWidget *seen)
    {
        const QString folder = qEnvironmentVariable("VIVIER_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Dark, "dark"), std::pair(Theme::Mode::Light, "light")}) {
            Theme::apply(*qApp, mode);
            QTest::qWait(20);
            const QString file = u"%1-%2-%3-%4.png"_s.arg(QLatin1StringView(page), m_tongue)
                                     .arg(m_size.width())
                                     .arg(QLatin1StringView(name));
            QVERIFY(seen->grab().save(QDir(folder).filePath(file)));
        }
    }

    void seeDialog(const char *page, QWidget &dialog)
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        see(page, &dialog);
        for (const auto *label : dialog.findChildren<ElidedLabel *>()) { // there is room for all of it
            if (label->isVisible() && label->isElided())
                m_cut.append(u"%1: “%2” ends in “…”"_s.arg(QLatin1StringView(page), label->text()));
        }
        const QSize room = dialog.screen()->availableSize();
        QVERIFY2(dialog.width() <= room.width() && dialog.height() <= room.height(), page);
    }

    void trigger(ActionId id) { m_window->actionTable()->action(id)->trigger(); }
    /// The pane may be in sight with its other tab, which it has kept.
    void showChanges()
    {
        const auto *pane = m_window->findChild<ChangesPane *>();
        if (!pane->isVisible() || pane->tab() != ChangesPane::Tab::ToSend)
            trigger(ActionId::ShowChanges);
    }
    void type(const QString &field, const QVariant &value)
    {
        CandidateModel *model = session()->candidates();
        model->setData(model->indexOf(session()->current(), field), value);
    }

    void seeMenus()
    {
        if (qEnvironmentVariable("VIVIER_PICTURES").isEmpty())
            return; // QMenu is as wide as its words
        int number = 0;
        for (const QAction *action : m_window->menuBar()->actions()) {
            if (QMenu *menu = action->menu(); menu && action->isVisible()) {
                menu->popup(m_window->mapToGlobal(QPoint()));
                keep(qPrintable(u"menu%1"_s.arg(++number)), menu);
                menu->close();
            }
        }
    }

    void seeSending();
    void seePages();
    void seeMany();

    static void languagesAndSizes()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const auto add = [](const QString &language, QSize size) {
            QTest::addRow("%s, %d", qPrintable(language), size.width()) << language << size;
        };
        const QSize usual(1024, 700);
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QSize size : {QSize(760, 560), usual, QSize(1440, 900), QSize(2560, 1440)})
                add(language, size);
        }
        // The others once: each row takes a second.
        for (const Preferences::Language &language : Preferences::languages) {
            if (language.code != "en"_L1 && language.code != "fr"_L1)
                add(QString(language.code), usual);
        }
        add(pseudo, usual);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light); // its padding takes room, too
        qApp->installEventFilter(this);
    }
    void init()
    {
        if (!QTest::currentDataTag()) // whatIsCutIsFound()
            return;
        m_tongue = *static_cast<QString *>(QTest::qData("language", qMetaTypeId<QString>()));
        m_size = *static_cast<QSize *>(QTest::qData("size", qMetaTypeId<QSize>()));
        if (m_tongue == pseudo) {
            m_pseudo = std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::Long);
            QCoreApplication::installTranslator(m_pseudo.get());
            QLocale::setDefault(QLocale(QLocale::English));
            return;
        }
        QVERIFY(m_language.load(QLocale(m_tongue), u"vivier"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&m_language);
        QLocale::setDefault(QLocale(m_tongue));
    }
    void cleanup()
    {
        if (m_window)
            clear();
        m_desk.reset();
        QCoreApplication::removeTranslator(&m_language);
        m_pseudo.reset();
        QLocale::setDefault(QLocale::c());
        const QStringList cut = std::exchange(m_cut, {});
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void welcomeKit_data() { languagesAndSizes(); }
    void welcomeKit()
    {
        make();
        m_window->setAccounts({});
        show(m_size);
        see("no-account");
        m_window->setSession(session());
        see("nothing-read");
        QVERIFY(m_work->fill());
        see("nobody-open");
        session()->setCurrent(m_work->bench.someone());
        QTRY_VERIFY(!session()->current().isEmpty());
        see("candidate");
        seeSending();
        seeMany();
        seePages();
        seeMenus();
    }

    void instaView_data() { languagesAndSizes(); }
    void instaView()
    {
        make();
        m_desk = std::make_unique<InstaViewDesk>();
        m_desk->tell(u"a"_s, u"cv"_s, Value::unknown());
        show(m_size);
        m_window->setSession(m_desk->session.get());
        m_desk->session->setCurrent(u"a"_s);
        see("instaview");
        auto *scroll = m_window->form()->page()->verticalScrollBar();
        scroll->setValue(scroll->maximum());
        see("instaview-end");
        m_window->setSession(nullptr);
    }

    void history_data() { languagesAndSizes(); }
    void history()
    {
        JournalBench bench;
        const auto text = [](const QString &value) { return Value::ofText(value); };
        bench.write({bench.entry(u"C"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"run-1"_s)});
        bench.now = bench.now.addSecs(1800);
        bench.write(
            {bench.entry(u"A"_s, u"phone"_s, text(u"06 06 06 06 06"_s), text(u"06 11 22 33 44"_s), u"run-2"_s),
             bench.entry(u"A"_s, u"email"_s, text(u"zoe@eole.fr"_s), Value::empty(), u"run-2"_s, FieldResult::Kept),
             bench.entry(u"A"_s, u"media_linkedin"_s, {}, text(u"https://fr.linkedin.com/in/zoe"_s), u"run-2"_s,
                         FieldResult::NotReturned)});
        HistoryPage page(bench.history.get());
        page.setClock([&bench] { return bench.now; });
        page.resize(m_size);
        page.show();
        page.open({});
        QTRY_VERIFY(bench.history->isLoaded());
        auto *view = page.findChild<QTreeView *>(u"historyView"_s);
        QTRY_VERIFY(bench.history->rowCount() > 0);
        view->expandAll();
        see("history-filled", &page);
        view->setCurrentIndex(bench.history->index(0, 0));
        page.findChild<QAbstractButton *>(u"undoAfterSendingButton"_s)->click();
        see("undo-preview", &page);
    }

    void dialogs_data() { languagesAndSizes(); }
    void dialogs()
    {
        if (m_size.width() > 1024)
            return; // a dialog is as wide as it wants to be
        test::Desk desk;
        AccountsModel *model = desk.model.get();
        {
            AccountsDialog none(model);
            seeDialog("dialog-accounts-none", none);
        }
        const QUrl usual(u"https://www.welcomekit.co/api/v1/external"_s);
        const Account sealed = desk.saved(
            u"Éole & fils"_s, usual, {.token = u"t"_s, .place = TokenPlace::Sealed, .passphrase = u"correct horse"_s});
        AccountsDialog accounts(model);
        seeDialog("dialog-accounts", accounts);
        AccountDialog added(model);
        seeDialog("dialog-account-new", added);
        for (const char *name : {"token", "passphrase"})
            QTest::keyClicks(added.findChild<QLineEdit *>(QString::fromLatin1(name)), u"short"_s);
        added.findChild<QLineEdit *>(u"url"_s)->selectAll();
        QTest::keyClicks(added.findChild<QLineEdit *>(u"url"_s), u"http://www.welcomekit.co/api"_s);
        seeDialog("dialog-account-wrong", added);
        added.findChild<QRadioButton *>(u"instaview"_s)->click();
        seeDialog("dialog-account-instaview", added);
        AccountDialog edited(model, sealed);
        seeDialog("dialog-account-edit", edited);
        model->setPassphrase({});
        PassphraseDialog passphrase(model, sealed);
        seeDialog("dialog-passphrase", passphrase);
        Preferences kept(desk.folder());
        PreferencesDialog preferences(&kept);
        Spelling spelling(&kept, {u"/nonexistent"_s}); // the longer note
        preferences.setSpelling(&spelling);
        seeDialog("dialog-preferences", preferences);
        OwnWords words;
        OwnWordsDialog ownWords(&words);
        seeDialog("dialog-own-words", ownWords);
        DashboardHostDialog host;
        seeDialog("dialog-host", host);
        host.findChild<QLineEdit *>()->selectAll();
        QTest::keyClicks(host.findChild<QLineEdit *>(), u"http://kit.example"_s);
        seeDialog("dialog-host-wrong", host);
        AboutDialog about;
        seeDialog("dialog-about", about);
    }

    /// The rule itself: a button that is too narrow, and one that sticks out, are found.
    void whatIsCutIsFound()
    {
        QWidget root;
        root.resize(200, 100);
        auto *narrow = new QToolButton(&root);
        narrow->setText(u"a rather long word"_s);
        narrow->setToolButtonStyle(Qt::ToolButtonTextOnly);
        narrow->setGeometry(0, 0, 20, 20);
        auto *outside = new QLabel(u"word"_s, &root);
        outside->setGeometry(190, 40, 100, 20);
        root.show();
        QCOMPARE(clipped(&root).size(), 2);
    }
};

/// A draft on its way, with what may go wrong.
void ClippedTest::seeSending()
{
    const QString key = session()->current();
    const auto inOutbox = [&] { return session()->engine()->outbox()->find(key); };
    type(u"phone"_s, u"+33 6 12 34 56 78"_s);
    type(u"remote_resume_url"_s, m_work->bench.sandbox().url(u"/files/nothing-here.pdf"_s).toString());
    trigger(ActionId::Send);
    QTRY_VERIFY(inOutbox() && inOutbox()->needsRecruiter());
    m_window->form()->showField(u"remote_resume_url"_s);
    see("refused");
    showChanges();
    see("refused-changes");
    session()->takeBack({key});
    session()->book()->discard({key});
    session()->engine()->connectivity()->setWorkOffline(true);
    type(u"email"_s, u"no address"_s);
    type(u"phone"_s, u"+33 6 12 34 56 79"_s);
    type(u"firstname"_s, u"Zoë"_s);
    showChanges();
    see("to-send");
    trigger(ActionId::Send);
    see("said"); // what could not be sent, over the end of the page
    QTRY_VERIFY(session()->engine()->outbox()->contains(key));
    showChanges();
    see("in-outbox");
    type(u"firstname"_s, u"Zoé"_s);
    see("newer-than-outbox");
    trigger(ActionId::ShowActivity);
    see("activity");
    trigger(ActionId::ShowActivity);
}

/// Several at once: selected, filtered, edited, on their way, on the board. Offline by now.
void ClippedTest::seeMany()
{
    auto *list = m_window->findChild<CandidateListPane *>();
    FilterConditions conditions;
    for (const char *text : {"has:phone", "updated-after:365d", "stage:nowhere"})
        conditions.append(*FilterCondition::parse(QLatin1StringView(text)));
    list->bringBack({}, list->chip(), {}, {}, conditions);
    see("filtered");
    list->clearFilters();
    trigger(ActionId::SelectMatching);
    see("selected");
    list->setJob(session()->jobs()->jobs().last().reference);
    see("selected-elsewhere");
    list->setJob({});
    trigger(ActionId::SelectedStage);
    see("bulk-stage");
    trigger(ActionId::SelectedTags);
    see("bulk-tags");
    trigger(ActionId::SelectedArchive);
    auto *send = m_window->findChild<QAbstractButton *>(u"bulkSendButton"_s);
    QTRY_VERIFY(send->isEnabled());
    see("bulk");
    send->click();
    auto *strip = m_window->findChild<QWidget *>(u"runStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    see("run-strip");
    m_window->findChild<QAbstractButton *>(u"openRunButton"_s)->click();
    see("run");
    press(Qt::Key_Escape);
    trigger(ActionId::Export);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    see("export", dialog);
    dialog->reject();
    session()->selection()->clear();
    trigger(ActionId::Import);
    see("import-empty");
    auto *page = m_window->findChild<ImportPage *>();
    page->take(u"Prénom;E-mail;Intitulé du poste\nZoë;zoe@example.com;Ingénieure\nBo;perhaps;\n"_s);
    QTRY_VERIFY(page->model()->isReady());
    see("import");
    press(Qt::Key_Escape);
    trigger(ActionId::ShowBoard);
    see("board-all-jobs");
    list->setJob(session()->jobs()->jobs().first().reference);
    see("board");
    trigger(ActionId::ShowBoard);
    // As it was before.
    const QString key = session()->current();
    const Outbox *outbox = session()->engine()->outbox();
    session()->takeBack(session()->candidates()->draftedKeys());
    QTRY_COMPARE(outbox->count(), 0);
    session()->undoMany();
    list->setJob({});
    session()->send(key);
    QTRY_VERIFY(outbox->contains(key));
    if (strip->isVisible())
        m_window->findChild<QAbstractButton *>(u"closeRunButton"_s)->click();
}

void ClippedTest::seePages()
{
    trigger(ActionId::ShowOutbox);
    see("outbox");
    trigger(ActionId::ShowHistory);
    see("history");
    trigger(ActionId::ShowTags);
    see("tags");
    trigger(ActionId::ShowConflicts);
    see("no-conflict");
    const QString other = session()->list()->keyAt(3);
    session()->setCurrent(other);
    type(u"phone"_s, u"+33 6 11 22 33 44"_s);
    type(u"subtitle"_s, u"CTO @ Éole, Lille"_s);
    Candidate theirs = session()->candidates()->snapshot(other);
    theirs.readAt = theirs.updatedAt = theirs.readAt.addSecs(60);
    theirs.values.insert(u"phone"_s, Value::ofText(u"+33 6 99 88 77 66"_s));
    theirs.values.insert(u"subtitle"_s, Value::ofText(u"Directrice technique"_s));
    session()->candidates()->upsert({theirs});
    trigger(ActionId::ShowConflicts);
    see("conflict");
    trigger(ActionId::NewCandidate);
    see("new");
    type(u"firstname"_s, u"Zoë"_s);
    type(u"email"_s, u"zoe"_s);
    trigger(ActionId::Send);
    see("new-wrong");
    trigger(ActionId::Commands);
    see("palette");
    press(Qt::Key_Escape);
    search()->setText(u"nobody has this name"_s);
    see("no-match");
    search()->setText(u"an"_s);
    see("search");
    search()->clear();
    for (const auto &[kind, page] :
         {std::pair(KeyError::Kind::ChoosePassphrase, "unlock-choose"),
          std::pair(KeyError::Kind::WrongPassphrase, "unlock-wrong"), std::pair(KeyError::Kind::KeyGone, "unlock-gone"),
          std::pair(KeyError::Kind::Fault, "unlock-fault")}) {
        m_window->unlockPage()->ask({.kind = kind, .detail = {}});
        see(page);
    }
}

QTEST_MAIN(ClippedTest)
#include "tst_clipped.moc"
