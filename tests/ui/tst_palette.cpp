// SPDX-License-Identifier: MIT
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "ui/workbench.h"
#include "widgets/actions.h"
#include "widgets/textfield.h"
#include "window/mainwindow.h"
#include "window/palette.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

class PaletteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<MainWindow> m_window;

    Palette *palette() { return m_window->findChild<Palette *>(); }
    PaletteModel *model() { return palette()->model(); }
    QListView *list() { return palette()->findChild<QListView *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette() && palette()->isVisible());
        palette()->findChild<TextField *>()->insert(text); // as an input method does: keys are ASCII only
    }
    QString chosen() { return list()->currentIndex().data().toString(); }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < model()->rowCount(); ++row)
            titles.append(model()->index(row).data().toString());
        return titles;
    }
    QString nameOf(const QString &key)
    {
        return m_work->model().index(m_work->model().rowOf(key), 0).data(CandidateModel::NameRole).toString();
    }
    QString someoneElse()
    {
        for (int row = 0; row < m_work->model().rowCount(); ++row) {
            if (m_work->model().keyAt(row) != m_work->session->current())
                return m_work->model().keyAt(row);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_work = std::make_unique<Workbench>();
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setSession(m_work->session.get());
        QVERIFY(m_work->fill());
        m_work->session->setCurrent(m_work->bench.someone());
        QTRY_COMPARE(m_work->session->current(), m_work->bench.someone());
    }

    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_work.reset();
    }

    void goesToACandidate()
    {
        const QString key = someoneElse();
        type(nameOf(key));
        QCOMPARE(chosen(), nameOf(key));
        press(Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QTRY_COMPARE(m_work->session->current(), key);
    }

    void findsACandidateByTheEmailAddress()
    {
        const QString key = someoneElse();
        type(m_work->model().value(key, FieldRole::Email).text());
        QCOMPARE(chosen(), nameOf(key));
    }

    void goesToAJob()
    {
        const Job job = m_work->session->jobs()->jobs().last();
        type(u"#"_s + job.name);
        QCOMPARE(chosen(), job.name);
        press(Qt::Key_Return);
        QCOMPARE(m_window->findChild<CandidateListPane *>()->job(), job.reference);
    }

    void runsAnAction()
    {
        type(u"outb"_s);
        QVERIFY(titles().contains(u"Outbox"_s));
        while (chosen() != u"Outbox"_s)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"outboxPage"_s)->isVisible());
    }

    /// Whoever types a word of what there is to do means that, not a name that has the same letters somewhere.
    void aWordComesBeforeScatteredLetters()
    {
        const QString key = someoneElse();
        Candidate told = m_work->model().snapshot(key);
        told.values[u"firstname"_s] = Value::ofText(u"Olu"_s);
        told.values[u"lastname"_s] = Value::ofText(u"Tabox"_s);
        told.readAt = QDateTime::currentDateTimeUtc().addSecs(1);
        m_work->model().upsert({told});
        type(u"outbox"_s);
        QCOMPARE(chosen(), u"Outbox"_s);
        QVERIFY(titles().indexOf(nameOf(key)) > titles().indexOf(u"Outbox"_s)); // and is still there
        press(Qt::Key_Escape);
        type(u"olutx"_s); // of nothing else
        QCOMPARE(chosen(), nameOf(key));
        press(Qt::Key_Escape);
        type(u"tabox"_s);
        QCOMPARE(chosen(), nameOf(key));
    }

    void offersOnlyWhatCanBeDone()
    {
        type(u">"_s);
        QVERIFY(titles().contains(u"New candidate"_s));
        QVERIFY(!titles().contains(u"Send"_s)); // there is no draft
        press(Qt::Key_Escape);
        QVERIFY(m_work->model().setData(m_work->model().indexOf(m_work->session->current(), u"subtitle"_s), u"New"_s));
        type(u">send"_s);
        QVERIFY(titles().contains(u"Send"_s));
    }

    void everyActionOfTheWindowIsThere()
    {
        const QList<QAction *> all = m_window->actionTable()->all();
        for (QAction *action : all)
            action->setEnabled(true);
        type(u">"_s);
        for (QAction *action : all) {
            if (action != m_window->actionTable()->action(ActionId::Commands))
                QVERIFY2(titles().contains(action->iconText()), qPrintable(action->text()));
        }
    }

    void theShortcutsAreShownWithWhatTheyDo()
    {
        type(u">"_s);
        const qsizetype row = titles().indexOf(u"New candidate"_s);
        QVERIFY(row > 0);
        QCOMPARE(model()->index(static_cast<int>(row)).data(PaletteModel::KeysRole).toString(), u"Ctrl+N"_s);
    }

    void everyStageIsOffered()
    {
        AccountSession &session = *m_work->session;
        for (int row = 0; row < m_work->model().rowCount() && session.stages()->rowCount() < 6; ++row)
            session.setCurrent(m_work->model().keyAt(row));
        const QList<Stage> stages = session.stages()->stages();
        QVERIFY(stages.size() > 5); // more than are shown of the other groups
        type({});
        for (const Stage &stage : stages)
            QVERIFY2(titles().join(u'\n').contains(stage.name), qPrintable(stage.name));
    }

    void headingsAreNotChosen()
    {
        type({});
        QVERIFY(model()->rowCount() > 3);
        QVERIFY(!list()->currentIndex().isValid()); // nothing is asked for: Return does nothing
        press(Qt::Key_Return);
        QVERIFY(palette()->isVisible());
        press(Qt::Key_Down);
        QSet<int> seen;
        for (int i = 0; i < 2 * model()->rowCount(); ++i) {
            QVERIFY(!list()->currentIndex().data(PaletteModel::IsHeadingRole).toBool());
            seen.insert(list()->currentIndex().row());
            press(i < model()->rowCount() ? Qt::Key_Down : Qt::Key_Up);
        }
        qsizetype entries = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            entries += model()->index(row).data(PaletteModel::IsHeadingRole).toBool() ? 0 : 1;
        QCOMPARE(seen.size(), entries);
        QCOMPARE(list()->currentIndex().row(), 1); // back at the first
    }

    void escapeGivesTheFocusBack()
    {
        QWidget *before = m_window->form()->findChild<TextField *>();
        QVERIFY(before);
        before->setFocus();
        type(u"abc"_s);
        press(Qt::Key_Tab);
        QVERIFY(palette()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        type({}); // and begins anew
        QCOMPARE(palette()->findChild<TextField *>()->text(), QString());
    }

    void saysWhenNothingIsFound()
    {
        type(u"qqqqqqqq"_s);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!list()->isVisible());
        press(Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void fitsASmallWindow()
    {
        m_window->resize(760, 480);
        type({});
        const QWidget *panel = list()->parentWidget();
        QVERIFY(palette()->rect().contains(panel->geometry()));
        QVERIFY(panel->rect().contains(list()->geometry()));
        for (int i = 0; i < model()->rowCount(); ++i) {
            press(Qt::Key_Down);
            QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        }
    }
};

QTEST_MAIN(PaletteTest)

#include "tst_palette.moc"
