// SPDX-License-Identifier: MIT
// Filters that combine, in the real window: added, taken away, saved, renamed and forgotten, by keyboard.
#include "list/candidatelistpane.h"
#include "model/savedfilters.h"
#include "support/awaited.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/choicechips.h"
#include "widgets/tagchip.h"
#include "window/palette.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace vivier;
using namespace vivier::test;

class FiltersTest : public ShownWindow
{
    Q_OBJECT

    /// Of the account in sight.
    CandidateListPane *pane()
    {
        for (auto *one : m_window->findChildren<CandidateListPane *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QWidget *bar() { return pane()->findChild<QWidget *>(u"filterBar"_s); }
    QList<TagChip *> chips()
    {
        QList<TagChip *> shown = bar()->findChildren<TagChip *>();
        shown.removeIf([](const TagChip *chip) { return chip->isHidden(); });
        return shown;
    }
    QAbstractButton *saved(const QString &name)
    {
        for (auto *chip : pane()->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
            const QString said = plain(chip->accessibleName()); // in sight or behind "+3", with how many it shows
            if (said == name || said.startsWith(name + u' '))
                return chip;
        }
        return nullptr;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QStringList conditions()
    {
        QStringList texts;
        for (const FilterCondition &condition : session()->list()->filter().conditions)
            texts.append(condition.spelled());
        return texts;
    }
    /// By the keys of the action, and then these, each into the menu that is open.
    void add(const QList<Qt::Key> &keys)
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        for (const Qt::Key key : keys)
            QTest::keyClick(QApplication::activePopupWidget(), key);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    void save(const QString &name)
    {
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        dialog()->findChild<QLineEdit *>(u"name"_s)->selectAll();
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"name"_s), name);
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QMenu *menuOf(QAbstractButton *chip)
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, chip->rect().center(),
                                chip->mapToGlobal(chip->rect().center()));
        QApplication::sendEvent(chip, &asked);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    void choose(QMenu *menu, const QString &words)
    {
        for (QAction *entry : menu->actions()) {
            if (entry->iconText() == words)
                entry->trigger();
        }
        menu->close();
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void aConditionIsAddedAndTakenAwayByKey();
    void severalCombineAndAreCleared();
    void anotherTagIsAskedForByWhatItFilters();
    void whatIsNotHereIsSaid();
    void aSavedFilterIsShownAgain();
    void aSavedFilterIsOnAfterTheNextStart();
    void aSavedFilterIsOfAllAccountsAndStarts();
    void anotherAccountIsAskedByItsOwnNames();
    void whomALinkWasSentIsFound();
    void itIsRenamedAndForgotten();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void FiltersTest::anotherTagIsAskedForByWhatItFilters()
{
    open();
    QTRY_VERIFY(!session()->tags()->tags().isEmpty());
    for (const bool isWithout : {false, true}) {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *another = nullptr;
        for (const QAction *part : menu->actions()) {
            if (part->menu() && part->text().contains(u"ithout"_s) == isWithout) {
                for (QAction *entry : part->menu()->actions())
                    another = entry->text().contains(u"Another tag"_s) ? entry : another;
            }
        }
        QVERIFY(another);
        another->trigger();
        menu->close();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QCOMPARE(dialog()->windowTitle().contains(u"without"_s), isWithout);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
}

void FiltersTest::aConditionIsAddedAndTakenAwayByKey()
{
    open();
    const int all = session()->list()->counts().searched;
    add({Qt::Key_L, Qt::Key_Return}); // lacks, a phone
    QCOMPARE(conditions(), QStringList{u"lacks:phone"_s});
    QCOMPARE(chips().size(), 1);
    const int found = session()->list()->countOf(session()->list()->filter());
    QCOMPARE(pane()->findChild<QLabel *>(u"foundCountLabel"_s)->text(), u"%1 of %2"_s.arg(found).arg(all));
    for (int row = 0; row < m_work->model().rowCount(); ++row) {
        const IndexCell &cell = m_work->model().rows().at(row).cell;
        const bool isShown = session()->list()->rowOf(cell.reference()) >= 0;
        QVERIFY(!isShown || cell.text(IndexCell::Text::Phone).isEmpty() || cell.reference() == session()->current());
    }
    add({Qt::Key_S, Qt::Key_Return}); // the first stage
    QCOMPARE(chips().size(), 2);
    chips().at(0)->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(chips().size(), 1);
    QVERIFY(conditions().constFirst().startsWith("stage:"_L1));
    QTRY_VERIFY(chips().at(0)->hasFocus()); // the next one: keys go on
    press(Qt::Key_Backspace);
    QCOMPARE(conditions(), QStringList());
    QVERIFY(QApplication::focusWidget()->objectName() == "addFilterButton"_L1);
    press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void FiltersTest::severalCombineAndAreCleared()
{
    open();
    auto *clear = bar()->findChild<QAbstractButton *>(u"clearFiltersButton"_s);
    QVERIFY(clear->isHidden()); // nothing to clear
    add({Qt::Key_H, Qt::Key_Down, Qt::Key_Return});
    add({Qt::Key_L, Qt::Key_Return});
    QCOMPARE(conditions(), (QStringList{u"has:email"_s, u"lacks:phone"_s}));
    search()->setFocus();
    QTest::keyClicks(search(), u"a"_s);
    QTRY_COMPARE(session()->list()->filter().query, u"a"_s);
    QCOMPARE(conditions().size(), 2);
    clear->click();
    QCOMPARE(session()->list()->filter(), CandidateFilter());
    QCOMPARE(search()->text(), QString());
    QVERIFY(chips().isEmpty() && clear->isHidden());
}

void FiltersTest::whatIsNotHereIsSaid()
{
    open();
    session()->setCurrent({});
    pane()->showFilter({.name = u"Elsewhere"_s,
                        .query = {},
                        .job = u"No such job"_s,
                        .conditions = {*FilterCondition::parse(u"stage:Nowhere"_s)}});
    QCOMPARE(chips().size(), 1);
    QVERIFY2(chips().at(0)->tag().contains(u"(not here)"_s), qPrintable(chips().at(0)->tag()));
    QCOMPARE(session()->list()->countOf(session()->list()->filter()), 0);
    bool isSaid = false;
    for (const auto *label : m_window->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"No such job"_s));
    QVERIFY(isSaid);
}

void FiltersTest::aSavedFilterIsShownAgain()
{
    open();
    add({Qt::Key_L, Qt::Key_Return});
    save(u"No phone & co"_s);
    QVERIFY(saved(u"No phone & co"_s) && saved(u"No phone & co"_s)->isChecked());
    const int found = session()->list()->countOf(session()->list()->filter());
    QTRY_COMPARE(plain(saved(u"No phone & co"_s)->accessibleName()), u"No phone & co %1"_s.arg(found));
    add({Qt::Key_H, Qt::Key_Down, Qt::Key_Return}); // more than what was saved
    QVERIFY(!saved(u"No phone & co"_s)->isChecked());
    QCOMPARE(conditions().size(), 2);
    saved(u"No phone & co"_s)->click();
    QCOMPARE(conditions(), QStringList{u"lacks:phone"_s});
    QCOMPARE(pane()->chip(), u"all"_s); // a name is kept in no preferences
    saved(u"All %1"_s.arg(session()->list()->counts().active))->click();
    QCOMPARE(session()->list()->filter(), CandidateFilter());
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<Palette *>();
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"no phone"_s);
    QTRY_VERIFY(palette->model()->rowCount() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(conditions(), QStringList{u"lacks:phone"_s});
    QVERIFY(saved(u"No phone & co"_s)->isChecked());
}

void FiltersTest::aSavedFilterIsOnAfterTheNextStart()
{
    open();
    add({Qt::Key_L, Qt::Key_Return});
    save(u"No phone"_s);
    add({Qt::Key_H, Qt::Key_Down, Qt::Key_Return}); // another that begins alike
    save(u"Email and no phone"_s);
    saved(u"No phone"_s)->click();
    QCOMPARE(conditions(), QStringList{u"lacks:phone"_s});
    m_window->setSession(nullptr);
    m_window = std::make_unique<MainWindow>(m_preferences.get());
    show({1440, 900});
    m_window->setSession(session());
    QTRY_COMPARE(conditions(), QStringList{u"lacks:phone"_s});
    QTRY_VERIFY(saved(u"No phone"_s) && saved(u"No phone"_s)->isChecked());
    const auto *save = bar()->findChild<QAbstractButton *>(u"saveFilterButton"_s);
    QVERIFY(save && save->isHidden());              // it is saved
    add({Qt::Key_H, Qt::Key_Down, Qt::Key_Return}); // more than that
    QVERIFY(!saved(u"No phone"_s)->isChecked());
}

void FiltersTest::aSavedFilterIsOfAllAccountsAndStarts()
{
    open();
    add({Qt::Key_L, Qt::Key_Return});
    search()->setFocus();
    QTest::keyClicks(search(), u"a"_s);
    QTRY_COMPARE(session()->list()->filter().query, u"a"_s);
    save(u"Called a"_s);
    const QByteArray kept = awaited(session()->store()->setting(savedFiltersKey)).value();
    QVERIFY(kept.contains("Called a"));

    Account other = m_work->account();
    other.id = u"account-2"_s;
    other.name = u"Other"_s;
    SyncContext context = m_work->bench.context();
    context.accountId = other.id;
    QVERIFY(awaited(session()->store()->saveAccount(other)));
    AccountSession second(other, context);
    second.load();
    QTRY_VERIFY_WITH_TIMEOUT(second.isLoaded(), 20'000);
    m_window->setSession(nullptr);
    m_window = std::make_unique<MainWindow>(m_preferences.get()); // the next start
    show({1440, 900});
    m_window->setSession(&second);
    QTRY_VERIFY(saved(u"Called a"_s));
    saved(u"Called a"_s)->click();
    QCOMPARE(second.list()->filter().query, u"a"_s);
    QCOMPARE(second.list()->filter().conditions, FilterConditions{*FilterCondition::parse(u"lacks:phone"_s)});
    QCOMPARE(search()->text(), u"a"_s);
    m_window->setSession(nullptr);
}

/// Stages and tags are saved by name: the other account has them under other ids, and spelled in its own way.
void FiltersTest::anotherAccountIsAskedByItsOwnNames()
{
    open();
    const Job here = session()->jobs()->jobs().constFirst();
    const QString stage = here.stages.constFirst().name;
    const FilterConditions asked{{.kind = FilterCondition::Kind::Stage, .value = stage},
                                 {.kind = FilterCondition::Kind::Tag, .value = u"vulkan"_s}};
    pane()->showFilter({.name = {}, .query = {}, .job = here.name, .conditions = asked});
    QCOMPARE(session()->list()->filter().job, here.reference);
    save(u"Theirs"_s);

    Account other = m_work->account();
    other.id = u"account-2"_s;
    other.name = u"Other"_s;
    SyncContext context = m_work->bench.context();
    context.accountId = other.id;
    const auto job = [&](const QString &reference, const QString &name, qint64 firstStage) {
        return Job{.reference = reference,
                   .organizationReference = u"org"_s,
                   .name = name,
                   .stages = {{.id = firstStage, .name = stage.toUpper()}, {.id = firstStage + 1, .name = u"Else"_s}}};
    };
    const auto person = [](const QString &reference, const QString &jobReference, qint64 stageId, const QString &tag) {
        return Candidate{.reference = reference,
                         .jobReference = jobReference,
                         .readAt = QDateTime::currentDateTimeUtc(),
                         .values = {{u"firstname"_s, Value::ofText(reference)},
                                    {u"job_stage_id"_s, Value::ofNumber(stageId)},
                                    {u"tag_list"_s, Value::ofList({tag})}}};
    };
    const std::shared_ptr<Store> store = session()->store();
    QVERIFY(awaited(store->saveAccount(other)));
    QVERIFY(awaited(store->saveJobs(other.id, {job(u"theirs"_s, here.name, 9001), job(u"more"_s, u"More"_s, 9011)})));
    QVERIFY(awaited(store->saveCandidates(other.id, {person(u"found"_s, u"theirs"_s, 9001, u"VULKAN"_s),
                                                     person(u"otherStage"_s, u"theirs"_s, 9002, u"VULKAN"_s),
                                                     person(u"otherTag"_s, u"theirs"_s, 9001, u"Vulkanised"_s),
                                                     person(u"otherJob"_s, u"more"_s, 9011, u"VULKAN"_s)})));
    AccountSession second(other, context);
    second.load();
    QTRY_VERIFY(second.isLoaded());
    m_window->setSession(&second);
    QTRY_VERIFY(saved(u"Theirs"_s));
    QTRY_COMPARE(plain(saved(u"Theirs"_s)->accessibleName()), u"Theirs 1"_s);
    saved(u"Theirs"_s)->click();
    QCOMPARE(second.list()->filter().job, u"theirs"_s);
    QCOMPARE(second.list()->matchingKeys(), QStringList{u"found"_s});
    QCOMPARE(chips().size(), 2);
    for (const TagChip *chip : chips())
        QVERIFY2(!chip->tag().contains(u"(not here)"_s), qPrintable(chip->tag()));
    // In the first account it is on as before.
    m_window->setSession(session());
    QTRY_VERIFY(saved(u"Theirs"_s) && saved(u"Theirs"_s)->isChecked());
    QCOMPARE(session()->list()->filter().job, here.reference);
    m_window->setSession(nullptr);
}

/// No read tells it: it is known from what was sent from here.
void FiltersTest::whomALinkWasSentIsFound()
{
    open();
    QTRY_VERIFY(!session()->current().isEmpty());
    const QString key = session()->current();
    const auto found = [this] { return session()->list()->matchingKeys(); };
    const auto send = [&](const Value &link) {
        session()->book()->set({key}, u"media_linkedin"_s, link);
        session()->send(key);
    };
    pane()->showFilter({.name = {}, .conditions = {*FilterCondition::parse(u"has:sent-link"_s)}});
    QCOMPARE(chips().constFirst()->tag(), u"Link sent from Vivier"_s);
    QCOMPARE(found(), QStringList());
    send(Value::ofText(u"https://www.linkedin.com/in/zoe"_s));
    QTRY_COMPARE_WITH_TIMEOUT(found(), QStringList{key}, 20'000);
    QCOMPARE(awaited(session()->store()->linksSent(m_work->account().id, {u"media_linkedin"_s})).value(),
             QStringList{key}); // as after a start
    send(Value::empty());
    QTRY_COMPARE_WITH_TIMEOUT(found(), QStringList(), 20'000);
}

void FiltersTest::itIsRenamedAndForgotten()
{
    open();
    add({Qt::Key_L, Qt::Key_Return});
    save(u"One"_s);
    choose(menuOf(saved(u"One"_s)), u"Rename…"_s);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"name"_s), u"Two"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(saved(u"Two"_s) && !saved(u"One"_s));
    QVERIFY(saved(u"Two"_s)->isChecked());
    choose(menuOf(saved(u"Two"_s)), u"Delete…"_s);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->informativeText().contains(u"Two"_s));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!saved(u"Two"_s));
    QCOMPARE(conditions(), QStringList{u"lacks:phone"_s}); // whom it showed is still shown
    QCOMPARE(awaited(session()->store()->setting(savedFiltersKey)).value(), QByteArray());
}

void FiltersTest::nothingIsClipped_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("small") << 1024;
    QTest::newRow("usual") << 1440;
}

void FiltersTest::nothingIsClipped()
{
    QFETCH(const int, width);
    open({width, 700});
    FilterConditions conditions;
    for (const QString &text : {u"updated-before:365d"_s, u"lacks:resume"_s, u"is:outbox"_s, u"expiry:30d"_s,
                                u"tag:a tag of somebody with very many words, as long as the list is wide"_s})
        conditions.append(*FilterCondition::parse(text));
    pane()->showFilter({.name = u"Many"_s, .query = {}, .job = {}, .conditions = conditions});
    QCOMPARE(chips().size(), 5);
    QCoreApplication::processEvents();
    QTRY_VERIFY(bar()->height() >= bar()->heightForWidth(bar()->width()));
    for (const auto *part : bar()->findChildren<QAbstractButton *>()) {
        if (part->isVisible())
            QVERIFY2(bar()->rect().contains(part->geometry()), qPrintable(called(part)));
    }
    for (const TagChip *chip : chips()) {
        if (!chip->tag().contains(u"very many words"_s))
            QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->tag()));
    }
}

QTEST_MAIN(FiltersTest)
#include "tst_filters.moc"
