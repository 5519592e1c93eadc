// SPDX-License-Identifier: MIT
// An edit of many in the window, by keyboard: what will change is seen, some are taken out, drafts or a run, undo.
#include "bulk/bulkpage.h"
#include "bulk/selectionbar.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace vivier;
using namespace vivier::test;

class BulkPageTest : public ShownWindow
{
    Q_OBJECT

    BulkPage *page() { return m_window->findChild<BulkPage *>(); }
    bool isOpen() { return page() && page()->isVisible(); }
    SelectionBar *bar() { return m_window->findChild<SelectionBar *>(); }
    QTableView *table() { return m_window->findChild<QTableView *>(u"bulkTableView"_s); }
    QPushButton *button(const QString &name) { return page()->findChild<QPushButton *>(name); }
    Banner *banner() { return m_window->findChild<Banner *>(u"noticeBanner"_s); }
    BulkModel *model() { return page()->model(); }
    QAction *action(ActionId id) { return m_window->actionTable()->action(id); }

    /// Into the list, with so many selected.
    QStringList select(int count)
    {
        if (!QTest::qWaitFor([this] { return !session()->current().isEmpty(); }))
            qFatal("nobody was opened");
        QStringList keys;
        for (const QString &key : m_work->bench.people(count))
            keys.append(key);
        session()->selection()->set(keys);
        list()->setFocus();
        return keys;
    }

    /// As typing its first letters in the chooser does.
    void chooseStage(const QString &name)
    {
        auto *box = page()->findChild<QComboBox *>(u"bulkStageBox"_s);
        QVERIFY(box && box->hasFocus());
        for (int i = 0; i <= box->count() && box->currentText() != name; ++i)
            press(Qt::Key_Down);
        QCOMPARE(box->currentText(), name);
    }

    /// A stage that some of the selected are not in.
    QString otherStage()
    {
        auto *box = page()->findChild<QComboBox *>(u"bulkStageBox"_s);
        return box ? box->itemText(1) : QString();
    }

    QString sandboxValue(const QString &key, const QString &field)
    {
        return m_work->bench.read(key).value(field).text();
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void theBarIsThereFromTwoOn()
    {
        open();
        QVERIFY(!action(ActionId::SelectedStage)->isEnabled());
        const QStringList keys = select(3);
        QVERIFY(bar()->isVisible());
        QVERIFY(action(ActionId::SelectedStage)->isEnabled());
        QVERIFY(!action(ActionId::SelectedSend)->isEnabled());
        session()->book()->set(keys, u"subtitle"_s, Value::ofText(u"Drafted"_s));
        QTRY_VERIFY(action(ActionId::SelectedSend)->isEnabled());
        QVERIFY(action(ActionId::SelectedSend)->iconText().contains(u'3'));
        session()->selection()->set({keys.first()});
        QVERIFY(!bar()->isVisible());
        session()->selection()->set(keys);
        QTest::mouseClick(bar()->findChild<QPushButton *>(u"clearSelectionButton"_s), Qt::LeftButton);
        QVERIFY(session()->selection()->isEmpty() && !bar()->isVisible());
    }

    void lettersOfTheListOpenWhatIsAsked()
    {
        open();
        select(4);
        press(Qt::Key_A);
        QVERIFY(isOpen());
        QCOMPARE(model()->fields(), QStringList{u"archived"_s});
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        QCOMPARE(QApplication::focusWidget(), list());
        press(Qt::Key_F);
        QVERIFY(isOpen());
        auto *fields = page()->findChild<QComboBox *>(u"bulkFieldBox"_s);
        QVERIFY(fields && fields->hasFocus());
        // What is typed elsewhere is typed.
        m_window->actionTable()->action(ActionId::Search)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"fad"_s);
        QCOMPARE(search()->text(), u"fad"_s);
    }

    void theKeyOfAStageIsForAllWhoAreSelected()
    {
        open();
        const QStringList keys = select(5);
        const Stage second = session()->stages()->stages().at(1);
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(isOpen());
        QVERIFY(session()->book()->draftedKeys().isEmpty()); // the one who is open is not moved ahead of the others
        QCOMPARE(model()->edits(),
                 (QList<BulkEdit>{{.field = u"job_stage_id"_s, .value = Value::ofText(second.name)}}));
        QVERIFY(model()->chosenChanges() > 0);
        QVERIFY(QSet<QString>(keys.cbegin(), keys.cend()).contains(model()->chosen().changingKeys()));
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        press(Qt::Key_9, Qt::AltModifier); // there is none of this number
        QVERIFY(!isOpen() && banner()->isVisible());
        session()->selection()->clear(); // of one it is done at once
        const QString one = session()->current();
        const bool isThere = session()->candidates()->value(one, u"job_stage_id"_s).number() == second.id;
        press(isThere ? Qt::Key_1 : Qt::Key_2, Qt::AltModifier);
        QVERIFY(!isOpen());
        QCOMPARE(session()->book()->draftedKeys(), QStringList{one});
    }

    void draftsOfThoseSelectedLeaveByKey()
    {
        open();
        const QStringList people = select(4);
        const QStringList keys = people.first(3);
        session()->selection()->set(keys);
        list()->setFocus();
        session()->book()->set(people, u"subtitle"_s, Value::ofText(u"By key"_s));
        QTRY_VERIFY(action(ActionId::SelectedSend)->isEnabled());
        press(Qt::Key_D); // no slip of the finger sends to many
        QCOMPARE(session()->book()->draftedKeys().size(), 4);
        QVERIFY(session()->engine()->outbox()->keys().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session()->book()->draftedKeys(), QStringList{people.last()}, 20'000);
        for (const QString &key : keys)
            QCOMPARE(sandboxValue(key, u"subtitle"_s), u"By key"_s);
    }

    /// All buttons of the bar say what they do, or none; which of the two hangs on the width alone.
    void theBarsWordsHangOnItsWidth()
    {
        open();
        const QStringList keys = select(4);
        const auto words = [this] {
            int said = 0;
            int seen = 0;
            for (const auto *button : bar()->findChildren<QPushButton *>()) {
                if (!button->isVisible() || button->objectName() == "clearSelectionButton"_L1)
                    continue;
                ++seen;
                said += button->text().isEmpty() ? 0 : 1;
                if (button->text().isEmpty() && button->accessibleName().isEmpty())
                    return -1;
            }
            return said == 0 ? 0 : said == seen ? 1 : -1;
        };
        QMap<int, int> atWidth;
        for (int width = 1600; width >= 300; width -= 20) {
            bar()->resize(width, bar()->height());
            atWidth.insert(width, words());
            QVERIFY(words() >= 0);
            QVERIFY(words() == 0 || bar()->layout()->minimumSize().width() <= width);
        }
        QCOMPARE(atWidth.first(), 0);
        QCOMPARE(atWidth.last(), 1);
        // Another number, and the way back, change nothing of it.
        session()->book()->set(keys, u"subtitle"_s, Value::ofText(u"Drafted"_s));
        QTRY_VERIFY(action(ActionId::SelectedSend)->isEnabled());
        session()->selection()->set(m_work->bench.people(12));
        for (auto it = atWidth.cbegin(); it != atWidth.cend(); ++it) {
            bar()->resize(it.key(), bar()->height());
            QCOMPARE(words(), it.value());
        }
    }

    void letterThenStageThenSend()
    {
        open();
        select(6);
        press(Qt::Key_S);
        QVERIFY(isOpen());
        const QString stage = otherStage();
        chooseStage(stage);
        QVERIFY(model()->chosenChanges() > 1);
        press(Qt::Key_Return); // the panel closes
        QCOMPARE(QApplication::focusWidget(), table());
        // The first who would change is taken out.
        while (!table()->currentIndex().siblingAtColumn(0).data(BulkModel::CanTickRole).toBool())
            press(Qt::Key_Down);
        const QString skipped = model()->keyAt(table()->currentIndex().row());
        const QString stays = sandboxValue(skipped, u"job_stage_id"_s);
        const int before = model()->chosenPeople();
        press(Qt::Key_Space);
        QCOMPARE(model()->chosenPeople(), before - 1);
        const BulkPreview preview = model()->chosen();
        QVERIFY(preview.changing() > 0 && !preview.changingKeys().contains(skipped));
        QVERIFY(session()->book()->draftedKeys().isEmpty()); // nothing is kept yet
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(
            session()->book()->draftedKeys().isEmpty() && session()->engine()->outbox()->count() == 0, 20'000);
        for (const BulkChange &row : preview.rows)
            QCOMPARE(sandboxValue(row.key, row.field), row.after.text());
        QCOMPARE(sandboxValue(skipped, u"job_stage_id"_s), stays);

        // One undo drafts what was there before, for all of them, and says so; done again it is nothing to say any
        // more.
        list()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        const auto count = static_cast<int>(preview.changingKeys().size());
        QTRY_COMPARE(session()->book()->draftedKeys().size(), count);
        QVERIFY(banner()->isVisible());
        QVERIFY2(banner()->text().contains(u"Already sent"_s) && banner()->text().contains(QString::number(count)),
                 qPrintable(banner()->text()));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(session()->book()->draftedKeys().isEmpty());
        QVERIFY(!banner()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(session()->book()->draftedKeys().size(), count);
        for (const BulkChange &row : preview.rows)
            QCOMPARE(session()->book()->value(row.key, row.field), row.before);
    }

    void draftsAreTakenBackByOneUndo_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl+Z") << true;
        QTest::newRow("the message") << false;
    }
    void draftsAreTakenBackByOneUndo()
    {
        QFETCH(const bool, byKey);
        open();
        const QStringList keys = select(5);
        session()->book()->set({keys.first()}, u"subtitle"_s, Value::ofText(u"Mine"_s)); // before, and stays
        press(Qt::Key_T);
        QVERIFY(isOpen());
        QTest::keyClicks(QApplication::focusWidget(), u"fair-2031"_s);
        press(Qt::Key_Return); // a tag
        QCOMPARE(model()->chosenChanges(), 5);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), table());
        QTest::mouseClick(button(u"bulkSaveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!isOpen());
        const auto tagged = [this, keys] {
            return std::ranges::count_if(keys, [this](const QString &key) {
                return session()->book()->value(key, u"tag_list"_s).list().contains(u"fair-2031"_s);
            });
        };
        QTRY_COMPARE(tagged(), 5);
        QCOMPARE(session()->engine()->outbox()->count(), 0);
        session()->setCurrent(keys.last()); // whoever is open
        QTRY_COMPARE(session()->current(), keys.last());
        if (byKey) {
            list()->setFocus();
            press(Qt::Key_Z, Qt::ControlModifier);
        } else {
            QVERIFY(banner()->isVisible());
            QTest::mouseClick(banner()->findChild<QPushButton *>(), Qt::LeftButton);
        }
        QTRY_COMPARE(tagged(), 0);
        QCOMPARE(session()->book()->draftedKeys(), QStringList{keys.first()});
        QVERIFY(!banner()->isVisible()); // what it said is so no more
    }

    /// No strip tells of one candidate.
    void theOnlyDraftOfThoseWhoAreSelectedIsNamed()
    {
        open();
        const QStringList keys = select(5);
        QString one = keys.last() == session()->current() ? keys.first() : keys.last();
        session()->setCurrent(one); // so that it is in memory
        QTRY_COMPARE(session()->current(), one);
        session()->book()->set({one}, u"subtitle"_s, Value::ofText(u"Alone"_s));
        const QString other = keys.at(2);
        session()->setCurrent(other);
        QTRY_COMPARE(session()->current(), other);
        list()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(banner()->isVisible());
        const QString name =
            session()->candidates()->indexOf(one, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        QVERIFY2(banner()->text().contains(name), qPrintable(banner()->text()));
        QTRY_VERIFY_WITH_TIMEOUT(!session()->book()->hasDraft(one), 20'000);
    }

    void withNothingToUndoTheKeysSaySo()
    {
        open();
        select(2);
        for (const Qt::KeyboardModifiers &keys :
             {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
            banner()->hide();
            press(Qt::Key_Z, keys);
            QVERIFY2(banner()->isVisible() && banner()->text().startsWith(u"Nothing to"_s),
                     qPrintable(banner()->text()));
        }
    }

    /// What was drafted before of the same candidates is not sent along.
    void onlyWhatWasConfirmedLeaves()
    {
        open();
        const QStringList keys = select(3);
        const QString was = sandboxValue(keys.first(), u"subtitle"_s);
        session()->book()->set({keys.first()}, u"subtitle"_s, Value::ofText(u"Still thinking"_s));
        press(Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"fair-2031"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(session()->engine()->outbox()->count(), 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(session()->book()->draftedKeys(), QStringList{keys.first()}, 20'000);
        for (const QString &key : keys)
            QVERIFY(sandboxValue(key, u"tag_list"_s).contains(u"fair-2031"_s));
        QCOMPARE(sandboxValue(keys.first(), u"subtitle"_s), was);
        QCOMPARE(session()->book()->draft(keys.first()).fields.keys(), QStringList{u"subtitle"_s});
    }

    void chipsAreChangedAndTakenOut()
    {
        open({1024, 700});
        select(4);
        action(ActionId::SelectedArchive)->trigger();
        QVERIFY(isOpen());
        QCOMPARE(model()->fields(), QStringList{u"archived"_s});
        QVERIFY(model()->chosenChanges() > 0);
        button(u"bulkMoreButton"_s)->click();
        auto *fields = page()->findChild<QComboBox *>(u"bulkFieldBox"_s);
        QVERIFY(fields->hasFocus());
        fields->setCurrentIndex(fields->findData(u"subtitle"_s));
        auto *line = page()->findChild<QLineEdit *>(u"subtitleTextField"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"At the fair"_s);
        QCOMPARE(model()->fields(), (QStringList{u"archived"_s, u"subtitle"_s}));
        press(Qt::Key_Escape);
        const auto chips = page()->findChildren<QAbstractButton *>(u"editChip"_s);
        QCOMPARE(chips.size(), 2);
        chips.first()->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(model()->fields(), QStringList{u"subtitle"_s});
        auto *all = page()->findChild<QCheckBox *>(u"bulkAllBox"_s);
        QCOMPARE(all->checkState(), Qt::Checked);
        all->click();
        QCOMPARE(model()->chosenChanges(), 0);
        QVERIFY(!button(u"bulkSendButton"_s)->isEnabled());
        all->click();
        QCOMPARE(model()->chosenPeople(), 4);
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        QVERIFY(session()->book()->draftedKeys().isEmpty());
    }

    void enterOpensWhoIsInTheRow()
    {
        open();
        const QStringList keys = select(4);
        action(ActionId::SelectedArchive)->trigger();
        QCOMPARE(QApplication::focusWidget(), table());
        press(Qt::Key_Down);
        const QString key = model()->keyAt(table()->currentIndex().row());
        press(Qt::Key_Return);
        QVERIFY(!isOpen());
        QTRY_COMPARE(session()->current(), key);
        action(ActionId::SelectedField)->trigger(); // what was begun is still there
        QCOMPARE(model()->fields(), QStringList{u"archived"_s});
    }

    void escapeLeadsBackToTheList()
    {
        open();
        select(4);
        press(Qt::Key_S);
        QVERIFY(isOpen());
        press(Qt::Key_Escape); // the panel
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        QCOMPARE(QApplication::focusWidget(), list());
        press(Qt::Key_T);
        QVERIFY(isOpen());
    }

    /// As the bar below says: with the focus in the table, and beside it.
    void lettersActOnThePage_data()
    {
        QTest::addColumn<bool>("isInTable");
        QTest::newRow("in the table") << true;
        QTest::newRow("on the button of another field") << false;
    }
    void lettersActOnThePage()
    {
        QFETCH(const bool, isInTable);
        open();
        select(4);
        press(isInTable ? Qt::Key_A : Qt::Key_S);
        QVERIFY(isOpen());
        if (!isInTable)
            press(Qt::Key_Escape); // its only field goes
        QTRY_COMPARE(QApplication::focusWidget(),
                     isInTable ? static_cast<QWidget *>(table()) : button(u"bulkMoreButton"_s));
        press(Qt::Key_T);
        QVERIFY(isOpen());
        QCOMPARE(model()->edits().size(), isInTable ? 2 : 1);
        QCOMPARE(model()->edits().last().field, u"tag_list"_s);
    }

    void returnGoesOnToTheValue()
    {
        open();
        select(4);
        action(ActionId::SelectedField)->trigger();
        auto *fields = page()->findChild<QComboBox *>(u"bulkFieldBox"_s);
        QVERIFY(fields->hasFocus());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(isOpen() && fields->isVisible());
        QVERIFY(!table()->hasFocus() && !fields->hasFocus());
    }

    void whatIsAskedForAgainIsChanged()
    {
        open();
        select(6);
        press(Qt::Key_S);
        chooseStage(otherStage());
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), table());
        action(ActionId::SelectedStage)->trigger();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"bulkStageBox"_s);
    }

    void anEarlierEditOfManyIsReached()
    {
        open();
        const QStringList keys = select(4);
        action(ActionId::SelectedArchive)->trigger();
        const qsizetype changes = model()->chosenChanges();
        QVERIFY(changes > 1);
        button(u"bulkSaveButton"_s)->click();
        QTRY_COMPARE(session()->book()->draftedKeys().size(), changes);
        QVERIFY(m_window->findChild<QPushButton *>(u"undoButton"_s)->isEnabled()); // it does what the keys do
        const QString openOne = session()->current();
        session()->book()->set({openOne}, u"subtitle"_s, Value::ofText(u"hello"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!session()->book()->draftField(openOne, u"subtitle"_s));
        QCOMPARE(session()->book()->draftedKeys().size(), changes);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(session()->book()->draftedKeys().isEmpty());
    }

    void whatWasBegunAndLeftDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("closed") << true;
        QTest::newRow("others were selected meanwhile") << false;
    }
    void whatWasBegunAndLeftDoesNotComeBack()
    {
        QFETCH(const bool, isClosed);
        open();
        const QStringList keys = select(4);
        action(ActionId::SelectedArchive)->trigger();
        press(isClosed ? Qt::Key_Escape : Qt::Key_Return);
        QVERIFY(!isOpen());
        if (!isClosed) {
            session()->selection()->clear();
            session()->selection()->set(keys);
        }
        action(ActionId::SelectedField)->trigger();
        QVERIFY(model()->fields().isEmpty());
    }

    void aStageIsChosenInTheRow_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("F2") << true;
        QTest::newRow("a click") << false;
    }
    void aStageIsChosenInTheRow()
    {
        QFETCH(const bool, byKey);
        open();
        select(3);
        action(ActionId::SelectedField)->trigger();
        page()->open(session()->selection()->keys(),
                     {{.field = u"job_stage_id"_s, .value = Value::ofText(u"No such stage"_s)}});
        QCOMPARE(QApplication::focusWidget(), table());
        QTRY_VERIFY(model()->isReady());
        QCOMPARE(model()->chosenChanges(), 0);
        const QModelIndex cell = table()->currentIndex().siblingAtColumn(model()->stageColumn());
        const QString key = model()->keyAt(cell.row());
        const QList<Stage> stages = model()->stagesFor(key);
        const qint64 own = session()->book()->value(key, u"job_stage_id"_s).number();
        const qsizetype wanted = stages.value(0).id == own ? 1 : 0;
        QVERIFY(stages.size() > wanted);
        if (byKey) {
            press(Qt::Key_F2);
        } else {
            const QRect at = table()->visualRect(cell);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(at.right() - 20, at.center().y()));
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->objectName() == u"bulkStageMenu"_s);
        QCOMPARE(menu->actions().size(), stages.size());
        QCOMPARE(menu->activeAction(), menu->actions().constFirst());
        for (qsizetype i = 0; i < wanted; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(model()->chosenStage(key), std::optional<qint64>(stages.at(wanted).id));
        QCOMPARE(model()->chosenChanges(), 1);
        table()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(sandboxValue(key, u"job_stage_id"_s), QString::number(stages.at(wanted).id), 20'000);
    }

    /// In one go, of all who are chosen and of the same job; the others are not touched.
    void aStageIsChosenForAllWhoAreChosen()
    {
        open();
        const CandidateRows &rows = session()->candidates()->rows();
        QTRY_VERIFY(!session()->current().isEmpty());
        QHash<QString, QStringList> ofJob;
        for (const QString &key : session()->list()->keys())
            ofJob[rows.jobsAt(session()->candidates()->rowOf(key)).value(0)].append(key);
        QList<QStringList> jobs = ofJob.values();
        std::ranges::sort(jobs, std::greater(), [](const QStringList &keys) { return keys.size(); });
        QVERIFY(jobs.size() > 1 && jobs.at(0).size() > 2);
        const QStringList same = jobs.at(0).first(3);
        const QString other = jobs.at(1).first();
        session()->selection()->set(same + QStringList{other});
        list()->setFocus();
        action(ActionId::SelectedField)->trigger();
        page()->open(session()->selection()->keys(),
                     {{.field = u"job_stage_id"_s, .value = Value::ofText(u"No such stage"_s)}});
        QTRY_VERIFY(model()->isReady());
        QCOMPARE(table()->currentIndex().row(), 0);
        for (int row = 1; row < model()->rowCount(); ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 4);
        while (!same.contains(model()->keyAt(table()->currentIndex().row())))
            press(Qt::Key_Up, Qt::ShiftModifier);
        const QModelIndexList chosen = table()->selectionModel()->selectedRows();
        QStringList meant;
        for (const QModelIndex &row : chosen) {
            if (same.contains(model()->keyAt(row.row())))
                meant.append(model()->keyAt(row.row()));
        }
        QVERIFY(meant.size() > 1);
        press(Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY(menu->actions().constFirst()->text().contains(QString::number(meant.size())));
        const qint64 wanted = model()->stagesFor(meant.first()).constFirst().id;
        QTest::keyClick(menu, Qt::Key_Return); // the first stage
        for (const QString &key : same + QStringList{other})
            QCOMPARE(model()->chosenStage(key).has_value(), meant.contains(key));
        QCOMPARE(model()->chosenStage(meant.first()), std::optional<qint64>(wanted));
    }

    /// Whoever was the current one in another edit, of others.
    void itOpensAtItsFirstRow()
    {
        open();
        const QStringList keys = select(12);
        press(Qt::Key_A);
        QTRY_VERIFY(model()->isReady());
        QTRY_COMPARE(QApplication::focusWidget(), table());
        for (int row = 0; row < 8; ++row)
            press(Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 8);
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        session()->selection()->set(m_work->bench.people(14));
        list()->setFocus();
        press(Qt::Key_A);
        QTRY_VERIFY(model()->isReady());
        QTRY_COMPARE(QApplication::focusWidget(), table());
        QVERIFY(model()->rowOf(keys.at(8)) >= 0);
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void aConflictIsComparedAndComesBack_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("F2") << true;
        QTest::newRow("a click") << false;
    }
    void aConflictIsComparedAndComesBack()
    {
        QFETCH(const bool, byKey);
        open();
        const QString key = select(3).first();
        session()->setCurrent(key); // so that it is in memory
        QTRY_VERIFY(!session()->candidates()->snapshot(key).reference.isEmpty());
        session()->book()->set({key}, u"subtitle"_s, Value::ofText(u"Mine"_s));
        Candidate theirs = session()->candidates()->snapshot(key);
        theirs.values[u"subtitle"_s] = Value::ofText(u"Theirs"_s);
        theirs.readAt = theirs.readAt.addSecs(1);
        session()->candidates()->upsert({theirs});
        QVERIFY(session()->book()->isInConflict(key, u"subtitle"_s));
        action(ActionId::SelectedField)->trigger();
        page()->open(session()->selection()->keys(), {{.field = u"subtitle"_s, .value = Value::ofText(u"For all"_s)}});
        QTRY_VERIFY(model()->isReady());
        table()->selectRow(model()->rowOf(key));
        const QModelIndex remark = table()->currentIndex().siblingAtColumn(model()->columnCount() - 1);
        QCOMPARE(remark.data(BulkModel::LinkRole).toString(), u"Compare"_s);
        if (byKey) {
            press(Qt::Key_F2);
        } else {
            const QRect at = table()->visualRect(remark);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(at.right() - 20, at.center().y()));
        }
        auto *compared = m_window->findChild<QWidget *>(u"conflictPage"_s);
        QVERIFY(compared && compared->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(isOpen());
        QCOMPARE(QApplication::focusWidget(), table());
        QCOMPARE(model()->fields(), QStringList{u"subtitle"_s}); // what was begun is still there
        QCOMPARE(model()->keyAt(table()->currentIndex().row()), key);
        // From elsewhere it leads back to the candidates.
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        action(ActionId::ShowConflicts)->trigger();
        QVERIFY(compared->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!compared->isVisible() && !isOpen());
    }

    void statusAndKeysOfMetadata()
    {
        InstaViewDesk desk;
        QStringList keys;
        for (int number = 0; number < 4; ++number) {
            keys.append(u"candidate-%1"_s.arg(number));
            desk.model().upsert({desk.plain(keys.last())});
        }
        show({1440, 900});
        m_window->setSession(desk.session.get());
        desk.session->selection()->set(keys);
        QVERIFY(!action(ActionId::SelectedTags)->isVisible());
        action(ActionId::SelectedStage)->trigger();
        QVERIFY(isOpen());
        auto *status = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(status);
        status->setCurrentIndex(status->findData(u"INTERVIEW"_s) >= 0 ? status->findData(u"INTERVIEW"_s) : 2);
        QCOMPARE(model()->chosenChanges(), 4);
        press(Qt::Key_Escape);
        button(u"bulkMoreButton"_s)->click();
        auto *fields = page()->findChild<QComboBox *>(u"bulkFieldBox"_s);
        fields->setCurrentIndex(fields->findData(u"metadata"_s));
        QTest::keyClicks(page()->findChild<QLineEdit *>(u"bulkPathField"_s), u"cv.fair"_s);
        QTest::keyClicks(page()->findChild<QLineEdit *>(u"bulkKeyValueField"_s), u"2031"_s);
        QCOMPARE(model()->chosenChanges(), 8);
        press(Qt::Key_Escape);
        QTest::mouseClick(button(u"bulkSaveButton"_s), Qt::LeftButton);
        for (const QString &key : keys) {
            QTRY_VERIFY(desk.mine(key, u"metadata"_s).text().contains(u"\"fair\":2031"_s));
            QVERIFY(desk.mine(key, u"metadata"_s).text().contains(u"LinkedIn"_s));
            QVERIFY(desk.mine(key, u"status"_s).isPresent());
        }
        m_window->setSession(nullptr);
    }
};

QTEST_MAIN(BulkPageTest)
#include "tst_bulkpage.moc"
