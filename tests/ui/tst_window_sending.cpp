// SPDX-License-Identifier: MIT
// What the window does with a field that cannot be sent, or that the ATS refuses.
#include "form/candidateform.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/fieldframe.h"
#include "window/unlockpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class WindowSendingTest : public ShownWindow
{
    Q_OBJECT

    Banner *banner() { return m_window->findChild<Banner *>(u"noticeBanner"_s); }
    QString said() { return banner()->isVisible() ? banner()->text() : QString(); }
    QLineEdit *line(const QString &field) { return qobject_cast<QLineEdit *>(m_window->form()->editor(field)); }
    /// As the recruiter does it: what was there is typed over.
    void type(const QString &field, const QString &text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }
    QString sideTab() { return m_window->findChild<QTabWidget *>(u"sideTabs"_s)->tabText(0); }
    bool hasFocus(const QString &field) { return m_window->form()->editor(field)->hasFocus(); }
    QStringList cards()
    {
        QStringList names;
        for (const QLabel *title : m_window->findChildren<QLabel *>(u"keptTitle"_s)) {
            if (title->isVisible())
                names.append(title->objectName());
        }
        for (const auto &field : session()->book()->draft(session()->current()).fields.keys()) {
            const QWidget *card = m_window->findChild<QWidget *>(field + "Change"_L1);
            if (card && card->isVisible())
                names.append(field);
        }
        return names;
    }
    QList<QJsonObject> sent() const
    {
        QList<QJsonObject> bodies;
        for (const sandbox::JournalEntry &entry : m_work->bench.writes())
            bodies.append(entry.body.toObject());
        return bodies;
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void aBadFieldStopsOnlyItself_data();
    void aBadFieldStopsOnlyItself();
    void aNewCandidateIsSentWhole();
    void whatANewCandidateLacksIsSaidAtItsFields();
    void anEmptyNewCandidateSaysWhatItLacks();
    void aNewCandidateIsCountedAsItsReceipt();
    void allPlacesTellOneNumber();
    void whatIsBeingCompletedCounts_data();
    void whatIsBeingCompletedCounts();
    void aMessageCoversNoQuestion_data();
    void aMessageCoversNoQuestion();
    void aRefusalIsSaidOnceAtItsField();
    void aCardFollowsWhatIsTyped();
    void editingWhatWaitsIsSaid();
    void discardingKeepsTheFocusThere();
    void aCopiedLinkIsPastedWhereverTheFocusIs_data();
    void aCopiedLinkIsPastedWhereverTheFocusIs();
};

void WindowSendingTest::aBadFieldStopsOnlyItself_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+Return") << QSize(1440, 900) << true;
    QTest::newRow("the button") << QSize(1440, 900) << false;
    QTest::newRow("Ctrl+Return, narrow") << QSize(1024, 700) << true;
}

void WindowSendingTest::aBadFieldStopsOnlyItself()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, byKey);
    open(size);
    const QString key = session()->current();
    m_work->bench.sandbox().clearJournal();
    type(u"email"_s, u"nobody"_s);
    type(u"phone"_s, u"+33612345678"_s);
    const auto send = [&] {
        if (byKey)
            press(Qt::Key_Return, Qt::ControlModifier);
        else
            QTest::mouseClick(m_window->findChild<QPushButton *>(u"sendButton"_s), Qt::LeftButton);
    };
    send();
    QVERIFY(hasFocus(u"email"_s));
    QVERIFY(m_window->form()->page()->viewport()->rect().intersects(
        QRect(line(u"email"_s)->mapTo(m_window->form()->page()->viewport(), QPoint()), line(u"email"_s)->size())));
    QVERIFY2(said().contains(u"Kept, not sent: Email. An address looks like name@company.com."_s), qPrintable(said()));
    QTRY_COMPARE(session()->book()->draft(key).fields.keys(), QStringList{u"email"_s});
    QCOMPARE(sent().size(), 1);
    QVERIFY(QJsonDocument(sent().first()).toJson().contains("+33612345678"));
    QVERIFY(!QJsonDocument(sent().first()).toJson().contains("nobody"));
    QCOMPARE(line(u"email"_s)->text(), u"nobody"_s);
    if (size.width() > 1200)
        QTRY_COMPARE(cards(), (QStringList{u"keptTitle"_s, u"email"_s}));

    type(u"email"_s, u"ann@example.com"_s);
    send();
    QTRY_VERIFY(!session()->book()->hasDraft(key));
    QCOMPARE(sent().size(), 2);
    QVERIFY(QJsonDocument(sent().last()).toJson().contains("ann@example.com"));
    QVERIFY(!QJsonDocument(sent().last()).toJson().contains("+33612345678"));
}

void WindowSendingTest::aNewCandidateIsSentWhole()
{
    open();
    m_work->bench.sandbox().clearJournal();
    press(Qt::Key_N, Qt::ControlModifier);
    const QString key = session()->current();
    QVERIFY(Draft::isNewKey(key));
    type(u"firstname"_s, u"Zoe"_s);
    type(u"email"_s, u"zoe"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(said().contains(u"Not created yet. "_s), qPrintable(said()));
    for (const QString &named : {u"Last name"_s, u"Email"_s})
        QVERIFY2(said().contains(named), qPrintable(said()));
    const QString first = session()->book()->problems(key).first().field;
    const QWidget *editor = m_window->form()->editor(first);
    QVERIFY2(editor->hasFocus() || editor->isAncestorOf(QApplication::focusWidget()), qPrintable(first));
    QVERIFY(!cards().contains(u"keptTitle"_s));
    QTRY_VERIFY(session()->saver()->isSettled());
    QVERIFY(sent().isEmpty());
    QCOMPARE(session()->engine()->outbox()->count(), 0);
}

void WindowSendingTest::whatANewCandidateLacksIsSaidAtItsFields()
{
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    const QString key = session()->current();
    QVERIFY(Draft::isNewKey(key));
    const QStringList lacks{u"job_reference"_s, u"lastname"_s, u"email"_s};
    const auto problem = [&](const QString &field) { return m_window->form()->frame(field)->state().problem; };
    type(u"firstname"_s, u"Zoe"_s);
    for (const QString &field : lacks)
        QVERIFY2(problem(field).isEmpty(), qPrintable(field)); // nobody has asked for it yet
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(said().startsWith(u"Not created yet. Missing or wrong: Job, Last name, Email."_s), qPrintable(said()));
    QVERIFY(hasFocus(lacks.first()));
    for (const QString &field : lacks)
        QVERIFY2(problem(field).endsWith(u"is needed to create a candidate."_s), qPrintable(field));
    QCOMPARE(problem(u"firstname"_s), QString());
    const auto *count = m_window->findChild<QPushButton *>(u"toSendButton"_s);
    QCOMPARE(count->accessibleName(), u"3 to fix"_s);
    QCOMPARE(sideTab(), u"To send"_s);

    auto *jobs = m_window->findChild<QComboBox *>(u"job_referenceComboBox"_s);
    jobs->setCurrentIndex(0);
    Q_EMIT jobs->activated(0);
    QTRY_COMPARE(problem(u"job_reference"_s), QString());
    type(u"lastname"_s, u"Li"_s);
    QCOMPARE(problem(u"lastname"_s), QString());
    QVERIFY(!problem(u"email"_s).isEmpty());
    type(u"email"_s, u"zoe@example.org"_s);
    QCOMPARE(problem(u"email"_s), QString());
    const auto fields = session()->book()->draft(key).fields.size() - 2; // the job and its organization are the place
    QCOMPARE(count->accessibleName(), u"%1 to send"_s.arg(fields));
    QCOMPARE(sideTab(), u"To send %1"_s.arg(fields));
    press(Qt::Key_N, Qt::ControlModifier); // the next one is not asked before its time
    QVERIFY(problem(u"lastname"_s).isEmpty());
}

void WindowSendingTest::anEmptyNewCandidateSaysWhatItLacks()
{
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(session()->book()->draft(session()->current()).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said(), u"Not created yet. Missing or wrong: Job, First name, Last name, Email."_s);
    for (const QString &field : {u"job_reference"_s, u"firstname"_s, u"lastname"_s, u"email"_s})
        QVERIFY2(!m_window->form()->frame(field)->state().problem.isEmpty(), qPrintable(field));
    QVERIFY(hasFocus(u"job_reference"_s));
}

/// One number for what is to be fixed, to be sent and was sent.
void WindowSendingTest::aNewCandidateIsCountedAsItsReceipt()
{
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    auto *jobs = m_window->findChild<QComboBox *>(u"job_referenceComboBox"_s);
    jobs->setCurrentIndex(0);
    Q_EMIT jobs->activated(0);
    type(u"firstname"_s, u"Zoe"_s);
    type(u"email"_s, u"zoe"_s);
    const auto *count = m_window->findChild<QPushButton *>(u"toSendButton"_s);
    const auto *title = m_window->findChild<QLabel *>(u"changesTitle"_s);
    QCOMPARE(title->text(), u"Still needed: Last name"_s);
    QCOMPARE(count->accessibleName(), u"2 to fix"_s); // and the card of the email says why
    type(u"email"_s, u"zoe@example.org"_s);
    type(u"lastname"_s, u"Li"_s);
    QVERIFY(!title->isVisible());
    QCOMPARE(sideTab(), u"To send 4"_s); // names, email, stage
    QVERIFY(!m_window->findChild<QWidget *>(u"organization_referenceChange"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *receipt = m_window->findChild<QAbstractButton *>(u"receiptButton"_s);
    QTRY_VERIFY2(receipt->isVisible() && receipt->text().contains(u"4 field(s)"_s), qPrintable(receipt->text()));
}

/// What will leave, wherever it is told.
void WindowSendingTest::allPlacesTellOneNumber()
{
    open();
    session()->engine()->connectivity()->setWorkOffline(true);
    const QString key = session()->current();
    const auto check = [&](int count, const QString &chip, const QString &drafts) {
        QTRY_COMPARE(m_window->findChild<QPushButton *>(u"toSendButton"_s)->accessibleName(), chip);
        QCOMPARE(sideTab(), count > 0 ? u"To send %1"_s.arg(count) : u"To send"_s);
        const QString inBar = count == 0 && chip.contains(u"to fix"_s) ? u"To fix 1"_s : sideTab();
        QCOMPARE(m_window->findChild<QPushButton *>(u"changesButton"_s)->text(), inBar);
        const auto *send = m_window->findChild<QPushButton *>(u"sendButton"_s);
        QCOMPARE(send->isVisible(), count > 0);
        if (count > 0)
            QCOMPARE(send->text(), u"&Send %1 change(s)"_s.arg(count));
        QTRY_COMPARE(m_window->findChild<QWidget *>(u"draftsLabel"_s)->accessibleName(), drafts);
        QTRY_COMPARE(session()->list()->counts().drafts, drafts.startsWith(u'1') ? 1 : 0);
    };
    type(u"phone"_s, u"+33612345678"_s);
    type(u"firstname"_s, u"Zoe"_s);
    check(2, u"2 to send"_s, u"1 draft(s)"_s);
    type(u"email"_s, u"nobody"_s);
    check(2, u"2 to send · 1 to fix"_s, u"1 draft(s)"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session()->book()->isAllReleased(key));
    check(0, u"2 in the outbox · 1 to fix"_s, u"no drafts"_s);
    type(u"firstname"_s, u"Zoa"_s);
    check(1, u"1 to send · 1 to fix"_s, u"1 draft(s)"_s);
    type(u"lastname"_s, u"Li"_s);
    check(2, u"2 to send · 1 to fix"_s, u"1 draft(s)"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session()->book()->isAllReleased(key));
    check(0, u"3 in the outbox · 1 to fix"_s, u"no drafts"_s);
    m_window->actionTable()->action(ActionId::ShowOutbox)->trigger();
    QVERIFY(!m_window->findChild<QWidget *>(u"outboxProgressBar"_s)->isVisible()); // nothing leaves: no empty bar
}

void WindowSendingTest::whatIsBeingCompletedCounts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("link") << u"media_linkedin"_s << u"linkedin.com/in/zoe"_s << u"https://linkedin.com/in/zoe"_s;
    QTest::newRow("handle") << u"media_github"_s << u"@zoe"_s << u"https://github.com/zoe"_s;
    QTest::newRow("file") << u"remote_resume_url"_s << u"files.example/cv.pdf"_s << u"https://files.example/cv.pdf"_s;
    QTest::newRow("address with a name") << u"email"_s << u"Zoe <zoe@example.org>"_s << u"zoe@example.org"_s;
    QTest::newRow("complete already") << u"email"_s << u"zoe@example.org"_s << u"zoe@example.org"_s;
    QTest::newRow("nothing of it") << u"email"_s << u"nobody"_s << QString();
}

void WindowSendingTest::whatIsBeingCompletedCounts()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    open();
    session()->engine()->connectivity()->setWorkOffline(true);
    const QString key = session()->current();
    type(u"firstname"_s, u"Zoe"_s);
    m_window->form()->showField(field);
    type(field, typed);
    QVERIFY(hasFocus(field));
    const int leaving = sent.isEmpty() ? 1 : 2;
    QCOMPARE(sideTab(), u"To send %1"_s.arg(leaving));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session()->engine()->outbox()->contains(key));
    const QMap<QString, DraftField> released = session()->engine()->outbox()->find(key)->released.fields;
    QCOMPARE(released.size(), leaving);
    QCOMPARE(released.value(field).mine.text(), sent);
}

void WindowSendingTest::aMessageCoversNoQuestion_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("before");
    for (const QSize size : {QSize(760, 560), QSize(1024, 700), QSize(1440, 900)}) {
        QTest::addRow("%d, before it", size.width()) << size << true;
        QTest::addRow("%d, over it", size.width()) << size << false;
    }
}

void WindowSendingTest::aMessageCoversNoQuestion()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, before);
    open(size);
    const auto say = [&] {
        Q_EMIT session()->notice({Notice::Level::Warning, {}, u"Something to read. "_s.repeated(30), {}});
    };
    if (before)
        say();
    UnlockPage *page = m_window->unlockPage();
    page->ask({.kind = KeyError::Kind::ChoosePassphrase, .detail = {}});
    if (!before)
        say();
    QVERIFY(banner()->isVisible());
    const auto covered = [&] {
        const QRect bar(banner()->mapToGlobal(QPoint()), banner()->size());
        QStringList names;
        for (const QWidget *part : page->findChildren<QWidget *>()) {
            const bool isAsked = part->focusPolicy() != Qt::NoFocus && part->isVisible();
            if (isAsked && bar.intersects({part->mapToGlobal(QPoint()), part->size()}))
                names.append(called(part));
        }
        return names;
    };
    QTRY_COMPARE(covered(), QStringList());
    banner()->hide();
    QTRY_COMPARE(page->contentsMargins().bottom(), 0);
}

void WindowSendingTest::aRefusalIsSaidOnceAtItsField()
{
    open();
    const QString key = session()->current();
    const QString resume = u"remote_resume_url"_s;
    type(u"phone"_s, u"+33612345678"_s);
    type(resume, m_work->bench.sandbox().url(u"/files/nothing-here.pdf"_s).toString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(said().contains(u"Welcome Kit refused Resume."_s), qPrintable(said()));
    QTRY_VERIFY(session()->engine()->outbox()->find(key) && session()->engine()->outbox()->find(key)->needsRecruiter());
    const auto message = [&] {
        return qobject_cast<FieldFrame *>(m_window->form()->editor(resume)->parentWidget())->message();
    };
    QVERIFY2(message().contains(u"Resume could not be fetched: the server answered 404"_s), qPrintable(message()));
    QStringList saying;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        QVERIFY2(!label->text().contains(resume), qPrintable(label->text()));
        if (label->text().contains(u"could not be fetched"_s))
            saying.append(label->text());
    }
    QCOMPARE(saying, QStringList{message()});

    type(u"phone"_s, u"+33612345679"_s); // another field mends nothing
    QVERIFY2(message().contains(u"could not be fetched"_s), qPrintable(message()));
    type(resume, m_work->bench.sandbox().url(u"/files/resume.pdf"_s).toString());
    QVERIFY2(!message().contains(u"could not be fetched"_s), qPrintable(message()));
    QVERIFY(session()->book()->rejection(key).isEmpty());
}

void WindowSendingTest::aCardFollowsWhatIsTyped()
{
    open();
    type(u"subtitle"_s, u"Baker"_s);
    const auto card = [this] { return m_window->findChild<QWidget *>(u"subtitleChange"_s); };
    const QWidget *const first = card();
    QVERIFY(first && first->accessibleName().contains(u"Baker"_s));
    type(u"subtitle"_s, u"Baker and cook"_s);
    QCOMPARE(card(), first); // the same one: nothing is built anew with each key
    QVERIFY2(first->accessibleName().contains(u"Baker and cook"_s), qPrintable(first->accessibleName()));
    type(u"phone"_s, u"+33612345678"_s);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"phoneChange"_s));
    QVERIFY(card()->accessibleName().contains(u"Baker and cook"_s));
}

void WindowSendingTest::editingWhatWaitsIsSaid()
{
    open();
    const QString key = session()->current();
    const auto isSaid = [&] {
        const auto labels = m_window->findChild<QWidget *>(u"phoneChange"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"send it again"_s);
        });
    };
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"phone"_s, u"+33612345678"_s);
    type(u"subtitle"_s, u"Baker"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session()->book()->isAllReleased(key));
    QVERIFY(!isSaid());
    type(u"phone"_s, u"+33612345679"_s);
    QVERIFY(!session()->book()->isAllReleased(key));
    QTRY_VERIFY(isSaid());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // all drafts: this is one again
    QTRY_VERIFY(session()->book()->isAllReleased(key));
    QVERIFY(!isSaid());
}

void WindowSendingTest::discardingKeepsTheFocusThere()
{
    open();
    const QString key = session()->current();
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"phone"_s, u"+33612345678"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session()->engine()->outbox()->contains(key));
    m_window->findChild<QPushButton *>(u"discardButton"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(u"outbox"_s) || box->text().contains(u"outbox"_s),
             qPrintable(box->text() + box->informativeText()));
    box->findChild<QPushButton *>(u"destroy"_s)->click();
    QTRY_VERIFY(!session()->book()->hasDraft(key));
    const QWidget *tabs = m_window->findChild<QWidget *>(u"sideTabs"_s);
    QTRY_VERIFY(tabs->isAncestorOf(QApplication::focusWidget())); // not the stage bar, where Right moves the candidate
}

void WindowSendingTest::aCopiedLinkIsPastedWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("field");
    const QString github = u"https://github.com/zoe-lee"_s;
    QTest::newRow("the list") << u"candidateListView"_s << github << u"media_github"_s;
    QTest::newRow("a button") << u"sendButton"_s << u"https://www.linkedin.com/in/zoe"_s << u"media_linkedin"_s;
    QTest::newRow("a text editor takes it") << u"subtitle"_s << github << u"subtitle"_s;
    QTest::newRow("no link") << u"candidateListView"_s << u"Zoe Lee"_s << QString();
}

void WindowSendingTest::aCopiedLinkIsPastedWhereverTheFocusIs()
{
    QFETCH(const QString, from);
    QFETCH(const QString, copied);
    QFETCH(const QString, field);
    open();
    const QString key = session()->current();
    type(u"phone"_s, u"06"_s); // so that there is something to send
    QWidget *start = line(from) ? line(from) : m_window->findChild<QWidget *>(from);
    start->setFocus();
    if (line(from))
        line(from)->selectAll();
    QVERIFY(start->hasFocus());
    QGuiApplication::clipboard()->setText(copied);
    press(Qt::Key_V, Qt::ControlModifier);
    if (field.isEmpty()) {
        QCOMPARE(session()->book()->draft(key).fields.keys(), QStringList{u"phone"_s});
        QVERIFY2(said().contains(u"There is no link in this."_s), qPrintable(said()));
        return;
    }
    QCOMPARE(m_work->mine(key, field), copied);
    QVERIFY(hasFocus(field));
}

QTEST_MAIN(WindowSendingTest)
#include "tst_window_sending.moc"
