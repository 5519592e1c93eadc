// SPDX-License-Identifier: MIT
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "window/changespane.h"
#include "window/noticebar.h"
#include "window/topbar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace vivier;
using namespace vivier::test;

namespace {

QList<ActionId> allActions()
{
    QList<ActionId> ids;
    for (int id = 0; id <= static_cast<int>(ActionId::About); ++id)
        ids.append(static_cast<ActionId>(id));
    return ids;
}

} // namespace

class WindowTest : public ShownWindow
{
    Q_OBJECT

    Banner *banner() { return m_window->findChild<Banner *>(u"noticeBanner"_s); }
    static Notice noticeFor(const QString &key)
    {
        return {.key = key, .text = u"It is too long."_s, .field = u"remote_resume_url"_s};
    }
    QPushButton *bannerAction()
    {
        const auto buttons = banner()->findChildren<QPushButton *>();
        const auto shown = std::ranges::find_if(buttons, [](QPushButton *button) { return button->isVisible(); });
        return shown == buttons.cend() ? nullptr : *shown;
    }
    QMessageBox *question()
    {
        const auto boxes = m_window->findChildren<QMessageBox *>();
        const auto shown = std::ranges::find_if(boxes, [](QMessageBox *box) { return box->isVisible(); });
        return shown == boxes.cend() ? nullptr : *shown;
    }
    void edit(const QString &key, const QString &field, const QString &text)
    {
        QVERIFY(m_work->model().setData(m_work->model().indexOf(key, field), text));
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void aNewWindowFitsTheDisplay()
    {
        Preferences fresh(m_folder.filePath(u"fresh"_s));
        const MainWindow window(&fresh);
        const QSize room = window.screen()->availableSize().expandedTo(window.minimumSizeHint());
        QVERIFY2(window.width() <= room.width() && window.height() <= room.height(),
                 qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
    }

    void theFocusNeverFallsOnAButton_data();
    void theFocusNeverFallsOnAButton();
    void afterSendingTheFocusIsInTheForm();
    void aReadingThatFailedIsTriedAgainForItsJob();
    void everyActionIsInAMenuWithItsKeys();
    void everythingThatTakesTheFocusHasAName_data() { sizes(); }
    void everythingThatTakesTheFocusHasAName();
    void nothingIsWiderThanItsPlace_data() { sizes(); }
    void nothingIsWiderThanItsPlace();
    void tabReachesEveryPane();
    void f6GoesRoundThePanes();
    void altDownKeepsTheFieldAndItsPlace_data();
    void altDownKeepsTheFieldAndItsPlace();
    void searchFiltersAsOneTypes();
    void troubleIsSaidWithoutStoppingAnything_data();
    void troubleIsSaidWithoutStoppingAnything();
    void aNoticeIsAboutItsCandidate();
    void aNoticeGoesWhenItIsNoLongerTrue_data();
    void aNoticeGoesWhenItIsNoLongerTrue();
    void aNoticeFollowsACandidateThatIsCreated();
    void agreeingIsAboutTheDraftAsItWas();
    void whatIsMissingIsSaidUntilItIsMended();
    void whatWaitsIsSaidAsLongAsItWaits();
    void whatPassesGoesWithTheNextCandidate();
    void ofSomebodyElseItIsSaidWithTheName();
    void aQuestionAboutADraftGoesWithIt();

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1440x900") << QSize(1440, 900);
    }
};

void WindowTest::everyActionIsInAMenuWithItsKeys()
{
    QSet<QAction *> inMenus;
    for (const QAction *top : m_window->menuBar()->actions()) {
        QVERIFY(top->menu());
        for (QAction *action : top->menu()->actions()) {
            inMenus.insert(action);
            if (const QMenu *inner = action->menu()) {
                const QList<QAction *> actions = inner->actions();
                inMenus += QSet<QAction *>(actions.cbegin(), actions.cend());
            }
        }
    }
    QHash<QString, QString> taken;
    for (const ActionId id : allActions()) {
        QAction *action = m_window->actionTable()->action(id);
        QVERIFY2(action, qPrintable(QString::number(static_cast<int>(id))));
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        if (id == ActionId::Accounts)
            continue;
        QVERIFY2(!keys.isEmpty(), qPrintable(action->text()));
        QVERIFY2(!taken.contains(keys), qPrintable(keys + u": "_s + action->text() + u", "_s + taken.value(keys)));
        taken.insert(keys, action->text());
        const QString shown = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(shown), qPrintable(action->toolTip()));
    }
}

void WindowTest::everythingThatTakesTheFocusHasAName()
{
    QFETCH(const QSize, size);
    open(size);
    QTest::keyClicks(m_window->form()->editor(u"subtitle"_s), u"x"_s); // so that cards and their buttons are there
    QStringList nameless;
    int seen = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy())
            continue;
        ++seen;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(called(widget));
    }
    QVERIFY(seen > 30);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void WindowTest::nothingIsWiderThanItsPlace()
{
    QFETCH(const QSize, size);
    open(size);
    QCOMPARE(m_window->size(), size);
    QTest::keyClicks(m_window->form()->editor(u"subtitle"_s), u"x"_s);
    const QString longWord(400, u'W');
    QVERIFY(m_work->model().book()->edit(session()->current(), u"lastname"_s, Value::ofText(longWord)));
    QVERIFY(m_work->model().book()->edit(session()->current(), u"tag_list"_s, Value::ofList({longWord, u"b"_s})));
    QStringList wide;
    const auto look = [&] {
        wide.clear();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            if (!widget->isVisible() || widget->isWindow() || !parent)
                continue;
            if (widget->x() < 0 || widget->x() + widget->width() > parent->width())
                wide.append(u"%1: %2..%3 of %4"_s.arg(called(widget))
                                .arg(widget->x())
                                .arg(widget->x() + widget->width())
                                .arg(parent->width()));
        }
        return wide.isEmpty();
    };
    if (!QTest::qWaitFor(look, 3'000)) // layouts settle in later turns of the event loop
        QFAIL(qPrintable(u'\n' + wide.join(u'\n')));
}

void WindowTest::tabReachesEveryPane()
{
    open();
    QTest::keyClicks(m_window->form()->editor(u"subtitle"_s), u"x"_s);
    search()->setFocus();
    const QWidget *pane = m_window->findChild<ChangesPane *>();
    QVERIFY(pane->isVisible());
    QStringList order;
    QSet<QWidget *> seen;
    for (int i = 0; i < 200; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (seen.contains(focus))
            break;
        seen.insert(focus);
        for (const auto &[name, owner] : {std::pair<QString, const QWidget *>{u"list"_s, list()},
                                          {u"form"_s, m_window->form()},
                                          {u"pane"_s, pane}}) {
            if ((owner == focus || owner->isAncestorOf(focus)) && !order.contains(name))
                order.append(name);
        }
    }
    QCOMPARE(order, (QStringList{u"list"_s, u"form"_s, u"pane"_s}));
    for (const Field &field : m_work->model().catalog()) {
        if (!field.uses.testFlag(FieldUse::Update) || field.kind == FieldKind::Flag)
            continue;
        QWidget *editor = m_window->form()->editor(field.name);
        if (!editor->isVisible()) { // behind the button of networks
            QCOMPARE(field.section, FieldSection::SocialMedia);
            continue;
        }
        const bool reached = seen.contains(editor) || std::ranges::any_of(seen, [editor](const QWidget *widget) {
                                 return editor->isAncestorOf(widget);
                             });
        QVERIFY2(reached, qPrintable(field.name));
    }
}

void WindowTest::f6GoesRoundThePanes()
{
    open();
    QTest::keyClicks(m_window->form()->editor(u"subtitle"_s), u"x"_s);
    const QWidget *pane = m_window->findChild<ChangesPane *>();
    search()->setFocus();
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), list());
    press(Qt::Key_F6);
    QVERIFY(m_window->form()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), search());

    // Folded away, the pane is left out.
    m_window->resize(1024, 700);
    QTRY_VERIFY(!pane->isVisible());
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    QVERIFY(m_window->form()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), search());
}

void WindowTest::altDownKeepsTheFieldAndItsPlace_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("phone") << u"phone"_s;
    QTest::newRow("vimeo, far down") << u"media_vimeo"_s;
    QTest::newRow("cover letter") << u"cover_letter"_s;
}

void WindowTest::altDownKeepsTheFieldAndItsPlace()
{
    QFETCH(const QString, field);
    open({1024, 700});
    session()->setCurrent(session()->list()->keyAt(0));
    QWidget *editor = m_window->form()->editor(field);
    m_window->form()->showField(field);
    QCOMPARE(QApplication::focusWidget(), editor);
    for (int row = 1; row < 4; ++row) {
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(session()->current(), session()->list()->keyAt(row));
        QCOMPARE(list()->currentIndex().row(), row);
        QCOMPARE(QApplication::focusWidget(), editor);
        QVERIFY(!editor->visibleRegion().isEmpty());
    }
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(session()->current(), session()->list()->keyAt(2));
    QCOMPARE(QApplication::focusWidget(), editor);
    QVERIFY(m_work->model().book()->draftedKeys().isEmpty()); // going past a candidate changes nothing
}

void WindowTest::searchFiltersAsOneTypes()
{
    open();
    const int all = session()->list()->rowCount();
    const QString last = m_work->model().value(session()->current(), u"lastname"_s).text();
    m_window->form()->showField(u"phone"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), search());
    QTest::keyClicks(search(), last.toUpper());
    QTRY_VERIFY(session()->list()->rowCount() < all);
    QVERIFY(session()->list()->rowOf(session()->current()) >= 0);
    QTest::keyClicks(search(), u"zzzz"_s);
    QTRY_VERIFY(m_window->findChild<CandidateListPane *>()->findChild<QListView *>()->isHidden() ||
                session()->list()->rowCount() <= 1);
    press(Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QTRY_COMPARE(session()->list()->rowCount(), all);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
}

void WindowTest::troubleIsSaidWithoutStoppingAnything_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong token") << u"token"_s << u"token"_s;
    QTest::newRow("missing scope") << u"scope"_s << u"Welcome Kit"_s;
    QTest::newRow("server down") << u"down"_s << u"kept"_s;
    QTest::newRow("HTML 503") << u"html"_s << u"kept"_s;
    QTest::newRow("hang") << u"hang"_s << u"kept"_s;
}

void WindowTest::troubleIsSaidWithoutStoppingAnything()
{
    QFETCH(const QString, trouble);
    QFETCH(const QString, words);
    open();
    const QString key = session()->current();
    const int rows = m_work->model().rowCount();
    sandbox::Sandbox &server = m_work->bench.sandbox();
    const HttpOptions quick{.silence = std::chrono::milliseconds(700), .retry = {.attempts = 1}};
    const QString token = server.options().token;
    m_window->setSession(nullptr);
    m_work->useToken(trouble == "token"_L1   ? u"wrong"_s
                     : trouble == "scope"_L1 ? token + u"-without-jobs_r"_s
                                             : token,
                     quick);
    m_window->setSession(session());
    session()->load();
    QTRY_VERIFY(session()->isLoaded());
    session()->setCurrent(key);
    QTRY_COMPARE(session()->current(), key); // it is read first
    if (trouble == "down"_L1)
        server.stop();
    else if (trouble == "html"_L1)
        server.setFault({.status = 503, .body = sandbox::Fault::Body::Html});
    else if (trouble == "hang"_L1)
        server.setFault({.body = sandbox::Fault::Body::Hang});

    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0);
    QVERIFY(!banner()->isVisible());
    session()->engine()->pull();
    // Typing goes on meanwhile, and is a draft at once.
    QTest::keyClicks(m_window->form()->editor(u"subtitle"_s), u"!"_s);
    QVERIFY(m_work->mine(key, u"subtitle"_s).contains(u'!'));
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), 20'000);
    QVERIFY2(banner()->text().contains(words, Qt::CaseInsensitive), qPrintable(banner()->text()));
    QVERIFY(ticks > 0);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
    const int then = ticks;
    QTRY_VERIFY(ticks > then);
    QCOMPARE(m_work->model().rowCount(), rows); // what was read is kept
    QCOMPARE(session()->current(), key);
    QTRY_VERIFY(session()->saver()->isSettled());
    QVERIFY(m_work->bench.keptDraft(key)->contains(u"subtitle"_s));
}

void WindowTest::aNoticeIsAboutItsCandidate()
{
    open();
    const QString one = session()->current();
    const QString other = session()->list()->keyAt(session()->list()->rowOf(one) == 0 ? 1 : 0);
    m_window->notices()->tell(noticeFor(one));
    QVERIFY(banner()->isVisible());
    session()->setCurrent(other);
    QVERIFY(!banner()->isVisible());
}

void WindowTest::aNoticeGoesWhenItIsNoLongerTrue_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"another resume"_s, u"discarded"_s, u"something else"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void WindowTest::aNoticeGoesWhenItIsNoLongerTrue()
{
    QFETCH(const QString, what);
    open();
    const bool isNew = what == "discarded"_L1;
    const QString key = isNew ? session()->addNew(session()->jobs()->jobs().first().reference) : session()->current();
    m_window->notices()->tell(noticeFor(key));
    QVERIFY(banner()->isVisible());
    if (isNew)
        m_work->model().book()->discard({key});
    else
        edit(key, what == "another resume"_L1 ? u"remote_resume_url"_s : u"subtitle"_s, u"https://example.org/cv"_s);
    QCOMPARE(banner()->isVisible(), what == "something else"_L1);
}

void WindowTest::aNoticeFollowsACandidateThatIsCreated()
{
    open();
    const QString key = session()->addNew(session()->jobs()->jobs().first().reference);
    edit(key, u"firstname"_s, u"Zoë"_s);
    edit(key, u"lastname"_s, u"Müller"_s);
    edit(key, u"email"_s, u"zoe.mueller@example.com"_s);
    m_window->notices()->tell(noticeFor(key));
    session()->send(key);
    QTRY_VERIFY(!Draft::isNewKey(session()->current()));
    const QString reference = session()->current();
    QVERIFY(banner()->isVisible());
    edit(reference, u"remote_resume_url"_s, u"https://example.com/cv.pdf"_s);
    QVERIFY(!banner()->isVisible());
}

void WindowTest::agreeingIsAboutTheDraftAsItWas()
{
    open();
    const QString key = session()->current();
    edit(key, u"lastname"_s, {});
    session()->send(key); // emptying a name is asked first
    QVERIFY(banner()->isVisible());
    edit(key, u"email"_s, {});
    QVERIFY(!banner()->isVisible());
}

void WindowTest::whatIsMissingIsSaidUntilItIsMended()
{
    open();
    const QString key = session()->current();
    edit(key, u"email"_s, u"no address"_s);
    session()->send(key);
    QVERIFY(banner()->isVisible());
    edit(key, u"subtitle"_s, u"Baker"_s); // not what it is about
    QVERIFY(banner()->isVisible());
    edit(key, u"email"_s, u"zoe@example.com"_s);
    QVERIFY(!banner()->isVisible());
}

void WindowTest::whatWaitsIsSaidAsLongAsItWaits()
{
    open();
    const QString key = session()->current();
    edit(key, u"subtitle"_s, u"Baker"_s);
    m_window->actionTable()->action(ActionId::WorkOffline)->trigger();
    session()->send(key);
    QTRY_VERIFY(banner()->isVisible());
    edit(key, u"email"_s, u"zoe@example.com"_s); // it still waits
    QVERIFY(banner()->isVisible());
    session()->takeBack({key});
    QTRY_VERIFY(!session()->book()->outbox()->contains(key));
    QVERIFY(!banner()->isVisible());
}

void WindowTest::whatPassesGoesWithTheNextCandidate()
{
    open();
    const QString one = session()->current();
    m_window->actionTable()->action(ActionId::ArchiveAndNext)->trigger();
    QTRY_VERIFY(session()->current() != one);
    QVERIFY2(banner()->isVisible(), "who was archived is told beside the next one");
    m_window->actionTable()->action(ActionId::NextCandidate)->trigger();
    QTRY_VERIFY(!banner()->isVisible());
}

void WindowTest::ofSomebodyElseItIsSaidWithTheName()
{
    open();
    const QString one = session()->current();
    const QString other = session()->list()->keyAt(session()->list()->rowOf(one) == 0 ? 1 : 0);
    const Notice notice{.key = one, .text = u"Look."_s, .action = Notice::Action::None};
    m_window->notices()->tell(notice);
    QCOMPARE(banner()->text(), u"Look."_s);
    session()->setCurrent(other);
    QTRY_COMPARE(session()->current(), other);
    m_window->notices()->tell(notice);
    const QString name = m_work->model().indexOf(one, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
    QVERIFY2(banner()->text().contains(name) && banner()->text().endsWith(u"Look."_s), qPrintable(banner()->text()));
}

void WindowTest::aQuestionAboutADraftGoesWithIt()
{
    open();
    const QString key = session()->current();
    edit(key, u"subtitle"_s, u"One"_s);
    m_window->actionTable()->action(ActionId::Discard)->trigger();
    QVERIFY(question());
    edit(key, u"subtitle"_s, u"Two"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(m_work->mine(key, u"subtitle"_s), u"Two"_s);

    // Not of the session that took the place of the one that it was asked about.
    m_window->actionTable()->action(ActionId::Discard)->trigger();
    QVERIFY(question());
    m_window->setSession(nullptr);
    m_work.reset();
    QTRY_VERIFY(!question());
    m_work = std::make_unique<Workbench>();
}

void WindowTest::aReadingThatFailedIsTriedAgainForItsJob()
{
    open();
    const QString job = m_work->bench.sandbox().jobReferences().last();
    Q_EMIT session()->notice({.text = u"Reading failed."_s, .action = Notice::Action::Retry, .job = job});
    QVERIFY(bannerAction());
    m_work->bench.sandbox().clearJournal();
    QSignalSpy read(session()->engine(), &SyncEngine::pullFinished);
    bannerAction()->click();
    QVERIFY(read.wait());
    QCOMPARE(read.first().first().value<PullReport>().job, job);
}

void WindowTest::theFocusNeverFallsOnAButton_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("hidden");
    for (const bool hidden : {false, true}) {
        for (const char *button : {"sendButton", "discardButton", "undoButton"})
            QTest::addRow("%s %s", button, hidden ? "goes" : "is disabled") << QString::fromLatin1(button) << hidden;
    }
}

void WindowTest::theFocusNeverFallsOnAButton()
{
    QFETCH(QString, button);
    QFETCH(bool, hidden);
    open();
    const QString key = session()->current();
    edit(key, u"subtitle"_s, u"Pastry"_s);
    edit(key, u"phone"_s, u"+33612345678"_s);
    m_window->form()->showField(u"subtitle"_s);
    QWidget *field = m_window->form()->editor(u"subtitle"_s);
    auto *pressed = m_window->findChild<QPushButton *>(button);
    QTRY_VERIFY(pressed && pressed->isVisible() && pressed->isEnabled());
    pressed->setFocus(Qt::MouseFocusReason);
    QCOMPARE(QApplication::focusWidget(), pressed);
    if (hidden)
        pressed->hide();
    else
        pressed->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), field);
}

void WindowTest::afterSendingTheFocusIsInTheForm()
{
    open();
    const QString key = session()->current();
    m_window->form()->showField(u"subtitle"_s);
    QWidget *field = m_window->form()->editor(u"subtitle"_s);
    edit(key, u"subtitle"_s, u"Pastry"_s);
    auto *send = m_window->findChild<QPushButton *>(u"sendButton"_s);
    QTRY_VERIFY(send->isVisible() && send->isEnabled());
    send->setFocus(Qt::MouseFocusReason);
    QSignalSpy sent(session(), &AccountSession::sendFinished);
    QTest::keyClick(send, Qt::Key_Space);
    QVERIFY(sent.wait());
    QTRY_VERIFY(!session()->book()->hasDraft(key));
    QTRY_VERIFY(!send->isVisible() || !send->isEnabled());
    QCOMPARE(QApplication::focusWidget(), field);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
