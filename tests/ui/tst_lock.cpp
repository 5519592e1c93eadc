// SPDX-License-Identifier: MIT
// Locking: what is out of sight, what the store's key opens then, and that nothing typed or sent is lost or doubled by
// it. Real profile, real HTTP, a sandbox.
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "sandbox/sandbox.h"
#include "support/manualclock.h"
#include "support/withoutmoves.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "widgets/actions.h"
#include "widgets/choicechips.h"
#include "window/accountscontroller.h"
#include "window/idlewatch.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/unlockpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <utility>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // milliseconds
constexpr int people = 20;
const QString phrase = u"seal of the test"_s;

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

    const QString a = u"account-a"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_server;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<AccountsController> m_controller;

    MainWindow *window() { return m_controller->window(); }
    AccountSession *session() { return m_controller->session(a); }
    QLineEdit *passphrase() { return window()->findChild<QLineEdit *>(u"profilePassphrase"_s); }
    QPushButton *unlockButton() { return window()->findChild<QPushButton *>(u"unlockButton"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window(), key, modifiers);
    }
    bool isRead()
    {
        return session() && session()->isLoaded() && !session()->engine()->isPulling() &&
               session()->candidates()->rowCount() == people;
    }
    QString someone()
    {
        const QStringList all = m_server->candidateReferences();
        const auto found = std::ranges::find_if(
            all, [this](const QString &key) { return !m_server->candidate(key).value("archived"_L1).toBool(); });
        return *found;
    }
    QString remotePhone(const QString &key)
    {
        const QJsonObject record = m_server->candidate(key);
        return record.contains("phone"_L1) ? record.value("phone"_L1).toString()
                                           : record.value("profile"_L1)["phone"_L1].toString();
    }
    qsizetype writes()
    {
        const auto journal = m_server->journal();
        return std::ranges::count_if(journal, [](const auto &line) { return line.method != u"GET"_s; });
    }
    /// What the store says to who asks for personal data.
    std::optional<StoreError::Kind> refusal()
    {
        auto asked = m_profile->store()->drafts(a);
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, patience))
            qFatal("no answer");
        const auto drafts = asked.result();
        return drafts ? std::nullopt : std::optional(drafts.error().kind);
    }
    void edit(const QString &key, const QString &value)
    {
        CandidateModel *model = session()->candidates();
        QVERIFY(model->setData(model->indexOf(key, u"phone"_s), value));
    }
    void lockNow()
    {
        QSignalSpy locked(m_controller.get(), &AccountsController::locked);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_controller->isLocked());
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, patience);
    }
    void unlock()
    {
        QTest::keyClicks(passphrase(), phrase);
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isLocked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    }
    /// Every word that can be read in the window.
    QStringList readable()
    {
        QStringList words{window()->windowTitle()};
        for (const QWidget *widget : window()->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                words.append(button->text());
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                words.append(line->text());
            words.append({widget->toolTip(), widget->accessibleName()});
        }
        return words;
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void lockingForgetsTheKeyAndUnlockingComesBack();
    void halfATagIsKept();
    void aWrongPassphraseOpensNothing();
    void nothingOfTheWindowWorksWhileItIsLocked();
    void dialogsGo();
    void theListComesBack();
    void withNobodyOpenOneBeginsInTheList();
    void thePageTellsWhatIsBehindIt_data();
    void thePageTellsWhatIsBehindIt();
    void accountsWaitForTheKey();
    void aSendUnderWayEndsFirst_data();
    void aSendUnderWayEndsFirst();
    void whatWaitsLeavesAfterUnlocking();
    void whatTheDiskRefusesIsNotLockedAway();
    void idleMinutesLock();
    void aTouchCountsWhereverItIs_data();
    void aTouchCountsWhereverItIs();
    void theFirstTouchAfterSleepLocks();
    void aClockThatIsSetBackLocksLater();
    void thePreferenceHolds();
    void aKeychainIsNotAskedByItself();
};

void LockTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("VIVIER_PASSPHRASE", phrase.toUtf8());
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people, .seed = 1});
    QVERIFY(m_server->start());
    m_clock = std::make_shared<ManualClock>();
    m_preferences = std::make_unique<Preferences>(m_folder->path());
    m_preferences->setRiskyHold(0);
    m_profile = std::make_unique<Profile>(m_folder->filePath(u"profile"_s));
    m_controller = std::make_unique<AccountsController>(m_profile.get(), m_preferences.get(), m_clock);
    whenDone(m_profile->open(), m_controller.get(), [this](const Profiled<OpenReport> &opened) {
        QVERIFY(opened.has_value());
        m_controller->start();
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->accounts()->isLoaded(), patience);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    m_controller->addAccount({.id = a, .name = u"Acme"_s, .baseUrl = m_server->baseUrl()},
                             {.token = withoutMoves(*m_server), .place = TokenPlace::Session});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    session()->setCurrent(someone());
    QTRY_COMPARE_WITH_TIMEOUT(session()->current(), someone(), patience);
}

void LockTest::cleanup()
{
    m_controller.reset();
    m_profile.reset();
    m_preferences.reset();
    m_server.reset();
}

void LockTest::lockingForgetsTheKeyAndUnlockingComesBack()
{
    const QString key = someone();
    const QString name = session()->candidates()->indexOf(key, FieldRole::FirstName).data(Qt::DisplayRole).toString();
    QVERIFY(!name.isEmpty());
    QVERIFY(readable().join(u'\n').contains(name));
    QCOMPARE(refusal(), std::nullopt);
    window()->form()->showField(u"subtitle"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"typed last"_s);
    const QString typed = qobject_cast<QLineEdit *>(QApplication::focusWidget())->text();
    lockNow();
    QVERIFY(!readable().join(u'\n').contains(name));
    QCOMPARE(window()->windowTitle(), u"Vivier"_s);
    QCOMPARE(window()->findChild<QLineEdit *>(u"searchField"_s)->placeholderText(), QString());
    QVERIFY(!m_controller->session());
    QCOMPARE(refusal(), std::optional(StoreError::Kind::Locked));
    QVERIFY(passphrase()->hasFocus());
    QCOMPARE(passphrase()->text(), QString());

    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(session()->current(), key, patience);
    QCOMPARE(session()->book()->draft(key).fields.value(u"subtitle"_s).mine.text(), typed);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), window()->form()->editor(u"subtitle"_s), patience);
    QCOMPARE(refusal(), std::nullopt);
    // And once more: the passphrase is not left in its field.
    lockNow();
    QCOMPARE(passphrase()->text(), QString());
    QVERIFY(!unlockButton()->isEnabled());
    unlock();
}

void LockTest::halfATagIsKept()
{
    const QString key = someone();
    window()->form()->showField(u"tag_list"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"half-a-tag"_s);
    lockNow();
    unlock();
    const QStringList tags = session()->book()->draft(key).fields.value(u"tag_list"_s).mine.list();
    QVERIFY2(tags.contains(u"half-a-tag"_s), qPrintable(tags.join(u'|')));
}

void LockTest::aWrongPassphraseOpensNothing()
{
    lockNow();
    QTest::keyClicks(passphrase(), u"another one"_s);
    QTest::keyClick(passphrase(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(passphrase()->isEnabled() && passphrase()->selectedText() == u"another one"_s, patience);
    QVERIFY(m_controller->isLocked());
    QCOMPARE(refusal(), std::optional(StoreError::Kind::Locked));
    unlock(); // the first key replaces it
}

void LockTest::nothingOfTheWindowWorksWhileItIsLocked()
{
    lockNow();
    const Actions &table = *window()->actionTable();
    for (QAction *action : table.all()) {
        if (action != table.action(ActionId::Quit))
            action->trigger();
    }
    m_controller->openAccount(a);
    QCoreApplication::processEvents();
    QVERIFY(m_controller->isLocked());
    QVERIFY(!m_controller->session() && !session());
    for (QDialog *dialog : window()->findChildren<QDialog *>())
        dialog->reject();
    QVERIFY(window()->unlockPage()->isVisible());
    QCOMPARE(refusal(), std::optional(StoreError::Kind::Locked));
}

void LockTest::dialogsGo()
{
    window()->actionTable()->action(ActionId::Accounts)->trigger();
    window()->actionTable()->action(ActionId::Preferences)->trigger();
    const auto shown = [this] {
        const auto all = window()->findChildren<QDialog *>();
        return std::ranges::count_if(all, [](const QDialog *dialog) { return dialog->isVisible(); });
    };
    QVERIFY(shown() >= 1);
    m_controller->lock();
    QCOMPARE(shown(), 0);
}

void LockTest::theListComesBack()
{
    const auto pane = [this] { return window()->findChild<CandidateListPane *>(); };
    const auto bar = [&pane] { return pane()->findChild<QListView *>(u"candidateListView"_s)->verticalScrollBar(); };
    auto *search = window()->findChild<QLineEdit *>(u"searchField"_s);
    window()->resize(1024, 480);
    pane()->setJob(session()->jobs()->jobs().first().reference);
    pane()->findChild<ChoiceChips *>()->setCurrent(u"archived"_s);
    QTest::keyClicks(search, u"a"_s);
    QCOMPARE(session()->list()->filter().show, CandidateFilter::Show::Archived);
    const CandidateFilter narrowed = session()->list()->filter();
    pane()->setOrder(u"-changed"_s);
    lockNow();
    QCOMPARE(search->text(), QString());
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(session()->list()->filter(), narrowed, patience);
    QCOMPARE(search->text(), u"a"_s);
    QVERIFY(!search->hasSelectedText()); // it is what is searched for, not about to be typed over
    QCOMPARE(pane()->job(), narrowed.job);
    QCOMPARE(pane()->chip(), u"archived"_s);
    QCOMPARE(pane()->order(), u"-changed"_s);
    QCOMPARE(session()->list()->order(), (CandidateOrder{CandidateOrder::By::Changed, true}));

    pane()->clearFilters();
    pane()->setJob({});
    session()->setCurrent({});
    QTRY_VERIFY(bar()->maximum() > 200);
    bar()->setValue(160);
    const QString top = pane()->top();
    QVERIFY(!top.isEmpty() && top != session()->list()->keyAt(0));
    lockNow();
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(pane()->top(), top, patience);
    QCOMPARE(session()->list()->filter(), CandidateFilter());
}

/// An arrow key chooses a candidate there, and not another job.
void LockTest::withNobodyOpenOneBeginsInTheList()
{
    session()->setCurrent({});
    QTRY_COMPARE(session()->current(), QString());
    lockNow();
    unlock();
    const auto *list = window()->findChild<QAbstractItemView *>(u"candidateListView"_s);
    QTRY_VERIFY2(list->hasFocus(), qPrintable(QApplication::focusWidget()->objectName()));
    QCOMPARE(session()->current(), QString());
    press(Qt::Key_Down);
    QTRY_VERIFY(!session()->current().isEmpty());
}

void LockTest::thePageTellsWhatIsBehindIt_data()
{
    QTest::addColumn<bool>("types");
    QTest::addColumn<bool>("sends");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing") << false << false << false << QStringList();
    QTest::newRow("steps of undo") << true << false << false << QStringList{u"Ctrl+Z"_s};
    QTest::newRow("a send that is held") << false << true << false
                                         << QStringList{u"1 candidate"_s, u"sent once Vivier is unlocked."_s,
                                                        u"Ctrl+Z"_s};
    QTest::newRow("a send while working offline")
        << false << true << true << QStringList{u"1 candidate"_s, u"back online"_s};
}

void LockTest::thePageTellsWhatIsBehindIt()
{
    QFETCH(const bool, types);
    QFETCH(const bool, sends);
    QFETCH(const bool, offline);
    QFETCH(const QStringList, told);
    const QString key = someone();
    if (offline)
        window()->actionTable()->action(ActionId::WorkOffline)->trigger();
    m_preferences->setRiskyHold(60);
    if (types)
        edit(key, u"+33611111111"_s);
    if (sends) {
        session()->setArchived(key, true);
        session()->send(key);
        QTRY_COMPARE_WITH_TIMEOUT(session()->engine()->outbox()->count(), 1, patience);
    }
    lockNow();
    const auto *behind = window()->findChild<QLabel *>(u"behindTheLock"_s);
    QCOMPARE(behind->isVisible(), !told.isEmpty());
    for (const QString &words : told)
        QVERIFY2(behind->text().contains(words), qPrintable(behind->text()));
    QCOMPARE(behind->text().contains(u"outbox"_s), sends);
    // It is still true after a wrong passphrase.
    QTest::keyClicks(passphrase(), u"another one"_s);
    QTest::keyClick(passphrase(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(passphrase()->selectedText() == u"another one"_s, patience);
    QCOMPARE(behind->isVisible(), !told.isEmpty());
    unlock();
    QVERIFY(!behind->isVisible());
}

void LockTest::accountsWaitForTheKey()
{
    auto *account = window()->findChild<QWidget *>(u"accountButton"_s);
    const auto accounts = [this] {
        window()->actionTable()->action(ActionId::Preferences)->trigger();
        return window()->findChild<PreferencesDialog *>()->findChild<QPushButton *>(u"accounts"_s);
    };
    QVERIFY(account->isVisible());
    const QPoint search = window()->findChild<QWidget *>(u"searchField"_s)->pos();
    lockNow();
    QVERIFY(!account->isVisible());
    QCOMPARE(window()->findChild<QWidget *>(u"searchField"_s)->pos(), search);
    const QPushButton *offered = accounts();
    QVERIFY(!offered->isEnabled());
    QVERIFY(!offered->toolTip().isEmpty());
    delete window()->findChild<PreferencesDialog *>();
    unlock();
    QVERIFY(account->isVisible());
    QVERIFY(accounts()->isEnabled());
}

void LockTest::aSendUnderWayEndsFirst_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::newRow("slow") << sandbox::Fault{.latencyMs = 400, .next = 1, .match = u"PUT .*"_s};
    QTest::newRow("the answer is lost") << sandbox::Fault{
        .drop = sandbox::Fault::Drop::After, .next = 1, .match = u"PUT .*"_s};
    QTest::newRow("refused") << sandbox::Fault{.status = 422, .next = 1, .match = u"PUT .*"_s};
}

void LockTest::aSendUnderWayEndsFirst()
{
    QFETCH(const sandbox::Fault, fault);
    const QString key = someone();
    m_server->setFaults({fault});
    edit(key, u"+33611111111"_s);
    session()->send(key);
    QTRY_VERIFY_WITH_TIMEOUT(session()->engine()->outbox()->isLeaving(key), patience);
    bool leftBehind = false;
    connect(m_controller.get(), &AccountsController::locked, this, [&] { leftBehind = writes() == 0; });
    lockNow();
    QVERIFY(!leftBehind); // it was waited for
    const qsizetype before = writes();
    QVERIFY(before <= 1);
    unlock();
    if (fault.status == 0) {
        QTRY_VERIFY_WITH_TIMEOUT(!session()->book()->hasDraft(key), patience);
        QCOMPARE(remotePhone(key), u"+33611111111"_s);
    } else {
        QVERIFY(session()->book()->hasDraft(key));
    }
    QCOMPARE(writes(), 1);
}

void LockTest::whatWaitsLeavesAfterUnlocking()
{
    const QString key = someone();
    QAction *offline = window()->actionTable()->action(ActionId::WorkOffline);
    offline->trigger();
    edit(key, u"+33611111111"_s);
    session()->send(key);
    QTRY_COMPARE_WITH_TIMEOUT(session()->engine()->outbox()->count(), 1, patience);
    lockNow();
    QCOMPARE(writes(), 0);
    QTest::keyClicks(passphrase(), phrase);
    QTest::keyClick(passphrase(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session() && session()->isLoaded(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session()->engine()->outbox()->count(), 1, patience);
    QCOMPARE(writes(), 0); // still working offline
    offline->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(remotePhone(key), u"+33611111111"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->book()->hasDraft(key), patience);
    QCOMPARE(writes(), 1);
}

void LockTest::whatTheDiskRefusesIsNotLockedAway()
{
    const QString key = someone();
    QVERIFY(session()->saver()->flushAndWait());
    // No file of this process may grow.
    rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{.rlim_cur = 1, .rlim_max = limit.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &full);
    edit(key, u"+33611111111"_s);
    m_controller->lock();
    const bool stayed = QTest::qWaitFor([this] { return !m_controller->isLocked(); }, patience);
    setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(stayed);
    QVERIFY(session() && m_controller->session() == session());
    QCOMPARE(session()->current(), key);
    QCOMPARE(session()->book()->draft(key).fields.value(u"phone"_s).mine.text(), u"+33611111111"_s);
    QVERIFY(window()->form()->isVisible());
    QVERIFY(window()->findChild<NoticeBar *>(u"noticeBanner"_s)->isVisible());
    QVERIFY(session()->engine()->connectivity()->mayAsk());
    QVERIFY(session()->saver()->flushAndWait());
    lockNow();
}

void LockTest::idleMinutesLock()
{
    m_clock->advance(24h);
    QVERIFY(!m_controller->isLocked()); // off by default
    m_preferences->setLockAfter(5);
    m_clock->advance(5min - 1ms);
    QVERIFY(!m_controller->isLocked());
    m_clock->advance(1ms);
    QVERIFY(m_controller->isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(passphrase() && passphrase()->hasFocus(), patience);
    m_clock->advance(1h); // locked already
    unlock();
    m_preferences->setLockAfter(0);
    m_clock->advance(24h);
    QVERIFY(!m_controller->isLocked());
}

void LockTest::aTouchCountsWhereverItIs_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"key"_s, u"mouse"_s, u"click"_s, u"key in a dialog"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void LockTest::aTouchCountsWhereverItIs()
{
    QFETCH(const QString, what);
    m_preferences->setLockAfter(1);
    if (what == "key in a dialog"_L1)
        window()->actionTable()->action(ActionId::Preferences)->trigger();
    QWidget *place = window();
    if (auto *dialog = window()->findChild<PreferencesDialog *>())
        place = dialog->findChild<QSpinBox *>(u"riskyHold"_s);
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(59s);
        QVERIFY2(!m_controller->isLocked(), qPrintable(QString::number(i)));
        if (what.startsWith("key"_L1))
            QTest::keyClick(place, Qt::Key_Shift);
        else if (what == "click"_L1)
            QTest::mouseClick(place, Qt::LeftButton, {}, {3, place->height() - 3});
        else
            QTest::mouseMove(place, {3 + i, place->height() - 3});
        QCoreApplication::processEvents();
    }
    // What the program itself sends is no touch.
    m_clock->advance(59s);
    QMouseEvent made(QEvent::MouseMove, QPointF(3, 3), place->mapToGlobal(QPointF(3, 3)), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(place, &made);
    m_clock->advance(1s);
    QVERIFY(m_controller->isLocked());
}

void LockTest::theFirstTouchAfterSleepLocks()
{
    // Its waits do not come due: as after a sleep, when the time was not counted.
    class Asleep final : public Clock
    {
    public:
        QDateTime time = QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC);
        QDateTime now() const override { return time; }
        void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}
    };
    auto asleep = std::make_shared<Asleep>();
    IdleWatch watch(asleep);
    watch.setMinutes(10);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QLineEdit line;
    QTest::keyClick(&line, Qt::Key_A);
    QCOMPARE(line.text(), u"a"_s);
    asleep->time = asleep->time.addSecs(3600);
    QTest::keyClick(&line, Qt::Key_B);
    QCOMPARE(idle.count(), 1);
    QCOMPARE(line.text(), u"a"_s); // it went to nobody
    QTest::keyClick(&line, Qt::Key_C);
    QCOMPARE(line.text(), u"ac"_s);
    QCOMPARE(idle.count(), 1);
}

void LockTest::aClockThatIsSetBackLocksLater()
{
    class Set final : public Clock
    {
    public:
        QDateTime time = QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC);
        std::chrono::milliseconds wait{0};
        std::function<void()> due;
        QDateTime now() const override { return time; }
        void after(std::chrono::milliseconds length, QObject *, std::function<void()> then) override
        {
            wait = length;
            due = std::move(then);
        }
    };
    auto set = std::make_shared<Set>();
    IdleWatch watch(set);
    watch.setMinutes(10);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    set->time = set->time.addDays(-1);
    std::exchange(set->due, {})();
    QCOMPARE(idle.count(), 0);
    QCOMPARE(set->wait, std::chrono::milliseconds(10min)); // not a day
    set->time = set->time.addSecs(600);
    std::exchange(set->due, {})();
    QCOMPARE(idle.count(), 1);
}

void LockTest::thePreferenceHolds()
{
    QCOMPARE(m_preferences->lockAfter(), 0);
    PreferencesDialog dialog(m_preferences.get());
    auto *minutes = dialog.findChild<QSpinBox *>(u"lockAfter"_s);
    QCOMPARE(minutes->minimum(), 0);
    QCOMPARE(minutes->maximum(), 240);
    minutes->setValue(17);
    QCOMPARE(m_preferences->lockAfter(), 17);
    m_preferences->setLockAfter(9999);
    QCOMPARE(m_preferences->lockAfter(), 240);
    m_preferences->setLockAfter(-3);
    QCOMPARE(m_preferences->lockAfter(), 0);
}

void LockTest::aKeychainIsNotAskedByItself()
{
    UnlockPage page;
    QSignalSpy asked(&page, &UnlockPage::unlockRequested);
    page.show();
    page.showLocked(KeyPlace::Keychain, {});
    QCoreApplication::processEvents();
    QCOMPARE(asked.count(), 0);
    auto *button = page.findChild<QPushButton *>(u"unlockButton"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    QVERIFY(!page.findChild<QLineEdit *>(u"profilePassphrase"_s)->isVisible());
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"keychain of this computer"_s);
    }));
    button->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QString());
}

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
