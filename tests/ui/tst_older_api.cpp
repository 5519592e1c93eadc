// SPDX-License-Identifier: MIT
#include "form/candidateform.h"
#include "ui/workbench.h"
#include "widgets/actions.h"
#include "window/mainwindow.h"

#include <QTest>

using namespace vivier;
using namespace vivier::test;

/// A Welcome Kit whose create is that of 2016, in the window.
class OlderApiTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<MainWindow> m_window;

    AccountSession *session() { return m_work->session.get(); }
    QWidget *editor(const QString &field) { return m_window->findChild<CandidateForm *>()->editor(field); }
    void open(bool olderApi)
    {
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_work = std::make_unique<Workbench>(olderApi);
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setSession(session());
        QVERIFY(m_work->fill());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_work.reset();
    }

    void createsByTheDocumentOf2016()
    {
        open(true);
        session()->setCurrent(session()->addNew(session()->jobs()->jobs().first().reference));
        QVERIFY(!editor(u"referrer"_s));
        const QList<std::pair<QString, QString>> typed{
            {u"firstname"_s, u"Zoe"_s}, {u"lastname"_s, u"Muller"_s}, {u"email"_s, u"zoe@mail.example"_s},
            {u"civility"_s, u"Ms"_s},   {u"origin"_s, u"careers"_s},  {u"cover_letter"_s, u"Dear all"_s}};
        for (const auto &[field, text] : typed) {
            QWidget *place = editor(field);
            QVERIFY2(place, qPrintable(field));
            QTest::keyClicks(place->focusProxy() ? place->focusProxy() : place, text);
        }
        m_work->bench.sandbox().clearJournal();
        m_window->actionTable()->action(ActionId::Send)->trigger();
        QTRY_VERIFY(session()->engine()->outbox()->count() == 0 && !Draft::isNewKey(session()->current()));

        const QList<sandbox::JournalEntry> writes = m_work->bench.writes();
        QCOMPARE(writes.size(), 2);
        const QJsonObject created = writes.at(0).body.toObject();
        QCOMPARE(created["civility"_L1].toString(), u"Ms"_s);
        QCOMPARE(created["origin"_L1].toString(), u"careers"_s);
        QVERIFY(!created.contains("cover_letter"_L1));
        QCOMPARE(writes.at(1).body.toObject(), (QJsonObject{{u"cover_letter"_s, u"Dear all"_s}}));
        const QJsonObject state = m_work->bench.sandbox().candidate(session()->current());
        QCOMPARE(state["civility"_L1].toString(), u"Ms"_s);
        QCOMPARE(state["cover_letter"_L1].toString(), u"Dear all"_s);
        QVERIFY(session()->book()->draft(session()->current()).isEmpty());
    }

    void theAccountDecides()
    {
        open(false);
        session()->setCurrent(session()->addNew(session()->jobs()->jobs().first().reference));
        QVERIFY(!editor(u"civility"_s) && !editor(u"origin"_s));
        QVERIFY(editor(u"referrer"_s));
    }
};

QTEST_MAIN(OlderApiTest)
#include "tst_older_api.moc"
