// SPDX-License-Identifier: MIT
// What the window asks or does about a candidate that the ATS has no more, while another candidate is open.
#include "ui/workbench.h"
#include "widgets/actions.h"
#include "window/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

class AboutWhomTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<MainWindow> m_window;
    QString m_gone;  // drafted, sent, not in the ATS any more, and in sight as such
    QString m_other; // drafted, and the current candidate

    AccountSession *session() { return m_work->session.get(); }
    DraftBook *book() { return m_work->model().book(); }
    QString subtitle(const QString &key) { return m_work->mine(key, u"subtitle"_s); }
    void type(const QString &key, const QString &text)
    {
        QVERIFY(book()->edit(key, u"subtitle"_s, Value::ofText(text)));
    }
    QPushButton *button(const QString &name) { return m_window->findChild<QPushButton *>(name); }
    QMessageBox *question()
    {
        const auto boxes = m_window->findChildren<QMessageBox *>();
        const auto shown = std::ranges::find_if(boxes, &QWidget::isVisible);
        return shown == boxes.cend() ? nullptr : *shown;
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_work = std::make_unique<Workbench>();
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        m_window->show();
        m_window->setSession(session());
        QVERIFY(m_work->fill());
        m_gone = m_work->bench.someone();
        m_other = session()->list()->keyAt(session()->list()->rowOf(m_gone) == 0 ? 1 : 0);
        session()->setCurrent(m_gone);
        type(m_gone, u"Mine"_s);
        type(m_other, u"Another"_s);
        m_work->bench.sandbox().setFault({.status = 404, .next = 1, .match = u"^PUT "_s});
        QSignalSpy sent(session(), &AccountSession::sendFinished);
        session()->send(m_gone);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 20'000);
        const Outbox *outbox = session()->engine()->outbox();
        QTRY_VERIFY(outbox->find(m_gone) && outbox->find(m_gone)->reason == SendOutcome::Gone);
        m_window->actionTable()->action(ActionId::ShowConflicts)->trigger();
        session()->setCurrent(m_other);
    }

    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_work.reset();
    }

    void creatingAnewIsAboutTheOneThatIsGone_data();
    void creatingAnewIsAboutTheOneThatIsGone();
    void discardingIsAboutTheOneThatIsGone();
};

void AboutWhomTest::creatingAnewIsAboutTheOneThatIsGone_data()
{
    QTest::addColumn<bool>("typesOn");
    QTest::newRow("as it was") << false;
    QTest::newRow("typed on before the new one was on disk") << true;
}

void AboutWhomTest::creatingAnewIsAboutTheOneThatIsGone()
{
    QFETCH(const bool, typesOn);
    const QString name = m_work->model().value(m_gone, u"firstname"_s).text();
    QPushButton *anew = button(u"recreateButton"_s);
    QVERIFY(anew && anew->isVisible());
    anew->click();
    QVERIFY(!anew->isVisible());
    const QString created = session()->current();
    QVERIFY(Draft::isNewKey(created));
    QCOMPARE(m_work->mine(created, u"firstname"_s), name);
    QCOMPARE(subtitle(created), u"Mine"_s);
    session()->setCurrent(m_other);
    QCOMPARE(subtitle(m_gone), u"Mine"_s); // until the new one is on disk
    if (typesOn)
        type(m_gone, u"Later"_s);
    QTRY_VERIFY(session()->saver()->isSettled());
    QTRY_COMPARE(subtitle(m_gone), typesOn ? u"Later"_s : QString());
    QCOMPARE(subtitle(m_other), u"Another"_s);
    QCOMPARE(subtitle(created), u"Mine"_s);
    QCOMPARE(session()->current(), m_other);
}

void AboutWhomTest::discardingIsAboutTheOneThatIsGone()
{
    QPushButton *discard = button(u"discardDraftButton"_s);
    QVERIFY(discard && discard->isVisible());
    discard->click();
    QVERIFY(question());
    type(m_other, u"Another one"_s); // the question is not about this one
    QVERIFY(question());
    for (QAbstractButton *answer : question()->buttons()) {
        if (question()->buttonRole(answer) != QMessageBox::RejectRole) {
            answer->click();
            break;
        }
    }
    QTRY_VERIFY(book()->draft(m_gone).isEmpty());
    QCOMPARE(subtitle(m_other), u"Another one"_s);
    QVERIFY(!discard->isVisible()); // nothing is left to decide about
}

QTEST_MAIN(AboutWhomTest)
#include "tst_about_whom.moc"
