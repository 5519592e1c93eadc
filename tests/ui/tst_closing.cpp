// SPDX-License-Identifier: MIT
// Closing with a disk that refuses: nothing that was typed goes without an answer.
#include "form/candidateform.h"
#include "ui/workbench.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace vivier;
using namespace vivier::test;

class ClosingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<MainWindow> m_window;
    std::atomic_bool m_diskIsFull = false;
    QString m_someone;

    DraftSaver *saver() { return m_work->session->saver(); }
    void type(const QString &key, const QString &field, const QString &text)
    {
        QVERIFY(m_work->model().setData(m_work->model().indexOf(key, field), text));
    }
    QMessageBox *question()
    {
        for (auto *box : m_window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(const char *button)
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void fillTheDisk()
    {
        QVERIFY(saver()->flushAndWait());
        m_diskIsFull = true;
    }

    /// Puts a draft into the outbox that cannot leave yet, and tries to quit.
    void quitWithAFullOutbox()
    {
        m_work->session->engine()->connectivity()->setWorkOffline(true);
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        QTRY_COMPARE(m_work->session->current(), m_someone);
        m_work->session->send(m_someone, {.confirmed = true});
        QTRY_VERIFY(m_work->session->engine()->outbox()->contains(m_someone));
        m_window->close();
        QTRY_VERIFY(question());
        QCOMPARE(question()->objectName(), u"outboxQuestion"_s);
        QVERIFY(m_window->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_diskIsFull = false;
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_work = std::make_unique<Workbench>();
        m_work->session.reset();
        m_work->bench.restart({.failWrite = [this] { return m_diskIsFull.load(); }});
        m_work->useToken(withoutMoves(m_work->bench.sandbox()), {});
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        m_window->show();
        m_window->setSession(m_work->session.get());
        QVERIFY(m_work->fill());
        m_someone = m_work->bench.someone();
        m_work->session->setCurrent(m_someone);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_diskIsFull = false;
        m_window.reset();
        m_work.reset();
    }

    void itIsAskedHoweverTheWindowCloses_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("times");
        for (const int times : {1, 2, 5}) {
            QTest::addRow("Ctrl+Q, %d", times) << 0 << times;
            QTest::addRow("its frame, %d", times) << 1 << times;
            QTest::addRow("the session, %d", times) << 2 << times;
        }
    }
    void itIsAskedHoweverTheWindowCloses()
    {
        QFETCH(int, way);
        QFETCH(int, times);
        fillTheDisk();
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        for (int i = 0; i < times; ++i) {
            if (way == 0)
                m_window->actionTable()->action(ActionId::Quit)->trigger();
            else if (way == 1)
                m_window->close();
            else
                QVERIFY(!m_window->mayEndSession());
            QTRY_VERIFY(question());
            QVERIFY(m_window->isVisible());
        }
        QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        const QString words = question()->informativeText();
        const QString name =
            m_work->model().indexOf(m_someone, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        QVERIFY2(words.contains(name) && words.contains(u'1') && words.contains(u"disk is full"_s), qPrintable(words));
        QCOMPARE(question()->defaultButton()->objectName(), u"again"_s);
        // Esc is no answer that loses anything.
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_work->mine(m_someone, u"subtitle"_s), u"Pastry"_s);
    }

    void itClosesOnceTheDiskTakesIt()
    {
        fillTheDisk();
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        m_window->close();
        QTRY_VERIFY(question());
        answer("again"); // still full: it is asked once more
        QTRY_VERIFY(question());
        QVERIFY(m_window->isVisible());
        m_diskIsFull = false;
        answer("again");
        QTRY_VERIFY(!m_window->isVisible());
        const auto kept = m_work->bench.keptDraft(m_someone);
        QVERIFY(kept);
        QCOMPARE(kept->fields.value(u"subtitle"_s).mine.text(), u"Pastry"_s);
    }

    void aStepOfManyIsToldAndEndsWithTheWindow()
    {
        const QStringList people = m_work->bench.people(20);
        DraftBook *book = m_work->session->book();
        const auto *told = m_window->findChild<ElidedLabel *>(u"savedLabel"_s);
        book->slices()->setSize(1);
        QStringList words;
        bool wasAtWork = false;
        bool isAtWork = true;
        m_work->model().snapshots()->with(people, this, [&] {
            BulkPreview preview;
            for (const QString &key : people)
                preview.rows.append({.key = key,
                                     .field = u"subtitle"_s,
                                     .before = book->value(key, u"subtitle"_s),
                                     .after = Value::ofText(u"Pastry cook"_s)});
            book->set(preview);
            words.append(told->text());
            book->stepsOfMany()->undo();
            words.append(told->text());
            book->stepsOfMany()->redo();
            wasAtWork = book->slices()->isAtWork();
            m_window->close();
            isAtWork = book->slices()->isAtWork();
        });
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(wasAtWork);
        QVERIFY(!isAtWork); // nobody waits for the turns that would be left
        QVERIFY2(words.at(0).contains(u"20"_s) && words.at(1).contains(u"20"_s) && words.at(0) != words.at(1),
                 qPrintable(words.join(u'|')));
        for (const QString &key : people) {
            const auto kept = m_work->bench.keptDraft(key);
            QVERIFY(kept);
            QCOMPARE(kept->fields.value(u"subtitle"_s).mine.text(), u"Pastry cook"_s);
        }
    }

    void onlyTheAnswerGivesItUp()
    {
        fillTheDisk();
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        m_window->close();
        QTRY_VERIFY(question());
        answer("destroy");
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theQuestionNamesAndCopiesWhatIsNotSaved()
    {
        // Of several candidates only what came after the last save.
        const QStringList people = m_work->bench.people(2);
        QVERIFY(m_work->readAll());
        m_work->session->setCurrent(people.at(0));
        QTRY_COMPARE(m_work->session->current(), people.at(0));
        type(people.at(0), u"phone"_s, u"+33612345678"_s);
        fillTheDisk();
        type(people.at(0), u"subtitle"_s, u"Pastry"_s);
        m_work->session->setCurrent(people.at(1));
        QTRY_COMPARE(m_work->session->current(), people.at(1));
        type(people.at(1), u"email"_s, u"zoe@example.com"_s);
        type(people.at(1), u"cover_letter"_s, u"one\ntwo"_s);
        m_window->close();
        QTRY_VERIFY(question());
        QVERIFY2(question()->informativeText().contains(u'3'), qPrintable(question()->informativeText()));
        const auto nameOf = [this](const QString &key) {
            return m_work->model().indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        };
        QVERIFY(question()->informativeText().contains(nameOf(people.at(0))));
        QVERIFY(question()->informativeText().contains(nameOf(people.at(1))));
        answer("copy");
        QVERIFY(question()); // copying is no answer
        const QString copied = QApplication::clipboard()->text();
        for (const QString &part :
             {nameOf(people.at(0)), nameOf(people.at(1)), u": Pastry"_s, u": zoe@example.com"_s, u": one\ntwo"_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
        QVERIFY2(!copied.contains(u"612345678"_s), "what is on disk is not lost");
    }

    void whatWaitsInTheOutboxIsToldAtTheEnd_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("quit") << u"quit"_s << true;
        QTest::newRow("keep open") << u"cancel"_s << false;
    }
    void whatWaitsInTheOutboxIsToldAtTheEnd()
    {
        QFETCH(QString, answer);
        QFETCH(bool, closes);
        quitWithAFullOutbox();
        const QString name =
            m_work->model().indexOf(m_someone, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        QVERIFY2(question()->informativeText().contains(name), qPrintable(question()->informativeText()));
        this->answer(qPrintable(answer));
        QTRY_VERIFY(!question());
        QTRY_COMPARE(m_window->isVisible(), !closes);
        QVERIFY(m_work->session->engine()->outbox()->contains(m_someone));
    }

    void theQuestionFollowsTheOutbox()
    {
        QVERIFY(m_work->readAll());
        quitWithAFullOutbox();
        // A second one waits since.
        const QStringList people = m_work->bench.people(2);
        const QString other = people.first() == m_someone ? people.last() : people.first();
        m_work->session->setCurrent(other);
        QTRY_COMPARE(m_work->session->current(), other);
        type(other, u"subtitle"_s, u"Baker"_s);
        m_work->session->send(other);
        QTRY_VERIFY2(question()->text().contains(u'2'), qPrintable(question()->text()));
        m_work->session->takeBack({other});
        QTRY_VERIFY2(question()->text().contains(u'1'), qPrintable(question()->text()));
        // Nobody waits any more: the window closes, as it was to.
        m_work->session->takeBack({m_someone});
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!question());
    }

    /// Of the others alone nothing is asked, see whatIsHeldDoesNotKeepTheWindow().
    void whatIsPausedIsToldWithWhatWaits()
    {
        QVERIFY(m_work->readAll());
        quitWithAFullOutbox();
        QVERIFY(!question()->informativeText().contains(u"paused"_s));
        answer("cancel");
        QTRY_VERIFY(!question());
        const QStringList people = m_work->bench.people(2);
        const QString other = people.first() == m_someone ? people.last() : people.first();
        m_work->session->setCurrent(other);
        QTRY_COMPARE(m_work->session->current(), other);
        type(other, u"subtitle"_s, u"Baker"_s);
        m_work->session->send(other);
        Outbox *outbox = m_work->session->engine()->outbox();
        QTRY_VERIFY(outbox->contains(other));
        outbox->setHeld({other}, true);
        QTRY_VERIFY(outbox->find(other)->held);
        m_window->close();
        QTRY_VERIFY(question());
        QVERIFY2(question()->text().startsWith(u"1 "_s), qPrintable(question()->text()));
        QVERIFY2(question()->informativeText().contains(u"1 more are paused and stay in the outbox."_s),
                 qPrintable(question()->informativeText()));
        answer("quit");
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(outbox->count(), 2);
    }

    void stayingUntilSentClosesWithTheLastThatLeaves()
    {
        quitWithAFullOutbox();
        answer("stay");
        QVERIFY(question());
        QVERIFY(!question()->findChild<QPushButton *>(u"stay"_s)->isVisible());
        QVERIFY(m_window->isVisible());
        m_work->session->engine()->connectivity()->setWorkOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20'000);
        QVERIFY(!question());
        QCOMPARE(m_work->bench.sandbox().candidate(m_someone).value("profile"_L1)["subtitle"_L1].toString(),
                 u"Pastry"_s);
    }

    void whoWorksOfflineGoesOnlineByIt()
    {
        m_window->actionTable()->action(ActionId::WorkOffline)->trigger();
        quitWithAFullOutbox();
        QVERIFY(question()->informativeText().contains(u"when you are back online"_s));
        answer("stay");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20'000);
        QVERIFY(!m_window->isWorkingOffline());
        QVERIFY(!m_work->session->book()->hasDraft(m_someone));
    }

    void whatNeedsTheRecruiterKeepsTheWindowOpen()
    {
        quitWithAFullOutbox();
        answer("stay");
        // Changed over there to something else meanwhile: the recruiter has to decide.
        m_work->bench.sandbox().touch(m_someone, {{u"subtitle"_s, u"Baker"_s}});
        m_work->session->engine()->connectivity()->setWorkOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_work->session->engine()->outbox()->needingRecruiter() == 1, 20'000);
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
        // Nothing would leave by itself at the next start: there is nothing to wait for.
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theEndOfASessionIsNotHeldUpByTheOutbox()
    {
        quitWithAFullOutbox();
        answer("cancel");
        QTRY_VERIFY(!question());
        QVERIFY(m_window->mayEndSession());
        QVERIFY(!question());
    }

    /// Waiting for it would never end.
    void whatIsHeldDoesNotKeepTheWindow()
    {
        quitWithAFullOutbox();
        m_work->session->engine()->outbox()->setHeld({m_someone}, true);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void withRoomOnTheDiskNothingIsAsked()
    {
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!question());
        const auto kept = m_work->bench.keptDraft(m_someone);
        QVERIFY(kept && kept->contains(u"subtitle"_s));
    }

    void theEndOfASessionIsNotHeldUpByATypedField()
    {
        type(m_someone, u"subtitle"_s, u"Pastry"_s);
        QVERIFY(m_window->mayEndSession());
        const auto kept = m_work->bench.keptDraft(m_someone);
        QVERIFY(kept && kept->contains(u"subtitle"_s));
    }
};

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
