// SPDX-License-Identifier: MIT
// Many selected in the list, by mouse and keyboard in the real window, and what becomes of them.
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "window/noticebar.h"

#include <QAccessible>
#include <QLabel>
#include <QRandomGenerator>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

namespace {

/// What the rows say of themselves: who was selected, by the rules that a recruiter knows from other lists.
class PlainSelection
{
public:
    QSet<QString> keys;

    void toggle(const QString &key)
    {
        if (!keys.remove(key))
            keys.insert(key);
        m_from = key;
        m_before = keys;
    }
    /// With Shift, from `current` unless it goes on.
    void extend(const QStringList &listed, const QString &current, const QString &to)
    {
        if (!listed.contains(m_from)) {
            m_from = current;
            m_before = keys;
        }
        const qsizetype a = listed.indexOf(m_from);
        const qsizetype b = listed.indexOf(to);
        const QStringList range = listed.mid(std::min(a, b), std::abs(a - b) + 1);
        keys = m_before;
        if (!m_before.isEmpty() || range.size() > 1)
            keys.unite(QSet<QString>(range.begin(), range.end()));
    }
    void clear()
    {
        keys.clear();
        m_from.clear();
    }
    void endRange() { m_from.clear(); }

private:
    QString m_from;
    QSet<QString> m_before;
};

} // namespace

class SelectionTest : public ShownWindow
{
    Q_OBJECT

    CandidateSelection *selection() { return session()->selection(); }
    QSet<QString> selected() { return {selection()->keys().begin(), selection()->keys().end()}; }
    QStringList listed()
    {
        QStringList keys;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            keys.append(keyAt(row));
        return keys;
    }
    QString keyAt(int row) { return session()->list()->keyAt(row); }
    QSet<QString> keysAt(std::initializer_list<int> rows)
    {
        QSet<QString> keys;
        for (const int row : rows)
            keys.insert(keyAt(row));
        return keys;
    }
    QAction *action(ActionId id) { return m_window->actionTable()->action(id); }
    QString words(const char *label) { return m_window->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    bool isShown(const char *label) { return !m_window->findChild<QLabel *>(QString::fromLatin1(label))->isHidden(); }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QModelIndex index = list()->model()->index(row, 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
    }
    /// Plainly, so that this one is open and the list has the focus.
    void begin(int row)
    {
        list()->setFocus();
        click(row);
        QTRY_COMPARE(session()->current(), keyAt(row));
    }
    void searchFor(const QString &query)
    {
        search()->setText(query);
        QTRY_COMPARE(session()->list()->filter().query, query);
    }
    QAccessibleInterface *spokenRow(int row) { return QAccessible::queryAccessibleInterface(list())->child(row); }
    void checkRows();

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        make();
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
    }
    void cleanup() { clear(); }

    void aPlainClickOrArrowOpensAndSelectsNobody();
    void byMouse();
    void byKeyboard_data();
    void byKeyboard();
    void theCurrentRowGoesItsOwnWay();
    void allThatMatch();
    void nobodyIsSaidAsLongAsNobodyIsThere();
    void escapeLetsThemGoFirst();
    void theyStayWhateverTheListShows();
    void whoIsDiscardedGoes();
    void whoIsCreatedStays();
    void lettersLookForNobody();
    void theActionsSayWhenTheyCannot();
    void whoIsOpenIsNoMatchForThat();
    void itIsSaidAloud();
    void whateverIsDone_data();
    void whateverIsDone();
};

/// What the view tells a screen reader, the roles and the line above are all of the same selection.
void SelectionTest::checkRows()
{
    const QStringList keys = listed();
    int here = 0;
    for (int row = 0; row < keys.size(); ++row) {
        const bool isSelected = selection()->contains(keys.at(row));
        const bool isOpenAlone = selection()->isEmpty() && keys.at(row) == session()->opening();
        here += isSelected ? 1 : 0;
        QCOMPARE(list()->selectionModel()->isSelected(list()->model()->index(row, 0)), isSelected || isOpenAlone);
    }
    const auto all = int(selection()->count());
    QCOMPARE(isShown("selectedElsewhereLabel"), here < all);
    const QString line = words("foundCountLabel");
    if (all == 0)
        QVERIFY2(!line.contains(u"selected"_s), qPrintable(line));
    else if (here == all)
        QVERIFY2(line.startsWith(u"%1 of "_s.arg(all)) && line.endsWith(u" selected"_s), qPrintable(line));
    else
        QCOMPARE(line, u"%1 selected"_s.arg(all));
    if (here < all)
        QCOMPARE(words("selectedElsewhereLabel"), u"%1 of them not in this list"_s.arg(all - here));
    if (all < 2)
        return;
    // The bar says the same.
    QCOMPARE(words("selectedCountLabel"), u"%1 selected"_s.arg(all));
    const QString place = m_window->findChild<ElidedLabel *>(u"selectedPlaceLabel"_s)->text();
    if (here == all)
        QCOMPARE(line, u"%1 %2 selected"_s.arg(all).arg(place));
    else
        QCOMPARE(place, words("selectedElsewhereLabel"));
}

void SelectionTest::aPlainClickOrArrowOpensAndSelectsNobody()
{
    begin(2);
    QVERIFY(selection()->isEmpty());
    press(Qt::Key_Down);
    QTRY_COMPARE(session()->current(), keyAt(3));
    QVERIFY(selection()->isEmpty());
    for (const bool byMouse : {true, false}) {
        click(5, Qt::ControlModifier);
        click(8, Qt::ControlModifier);
        QCOMPARE(selected(), keysAt({5, 8}));
        QCOMPARE(session()->opening(), keyAt(3));
        if (byMouse)
            click(8);
        else
            press(Qt::Key_Down);
        QTRY_COMPARE(session()->current(), keyAt(byMouse ? 8 : 9));
        QVERIFY(selection()->isEmpty());
        checkRows();
        begin(3);
    }
    click(6, Qt::ControlModifier); // one that is selected alone is opened all the same
    click(6);
    QTRY_COMPARE(session()->current(), keyAt(6));
    QVERIFY(selection()->isEmpty());
}

void SelectionTest::byMouse()
{
    begin(2);
    click(5, Qt::ShiftModifier);
    QCOMPARE(selected(), keysAt({2, 3, 4, 5}));
    click(1, Qt::ShiftModifier); // from where it began
    QCOMPARE(selected(), keysAt({1, 2}));
    click(7, Qt::ControlModifier);
    QCOMPARE(selected(), keysAt({1, 2, 7}));
    click(9, Qt::ShiftModifier); // who was selected before stays
    QCOMPARE(selected(), keysAt({1, 2, 7, 8, 9}));
    click(8, Qt::ControlModifier);
    QCOMPARE(selected(), keysAt({1, 2, 7, 9}));
    QCOMPARE(session()->opening(), keyAt(2));
    checkRows();
    const QModelIndex index = list()->model()->index(4, 0);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, list()->visualRect(index).center());
    QVERIFY(list()->hasFocus()); // nobody is entered by it
    QCOMPARE(session()->opening(), keyAt(2));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {20, list()->viewport()->height() - 2});
}

void SelectionTest::byKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("way");
    QTest::newRow("down") << Qt::Key_Down << u"one"_s;
    QTest::newRow("up") << Qt::Key_Up << u"back"_s;
    QTest::newRow("page down") << Qt::Key_PageDown << u"page"_s;
    QTest::newRow("end") << Qt::Key_End << u"end"_s;
    QTest::newRow("home") << Qt::Key_Home << u"home"_s;
}

void SelectionTest::byKeyboard()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, way);
    begin(4);
    const QStringList keys = listed();
    press(key, Qt::ShiftModifier);
    const int to = list()->currentIndex().row();
    const auto last = int(keys.size()) - 1;
    if (way == "page"_L1)
        QVERIFY(to > 5 && to < last);
    else
        QCOMPARE(to, way == "one"_L1 ? 5 : way == "back"_L1 ? 3 : way == "end"_L1 ? last : 0);
    const QStringList range = keys.mid(std::min(4, to), std::abs(to - 4) + 1);
    QCOMPARE(selected(), QSet<QString>(range.begin(), range.end()));
    QCOMPARE(session()->opening(), keys.at(4));
    checkRows();
    if (way == "one"_L1) {
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), keysAt({4, 5, 6}));
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ShiftModifier); // one alone is no selection
        QVERIFY(selection()->isEmpty());
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selected(), keysAt({3, 4}));
    }
}

void SelectionTest::theCurrentRowGoesItsOwnWay()
{
    begin(2);
    press(Qt::Key_Space, Qt::ControlModifier); // one alone, where it was asked for
    QCOMPARE(selected(), keysAt({2}));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(selected(), keysAt({2}));
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), keysAt({2, 4}));
    QCOMPARE(list()->currentIndex().row(), 4);
    QCOMPARE(session()->opening(), keyAt(2));
    session()->list()->rebuild(); // a pull
    QCOMPARE(list()->currentIndex().row(), 4);
    press(Qt::Key_Down, Qt::AltModifier); // from who is open
    QTRY_COMPARE(session()->current(), keyAt(3));
    QCOMPARE(list()->currentIndex().row(), 3);
    QCOMPARE(selected(), keysAt({2, 4}));
    press(Qt::Key_Down, Qt::AltModifier); // to one who is selected
    QTRY_COMPARE(session()->current(), keyAt(4));
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), keysAt({2}));
    checkRows();
}

void SelectionTest::allThatMatch()
{
    begin(1);
    const QStringList everybody = listed();
    QVERIFY(everybody.size() > 20);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection()->keys(), everybody);
    checkRows();
    press(Qt::Key_Escape);
    QVERIFY(selection()->isEmpty());
    const QString word = list()->model()->index(7, 0).data().toString().section(u' ', -1);
    searchFor(word);
    QVERIFY(list()->model()->rowCount() < everybody.size());
    const QStringList found = listed();
    action(ActionId::SelectMatching)->trigger();
    QCOMPARE(selected(), QSet<QString>(found.begin(), found.end()));
    searchFor(u"nobody is called so"_s);
    action(ActionId::SelectMatching)->trigger();
    QCOMPARE(selected(), QSet<QString>(found.begin(), found.end()));
    checkRows();
    action(ActionId::ClearSelection)->trigger();
    QVERIFY(selection()->isEmpty());
}

void SelectionTest::nobodyIsSaidAsLongAsNobodyIsThere()
{
    begin(1);
    const QString word = list()->model()->index(7, 0).data().toString().section(u' ', -1);
    searchFor(u"nobody is called so"_s);
    QVERIFY(!action(ActionId::SelectMatching)->isEnabled());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->notices()->isVisible());
    QCOMPARE(m_window->notices()->text(), u"The list is empty."_s);
    searchFor(word);
    QVERIFY(action(ActionId::SelectMatching)->isEnabled());
    QVERIFY(!m_window->notices()->isVisible());
}

void SelectionTest::escapeLetsThemGoFirst()
{
    begin(3);
    click(5, Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 3);
    press(Qt::Key_Escape);
    QVERIFY(selection()->isEmpty());
    QVERIFY(list()->hasFocus());
    QCOMPARE(session()->opening(), keyAt(3));
    checkRows();
}

void SelectionTest::theyStayWhateverTheListShows()
{
    begin(2);
    click(6, Qt::ControlModifier);
    click(9, Qt::ControlModifier);
    const QSet<QString> chosen = keysAt({6, 9});
    const QString word = list()->model()->index(12, 0).data().toString().section(u' ', -1);
    searchFor(word);
    QCOMPARE(selected(), chosen);
    checkRows();
    QVERIFY(isShown("selectedElsewhereLabel"));
    // Goes on among those who are found.
    begin(0);
    QVERIFY(selection()->isEmpty());
    selection()->set(QStringList(chosen.begin(), chosen.end()));
    click(0, Qt::ControlModifier);
    QCOMPARE(selection()->count(), 3);
    searchFor({});
    QCOMPARE(selection()->count(), 3);
    QVERIFY(selected().contains(chosen));
    QVERIFY(m_work->readAll());
    QCOMPARE(selection()->count(), 3);
    session()->list()->setFilter({.job = session()->jobs()->jobs().first().reference, .query = {}});
    QCOMPARE(selection()->count(), 3);
    session()->setCurrent(m_work->bench.someone());
    QCOMPARE(selection()->count(), 3);
}

void SelectionTest::whoIsDiscardedGoes()
{
    const QString fresh = m_work->model().book()->addNew({{u"firstname"_s, Value::ofText(u"Newest"_s)}});
    session()->list()->rebuild();
    selection()->set({keyAt(1), fresh});
    QCOMPARE(selection()->count(), 2);
    m_work->model().book()->discard({fresh});
    QVERIFY(!selection()->contains(fresh));
    QCOMPARE(selection()->count(), 1);
}

void SelectionTest::whoIsCreatedStays()
{
    const Draft draft = m_work->bench.newDraft(u"someone.new@example.com"_s);
    FieldValues values;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it)
        values.insert(it.key(), it->mine);
    const QString fresh = m_work->model().book()->addNew(values);
    const QString other = keyAt(2);
    selection()->set({fresh, other});
    session()->send(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!selection()->contains(fresh), 20'000);
    QCOMPARE(selection()->count(), 2);
    QVERIFY(selection()->contains(other));
    for (const QString &key : selection()->keys())
        QVERIFY2(session()->candidates()->rowOf(key) >= 0, qPrintable(key));
}

void SelectionTest::lettersLookForNobody()
{
    begin(3);
    QTest::keyClicks(list(), u"zoe"_s);
    QTest::keyClicks(list(), u"m"_s);
    QCOMPARE(list()->currentIndex().row(), 3);
    QCOMPARE(session()->opening(), keyAt(3));
}

void SelectionTest::theActionsSayWhenTheyCannot()
{
    QVERIFY(!action(ActionId::ClearSelection)->isEnabled());
    QVERIFY(action(ActionId::ClearSelection)->toolTip().contains(u"No candidates are selected"_s));
    selection()->set({keyAt(1), keyAt(2)});
    QVERIFY(action(ActionId::ClearSelection)->isEnabled());
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(selection()->isEmpty());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selection()->keys(), listed());
}

/// Who is open stays in the list when another filter does not ask for them, and is no match for that.
void SelectionTest::whoIsOpenIsNoMatchForThat()
{
    CandidateModel *model = session()->candidates();
    const QString open = keyAt(1);
    session()->setCurrent(open);
    QTRY_COMPARE(session()->current(), open);
    CandidateFilter filter = session()->list()->filter();
    filter.show = CandidateFilter::Show::Archived;
    session()->list()->setFilter(filter);
    QVERIFY(!model->value(open, FieldRole::Archived).flag());
    QVERIFY(session()->list()->rowOf(open) >= 0);
    action(ActionId::SelectMatching)->trigger();
    QVERIFY(!selection()->contains(open));
    const int archived = session()->list()->counts().archived;
    QCOMPARE(selection()->count(), archived);
    QVERIFY(archived > 0 && archived < session()->list()->rowCount());
    QTRY_COMPARE(words("foundCountLabel"), u"%1 of %1 selected"_s.arg(archived));
    checkRows();
    QVERIFY(!QTest::currentTestFailed());
    selection()->toggle(open); // besides those who are asked for
    QCOMPARE(words("foundCountLabel"), u"%1 of %1 selected"_s.arg(archived + 1));
    checkRows();
}

void SelectionTest::itIsSaidAloud()
{
    begin(2);
    QVERIFY(spokenRow(2)->state().selected);
    QVERIFY(!spokenRow(5)->text(QAccessible::Name).contains(u"selected"_s));
    const auto *count = m_window->findChild<QLabel *>(u"foundCountLabel"_s); // an alert says its words
    click(5, Qt::ControlModifier);
    click(6, Qt::ControlModifier);
    const QString all = QString::number(list()->model()->rowCount());
    QCOMPARE(count->text(), u"2 of %1 selected"_s.arg(all));
    for (int row = 0; row < 8; ++row) {
        const bool isSelected = row == 5 || row == 6;
        QCOMPARE(bool(spokenRow(row)->state().selected), isSelected);
        QCOMPARE(spokenRow(row)->text(QAccessible::Name).contains(u", selected"_s), isSelected);
    }
    press(Qt::Key_Escape);
    QVERIFY2(!count->text().contains(u"selected"_s), qPrintable(count->text()));
    QVERIFY(spokenRow(2)->state().selected); // who is open, as before
}

void SelectionTest::whateverIsDone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, QRandomGenerator::global()->generate()})
        QTest::addRow("seed %u", seed) << seed;
}

/// Against a plain set of keys.
void SelectionTest::whateverIsDone()
{
    QFETCH(const quint32, seed);
    QRandomGenerator dice(seed);
    begin(0);
    PlainSelection plain;
    QString fresh;
    QStringList queries{QString(), QString()};
    for (int row : {3, 11, 20})
        queries.append(list()->model()->index(row, 0).data().toString().section(u' ', -1));
    for (int step = 0; step < 120; ++step) {
        const QStringList keys = listed();
        if (keys.isEmpty()) {
            searchFor({});
            plain.endRange();
            continue;
        }
        list()->setFocus();
        const int row = dice.bounded(int(keys.size()));
        const QString current = session()->list()->keyAt(list()->currentIndex().row());
        const int what = dice.bounded(11);
        switch (what) {
        case 0:
        case 1:
            click(row, Qt::ControlModifier);
            plain.toggle(keys.at(row));
            break;
        case 2:
            click(row, Qt::ShiftModifier);
            plain.extend(keys, current.isEmpty() ? keys.at(row) : current, keys.at(row));
            break;
        case 3:
        case 4: {
            press(what == 3 ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
            const QString now = session()->list()->keyAt(list()->currentIndex().row());
            plain.extend(keys, current.isEmpty() ? now : current, now);
            break;
        }
        case 5:
            if (current.isEmpty())
                break;
            press(Qt::Key_Space, Qt::ControlModifier);
            plain.toggle(current);
            break;
        case 6: {
            const QString query = queries.at(dice.bounded(int(queries.size())));
            if (query == session()->list()->filter().query)
                break;
            searchFor(query);
            plain.endRange();
            break;
        }
        case 7:
            if (fresh.isEmpty()) {
                fresh = m_work->model().book()->addNew({{u"firstname"_s, Value::ofText(u"Newest"_s)}});
                session()->list()->rebuild();
            } else {
                m_work->model().book()->discard({fresh});
                if (plain.keys.remove(fresh))
                    plain.endRange();
                fresh.clear();
            }
            break;
        case 8: { // a page of a pull
            Candidate told = m_work->model().snapshot(session()->current());
            told.reference = u"PULLED%1"_s.arg(step);
            told.readAt = QDateTime::currentDateTimeUtc();
            m_work->model().upsert({told});
            session()->list()->rebuild();
            break;
        }
        case 9:
            if (dice.bounded(4) == 0) {
                press(Qt::Key_Escape);
                plain.clear();
            } else {
                session()->setCurrent(keys.at(row));
                QTRY_COMPARE(session()->current(), keys.at(row));
            }
            break;
        case 10:
            if (dice.bounded(4) != 0)
                break;
            click(row);
            plain.clear();
            QTRY_COMPARE(session()->current(), keys.at(row));
            break;
        default:
            break;
        }
        QVERIFY2(selected() == plain.keys, qPrintable(u"step %1, %2"_s.arg(step).arg(what)));
        checkRows();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
