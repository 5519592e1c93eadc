// SPDX-License-Identifier: MIT
// Several accounts in one window: real profile, real HTTP, a sandbox of its own for each account.
#include "candidate/terminal.h"
#include "dialogs/accountdialog.h"
#include "dialogs/passphrasedialog.h"
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "sandbox/sandbox.h"
#include "support/storekey.h"
#include "support/withoutmoves.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/choicechips.h"
#include "widgets/searchfield.h"
#include "window/accountmenu.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDirIterator>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <sys/resource.h>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

/// Without the places at which a long word may be broken.
QString asOneLine(QString words)
{
    return words.remove(QChar(0x200B));
}

constexpr int patience = 20'000; // milliseconds
constexpr int people = 30;

template <typename T> T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

} // namespace

/// In the place of the desktop's programs.
class BrowserDouble : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class AccountsControllerTest : public QObject
{
    Q_OBJECT

    const QString a = u"account-a"_s;
    const QString b = u"account-b"_s;
    const QString c = u"account-c"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_serverA;
    std::unique_ptr<sandbox::Sandbox> m_serverB;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<AccountsController> m_controller;

    MainWindow *window() { return m_controller->window(); }
    AccountSession *of(const QString &id) { return m_controller->session(id); }
    QString shown() { return m_controller->session() ? m_controller->session()->account().id : QString(); }
    NoticeBar *banner() { return window()->findChild<NoticeBar *>(u"noticeBanner"_s); }
    SearchField *search() { return window()->findChild<SearchField *>(u"searchField"_s); }
    QPushButton *accountButton() { return window()->findChild<QPushButton *>(u"accountButton"_s); }
    QListView *visibleList(const QString &name)
    {
        for (auto *list : window()->findChildren<QListView *>(name)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    QAction *entry(const QString &name)
    {
        for (QAction *action : accountButton()->menu()->actions()) {
            if (action->text().startsWith(name))
                return action;
        }
        return nullptr;
    }
    QPushButton *bannerButton()
    {
        for (auto *button : banner()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    void workOffline(bool offline)
    {
        QAction *action = window()->actionTable()->action(ActionId::WorkOffline);
        if (action->isChecked() != offline)
            action->trigger();
    }
    static QString remote(const sandbox::Sandbox &server, const QString &key, const QString &field)
    {
        const QJsonObject record = server.candidate(key);
        return record.contains(field) ? record.value(field).toString() : record.value("profile"_L1)[field].toString();
    }
    static qsizetype writes(const sandbox::Sandbox &server)
    {
        const auto journal = server.journal();
        return std::ranges::count_if(journal, [](const auto &line) { return line.method != u"GET"_s; });
    }
    /// One that is not archived and has a name, an email and a phone.
    static QString someone(const sandbox::Sandbox &server, qsizetype skip = 0)
    {
        const QStringList all = server.candidateReferences();
        for (const QString &key : all) {
            const bool fits = !server.candidate(key).value("archived"_L1).toBool() &&
                              !remote(server, key, u"email"_s).isEmpty() && !remote(server, key, u"phone"_s).isEmpty();
            if (fits && skip-- == 0)
                return key;
        }
        return {};
    }
    void edit(const QString &account, const QString &key, const QString &field, const QString &value)
    {
        CandidateModel *model = of(account)->candidates();
        QVERIFY(model->setData(model->indexOf(key, field), value));
    }
    void addInstaView(const QString &grant)
    {
        m_controller->addAccount(
            {.id = c, .name = u"Iva"_s, .ats = u"instaview"_s, .baseUrl = m_serverA->instaViewUrl()},
            {.token = m_serverA->options().token + grant, .place = TokenPlace::Session});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(c), patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// By Tab alone, at most once round.
    bool tabTo(const QWidget *there)
    {
        for (int stops = 0; there && stops < 150; ++stops) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && (focus == there || there->isAncestorOf(focus)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool tabToField(const QString &field) { return tabTo(window()->form()->editor(field)); }
    void find(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    template <typename Widget> Widget *pageOf()
    {
        for (auto *widget : window()->findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    ChoiceChips *chips()
    {
        auto *pane = pageOf<CandidateListPane>();
        return pane ? pane->findChild<ChoiceChips *>(u"filterChips"_s) : nullptr;
    }
    QStringList offeredChips()
    {
        QStringList names;
        const QList<ChoiceChips::Choice> offered = chips() ? chips()->choices() : QList<ChoiceChips::Choice>();
        for (const ChoiceChips::Choice &choice : offered)
            names.append(choice.label());
        return names;
    }
    QAbstractButton *chip(const QString &name)
    {
        for (auto *button : chips()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(name))
                return button;
        }
        qFatal("no such chip: %s", qPrintable(name));
        return nullptr;
    }
    bool isRead(const QString &id)
    {
        return of(id) && of(id)->isLoaded() && !of(id)->engine()->isPulling() &&
               of(id)->candidates()->rowCount() == people;
    }
    void add(const QString &id, const QString &name, const sandbox::Sandbox &server, bool show)
    {
        m_controller->addAccount({.id = id, .name = name, .baseUrl = server.baseUrl()},
                                 {.token = test::withoutMoves(server), .place = TokenPlace::Session}, show);
    }
    void addAccounts()
    {
        add(a, u"Acme"_s, *m_serverA, true);
        add(b, u"Bolt"_s, *m_serverB, false);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(a) && isRead(b), patience);
    }
    void startDesk()
    {
        m_profile = std::make_unique<Profile>(m_folder->filePath(u"profile"_s));
        m_controller = std::make_unique<AccountsController>(m_profile.get(), m_preferences.get());
        bool open = false;
        whenDone(m_profile->open(), m_controller.get(), [this, &open](const Profiled<OpenReport> &opened) {
            open = opened.has_value();
            m_controller->start();
        });
        QTRY_VERIFY_WITH_TIMEOUT(open && m_controller->accounts()->isLoaded(), patience);
    }
    void stopDesk()
    {
        m_controller.reset();
        m_profile.reset();
    }

    static QFileInfoList filesBelow(const QString &folder)
    {
        QFileInfoList files;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(QFileInfo(all.next()));
        return files;
    }

private Q_SLOTS:
    void init()
    {
        stopDesk(); // of a test that failed; it writes into the preferences
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("VIVIER_PASSPHRASE", "seal of the test");
        m_folder = std::make_unique<QTemporaryDir>();
        m_serverA = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people, .seed = 1});
        m_serverB = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people, .seed = 2});
        QVERIFY(m_serverA->start() && m_serverB->start());
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setRiskyHold(0);
        startDesk();
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        addAccounts();
        QCOMPARE(shown(), a);
    }

    void cleanup()
    {
        stopDesk();
        m_preferences.reset();
        m_serverA.reset();
        m_serverB.reset();
    }

    void eachAccountSendsByItselfAndToItsOwnServer();
    void switchingKeepsThePlaceAndWhatIsTyped();
    void theLastUsedIsInSightAfterAStart();
    void aStartBringsBackWhereOneWas_data();
    void aStartBringsBackWhereOneWas();
    void aStartBringsBackTheList();
    void workingOfflineLastsOverAStart();
    void whoIsGoneIsNotBroughtBack();
    void aConflictInTheBackgroundIsAnnounced();
    void anOutboxThatEmptiesInTheBackgroundIsSaid();
    void aNoticeBeingReadIsNotTakenAway();
    void whatWasSettledOutOfSightIsNotSaidAnyMore();
    void searchGoesOnIntoTheOtherAccounts();
    void renamingKeepsWhatIsOpen();
    void removingAccounts();
    void aNewTokenIsForTheAccountThatNeedsIt();
    void anAccountIsNotOpenedAnewBeforeItsEditsAreOnDisk();
    void anAccountIsNotOpenedAnewWhileSomethingIsOnItsWay();
    void whatBecameOfADamagedProfileStaysInSight();
    void aLockedAccountInTheBackgroundAsksNothing();
    void aTokenIsAskedForBeforeItGoesToAnotherAddress();
    void aTokenTypedForAnotherAddressIsAskedForToo();
    void anAtsWithoutStagesHasStatusesAndJobs();
    void aReportOfAProblemNamesNobody();
    void onlyTheWebIsOpened_data();
    void onlyTheWebIsOpened();
    void aRefusedJobListDoesNotStopTheCandidates();
    void aWholeDayWithTheKeyboardAlone();
};

void AccountsControllerTest::eachAccountSendsByItselfAndToItsOwnServer()
{
    const QString inA = someone(*m_serverA);
    const QString inB = someone(*m_serverB);
    workOffline(true);
    QVERIFY(!of(b)->engine()->connectivity()->mayAsk()); // for all accounts
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    of(a)->send(inA);
    m_controller->openAccount(b);
    QCOMPARE(shown(), b);
    edit(b, inB, u"phone"_s, u"+33622222222"_s);
    edit(b, someone(*m_serverB, 1), u"phone"_s, u"+33633333333"_s); // stays a draft
    of(b)->send(inB);
    QTRY_COMPARE(of(a)->engine()->outbox()->count(), 1);
    QTRY_COMPARE(of(b)->engine()->outbox()->count(), 1);
    QCOMPARE(of(a)->candidates()->book()->draftCount(), 1);
    QCOMPARE(of(b)->candidates()->book()->draftCount(), 2);
    QVERIFY(!of(a)->candidates()->book()->hasDraft(inB));
    QVERIFY2(entry(u"Acme"_s)->text().contains(u"1 in the outbox"_s), qPrintable(entry(u"Acme"_s)->text()));
    QCOMPARE(writes(*m_serverA) + writes(*m_serverB), 0);

    workOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(remote(*m_serverA, inA, u"phone"_s), u"+33611111111"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(remote(*m_serverB, inB, u"phone"_s), u"+33622222222"_s, patience);
    QCOMPARE(shown(), b);
    QTRY_COMPARE(of(a)->engine()->outbox()->count(), 0);
    QTRY_VERIFY(!of(a)->candidates()->book()->hasDraft(inA));
    QTRY_COMPARE(of(b)->candidates()->book()->draftCount(), 1);
    QCOMPARE(writes(*m_serverA), 1);
    QCOMPARE(writes(*m_serverB), 1);
}

void AccountsControllerTest::switchingKeepsThePlaceAndWhatIsTyped()
{
    const QString inA = someone(*m_serverA);
    of(a)->setCurrent(inA);
    QTest::keyClicks(window()->form()->editor(u"subtitle"_s), u"!"_s);
    auto *tags = window()->form()->editor(u"tag_list"_s);
    QWidget *line = tags->findChild<QLineEdit *>();
    line = line ? line : tags;
    line->setFocus();
    QTest::keyClicks(line, u"halfway"_s); // no comma yet
    QTest::keyClicks(search(), u"a"_s);
    QTRY_VERIFY(of(a)->list()->filter().query == u"a"_s);
    const QString draft = of(a)->candidates()->value(inA, u"subtitle"_s).text();

    QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown(), b);
    QCOMPARE(QApplication::focusWidget(), visibleList(u"candidateListView"_s));
    QVERIFY(of(a)->candidates()->value(inA, u"tag_list"_s).list().contains(u"halfway"_s));
    QCOMPARE(search()->text(), QString());
    QVERIFY(of(b)->list()->filter().query.isEmpty());
    const QString inB = someone(*m_serverB);
    of(b)->setCurrent(inB);

    window()->form()->showField(u"phone"_s);
    QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown(), a);
    QCOMPARE(QApplication::focusWidget(), visibleList(u"candidateListView"_s));
    QCOMPARE(of(a)->current(), inA);
    QCOMPARE(search()->text(), u"a"_s);
    QCOMPARE(of(a)->list()->filter().query, u"a"_s);
    QCOMPARE(of(a)->candidates()->value(inA, u"subtitle"_s).text(), draft);
    QVERIFY(of(a)->undoGroup()->canUndo());
    QCOMPARE(of(b)->current(), inB);
    QVERIFY(!of(b)->undoGroup()->canUndo());
}

void AccountsControllerTest::theLastUsedIsInSightAfterAStart()
{
    edit(a, someone(*m_serverA), u"phone"_s, u"+33611111111"_s);
    m_controller->openAccount(b);
    QTRY_VERIFY(of(a)->saver()->isSettled());
    stopDesk();
    startDesk();
    // Session tokens went with the program: both are there to work on all the same.
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded() && of(a) && of(a)->isLoaded(), patience);
    QCOMPARE(shown(), b);
    QCOMPARE(of(a)->candidates()->rowCount(), people);
    QCOMPARE(of(a)->candidates()->book()->draftCount(), 1);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY2(entry(u"Acme"_s)->text().contains(u"no token"_s), qPrintable(entry(u"Acme"_s)->text()));
    QVERIFY(!accountButton()->icon().isNull());
}

void AccountsControllerTest::aStartBringsBackWhereOneWas_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::newRow("the list") << QString() << QString();
    QTest::newRow("a field") << QString() << u"cover_letter"_s;
    QTest::newRow("tags") << QString() << u"tag_list"_s;
    QTest::newRow("the outbox") << u"outbox"_s << QString();
    QTest::newRow("the history") << u"history"_s << QString();
}

void AccountsControllerTest::aStartBringsBackWhereOneWas()
{
    QFETCH(QString, page);
    QFETCH(QString, field);
    const QString key = someone(*m_serverA, 2);
    of(a)->setCurrent(key);
    QTRY_COMPARE(of(a)->current(), key);
    if (!field.isEmpty())
        window()->form()->showField(field);
    if (page == u"outbox"_s)
        window()->actionTable()->action(ActionId::ShowOutbox)->trigger();
    else if (page == u"history"_s)
        window()->actionTable()->action(ActionId::ShowHistory)->trigger();
    const Preferences::Place before = window()->place();
    QCOMPARE(before.candidate, key);
    QCOMPARE(before.page, page);
    if (page.isEmpty())
        QCOMPARE(before.field, field);
    window()->close();
    stopDesk();
    startDesk();
    window()->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(of(a) && of(a)->isLoaded(), patience);
    QTRY_COMPARE(of(a)->current(), key);
    QTRY_COMPARE(window()->place().page, page);
    if (page.isEmpty())
        QTRY_COMPARE(window()->place().field, field);
    if (page.isEmpty() && field.isEmpty())
        QTRY_VERIFY(visibleList(u"candidateListView"_s)->hasFocus());
}

/// Of the account in sight and of another one. Whom one searched for is nowhere to be read.
void AccountsControllerTest::aStartBringsBackTheList()
{
    const auto pane = [this] { return pageOf<CandidateListPane>(); };
    const QString word = u"zwolfundzwanzig"_s;
    QHash<QString, CandidateFilter> left;
    for (const QString &id : {b, a}) {
        m_controller->openAccount(id);
        QTRY_COMPARE(shown(), id);
        pane()->setJob(of(id)->jobs()->jobs().at(id == a ? 1 : 0).reference);
        chip(id == a ? u"Archived"_s : u"Drafts"_s)->click();
        find(id == a ? word : u"e"_s);
        left.insert(id, of(id)->list()->filter());
        QVERIFY(!left.value(id).job.isEmpty() && left.value(id).show != CandidateFilter::Show::Active);
    }
    stopDesk();
    for (const QFileInfo &file : filesBelow(m_folder->path())) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains(word.toUtf8()), qPrintable(file.fileName()));
    }
    startDesk();
    for (const QString &id : {a, b}) {
        m_controller->openAccount(id);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), id, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(id)->list()->filter().query, left.value(id).query, patience);
        QCOMPARE(of(id)->list()->filter().job, left.value(id).job);
        QCOMPARE(of(id)->list()->filter().show, left.value(id).show);
        QCOMPARE(of(id)->list()->filter(), left.value(id));
        QCOMPARE(search()->text(), id == a ? word : u"e"_s);
        QCOMPARE(pane()->job(), left.value(id).job);
        QVERIFY(chip(id == a ? u"Archived"_s : u"Drafts"_s)->isChecked());
    }
    search()->clear();
    stopDesk();
    startDesk();
    m_controller->openAccount(b);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
    QTRY_COMPARE_WITH_TIMEOUT(of(b)->list()->filter().show, CandidateFilter::Show::Drafts, patience);
    QCOMPARE(search()->text(), QString()); // what was cleared is forgotten
}

void AccountsControllerTest::workingOfflineLastsOverAStart()
{
    const QString inA = someone(*m_serverA);
    workOffline(true);
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    of(a)->send(inA);
    QTRY_COMPARE(of(a)->engine()->outbox()->count(), 1);
    stopDesk();
    startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(of(a) && of(a)->isLoaded() && of(b) && of(b)->isLoaded(), patience);
    QVERIFY(window()->isWorkingOffline());
    for (const QString &id : {a, b})
        QCOMPARE(of(id)->engine()->connectivity()->state(), Connectivity::State::WorkOffline);
    QCOMPARE(of(a)->engine()->outbox()->count(), 1);
    QCOMPARE(writes(*m_serverA), 0);

    workOffline(false);
    stopDesk();
    startDesk();
    QVERIFY(!window()->isWorkingOffline());
}

void AccountsControllerTest::whoIsGoneIsNotBroughtBack()
{
    of(a)->setCurrent(someone(*m_serverA, 2));
    stopDesk();
    m_preferences->setPlace(a, {u"nobody"_s, u"no such page"_s, u"no_such_field"_s});
    startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(of(a) && of(a)->isLoaded(), patience);
    QVERIFY(of(a)->opening().isEmpty());
    QVERIFY(window()->place().page.isEmpty());
}

void AccountsControllerTest::aConflictInTheBackgroundIsAnnounced()
{
    const QString inA = someone(*m_serverA);
    workOffline(true);
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    of(a)->send(inA);
    QTRY_COMPARE(of(a)->engine()->outbox()->count(), 1);
    m_controller->openAccount(b);
    QVERIFY(accountButton()->icon().isNull());
    QVERIFY(m_serverA->touch(inA, {{u"phone"_s, u"+33699999999"_s}}));
    workOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QVERIFY2(banner()->text().startsWith(u"Acme"_s), qPrintable(banner()->text()));
    QTRY_VERIFY(entry(u"Acme"_s)->text().contains(u"1 to check"_s));
    QVERIFY(!accountButton()->icon().isNull());
    QVERIFY(accountButton()->toolTip().contains(u"Acme"_s));
    QCOMPARE(shown(), b);
    QVERIFY(of(b)->current().isEmpty());

    QVERIFY(bannerButton());
    bannerButton()->click();
    QCOMPARE(shown(), a);
    QCOMPARE(of(a)->current(), inA);
    QVERIFY(banner()->isVisible()); // what it said there, with its own way on
    QCOMPARE(banner()->notice().action, Notice::Action::OpenConflict);
    QVERIFY(accountButton()->icon().isNull());
}

void AccountsControllerTest::anOutboxThatEmptiesInTheBackgroundIsSaid()
{
    const QString inA = someone(*m_serverA);
    workOffline(true);
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    of(a)->send(inA);
    QTRY_COMPARE(of(a)->engine()->outbox()->count(), 1);
    m_controller->openAccount(b);
    workOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QVERIFY2(banner()->text().startsWith(u"Acme: 1"_s), qPrintable(banner()->text()));
    QVERIFY(accountButton()->icon().isNull()); // good news needs nobody
}

void AccountsControllerTest::aNoticeBeingReadIsNotTakenAway()
{
    m_controller->openAccount(b);
    window()->notices()->tell({Notice::Level::Warning, {}, u"of Bolt"_s, Notice::Action::Retry});
    Q_EMIT of(a)->notice({Notice::Level::Bad, {}, u"of Acme"_s, Notice::Action::None});
    QTest::qWait(0);
    QCOMPARE(banner()->text(), u"of Bolt"_s);
    QTest::keyClick(banner(), Qt::Key_Escape);
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), u"Acme: of Acme"_s);
    m_controller->openAccount(a);
    QCOMPARE(banner()->text(), u"of Acme"_s);
}

void AccountsControllerTest::whatWasSettledOutOfSightIsNotSaidAnyMore()
{
    const QString inA = someone(*m_serverA);
    const Notice question{.level = Notice::Level::Warning,
                          .key = inA,
                          .text = u"Send it all the same?"_s,
                          .action = Notice::Action::SendAnyway};
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    m_controller->openAccount(b);
    Q_EMIT of(a)->notice(question);
    m_controller->openAccount(a);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), question.text);

    m_controller->openAccount(b);
    Q_EMIT of(a)->notice(question);
    of(a)->book()->discard({inA});
    m_controller->openAccount(a);
    QVERIFY(banner()->isHidden() || banner()->text() != question.text);
}

void AccountsControllerTest::searchGoesOnIntoTheOtherAccounts()
{
    const QString inB = someone(*m_serverB);
    const QString email = remote(*m_serverB, inB, u"email"_s);
    search()->setFocus();
    QTest::keyClicks(search(), email);
    QTRY_VERIFY(visibleList(u"otherMatchesView"_s));
    QListView *others = visibleList(u"otherMatchesView"_s);
    QCOMPARE(others->model()->index(0, 0).data().toString(), u"Bolt"_s);
    const QString reason = others->model()->index(1, 0).data(OtherMatches::ReasonRole).toString();
    QVERIFY2(reason.contains(email), qPrintable(reason));
    // Rows end at the edge, below the scroll bar, as those of the list above.
    others->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QCoreApplication::processEvents();
    QTRY_COMPARE(others->visualRect(others->model()->index(1, 0)).width(), others->width());
    QVERIFY(others->verticalScrollBar()->isVisible());
    others->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QTest::keyClick(search(), Qt::Key_Down);
    for (int i = 0; i <= of(a)->list()->rowCount() && QApplication::focusWidget() != others; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), others);
    QCOMPARE(shown(), a); // looking is not going
    QTest::keyClick(others, Qt::Key_Return);
    QTRY_COMPARE(shown(), b);
    QTRY_COMPARE(of(b)->current(), inB);
    QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(search()->text(), email);
    search()->clear();
    QTRY_VERIFY(!visibleList(u"otherMatchesView"_s));
}

void AccountsControllerTest::renamingKeepsWhatIsOpen()
{
    const QString inA = someone(*m_serverA);
    of(a)->setCurrent(inA);
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    AccountSession *before = of(a);
    Account renamed = before->account();
    renamed.name = u"Acme France"_s;
    QVERIFY(await(m_controller->accounts()->update(renamed)));
    QVERIFY(of(a) == before);
    QCOMPARE(before->current(), inA);
    QVERIFY(before->undoGroup()->canUndo());
    QVERIFY(accountButton()->text().contains(u"Acme France"_s));
    QVERIFY(entry(u"Acme France"_s));

    // Another address is another connection: opened anew, at the same place.
    renamed.requestsAtOnce = 1;
    QVERIFY(await(m_controller->accounts()->update(renamed)));
    const auto isAnew = [this] { return of(a) && of(a)->account().requestsAtOnce == 1; };
    QTRY_VERIFY_WITH_TIMEOUT(isAnew() && isRead(a) && of(a)->current() == inA, patience);
    QVERIFY(of(a)->candidates()->book()->hasDraft(inA));
    QCOMPARE(shown(), a);
}

void AccountsControllerTest::removingAccounts()
{
    m_controller->openAccount(b);
    of(b)->setCurrent(someone(*m_serverB));
    QVERIFY(await(m_controller->accounts()->remove(a))); // out of sight
    QVERIFY(!of(a));
    QCOMPARE(shown(), b);
    QVERIFY(!entry(u"Acme"_s));
    add(a, u"Acme"_s, *m_serverA, false);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(a), patience);
    QCOMPARE(shown(), b);
    QVERIFY(await(m_controller->accounts()->remove(b))); // in sight
    QCOMPARE(shown(), a);
    QVERIFY(!of(b));
    QVERIFY(await(m_controller->accounts()->remove(a)));
    QVERIFY(!m_controller->session());
    QVERIFY(!window()->form());
}

void AccountsControllerTest::anAccountIsNotOpenedAnewBeforeItsEditsAreOnDisk()
{
    const QString key = someone(*m_serverA);
    QVERIFY(of(a)->saver()->flushAndWait());
    const QPointer<AccountSession> before = of(a);
    // No file of this process may grow.
    rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{.rlim_cur = 1, .rlim_max = limit.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &full);
    edit(a, key, u"phone"_s, u"+33611111111"_s);
    const bool failed = !of(a)->saver()->flushAndWait();
    m_controller->accounts()->update(of(a)->account(),
                                     TokenChange{.token = m_serverA->options().token, .place = TokenPlace::Session});
    const bool asked =
        QTest::qWaitFor([&] { return !before || before->saver()->failure().has_value(); }, patience) && before;
    setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(failed);
    QVERIFY(asked);
    QTRY_VERIFY_WITH_TIMEOUT(!before, patience); // now it is
    QTRY_VERIFY_WITH_TIMEOUT(of(a) && of(a)->isLoaded(), patience);
    QCOMPARE(of(a)->book()->draft(key).fields.value(u"phone"_s).mine.text(), u"+33611111111"_s);
}

void AccountsControllerTest::anAccountIsNotOpenedAnewWhileSomethingIsOnItsWay()
{
    const QString inA = someone(*m_serverA);
    of(a)->setCurrent(inA);
    QTRY_COMPARE(of(a)->current(), inA);
    window()->form()->showField(u"phone"_s);
    m_serverA->setFault({.latencyMs = 1500, .next = 1, .match = u"PUT .*"_s});
    edit(a, inA, u"phone"_s, u"+33611111111"_s);
    of(a)->send(inA);
    QTRY_VERIFY(of(a)->engine()->outbox()->isLeaving(inA));
    const QPointer<AccountSession> before = of(a);
    const TokenChange again{.token = m_serverA->options().token, .place = TokenPlace::Session};
    QVERIFY(await(m_controller->accounts()->update(of(a)->account(), again)));
    QTRY_VERIFY_WITH_TIMEOUT(!before && of(a) && isRead(a), patience);
    QVERIFY(!of(a)->book()->hasDraft(inA)); // the answer was waited for
    QVERIFY(!of(a)->engine()->outbox()->contains(inA));
    QCOMPARE(remote(*m_serverA, inA, u"phone"_s), u"+33611111111"_s);
    QCOMPARE(writes(*m_serverA), 1);
    QTRY_COMPARE(of(a)->current(), inA);
    QTRY_COMPARE(QApplication::focusWidget(), window()->form()->editor(u"phone"_s)); // the recruiter stays there
}

void AccountsControllerTest::whatBecameOfADamagedProfileStaysInSight()
{
    m_controller->tellDamage(u"It was moved."_s);
    const auto *box = window()->findChild<QMessageBox *>(u"damageBox"_s);
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->informativeText(), u"It was moved."_s);
    m_controller->openAccount(b);
    m_controller->say(u"Something else."_s);
    QCOMPARE(shown(), b);
    QVERIFY(box->isVisible());
}

void AccountsControllerTest::aNewTokenIsForTheAccountThatNeedsIt()
{
    const auto dialog = [this] { return window()->findChild<AccountDialog *>(); };
    Q_EMIT of(a)->notice({Notice::Level::Bad, {}, u"The token is refused."_s, Notice::Action::NewToken});
    QVERIFY(banner()->isVisible());
    m_controller->openAccount(b);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(shown(), b);

    m_controller->openAccount(a);
    Q_EMIT of(a)->notice({Notice::Level::Bad, {}, u"The token is refused."_s, Notice::Action::NewToken});
    bannerButton()->click();
    QVERIFY(dialog());
    m_controller->openAccount(b); // by a link from outside, say
    QCOMPARE(dialog()->account().id, a);
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"token"_s), m_serverA->options().token);
    const Account before = of(b)->account();
    QTRY_VERIFY2(dialog()->reason().isEmpty(), qPrintable(dialog()->reason()));
    auto *save = dialog()->findChild<QPushButton *>(u"save"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(a), patience);
    QCOMPARE(of(b)->account(), before);
    QCOMPARE(shown(), b);

    // An account that is removed takes the question about it along.
    m_controller->openAccount(a);
    Q_EMIT of(a)->notice({Notice::Level::Bad, {}, u"The token is refused."_s, Notice::Action::NewToken});
    bannerButton()->click();
    QVERIFY(dialog());
    QVERIFY(await(m_controller->accounts()->remove(a)));
    QTRY_VERIFY(!dialog());
}

void AccountsControllerTest::aLockedAccountInTheBackgroundAsksNothing()
{
    Account bolt = of(b)->account();
    const TokenChange sealed{
        .token = m_serverB->options().token, .place = TokenPlace::Sealed, .passphrase = u"seal of the test"_s};
    QVERIFY(await(m_controller->accounts()->update(bolt, sealed)));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(b), patience);
    m_controller->accounts()->setPassphrase({}); // forgotten, as after a start
    bolt.requestsAtOnce = 1;
    QVERIFY(await(m_controller->accounts()->update(bolt)));
    QTRY_VERIFY(entry(u"Bolt"_s)->text().contains(u"locked"_s));
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded(), patience);
    QVERIFY(!window()->findChild<PassphraseDialog *>());
    QVERIFY(!banner()->isVisible());
    QCOMPARE(shown(), a);
    QVERIFY(!accountButton()->icon().isNull());

    m_controller->openAccount(b);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->notice().action, Notice::Action::Unlock);
    QVERIFY(!window()->findChild<PassphraseDialog *>());
    bannerButton()->click();
    auto *dialog = window()->findChild<PassphraseDialog *>();
    QVERIFY(dialog);
    m_controller->accounts()->setPassphrase(u"seal of the test"_s);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!entry(u"Bolt"_s)->text().contains(u"locked"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(b), patience);
    QCOMPARE(shown(), b);
}

void AccountsControllerTest::aTokenIsAskedForBeforeItGoesToAnotherAddress()
{
    Account bolt = of(b)->account();
    const TokenChange sealed{
        .token = m_serverB->options().token, .place = TokenPlace::Sealed, .passphrase = u"seal of the test"_s};
    QVERIFY(await(m_controller->accounts()->update(bolt, sealed)));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(b), patience);
    sandbox::Sandbox elsewhere({.candidates = people, .seed = 3});
    QVERIFY(elsewhere.start());
    const QString before = bolt.baseUrl.toString();
    bolt.baseUrl = elsewhere.baseUrl();
    QVERIFY(await(m_profile->store()->saveAccount(bolt))); // behind the controller's back
    stopDesk();
    startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded(), patience);
    m_controller->openAccount(b);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->notice().action, Notice::Action::ConfirmAddress);

    const auto question = [this] { return window()->findChild<QMessageBox *>(); };
    const auto answer = [&](const QString &button) { question()->findChild<QPushButton *>(button)->click(); };
    bannerButton()->click();
    QVERIFY(question());
    for (const QString &said : {banner()->notice().text, asOneLine(question()->informativeText())})
        QVERIFY2(said.contains(before) && said.contains(bolt.baseUrl.toString()), qPrintable(said));
    answer(u"cancel"_s);
    QTRY_VERIFY(!question());
    of(b)->engine()->pull();
    QTRY_VERIFY_WITH_TIMEOUT(!of(b)->engine()->isPulling(), patience);
    // Sending does not hide it either.
    const QString whom = someone(*m_serverB);
    of(b)->setCurrent(whom);
    QTRY_COMPARE_WITH_TIMEOUT(of(b)->current(), whom, patience);
    QVERIFY(of(b)->candidates()->setData(of(b)->candidates()->indexOf(whom, u"subtitle"_s), u"Pastry"_s));
    of(b)->send(whom);
    QTRY_VERIFY_WITH_TIMEOUT(of(b)->engine()->outbox()->contains(whom), patience);
    QCOMPARE(of(b)->engine()->connectivity()->state(), Connectivity::State::NoToken);
    QVERIFY(of(b)->engine()->connectivity()->whyNoToken().contains(before));
    QTRY_COMPARE(banner()->notice().action, Notice::Action::ConfirmAddress);
    QVERIFY2(banner()->notice().text.contains(before), qPrintable(banner()->notice().text));
    QVERIFY(std::ranges::none_of(elsewhere.journal(), [](const auto &line) { return line.status < 400; }));

    m_controller->openAccount(a);
    m_controller->openAccount(b);
    bannerButton()->click();
    QVERIFY(question());
    answer(u"destroy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(elsewhere.journal(), [](const auto &line) { return line.status == 200; }), patience);
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded() && !of(b)->engine()->isPulling(), patience);
    // As it was saved, also after another start.
    stopDesk();
    startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded(), patience);
    m_controller->openAccount(b);
    QVERIFY(banner()->isHidden() || banner()->notice().action != Notice::Action::ConfirmAddress);
}

void AccountsControllerTest::aTokenTypedForAnotherAddressIsAskedForToo()
{
    Account bolt = of(b)->account();
    sandbox::Sandbox elsewhere({.candidates = people, .seed = 3});
    QVERIFY(elsewhere.start());
    const QString before = bolt.baseUrl.toString();
    bolt.baseUrl = elsewhere.baseUrl();
    QVERIFY(
        await(m_profile->store()->saveAccount(bolt))); // behind the controller's back; its token was for one session
    stopDesk();
    startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(of(b) && of(b)->isLoaded(), patience);
    m_controller->openAccount(b);
    const auto dialog = [this] { return window()->findChild<AccountDialog *>(); };
    const auto question = [&] { return dialog()->findChild<QMessageBox *>(); };
    const auto press = [](QWidget *in, const QString &button) { in->findChild<QPushButton *>(button)->click(); };
    QCOMPARE(banner()->notice().action, Notice::Action::NewToken);
    bannerButton()->click();
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"token"_s), elsewhere.options().token);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"save"_s)->isEnabled());
    press(dialog(), u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->findChild<QPushButton *>(u"test"_s)->isEnabled(), patience);
    press(dialog(), u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question(), patience);
    const QString asked = asOneLine(question()->informativeText());
    QVERIFY2(asked.contains(before) && asked.contains(bolt.baseUrl.toString()), qPrintable(asked));
    press(question(), u"cancel"_s);
    QTRY_VERIFY(!question());
    QVERIFY(dialog());
    QVERIFY(elsewhere.journal().isEmpty());

    press(dialog(), u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question(), patience);
    press(question(), u"destroy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(elsewhere.journal(), [](const auto &line) { return line.status == 200; }), patience);
}

void AccountsControllerTest::anAtsWithoutStagesHasStatusesAndJobs()
{
    QAction *open = window()->actionTable()->action(ActionId::OpenDashboard);
    QAction *archive = window()->actionTable()->action(ActionId::Archive);
    QCOMPARE(open->text().remove(u'&'), u"Open in Welcome Kit"_s);
    QVERIFY(open->isVisible() && archive->isVisible());
    const QStringList ids = m_serverA->instaViewReferences();
    QVERIFY(m_serverA->touchInstaView(ids.first(), QJsonObject{{u"status"_s, u"HIRED"_s}}));
    addInstaView({});
    QCOMPARE(shown(), c);
    QVERIFY(!open->isVisible() && !archive->isVisible());
    QVERIFY(visibleList(u"candidateListView"_s));

    QHash<QString, int> byStatus;
    QHash<QString, int> byJob;
    int others = 0;
    int inPool = 0;
    for (const QString &id : ids) {
        const QJsonObject record = m_serverA->instaViewCandidate(id);
        const QString status = record.value("status"_L1).toString();
        ++byStatus[status];
        others += FieldCatalog::instaView().find(FieldRole::Status)->choice(status) ? 0 : 1;
        const QVariantList jobs = record.value("jobIds"_L1).toArray().toVariantList();
        inPool += jobs.isEmpty() ? 1 : 0;
        for (const QVariant &job : jobs)
            ++byJob[job.toString()];
    }
    const QStringList chips{u"All %1"_s.arg(people),
                            u"Undefined %1"_s.arg(byStatus.value(u"UNDEFINED"_s)),
                            u"Applied %1"_s.arg(byStatus.value(u"APPLIED"_s)),
                            u"In process %1"_s.arg(byStatus.value(u"IN_PROCESS"_s)),
                            u"Accepted %1"_s.arg(byStatus.value(u"ACCEPTED"_s)),
                            u"Rejected %1"_s.arg(byStatus.value(u"REJECTED"_s)),
                            u"Other %1"_s.arg(others),
                            u"Drafts 0"_s};
    QTRY_COMPARE(offeredChips(), chips);
    chip(u"Rejected"_s)->click();
    QCOMPARE(of(c)->list()->rowCount(), byStatus.value(u"REJECTED"_s));
    chip(u"Other"_s)->click();
    QCOMPARE(of(c)->list()->rowCount(), others);
    QVERIFY(of(c)->list()->rowOf(ids.first()) >= 0);
    chip(u"All"_s)->click();

    auto *pane = pageOf<CandidateListPane>();
    auto *jobs = pane->findChild<QComboBox *>(u"jobComboBox"_s);
    QVERIFY(inPool > 0);
    jobs->setCurrentIndex(jobs->findText(u"No job"_s));
    Q_EMIT jobs->activated(jobs->currentIndex());
    QCOMPARE(of(c)->list()->rowCount(), inPool);
    QVERIFY(pane->job().isEmpty());
    const QString job = byJob.keys().first();
    pane->setJob(job);
    QCOMPARE(of(c)->list()->rowCount(), byJob.value(job));
    window()->actionTable()->action(ActionId::NewCandidate)->trigger();
    QCOMPARE(of(c)->candidates()->value(of(c)->current(), u"jobIds"_s).list(), QStringList(job));
    pane->setJob({});
    window()->actionTable()->action(ActionId::NewCandidate)->trigger();
    QVERIFY(of(c)->candidates()->value(of(c)->current(), u"jobIds"_s).isUnknown());

    m_controller->openAccount(a);
    QVERIFY(open->isVisible() && archive->isVisible());
}

void AccountsControllerTest::aRefusedJobListDoesNotStopTheCandidates()
{
    addInstaView(u"-without-read:jobs"_s);
    QVERIFY(of(c)->jobs()->jobs().isEmpty());
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(u"read:jobs"_s), qPrintable(banner()->text()));
    QVERIFY2(!banner()->text().contains(u"jobs_r"_s), qPrintable(banner()->text()));

    // Nor does a chosen job narrow what is read.
    QVERIFY(of(c)->engine()->pull(u"some-job"_s));
    QSignalSpy read(of(c)->engine(), &SyncEngine::candidatesRead);
    QTRY_VERIFY_WITH_TIMEOUT(!of(c)->engine()->isPulling(), patience);
    qsizetype count = 0;
    for (const QList<QVariant> &call : read)
        count += call.first().value<QList<Candidate>>().size();
    QCOMPARE(count, people);
}

/// What a link of a candidate may be is the ATS's and anybody's word.
void AccountsControllerTest::onlyTheWebIsOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://files.example/cv.pdf"_s << true;
    QTest::newRow("http") << u"http://files.example/cv.pdf"_s << true;
    QTest::newRow("email") << u"mailto:zoe@eole.example"_s << true;
    QTest::newRow("phone") << u"tel:+33639981234"_s << true;
    const QStringList others{u"file:///dev/zero"_s,
                             u"file://share.example/cv.desktop"_s,
                             u"/etc/passwd"_s,
                             u"smb://share.example/cv.pdf"_s,
                             u"javascript:alert(1)"_s,
                             u"data:text/html,<script>"_s,
                             u"mailto:x@y.example?a=b"_s,
                             u"mailto:nobody"_s,
                             u"mailto://share.example/x@y"_s,
                             u"mailto:x@y.example#a"_s,
                             u"mailto:x@y.example%0Abcc:z@y.example"_s,
                             u"tel:*%2321%23"_s,
                             u"tel:+33639981234?a=b"_s,
                             u"tel:+33639981234;ext=1"_s,
                             u"https:cv.pdf"_s,
                             u"https:///cv.pdf"_s,
                             u"x-scheme:\u202eR"_s};
    for (const QString &other : others)
        QTest::newRow(qPrintable(other)) << other << false;
}

void AccountsControllerTest::onlyTheWebIsOpened()
{
    QFETCH(const QString, link);
    QFETCH(const bool, opened);
    BrowserDouble browser;
    const QStringList schemes{u"http"_s, u"https"_s,  u"file"_s, u"smb"_s, u"javascript"_s,
                              u"data"_s, u"mailto"_s, u"tel"_s,  u""_s,    u"x-scheme"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &browser, "open");
    Q_EMIT window()->openUrlRequested(QUrl(link));
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(browser.opened, opened ? QList<QUrl>{QUrl(link)} : QList<QUrl>());
    QCOMPARE(banner()->text().contains(u"not a web address"_s), !opened);
}

/// Find, edit, tag, stage, send, undo, conflict, undo after sending, create, another account, quit: keys only.
void AccountsControllerTest::aWholeDayWithTheKeyboardAlone()
{
    const QString key = someone(*m_serverA);
    const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
    const auto hasDraft = [this](const QString &one) { return of(a)->book()->hasDraft(one); };
    const auto isIn = [](const QWidget *widget) { return widget && widget->isAncestorOf(QApplication::focusWidget()); };

    find(remote(*m_serverA, key, u"email"_s));
    QTRY_COMPARE(visibleList(u"candidateListView"_s)->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(of(a)->current(), key);
    QVERIFY(visibleList(u"candidateListView"_s)->hasFocus());

    QVERIFY(tabToField(u"subtitle"_s));
    press(Qt::Key_A, ctrl);
    type(u"Night nurse"_s);
    QVERIFY(tabToField(u"tag_list"_s));
    type(u"77,"_s); // no tag to choose from: off screen no popup gives the focus back
    const QList<Stage> stages = of(a)->stages()->stages();
    QVERIFY(stages.size() > 2);
    const QString stageField = of(a)->candidates()->catalog().name(FieldRole::Stage);
    const int other = stages.at(1).id == of(a)->candidates()->value(key, stageField).number() ? 2 : 1;
    press(static_cast<Qt::Key>(Qt::Key_1 + other), Qt::AltModifier);
    QCOMPARE(of(a)->book()->draft(key).fields.size(), 3);
    press(Qt::Key_Return, ctrl);
    QTRY_VERIFY_WITH_TIMEOUT(!hasDraft(key), patience);
    QCOMPARE(remote(*m_serverA, key, u"subtitle"_s), u"Night nurse"_s);
    QVERIFY(of(a)->candidates()->value(key, u"tag_list"_s).list().contains(u"77"_s));
    QCOMPARE(of(a)->candidates()->value(key, stageField).number(), stages.at(other).id);

    QVERIFY(tabToField(u"phone"_s)); // undone before it is sent
    press(Qt::Key_A, ctrl);
    type(u"0601020304"_s);
    QVERIFY(hasDraft(key));
    for (int steps = 0; steps < 20 && hasDraft(key); ++steps)
        press(Qt::Key_Z, ctrl);
    QVERIFY(!hasDraft(key));

    QVERIFY(tabToField(u"subtitle"_s)); // a colleague is at it, too
    press(Qt::Key_A, ctrl);
    type(u"Head nurse"_s);
    QVERIFY(m_serverA->touch(key, {{u"subtitle"_s, u"Day nurse"_s}}));
    press(Qt::Key_Return, ctrl);
    QTRY_VERIFY_WITH_TIMEOUT(!of(a)->book()->conflicts(key).isEmpty(), patience);
    press(Qt::Key_M, ctrl | Qt::ShiftModifier);
    QTRY_VERIFY(window()->findChild<QWidget *>(u"conflictPage"_s)->isVisible());
    press(Qt::Key_M);
    press(Qt::Key_Return, ctrl);
    QTRY_VERIFY_WITH_TIMEOUT(!hasDraft(key), patience);
    QCOMPARE(remote(*m_serverA, key, u"subtitle"_s), u"Head nurse"_s);

    press(Qt::Key_H, ctrl); // that was wrong
    auto *history = window()->findChild<QWidget *>(u"historyPage"_s);
    QTRY_VERIFY(history && history->isVisible() && isIn(history));
    auto *sent = history->findChild<QWidget *>(u"historyView"_s);
    QTRY_VERIFY(sent->isVisible());
    QVERIFY(tabTo(sent));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    auto *undo = history->findChild<QPushButton *>(u"undoAfterSendingButton"_s);
    QTRY_VERIFY(undo->isVisible() && undo->isEnabled());
    QVERIFY(tabTo(undo));
    press(Qt::Key_Return);
    auto *makeDraft = history->findChild<QPushButton *>(u"makeDraftButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(makeDraft->isVisible() && makeDraft->isEnabled(), patience);
    QVERIFY(tabTo(makeDraft));
    press(Qt::Key_Return);
    QTRY_COMPARE(of(a)->book()->draft(key).fields.value(u"subtitle"_s).mine.text(), u"Day nurse"_s);
    for (int steps = 0; steps < 3 && history->isVisible(); ++steps)
        press(Qt::Key_Escape);
    QVERIFY(!history->isVisible());
    press(Qt::Key_Return, ctrl);
    QTRY_VERIFY_WITH_TIMEOUT(!hasDraft(key), patience);
    QCOMPARE(remote(*m_serverA, key, u"subtitle"_s), u"Day nurse"_s);

    press(Qt::Key_N, ctrl);
    QVERIFY(Draft::isNewKey(of(a)->current()));
    press(Qt::Key_Down); // the job
    QVERIFY(tabToField(u"firstname"_s));
    type(u"Zita"_s);
    QVERIFY(tabToField(u"lastname"_s));
    type(u"Byrne"_s);
    QVERIFY(tabToField(u"email"_s));
    type(u"zita.byrne@example.org"_s);
    const qsizetype before = m_serverA->candidateReferences().size();
    press(Qt::Key_Return, ctrl);
    QTRY_COMPARE_WITH_TIMEOUT(m_serverA->candidateReferences().size(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!Draft::isNewKey(of(a)->current()) && !hasDraft(of(a)->current()), patience);
    QCOMPARE(remote(*m_serverA, of(a)->current(), u"lastname"_s), u"Byrne"_s);

    press(Qt::Key_2, ctrl);
    QCOMPARE(shown(), b);
    const QString inB = someone(*m_serverB);
    find(remote(*m_serverB, inB, u"email"_s));
    QTRY_COMPARE(visibleList(u"candidateListView"_s)->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(of(b)->current(), inB);
    QVERIFY(tabToField(u"subtitle"_s));
    type(u"B"_s);
    press(Qt::Key_Return, ctrl);
    QTRY_VERIFY_WITH_TIMEOUT(!of(b)->book()->hasDraft(inB), patience);
    QVERIFY(remote(*m_serverB, inB, u"subtitle"_s).contains(u'B'));
    press(Qt::Key_Q, ctrl);
    QTRY_VERIFY(window()->isHidden());
}

void AccountsControllerTest::aReportOfAProblemNamesNobody()
{
    keepLogPlain();
    const auto all = [this](const QString &account) {
        QStringList personal{of(account)->account().name, of(account)->account().baseUrl.toString()};
        CandidateModel *model = of(account)->candidates();
        for (int row = 0; row < model->rowCount(); ++row) {
            personal.append(model->index(row, 0).data(CandidateModel::NameRole).toString());
            personal.append(model->keyAt(row));
            personal.append(model->value(model->keyAt(row), FieldRole::Email).text());
        }
        personal.removeAll(QString());
        return personal;
    };
    const QStringList personal = all(a) + all(b) + QStringList{u"wk_9f8A7b6C5d4E3f2a"_s};
    QVERIFY(personal.size() > 2 * people);
    for (const QString &words : personal)
        qWarning("not stored: %s, in table drafts", qPrintable(words));
    window()->actionTable()->action(ActionId::ReportProblem)->trigger();
    auto *dialog = window()->findChild<QDialog *>(u"problemReport"_s);
    QVERIFY(dialog);
    const QString report = dialog->findChild<QPlainTextEdit *>(u"report"_s)->toPlainText();
    for (const QString &words : personal)
        QVERIFY2(!report.contains(words, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY2(report.contains(u"welcomekit, %1 candidates, 0 drafts, 0 in the outbox"_s.arg(people)),
             qPrintable(report));
    QVERIFY2(report.count(u"not stored: …"_s) > 50, qPrintable(report));
    for (const QString &told :
         {u"Qt: 6."_s, u"Kernel: "_s, u"Platform: offscreen"_s, u"Screens: "_s, u"in table drafts"_s})
        QVERIFY2(report.contains(told), qPrintable(told));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), report);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(AccountsControllerTest)
#include "tst_accountscontroller.moc"
