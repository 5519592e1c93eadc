// SPDX-License-Identifier: MIT
// Filter, order, counts; that an edit never moves a row; and that removed rows leave no stale numbers behind.
#include "model/candidatelistmodel.h"
#include "model/jobmodel.h"
#include "model/modelsupport.h"
#include "model/savedcounts.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class CandidateListModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<CandidateListModel> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList shown() const
    {
        QStringList keys;
        for (int row = 0; row < m_list->rowCount(); ++row)
            keys.append(m_list->keyAt(row));
        return keys;
    }
    void search(const QString &query)
    {
        CandidateFilter filter = m_list->filter();
        filter.query = query;
        m_list->setFilter(filter);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_list = std::make_unique<CandidateListModel>(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        Candidate other = with(plainCandidate(u"M"_s, u"Marc"_s), u"job_stage_id"_s, Value::ofNumber(2));
        other.jobReference = u"OTHER"_s;
        m_model->upsert({plainCandidate(u"Z"_s, u"Zoë"_s), plainCandidate(u"E"_s, u"Élodie"_s), other,
                         with(plainCandidate(u"X"_s, u"Xavier"_s), u"archived"_s, Value::ofFlag(true))});
        m_list->rebuild();
    }

    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_model.reset();
    }

    void sortsByNameWithoutAccents() { QCOMPARE(shown(), (QStringList{u"E"_s, u"M"_s, u"Z"_s})); }

    void filters()
    {
        m_list->setFilter({.job = u"JOB"_s, .query = {}});
        QCOMPARE(shown(), (QStringList{u"E"_s, u"Z"_s}));
        m_list->setFilter({.job = {}, .show = CandidateFilter::Show::Stage, .stageId = 2, .query = {}});
        QCOMPARE(shown(), QStringList{u"M"_s});
        m_list->setFilter({.job = {}, .show = CandidateFilter::Show::Archived, .query = {}});
        QCOMPARE(shown(), QStringList{u"X"_s});
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"phone"_s), u"06"_s));
        m_list->setFilter({.job = {}, .show = CandidateFilter::Show::Drafts, .query = {}});
        QCOMPARE(shown(), QStringList{u"Z"_s});
    }

    void conditionsNarrowEverythingElse()
    {
        m_model->upsert({with(plainCandidate(u"N"_s, u"Nora"_s), u"email"_s, Value::empty()),
                         with(with(plainCandidate(u"O"_s, u"Oda"_s), u"email"_s, Value::empty()), u"archived"_s,
                              Value::ofFlag(true))});
        m_list->setJobs({{.reference = u"JOB"_s, .stages = {{.id = 1, .name = u"New"_s}}}});
        const auto where = [](const QStringList &texts) {
            FilterConditions conditions;
            for (const QString &text : texts)
                conditions.append(FilterCondition::parse(text).value());
            return conditions;
        };
        CandidateFilter filter{.job = {}, .query = {}, .conditions = where({u"lacks:email"_s})};
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList{u"N"_s});
        QCOMPARE(m_list->counts().active, 1);
        QCOMPARE(m_list->counts().archived, 1);
        QCOMPARE(m_list->counts().searched, 6); // whatever else is asked
        filter.show = CandidateFilter::Show::Archived;
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList{u"O"_s});
        filter.show = CandidateFilter::Show::Active;
        filter.query = u"o"_s;
        m_list->setFilter(filter);
        filter.query = u"od"_s; // a search that goes on
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList{u"O"_s});
        QCOMPARE(m_list->countOf(filter), 1);
        filter.query.clear();
        filter.conditions = where({u"stage:new"_s, u"has:email"_s});
        m_list->setFilter(filter);
        QCOMPARE(shown(), (QStringList{u"E"_s, u"Z"_s}));
        QVERIFY(m_list->unknownConditions().isEmpty());
        filter.conditions = where({u"stage:Offer"_s});
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList());
        QCOMPARE(m_list->unknownConditions(), where({u"stage:Offer"_s}));
        m_list->setJobs({{.reference = u"OTHER"_s, .stages = {{.id = 2, .name = u"Offer"_s}}}}); // that was read now
        QTRY_COMPARE(shown(), QStringList{u"M"_s});
    }

    /// The number of a saved filter is the one that the list tells when it is chosen, before and after an edit.
    void savedFiltersAreCountedAsTheyWouldBeShown()
    {
        QRandomGenerator random(20311);
        const QStringList subtitles{u"Baker"_s, u"Cook and baker"_s, u"Pilot"_s};
        QList<Candidate> people;
        for (int at = 0; at < 1500; ++at) {
            Candidate one = plainCandidate(u"P%1"_s.arg(at), u"Person %1"_s.arg(at));
            one = with(one, u"subtitle"_s, Value::ofText(subtitles.at(random.bounded(3))));
            one = with(one, u"job_stage_id"_s, Value::ofNumber(1 + random.bounded(2)));
            one = with(one, u"archived"_s, Value::ofFlag(random.bounded(4) == 0));
            if (random.bounded(3) == 0)
                one = with(one, u"email"_s, Value::empty());
            if (random.bounded(3) == 0)
                one.jobReference = u"OTHER"_s;
            people.append(one);
        }
        m_model->upsert(people);
        JobModel jobs;
        jobs.upsertJobs({{.reference = u"JOB"_s, .name = u"Cook"_s, .stages = {{.id = 1, .name = u"New"_s}}},
                         {.reference = u"OTHER"_s, .name = u"Pilot"_s, .stages = {{.id = 2, .name = u"Offer"_s}}}});
        m_list->setJobs(jobs.jobs());
        QList<SavedFilter> filters;
        const QStringList asked{u"stage:new"_s,   u"stage:offer"_s, u"stage:nowhere"_s,
                                u"lacks:email"_s, u"has:email"_s,   u"is:archived"_s,
                                u"is:draft"_s,    u"tag:a"_s,       u"not-tag:new1"_s};
        for (int at = 0; at < 60; ++at) {
            SavedFilter filter{.name = QString::number(at)};
            filter.query = QStringList{{}, u"baker"_s, u"cook person"_s}.at(random.bounded(3));
            filter.job = QStringList{{}, u"Pilot"_s, u"No such job"_s}.at(random.bounded(3));
            for (int more = random.bounded(3); more > 0; --more)
                filter.conditions.append(*FilterCondition::parse(asked.at(random.bounded(int(asked.size())))));
            filters.append(filter);
        }
        SavedCounts counts(m_model.get(), &jobs);
        QCOMPARE(counts.count(u"0"_s), -1);
        QSignalSpy changed(&counts, &SavedCounts::changed);
        counts.setFilters(filters);
        const auto told = [&] {
            QList<int> numbers;
            for (const SavedFilter &filter : filters) {
                m_list->setFilter(shownBy(filter, jobs.jobs()));
                numbers.append(m_list->countOf(m_list->filter()));
            }
            return numbers;
        };
        const auto counted = [&] {
            QList<int> numbers;
            for (const SavedFilter &filter : filters)
                numbers.append(counts.count(filter.name));
            return numbers;
        };
        QTRY_VERIFY(!changed.isEmpty());
        const QList<int> before = told();
        QCOMPARE(counted(), before);
        QVERIFY(std::ranges::count(before, 0) < 40 && QSet<int>(before.cbegin(), before.cend()).size() > 10);
        for (int at = 0; at < 200; ++at)
            QVERIFY(m_model->setData(m_model->indexOf(u"P%1"_s.arg(at), u"subtitle"_s), subtitles.at(at % 3)));
        m_list->rebuild();
        const QList<int> after = told();
        QVERIFY(after != before);
        QTRY_COMPARE(counted(), after);
        filters.resize(1);
        counts.setFilters(filters);
        QTRY_COMPARE(counts.count(u"1"_s), -1);
    }

    void whoGotALinkIsFoundAsSoonAsThatIsKnown()
    {
        CandidateFilter filter{.job = {}, .query = {}, .conditions = {*FilterCondition::parse(u"has:sent-link"_s)}};
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList());
        QVERIFY(m_list->unknownConditions().isEmpty());
        m_model->setLinksSent({u"Z"_s, u"M"_s, u"who is not here"_s});
        QTRY_COMPARE(shown(), (QStringList{u"M"_s, u"Z"_s}));
        QCOMPARE(m_list->countOf(filter), 2);
        filter.conditions = {*FilterCondition::parse(u"lacks:sent-link"_s)};
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList{u"E"_s});
        m_model->setLinksSent({u"Z"_s});
        QTRY_COMPARE(shown(), (QStringList{u"E"_s, u"M"_s}));
    }

    void whoIsEditedStaysAndIsNotCounted()
    {
        CandidateFilter filter{.job = {}, .query = {}, .conditions = {*FilterCondition::parse(u"lacks:email"_s)}};
        m_model->upsert({with(plainCandidate(u"N"_s, u"Nora"_s), u"email"_s, Value::empty())});
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList{u"N"_s});
        m_list->setPinned(u"N"_s);
        QVERIFY(m_model->setData(m_model->indexOf(u"N"_s, u"email"_s), u"n@x.example"_s));
        QTRY_COMPARE(m_list->countOf(filter), 0);
        m_list->rebuild();
        QCOMPARE(shown(), QStringList{u"N"_s});
        filter.conditions = {*FilterCondition::parse(u"is:draft"_s)};
        m_list->setFilter(filter);
        QCOMPARE(m_list->countOf(filter), 1);
        filter.conditions = {*FilterCondition::parse(u"is:outbox"_s)};
        m_list->setPinned({});
        m_list->setFilter(filter);
        QCOMPARE(shown(), QStringList());
        OutboxItem item{.key = u"N"_s, .released = m_model->book()->draft(u"N"_s)};
        setQueued(m_model->book(), u"N"_s, &item);
        m_list->rebuild();
        QCOMPARE(shown(), QStringList{u"N"_s});
    }

    void searches()
    {
        search(u"zo"_s);
        QCOMPARE(shown(), QStringList{u"Z"_s});
        search(u"zoe baker"_s);
        QCOMPARE(shown(), QStringList{u"Z"_s});
        search(u"zoe butcher"_s);
        QCOMPARE(shown(), QStringList());
        QCOMPARE(m_list->counts().active, 0);
        QCOMPARE(m_list->counts().searched, 4);
        search(QString());
        QCOMPARE(m_list->rowCount(), 3);
        QCOMPARE(m_list->counts().active, 3);
    }

    void aSearchFindsEverybody()
    {
        search(u"baker"_s);
        QCOMPARE(shown(), (QStringList{u"E"_s, u"M"_s, u"Z"_s, u"X"_s})); // who is archived comes last
        search(u"baker x"_s);                                             // a search that goes on, and back
        QCOMPARE(shown().last(), u"X"_s);
        search(u"baker"_s);
        QCOMPARE(shown(), (QStringList{u"E"_s, u"M"_s, u"Z"_s, u"X"_s}));
        QCOMPARE(m_list->counts().archived, 1);
        CandidateFilter filter{.job = {}, .show = CandidateFilter::Show::Stage, .stageId = 1, .query = u"baker"_s};
        m_list->setFilter(filter);
        QCOMPARE(shown(), (QStringList{u"E"_s, u"Z"_s}));
        search(QString());
        m_list->setFilter({});
        QCOMPARE(shown(), (QStringList{u"E"_s, u"M"_s, u"Z"_s}));
    }

    void aJobIsFoundByItsName()
    {
        m_model->setJobNames({{u"JOB"_s, u"Pâtissier"_s}, {u"OTHER"_s, u"Butcher"_s}});
        search(u"patissier"_s);
        QCOMPARE(shown(), (QStringList{u"E"_s, u"Z"_s, u"X"_s}));
        QCOMPARE(m_list->whereFound(0)->text, u"Pâtissier"_s);
        search(u"patissier zo"_s);
        QCOMPARE(shown(), QStringList{u"Z"_s});
        search(u"butcher"_s);
        QCOMPARE(shown(), QStringList{u"M"_s});
        m_model->setJobNames({{u"JOB"_s, u"Pâtissier"_s}}); // renamed, or gone
        QTRY_COMPARE(shown(), QStringList());
    }

    /// Letter by letter, each time among those who were found before where that is all.
    void whatIsTypedIsFoundHoweverItBegan_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"0033612345678", "06-12-34-56-78", "+33 (0)6 12 34 56 78", "\"data engineer\"",
                                  "“data eng", "jean-pierre", "JEANPIERRE", "\"jean pierre\" data", "ivanov", "Иванов"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void whatIsTypedIsFoundHoweverItBegan()
    {
        Candidate who = plainCandidate(u"P"_s, u"Jean-Pierre"_s);
        who.values[u"lastname"_s] = Value::ofText(u"Иванов"_s);
        who.values[u"phone"_s] = Value::ofText(u"+33 6 12 34 56 78"_s);
        who.values[u"cover_letter"_s] = Value::ofText(u"I am a data\nengineer."_s);
        m_model->upsert({who});
        m_list->rebuild();
        QFETCH(const QString, query);
        for (qsizetype length = 1; length <= query.size(); ++length)
            search(query.left(length));
        QCOMPARE(shown(), QStringList{u"P"_s});
    }

    void aPhraseTellsWhereItWasFound()
    {
        const QString letter = u"Madame, I know what data is, and I am a data engineer. "_s + u"So. "_s.repeated(50);
        m_model->upsert({with(plainCandidate(u"P"_s, u"Ida"_s), u"cover_letter"_s, Value::ofText(letter))}, true);
        m_list->rebuild();
        search(u"\"data engineer\""_s);
        QCOMPARE(shown(), QStringList{u"P"_s});
        const auto found = m_list->whereFound(0);
        QVERIFY(found);
        QCOMPARE(found->label, u"Cover letter"_s);
        QVERIFY2(found->text.startsWith(u"…"_s) && found->text.indexOf(u"data engineer"_s) < 20,
                 qUtf8Printable(found->text));
    }

    /// While a pull brings page after page the list is worked out now and then; who is added alone is there at once.
    void pagesAreListedTogether()
    {
        QSignalSpy shownAnew(m_list.get(), &QAbstractItemModel::modelReset);
        for (int page = 0; page < 20; ++page) {
            QList<Candidate> all;
            for (int i = 0; i < 10; ++i)
                all.append(plainCandidate(u"P%1"_s.arg(page * 10 + i)));
            m_model->upsert(all);
            QCoreApplication::processEvents();
        }
        QVERIFY2(shownAnew.size() < 20, qPrintable(QString::number(shownAnew.size())));
        m_model->upsert({plainCandidate(u"ALONE"_s)});
        QCoreApplication::processEvents();
        QVERIFY(shown().contains(u"ALONE"_s));
        m_model->upsert({plainCandidate(u"LAST1"_s), plainCandidate(u"LAST2"_s)});
        QTRY_COMPARE(m_list->rowCount(), 3 + 200 + 1 + 2);
    }

    void counts()
    {
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"phone"_s), u"06"_s));
        QSignalSpy counted(m_list.get(), &CandidateListModel::countsChanged);
        QVERIFY(counted.wait());
        QCOMPARE(m_list->counts().active, 3);
        QCOMPARE(m_list->counts().archived, 1);
        QCOMPARE(m_list->counts().drafts, 1);
        m_list->setFilter({.job = u"JOB"_s, .query = {}});
        QCOMPARE(m_list->counts().byStage.value(1), 2);
        m_list->setFilter({.job = u"OTHER"_s, .query = {}});
        QCOMPARE(m_list->counts().active, 1);
        QCOMPARE(m_list->counts().drafts, 0);
    }

    void anEditNeverMovesOrHidesARow()
    {
        search(u"zo"_s);
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"archived"_s), true));
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"firstname"_s), u"Anna"_s));
        QCOMPARE(shown(), QStringList{u"Z"_s});
        QCOMPARE(reset.size(), 0);
        QVERIFY(changed.size() >= 2);
        QCOMPARE(m_list->index(0).data(), u"Anna Lee"_s);
    }

    void aSearchThatGoesOnSeesEditsMadeMeanwhile()
    {
        search(u"pas"_s);
        QCOMPARE(m_list->rowCount(), 0);
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"subtitle"_s), u"Pastry chef"_s));
        search(u"past"_s);
        QCOMPARE(shown(), QStringList{u"Z"_s});
    }

    void theOpenCandidateStays()
    {
        m_list->setPinned(u"Z"_s);
        QVERIFY(m_model->setData(m_model->indexOf(u"Z"_s, u"archived"_s), true));
        m_list->rebuild();
        QVERIFY(shown().contains(u"Z"_s));
        search(u"elodie"_s);
        QCOMPARE(shown(), QStringList{u"E"_s});
        search(QString());
        m_list->setPinned({});
        m_list->rebuild();
        QVERIFY(!shown().contains(u"Z"_s));
    }

    void aPullIsFollowedInTheNextTurn()
    {
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        m_model->upsert({plainCandidate(u"A"_s, u"Aaron"_s), plainCandidate(u"N"_s, u"Nora"_s)});
        QCOMPARE(reset.size(), 0);
        QVERIFY(reset.wait());
        QCOMPARE(shown(), (QStringList{u"A"_s, u"E"_s, u"M"_s, u"N"_s, u"Z"_s}));
        // Renamed by a pull: it moves when the list is worked out again.
        m_model->upsert({plainCandidate(u"Z"_s, u"Abel"_s)});
        m_list->rebuild();
        QCOMPARE(shown(), (QStringList{u"A"_s, u"Z"_s, u"E"_s, u"M"_s, u"N"_s}));
    }

    void aRemovedRowLeavesNoStaleNumbers()
    {
        // New candidates first and last in the source; the list shows only rows whose numbers stay the same.
        cleanup();
        m_model = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_list = std::make_unique<CandidateListModel>(m_model.get());
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"New"_s)}});
        m_model->upsert({plainCandidate(u"B"_s, u"Bea"_s), plainCandidate(u"C"_s, u"Bea"_s),
                         with(plainCandidate(u"X"_s), u"archived"_s, Value::ofFlag(true))});
        m_list->rebuild();
        m_list->setFilter({.job = u"JOB"_s, .query = {}});
        QCOMPARE(shown(), (QStringList{u"B"_s, u"C"_s}));
        m_list->setFilter({.job = {}, .query = u"bea"_s});
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        m_model->book()->discard({fresh});
        QVERIFY(reset.size() > 0);
        QCOMPARE(shown(), (QStringList{u"B"_s, u"C"_s}));
        QCOMPARE(m_list->rowOf(u"C"_s), 1);
    }

    void anAtsWithoutStagesIsFilteredByStatusAndJobs();
};

void CandidateListModelTest::anAtsWithoutStagesIsFilteredByStatusAndJobs()
{
    const FieldCatalog &catalog = FieldCatalog::instaView();
    BookedModel model(catalog);
    CandidateListModel list(&model);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto person = [](const QString &id, const QString &status, const QStringList &jobs) {
        return Candidate{.reference = id,
                         .jobReference = {},
                         .updatedAt = {},
                         .readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC),
                         .values = {{u"firstName"_s, Value::ofText(id)},
                                    {u"status"_s, status.isEmpty() ? Value::empty() : Value::ofText(status)},
                                    {u"jobIds"_s, Value::ofList(jobs)}}};
    };
    model.upsert({person(u"a"_s, u"APPLIED"_s, {u"J1"_s}), person(u"b"_s, u"APPLIED"_s, {u"J2"_s, u"J1"_s}),
                  person(u"c"_s, u"HIRED"_s, {u"J2"_s}), person(u"d"_s, u"REJECTED"_s, {}),
                  person(u"e"_s, {}, {u"J2"_s, u"J1"_s})});
    list.rebuild();
    const auto shownBy = [&list](const CandidateFilter &filter) {
        list.setFilter(filter);
        QStringList keys;
        for (int row = 0; row < list.rowCount(); ++row)
            keys.append(list.keyAt(row));
        return keys;
    };
    const QList<FieldChoice> choices = catalog.find(FieldRole::Status)->choices;
    const auto place = [&choices](const QString &status) {
        return static_cast<int>(std::ranges::find(choices, status, &FieldChoice::value) - choices.cbegin());
    };
    using Show = CandidateFilter::Show;
    QCOMPARE(shownBy({.job = {}}), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(list.counts().byStatus.value(place(u"APPLIED"_s)), 2);
    QCOMPARE(list.counts().byStatus.value(place(u"REJECTED"_s)), 1);
    QCOMPARE(list.counts().byStatus.value(place(u"ACCEPTED"_s)), 0);
    QCOMPARE(list.counts().byStatus.value(CandidateRows::otherStatus), 1);
    QCOMPARE(list.counts().active, 5);
    QCOMPARE(shownBy({.job = u"J1"_s}), (QStringList{u"a"_s, u"b"_s, u"e"_s}));
    QCOMPARE(list.counts().byStatus.value(place(u"APPLIED"_s)), 2);
    QCOMPARE(list.counts().byStatus.value(CandidateRows::otherStatus), 0);
    QCOMPARE(shownBy({.job = {}, .withoutJob = true}), QStringList{u"d"_s});
    QCOMPARE(list.counts().active, 1);
    QCOMPARE(
        shownBy(
            {.job = u"J1"_s, .withoutJob = false, .show = Show::Status, .stageId = 0, .status = place(u"APPLIED"_s)}),
        (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(
        shownBy(
            {.job = {}, .withoutJob = false, .show = Show::Status, .stageId = 0, .status = CandidateRows::otherStatus}),
        QStringList{u"c"_s});
    QCOMPARE(model.index(model.rowOf(u"c"_s), 0).data(CandidateModel::StatusRole).toString(), u"HIRED"_s);
    QCOMPARE(model.index(model.rowOf(u"a"_s), 0).data(CandidateModel::StatusRole).toString(), u"Applied"_s);
    QCOMPARE(model.rows().stageIdAt(0), 0);

    // What is drafted counts, as everywhere.
    QVERIFY(model.setData(model.indexOf(u"d"_s, u"jobIds"_s), QStringList{u"J3"_s}));
    QVERIFY(model.setData(model.indexOf(u"d"_s, u"status"_s), u"ACCEPTED"_s));
    QCOMPARE(shownBy({.job = u"J3"_s}), QStringList{u"d"_s});
    QCOMPARE(list.counts().byStatus.value(place(u"ACCEPTED"_s)), 1);
    QCOMPARE(model.rows().jobsAt(model.rowOf(u"d"_s)), QStringList{u"J3"_s});
    QCOMPARE(&model.rows().jobsAt(model.rowOf(u"b"_s)), &model.rows().jobsAt(model.rowOf(u"e"_s))); // one list for both
}

QTEST_GUILESS_MAIN(CandidateListModelTest)
#include "tst_candidatelistmodel.moc"
