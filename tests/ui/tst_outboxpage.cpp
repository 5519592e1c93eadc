// SPDX-License-Identifier: MIT
#include "dialogs/preferencesdialog.h"
#include "model/outboxbench.h"
#include "outbox/outboxpage.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

namespace {

using Reason = SendOutcome;

} // namespace

class OutboxPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;
    std::unique_ptr<QMainWindow> m_window;
    OutboxPage *m_page = nullptr;
    QTableView *m_view = nullptr;

    OutboxModel &model() { return *m_bench->model; }
    OutboxItem risky(const QString &key)
    {
        OutboxItem item = m_bench->item(m_bench->drafted(key, key, {{u"archived"_s, Value::ofFlag(true)}}));
        item.risky = true;
        item.notBefore = m_bench->clock->now().addSecs(8);
        return item;
    }
    const OutboxItem *waiting(const QString &key) { return m_bench->engine->outbox()->find(key); }
    bool isHeld(const QString &key) { return waiting(key) && waiting(key)->held; }
    QStringList selected()
    {
        QStringList keys;
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
            keys.append(model().keyAt(index.row()));
        keys.sort();
        return keys;
    }
    void select(const QString &key)
    {
        m_view->selectionModel()->setCurrentIndex(model().index(model().rowOf(key), 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QPushButton *button(const char *name) { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void open(const QList<OutboxItem> &items)
    {
        m_bench->put(items);
        m_bench->load();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void shoot(const QString &name, qreal ratio = 1)
    {
        const QString folder = qEnvironmentVariable("VIVIER_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QCoreApplication::processEvents();
        QImage image(m_window->size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        m_window->render(&image);
        QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_bench = std::make_unique<OutboxBench>();
        m_window = std::make_unique<QMainWindow>();
        m_page = new OutboxPage(m_bench->model.get());
        m_view = m_page->findChild<QTableView *>();
        m_window->setCentralWidget(m_page);
        m_window->resize(1024, 624);
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void theFirstRowIsReadyForTheKeyboard();
    void enterEditsOrDecides_data();
    void enterEditsOrDecides();
    void spaceHoldsAndLetsGo();
    void ctrlReturnSendsNowAndIsNotTheWindows();
    void deleteTakesBackAndGoesOn();
    void aRowThatGoesByItselfLeavesItsKeysToNobody();
    void theDetailsSayEverything();
    void theDetailsStayWhileSecondsAreCounted();
    void anUnsureRecordIsSettledByWord();
    void whatMayBeThereIsCreatedByWordOnly();
    void severalAreTakenTogether();
    void allAreHeldAndLetGo();
    void allAreTriedAgain();
    void aPaintedButtonIsPressedByTheMouse();
    void nothingCanBeDoneWithWhatIsLeaving();
    void theEmptyPageTeaches();
    void escapeGoesBack();
    void aDiskThatRefusesIsSaid();
    void everythingIsNamedAndReached();
    void secondsAreCountedOnlyInSight();
    void theHoldIsAPreference();
    void pictures();
};

void OutboxPageTest::theFirstRowIsReadyForTheKeyboard()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s)});
    QCOMPARE(QApplication::focusWidget(), m_view);
    QCOMPARE(selected(), QStringList({u"A"_s}));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(selected(), QStringList({u"B"_s}));
    QCOMPARE(m_page->findChild<ElidedLabel *>(u"outboxItemTitle"_s)->text(), u"B Lee"_s);
}

void OutboxPageTest::enterEditsOrDecides_data()
{
    QTest::addColumn<SendOutcome>("reason");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("waiting") << Reason::Waiting << QByteArray("candidate");
    QTest::newRow("rejected") << Reason::Rejected << QByteArray("candidate");
    QTest::newRow("not ready") << Reason::NotReady << QByteArray("candidate");
    QTest::newRow("already there, match not known") << Reason::AlreadyThere << QByteArray("candidate");
    QTest::newRow("unsure: look first") << Reason::Unsure << QByteArray("candidate");
    QTest::newRow("conflict") << Reason::Conflict << QByteArray("conflict");
    QTest::newRow("gone") << Reason::Gone << QByteArray("gone");
    QTest::newRow("moved") << Reason::Moved << QByteArray("gone");
}

void OutboxPageTest::enterEditsOrDecides()
{
    QFETCH(const SendOutcome, reason);
    QFETCH(const QByteArray, signal);
    open({m_bench->phone(u"A"_s, reason)});
    QStringList asked;
    connect(m_page, &OutboxPage::candidateRequested, this, [&](const QString &key) { asked += u"candidate "_s + key; });
    connect(m_page, &OutboxPage::conflictRequested, this, [&](const QString &key) { asked += u"conflict "_s + key; });
    connect(m_page, &OutboxPage::goneRequested, this, [&](const QString &key) { asked += u"gone "_s + key; });
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(asked, QStringList({QString::fromLatin1(signal) + u" A"_s}));
}

void OutboxPageTest::spaceHoldsAndLetsGo()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s)});
    QTest::keyClick(m_view, Qt::Key_Space);
    QTRY_VERIFY(isHeld(u"A"_s));
    QVERIFY(!isHeld(u"B"_s));
    QCOMPARE(selected(), QStringList({u"A"_s}));
    QTest::keyClick(m_view, Qt::Key_Space);
    QTRY_VERIFY(!isHeld(u"A"_s));
}

void OutboxPageTest::ctrlReturnSendsNowAndIsNotTheWindows()
{
    QAction send;
    send.setShortcut(Qt::CTRL | Qt::Key_Return);
    m_window->addAction(&send);
    QSignalSpy sent(&send, &QAction::triggered);
    open({risky(u"A"_s)});
    QVERIFY(waiting(u"A"_s)->notBefore.isValid());
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!waiting(u"A"_s)->notBefore.isValid());
    QCOMPARE(sent.count(), 0);
}

void OutboxPageTest::deleteTakesBackAndGoesOn()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s), m_bench->phone(u"C"_s)});
    select(u"B"_s);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QTRY_COMPARE(model().keys(), QStringList({u"A"_s, u"C"_s}));
    QCOMPARE(selected(), QStringList({u"C"_s}));
    QTest::keyClick(m_view, Qt::Key_Backspace);
    QTRY_COMPARE(model().keys(), QStringList({u"A"_s}));
    QCOMPARE(selected(), QStringList({u"A"_s}));
    QCOMPARE(m_bench->candidates.book()->draftCount(), 3); // the drafts stay
}

void OutboxPageTest::aRowThatGoesByItselfLeavesItsKeysToNobody()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s)});
    QVERIFY(awaited(m_bench->engine->outbox()->takeBack({u"A"_s}))); // not from this page
    QCOMPARE(model().keys(), QStringList({u"B"_s}));
    QCOMPARE(selected(), QStringList());
    QTest::keyClick(m_view, Qt::Key_Delete);
    QTest::keyClick(m_view, Qt::Key_Space);
    m_page->focusList();
    QCOMPARE(selected(), QStringList({u"B"_s}));
    QVERIFY(!isHeld(u"B"_s));
}

void OutboxPageTest::theDetailsSayEverything()
{
    OutboxItem item = m_bench->item(m_bench->drafted(
        u"A"_s, u"Ann"_s, {{u"phone"_s, Value::ofText(u"06"_s)}, {u"subtitle"_s, Value::ofText(u"Chef"_s)}}));
    item.reason = Reason::Forbidden;
    item.words = u"The token may not write. Ask whoever made it for candidates_w."_s;
    open({item});
    QStringList said;
    for (const QLabel *label : m_page->findChild<QWidget *>(u"outboxDetails"_s)->findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    QVERIFY2(said.contains(u"Subtitle: Baker → Chef"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(u"Phone: empty → 06"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(item.words), qPrintable(said.join(u'\n')));
    QVERIFY(button("tryAgainButton")->isVisible());
    QVERIFY(button("takeBackButton")->isVisible());
    QVERIFY(!button("compareButton")->isVisible());
    QSignalSpy asked(m_page, &OutboxPage::candidateRequested);
    QTest::keyClick(button("editButton"), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void OutboxPageTest::theDetailsStayWhileSecondsAreCounted()
{
    open({risky(u"A"_s)});
    auto *state = m_page->findChild<QLabel *>(u"outboxItemState"_s);
    QCOMPARE(state->text(), u"sending in 8 s"_s);
    QPushButton *hold = button("holdButton");
    hold->setFocus();
    m_bench->clock->advance(std::chrono::seconds(3));
    QCOMPARE(state->text(), u"sending in 5 s"_s);
    QCOMPARE(QApplication::focusWidget(), hold);
}

void OutboxPageTest::anUnsureRecordIsSettledByWord()
{
    OutboxItem item = m_bench->phone(u"A"_s, Reason::Unsure);
    item.field = u"comment"_s;
    open({item});
    QSignalSpy asked(m_page, &OutboxPage::unsureRequested);
    button("itIsThereButton")->click();
    button("sendAgainButton")->click();
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(0), QList<QVariant>({u"A"_s, u"comment"_s, true}));
    QCOMPARE(asked.at(1), QList<QVariant>({u"A"_s, u"comment"_s, false}));
}

void OutboxPageTest::whatMayBeThereIsCreatedByWordOnly()
{
    open({m_bench->phone(u"A"_s, Reason::AlreadyThere)});
    QSignalSpy asked(m_page, &OutboxPage::createAnywayRequested);
    QTest::keyClick(m_view, Qt::Key_Return); // looks; only the button creates
    QCOMPARE(asked.count(), 0);
    button("createAnywayButton")->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0), QList<QVariant>{u"A"_s});
}

void OutboxPageTest::severalAreTakenTogether()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s), m_bench->phone(u"C"_s)});
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringList({u"A"_s, u"B"_s}));
    QTest::keyClick(m_view, Qt::Key_Space);
    QTRY_VERIFY(isHeld(u"A"_s) && isHeld(u"B"_s) && !isHeld(u"C"_s));
    QVERIFY(!button("editButton")->isVisible());
    button("takeBackButton")->click();
    QTRY_COMPARE(model().keys(), QStringList({u"C"_s}));
}

void OutboxPageTest::allAreHeldAndLetGo()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s)});
    QPushButton *all = button("holdAllButton");
    const QString before = all->text();
    all->click();
    QTRY_VERIFY(isHeld(u"A"_s) && isHeld(u"B"_s));
    QVERIFY(all->text() != before);
    all->click();
    QTRY_VERIFY(!isHeld(u"A"_s) && !isHeld(u"B"_s));
    QCOMPARE(all->text(), before);
}

void OutboxPageTest::allAreTriedAgain()
{
    OutboxItem fault = m_bench->phone(u"A"_s, Reason::Fault);
    fault.notBefore = m_bench->clock->now().addSecs(60);
    open({fault, m_bench->phone(u"B"_s, Reason::Conflict), risky(u"C"_s)});
    button("retryAllButton")->click();
    QTRY_VERIFY(!waiting(u"A"_s)->notBefore.isValid());
    QCOMPARE(waiting(u"B"_s)->reason, Reason::Conflict);
    QVERIFY(waiting(u"C"_s)->notBefore.isValid());
}

void OutboxPageTest::aPaintedButtonIsPressedByTheMouse()
{
    open({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s, Reason::Conflict)});
    QSignalSpy asked(m_page, &OutboxPage::conflictRequested);
    const QRect cell = m_view->visualRect(model().index(1, OutboxModel::StateColumn));
    // The button at the end of the cell takes back, the one before it compares, which is the only one without room.
    const QPoint spot(cell.right() - Theme::current().px(30), cell.center().y());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(selected(), QStringList({u"B"_s}));
    QTRY_VERIFY(asked.count() == 1 || model().rowCount() == 1);
    // Pressed on a button, let go elsewhere: nothing.
    const QRect first = m_view->visualRect(model().index(0, OutboxModel::StateColumn));
    const QPoint there(first.right() - Theme::current().px(30), first.center().y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, there);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(20, first.center().y()));
    QSignalSpy edited(m_page, &OutboxPage::candidateRequested);
    QVERIFY(!isHeld(u"A"_s));
    QCOMPARE(edited.count(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, there);
    QCOMPARE(edited.count(), 1);
}

void OutboxPageTest::nothingCanBeDoneWithWhatIsLeaving()
{
    open({m_bench->phone(u"A"_s)});
    int buttons = -1;
    bool holdAll = true;
    connect(m_bench->engine.get(), &SyncEngine::sendStarted, m_page, [&] {
        buttons = 0;
        for (const char *name : {"editButton", "holdButton", "takeBackButton", "sendNowButton"})
            buttons += button(name)->isVisible() ? 1 : 0;
        holdAll = button("holdAllButton")->isEnabled();
    });
    m_bench->engine->start();
    QTRY_COMPARE(model().rowCount(), 0);
    QCOMPARE(buttons, 0);
    QVERIFY(!holdAll);
}

void OutboxPageTest::theEmptyPageTeaches()
{
    m_bench->phone(u"A"_s);
    open({});
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY2(
        empty->sentence().contains(u"Nothing is waiting. What you send appears here until Welcome Kit has answered."_s),
        qPrintable(empty->sentence()));
    QVERIFY(empty->sentence().contains(u"1 candidate(s)"_s)); // the draft
    QSignalSpy asked(m_page, &OutboxPage::sendAllRequested);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(asked.count(), 1);
    m_bench->put({m_bench->phone(u"B"_s)});
    QVERIFY(!empty->isVisible());
    QVERIFY(m_view->isVisible());
    QVERIFY(button("sendAllButton")->isEnabled());
    button("sendAllButton")->click();
    QCOMPARE(asked.count(), 2);
}

void OutboxPageTest::escapeGoesBack()
{
    open({m_bench->phone(u"A"_s)});
    QSignalSpy closed(m_page, &OutboxPage::closed);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    button("backButton")->click();
    QCOMPARE(closed.count(), 2);
}

void OutboxPageTest::aDiskThatRefusesIsSaid()
{
    open({m_bench->phone(u"A"_s)});
    QSignalSpy failed(m_page, &OutboxPage::failed);
    *m_bench->broken = true;
    QTest::keyClick(m_view, Qt::Key_Space);
    QTRY_COMPARE(failed.count(), 1);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QTRY_COMPARE(failed.count(), 2);
    *m_bench->broken = false;
    QCOMPARE(model().keys(), QStringList({u"A"_s}));
    QVERIFY(!isHeld(u"A"_s));
}

void OutboxPageTest::everythingIsNamedAndReached()
{
    const OutboxItem sent = m_bench->phone(u"A"_s, Reason::Rejected);
    m_bench->phone(u"draft"_s);
    open({sent});
    QSet<QWidget *> reached;
    for (QWidget *now = m_view; now && !reached.contains(now); now = QApplication::focusWidget()) {
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    int wanted = 0;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
            continue;
        ++wanted;
        const auto *pushed = qobject_cast<QPushButton *>(widget);
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
        QVERIFY2(!widget->accessibleName().isEmpty() || (pushed && !pushed->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(wanted >= 8);
    QVERIFY(!m_page->findChild<QProgressBar *>()->accessibleName().isEmpty());
}

void OutboxPageTest::secondsAreCountedOnlyInSight()
{
    open({risky(u"A"_s)});
    QVERIFY(m_bench->clock->isAnythingWaiting());
    m_page->hide();
    m_bench->clock->advance(std::chrono::seconds(2));
    QVERIFY(!m_bench->clock->isAnythingWaiting());
    m_page->show();
    QVERIFY(m_bench->clock->isAnythingWaiting());
}

void OutboxPageTest::theHoldIsAPreference()
{
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    PreferencesDialog dialog(&preferences);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *hold = dialog.findChild<QSpinBox *>(u"riskyHold"_s);
    QCOMPARE(hold->value(), 10);
    QTest::keyClick(&dialog, Qt::Key_H, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), hold);
    QTest::keyClick(hold, Qt::Key_Up);
    QCOMPARE(preferences.riskyHold(), 11);
    if (const QString shots = qEnvironmentVariable("VIVIER_SHOTS"); !shots.isEmpty())
        QVERIFY(dialog.grab().save(QDir(shots).filePath(u"preferences.png"_s)));
    hold->setValue(0);
    QCOMPARE(preferences.riskyHold(), 0);
}

void OutboxPageTest::pictures()
{
    const auto text = [](const char16_t *value) { return Value::ofText(QString::fromUtf16(value)); };
    OutboxItem rejected = m_bench->item(m_bench->drafted(u"O"_s, u"Ole"_s, {{u"email"_s, text(u"ole@fjord")}}));
    rejected.reason = Reason::Rejected;
    rejected.words = u"Email is invalid. Please give an address with a domain that exists."_s;
    OutboxItem held = m_bench->phone(u"Wolfeschlegelsteinhausenbergerdorff"_s);
    held.held = true;
    OutboxItem fault = m_bench->phone(u"Bo"_s, Reason::Fault);
    fault.notBefore = m_bench->clock->now().addSecs(20);
    const FieldValues many{{u"subtitle"_s, text(u"مدير تقني")},
                           {u"phone"_s, text(u"06 11 22 33 44")},
                           {u"tag_list"_s, Value::ofList({u"a"_s, u"vulkan"_s})},
                           {u"cover_letter"_s, Value::ofText(QString(u"I write because of the job. "_s).repeated(20))},
                           {u"media_linkedin"_s, text(u"https://linkedin.com/in/zoe")}};
    const Draft fresh = m_bench->draftedNew(
        {{u"firstname"_s, text(u"Ines")}, {u"lastname"_s, text(u"Duarte")}, {u"email"_s, text(u"ines@example.com")}});
    OutboxItem conflict = m_bench->item(m_bench->drafted(u"Z"_s, u"Zoë-Łucja"_s, many), Reason::Conflict);
    const FieldValues arabic{{u"phone"_s, text(u"06 13")}, {u"remote_resume_url"_s, text(u"https://a.example/cv.pdf")}};
    open({risky(u"Amélie"_s), m_bench->item(m_bench->drafted(u"M"_s, u"محمد"_s, arabic), Reason::Network), rejected,
          m_bench->item(fresh, Reason::Lost), conflict, held, fault, m_bench->phone(u"Nia"_s, Reason::Gone)});
    shoot(u"outbox-light-1024"_s);
    select(u"Z"_s);
    Theme::apply(*qApp, Theme::Mode::Dark);
    shoot(u"outbox-dark-1024"_s);
    m_window->resize(1440, 820);
    shoot(u"outbox-dark-1440-2x"_s, 2);
    Theme::apply(*qApp, Theme::Mode::Light);
    m_window->setLayoutDirection(Qt::RightToLeft);
    shoot(u"outbox-light-rtl"_s);
    m_window->setLayoutDirection(Qt::LeftToRight);
    const QFont before = qApp->font();
    QFont big = before;
    big.setPointSizeF(20);
    qApp->setFont(big);
    QTRY_COMPARE(Theme::current().px(100), 200);
    shoot(u"outbox-light-200-percent"_s);
    qApp->setFont(before);
    QTRY_COMPARE(Theme::current().px(100), 100);
}

QTEST_MAIN(OutboxPageTest)
#include "tst_outboxpage.moc"
