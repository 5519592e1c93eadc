// SPDX-License-Identifier: MIT
// The list while something is searched.
#include "theme/theme.h"
#include "ui/shownwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>

using namespace vivier;
using namespace vivier::test;

class SearchTest : public ShownWindow
{
    Q_OBJECT

    void type(const QString &query)
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), query);
        QTRY_COMPARE(session()->list()->filter().query, query);
    }
    QStringList listed()
    {
        QStringList keys;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            keys.append(session()->list()->keyAt(row));
        return keys;
    }
    /// "All" → 12
    int chip(const QString &name)
    {
        for (const auto *button : m_window->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(name + u' '))
                return button->accessibleName().section(u' ', -1).toInt();
        }
        return -1;
    }
    QString counted() { return m_window->findChild<QLabel *>(u"foundCountLabel"_s)->text(); }
    int rowHeight() { return list()->visualRect(list()->model()->index(0, 0)).height(); }
    QString spoken(const QString &key)
    {
        const int row = session()->list()->rowOf(key);
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// Without the marks that keep another's words apart.
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    void tell(const QString &key, const FieldValues &values)
    {
        Candidate told = m_work->model().snapshot(key);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            told.values.insert(it.key(), it.value());
        told.readAt = QDateTime::currentDateTimeUtc().addSecs(1);
        m_work->model().upsert({told});
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void everybodyIsFound();
    void aJobIsFoundByItsName();
    void countsAreThoseOfTheSearch();
    void theLineCountsAsItsChip_data();
    void theLineCountsAsItsChip();
    void eachChipCountsWhatIsUnderIt_data();
    void eachChipCountsWhatIsUnderIt();
    void returnOpensTheFirstFound();
    void whatIsFoundIsSeenFromItsBeginning();
    void aRowSaysWhereItWasFound_data();
    void aRowSaysWhereItWasFound();
};

void SearchTest::everybodyIsFound()
{
    open();
    const QStringList people = m_work->bench.people(4).mid(1); // not who is open, and so stays in the list
    for (const QString &key : people)
        tell(key, {{u"subtitle"_s, Value::ofText(u"Xylophonist"_s)}});
    tell(people.at(0), {{u"archived"_s, Value::ofFlag(true)}});
    session()->list()->rebuild();
    QVERIFY(!listed().contains(people.at(0)));
    type(u"xylophonist"_s);
    QCOMPARE(listed().size(), 3);
    QCOMPARE(listed().last(), people.at(0));
    QVERIFY2(spoken(people.at(0)).contains(u"archived"_s), qPrintable(spoken(people.at(0))));
    search()->clear();
    QTRY_VERIFY(!listed().contains(people.at(0)));
}

void SearchTest::aJobIsFoundByItsName()
{
    open();
    const CandidateRows &rows = m_work->model().rows();
    const Job job = session()->jobs()->jobs().first();
    QStringList ofJob;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.jobsAt(row).contains(job.reference))
            ofJob.append(m_work->model().keyAt(row));
    }
    QVERIFY(!ofJob.isEmpty());
    type(job.name.toUpper());
    const QStringList found = listed();
    for (const QString &key : ofJob)
        QVERIFY2(found.contains(key), qPrintable(key));
    type(job.name + u' ' + rows.at(rows.rowOf(ofJob.first())).cell.text(IndexCell::Text::Email));
    QCOMPARE(listed(), QStringList{ofJob.first()});
}

void SearchTest::countsAreThoseOfTheSearch()
{
    open();
    const QStringList people = m_work->bench.people(5).mid(1);
    for (const QString &key : people)
        tell(key, {{u"subtitle"_s, Value::ofText(u"Xylophonist"_s)}});
    tell(people.at(0), {{u"archived"_s, Value::ofFlag(true)}});
    session()->list()->rebuild();
    QVERIFY(m_work->model().setData(m_work->model().indexOf(people.at(1), u"phone"_s), u"06"_s));
    const int all = m_work->model().rowCount();
    QTRY_COMPARE(chip(u"Drafts"_s), 1);
    const int active = chip(u"All"_s);
    type(u"xylophonist"_s);
    QCOMPARE(chip(u"All"_s), 4);
    QCOMPARE(chip(u"Archived"_s), 1);
    QCOMPARE(chip(u"Drafts"_s), 1);
    QCOMPARE(counted(), u"4 of %1"_s.arg(all));
    type(u"xylophonist nobody"_s);
    QCOMPARE(chip(u"All"_s), 0);
    QCOMPARE(counted(), u"0 of %1"_s.arg(all));
    type(u"xylophonist"_s);
    QCOMPARE(chip(u"All"_s), 4);
    search()->clear();
    QTRY_COMPARE(chip(u"All"_s), active);
    QVERIFY2(counted().startsWith(QString::number(active)), qPrintable(counted()));
}

void SearchTest::theLineCountsAsItsChip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("archives");
    for (const QString &name : {u"All"_s, u"Drafts"_s, u"Archived"_s}) {
        QTest::addRow("%s, archived", qPrintable(name)) << name << true;
        QTest::addRow("%s, unarchived", qPrintable(name)) << name << false;
    }
}

/// Who is moved by a draft stays in the list until that is worked out anew, and is counted where the chip counts it.
void SearchTest::theLineCountsAsItsChip()
{
    QFETCH(const QString, name);
    QFETCH(const bool, archives);
    open();
    const QStringList people = m_work->bench.people(4);
    if (!archives) {
        for (const QString &key : people)
            tell(key, {{u"archived"_s, Value::ofFlag(true)}});
        session()->list()->rebuild();
    }
    for (auto *button : m_window->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(name + u' '))
            button->click();
    }
    const int before = chip(name);
    QTRY_COMPARE(counted().section(u' ', 0, 0).toInt(), before);
    for (const QString &key : people)
        session()->setArchived(key, archives);
    const int more = name == "Drafts"_L1 ? 4 : archives == (name == "Archived"_L1) ? 4 : -4;
    QTRY_COMPARE(chip(name), before + more);
    QCOMPARE(counted().section(u' ', 0, 0).toInt(), before + more);
}

void SearchTest::eachChipCountsWhatIsUnderIt_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no search") << QString();
    QTest::newRow("a search") << u"xylophonist"_s;
    QTest::newRow("a blank") << u" "_s;
}

void SearchTest::eachChipCountsWhatIsUnderIt()
{
    QFETCH(const QString, query);
    open();
    const QStringList people = m_work->bench.people(6).mid(1);
    for (const QString &key : people)
        tell(key, {{u"subtitle"_s, Value::ofText(u"Xylophonist"_s)}});
    tell(people.at(0), {{u"archived"_s, Value::ofFlag(true)}});
    QVERIFY(m_work->model().setData(m_work->model().indexOf(people.at(0), u"phone"_s), u"06"_s));
    QVERIFY(m_work->model().setData(m_work->model().indexOf(people.at(1), u"phone"_s), u"06"_s));
    session()->list()->rebuild();
    type(query);
    session()->setCurrent({}); // who is open stays in the list
    for (const QString &name : {u"Archived"_s, u"Drafts"_s, u"All"_s}) {
        for (auto *button : m_window->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(name + u' '))
                button->click();
        }
        session()->list()->rebuild();
        QCOMPARE(chip(name), listed().size());
        QCOMPARE(counted().section(u' ', 0, 0).toInt(), listed().size());
    }
}

/// Else the next key would be about whoever was open before, and is not in the list.
void SearchTest::returnOpensTheFirstFound()
{
    open();
    const QString before = m_work->bench.someone();
    QTRY_COMPARE(session()->current(), before);
    const QStringList people = m_work->bench.people(4).mid(1);
    for (const QString &key : people)
        tell(key, {{u"subtitle"_s, Value::ofText(u"Xylophonist"_s)}});
    type(u"xylophonist"_s);
    QVERIFY(!listed().contains(before));
    press(Qt::Key_Return);
    QTRY_COMPARE(session()->current(), listed().constFirst());
    QVERIFY(list()->hasFocus());
    session()->setCurrent(listed().at(1)); // who is among those that were found stays
    type(u"xylophonist"_s);
    press(Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QCOMPARE(session()->opening(), listed().at(1));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void SearchTest::whatIsFoundIsSeenFromItsBeginning()
{
    open({1024, 480});
    const QStringList all = listed();
    for (const QString &key : all.first(all.size() - 1))
        tell(key, {{u"subtitle"_s, Value::ofText(u"Xylophonist"_s)}});
    list()->setCurrentIndex(list()->model()->index(list()->model()->rowCount() - 1, 0));
    QTRY_COMPARE(session()->current(), all.constLast());
    QVERIFY(list()->verticalScrollBar()->value() > 0);
    type(u"xylophonist"_s);
    QVERIFY(!listed().contains(all.constLast()));
    QVERIFY(list()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
}

void SearchTest::aRowSaysWhereItWasFound_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *field, const char *value, const char *query, const char *said) {
        QTest::newRow(query) << QString::fromLatin1(field) << QString::fromUtf8(value) << QString::fromUtf8(query)
                             << QString::fromUtf8(said);
    };
    row("tag_list", "linux,vülkan,metal", "vulkan", "Tags · vülkan, linux, metal");
    row("email", "zoe@xylophone.example", "xylophone", "Email · zoe@xylophone.example");
    row("phone", "+33 6 12 34 56 78", "0612345678", "Phone · +33 6 12 34 56 78");
    row("subtitle", "Xylophonist", "xylo", "Subtitle · Xylophonist");
    row("firstname", "Xylophonia", "xylophonia", "");
    row("cover_letter", "I have played for many years, and the\nxylophone most of all", "xylophone",
        "Cover letter · …and the xylophone most of all");
}

void SearchTest::aRowSaysWhereItWasFound()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, query);
    QFETCH(const QString, said);
    open();
    const QString key = m_work->bench.people(2).at(1);
    QTRY_COMPARE(rowHeight(), Theme::current().px(size::row));
    tell(key, {{field, field == u"tag_list"_s ? Value::ofList(value.split(u',')) : Value::ofText(value)}});
    type(query);
    QVERIFY(listed().contains(key));
    QTRY_COMPARE(rowHeight(), Theme::current().px(72));
    if (said.isEmpty())
        QVERIFY2(!spoken(key).contains(u" · "_s), qPrintable(spoken(key)));
    else
        QTRY_VERIFY2(plain(spoken(key)).contains(said), qPrintable(spoken(key)));
    search()->clear();
    QTRY_COMPARE(rowHeight(), Theme::current().px(size::row));
}

QTEST_MAIN(SearchTest)
#include "tst_search.moc"
