// SPDX-License-Identifier: MIT
// What a list would do, row by row: who is meant, what differs, what is wrong, and that bad rows stop no good ones.

#include "candidate/csv.h"
#include "lists/csvreader.h"
#include "lists/importplan.h"
#include "lists/listexport.h"
#include "lists/listfile.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

using What = ImportRow::What;

namespace {

/// An account with some people, and what a list makes of them.
struct Desk
{
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    QList<Job> jobs{
        {.reference = u"J1"_s,
         .organizationReference = u"O"_s,
         .name = u"Data engineer"_s,
         .stages = {{.id = 1, .name = u"Nouveau"_s, .reference = u"initial"_s}, {.id = 2, .name = u"À rencontrer"_s}}},
        {.reference = u"J2"_s,
         .organizationReference = u"O"_s,
         .name = u"Designer"_s,
         .stages = {{.id = 7, .name = u"New"_s}}}};
    QList<BulkTarget> people;
    QString job;

    void add(const QString &reference, const QString &jobReference, const FieldValues &values, const Draft &draft = {})
    {
        Candidate candidate{.reference = reference, .jobReference = jobReference, .values = values};
        people.append({.snapshot = candidate, .draft = draft});
    }

    ImportContext context() const
    {
        return {.catalog = &catalog,
                .words = {.jobs = jobs, .phoneRegion = u"FR"_s, .today = QDate(2026, 11, 30)},
                .job = job,
                .columns = {.phoneRegion = u"FR"_s}};
    }

    ImportPlan plan(const ListTable &table) const
    {
        PeopleIndex index(u"FR"_s);
        QHash<QString, BulkTarget> targets;
        for (const BulkTarget &person : people) {
            Candidate candidate = person.snapshot;
            candidate.reference = person.key();
            const IndexCell cell = IndexCell::of(candidate, catalog, person.draft);
            index.add(cell, {candidate.jobReference});
            targets.insert(person.key(), person);
        }
        const ImportContext known = context();
        const auto columns = matchColumns(table, catalog, known.columns);
        const auto matches = matchRows(table, columns, index, catalog, jobs, job);
        return planImport(table, columns, matches, targets, index, known);
    }

    ImportPlan plan(const QString &csv) const { return plan(csvTable(csv, u';')); }
};

FieldValues valuesOf(const QMap<QString, QString> &texts)
{
    FieldValues values;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        values.insert(it.key(), Value::ofText(it.value()));
    return values;
}

Desk deskWithTwo()
{
    Desk desk;
    desk.add(u"zoe"_s, u"J1"_s,
             valuesOf({{u"firstname"_s, u"Zoë"_s},
                       {u"lastname"_s, u"Núñez"_s},
                       {u"email"_s, u"zoe@example.com"_s},
                       {u"phone"_s, u"06 12 34 56 78"_s},
                       {u"subtitle"_s, u"Engineer "_s}}));
    desk.people.last().snapshot.values.insert(u"tag_list"_s, Value::ofList({u"fair"_s, u"a, b"_s}));
    desk.people.last().snapshot.values.insert(u"job_stage_id"_s, Value::ofNumber(1));
    desk.add(
        u"ann"_s, u"J2"_s,
        valuesOf({{u"firstname"_s, u"Ann"_s}, {u"email"_s, u"ann@example.com"_s}, {u"phone"_s, u"+33612345679"_s}}));
    return desk;
}

QMap<QString, QString> changesOf(const ImportRow &row)
{
    QMap<QString, QString> changes;
    for (const ImportChange &change : row.changes)
        changes.insert(change.field, change.after.text());
    return changes;
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsMeant_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("key");
        QTest::newRow("by reference") << u"reference;email\nann;new@example.com"_s << u"ann"_s;
        QTest::newRow("by email") << u"email\n ZOE@Example.com "_s << u"zoe"_s;
        QTest::newRow("by an email with a name") << u"email\nZoë <zoe@example.com>"_s << u"zoe"_s;
        QTest::newRow("by phone, in another notation") << u"email;phone\n;+33 (0)6 12 34 56 78"_s << u"zoe"_s;
        QTest::newRow("national") << u"tel\n0612345679"_s << u"ann"_s;
        QTest::newRow("email before phone") << u"email;phone\nann@example.com;0612345678"_s << u"ann"_s;
        QTest::newRow("phone of an unknown email") << u"email;phone\nz2@example.com;0612345678"_s << u"zoe"_s;
        QTest::newRow("first of several") << u"email\nann@example.com ::: other@example.com"_s << u"ann"_s;
        QTest::newRow("phone and first name of an unknown email")
            << u"email;phone;firstname\nz2@example.com;0612345678;ZOE Maria"_s << u"zoe"_s;
        QTest::newRow("nobody") << u"email;phone\nx@example.com;0712345678"_s << QString();
    }
    void whoIsMeant()
    {
        QFETCH(QString, csv);
        Desk desk = deskWithTwo();
        desk.job = u"J1"_s;
        const ImportPlan plan = desk.plan(csv);
        QCOMPARE(plan.rows.size(), 1);
        QTEST(plan.rows.first().key, "key");
    }

    void onlyWhatDiffers()
    {
        const Desk desk = deskWithTwo();
        // Outer spaces, another notation of the same number, and an empty cell are no difference.
        const ImportPlan same = desk.plan(u"email;phone;subtitle;firstname;tags;étape\n"
                                          "zoe@example.com;+33612345678;Engineer;;Fair, fair;nouveau\n"_s);
        QCOMPARE(same.rows.first().what, What::Same);
        const ImportPlan plan =
            desk.plan(u"email;subtitle;lastname;étape;archived\nzoe@example.com;CTO;;a rencontrer;non\n"_s);
        QCOMPARE(plan.rows.first().what, What::Update);
        QCOMPARE(changesOf(plan.rows.first()),
                 (QMap<QString, QString>{{u"subtitle"_s, u"CTO"_s}, {u"job_stage_id"_s, u"2"_s}}));
        const BulkPreview updates = plan.updates();
        QCOMPARE(updates.changingKeys(), QSet<QString>{u"zoe"_s});
        QCOMPARE(updates.changing(), 2);
    }

    void tagsAreOnlyAdded()
    {
        const ImportPlan plan = deskWithTwo().plan(u"email;tags\nzoe@example.com;\"FAIR, node, new\"\n"_s);
        QCOMPARE(plan.rows.first().changes.size(), 1);
        QCOMPARE(plan.rows.first().changes.first().after.list(),
                 (QStringList{u"fair"_s, u"a, b"_s, u"node"_s, u"new"_s}));
        QCOMPARE(plan.newTags, (QStringList{u"node"_s, u"new"_s}));
        const ImportPlan groups = deskWithTwo().plan(u"email;labels\nann@example.com;* myContacts ::: Fair 2026\n"_s);
        QVERIFY(!groups.rows.first().problem.isEmpty()); // what she has was never told
    }

    void someoneNew()
    {
        Desk desk = deskWithTwo();
        desk.job = u"J1"_s;
        const ImportPlan plan = desk.plan(u"Nom complet;E-mail;Titre;Société;Lien;Offre\n"
                                          "LEE Bo;bo@example.com;CTO;Éole;github.com/bo;designer\n"
                                          "Chloé;chloe@example.com;;;;\n"_s);
        QCOMPARE(plan.count(What::New), 2);
        QCOMPARE(changesOf(plan.rows.at(0)), (QMap<QString, QString>{{u"firstname"_s, u"Bo"_s},
                                                                     {u"lastname"_s, u"LEE"_s},
                                                                     {u"email"_s, u"bo@example.com"_s},
                                                                     {u"subtitle"_s, u"CTO, Éole"_s},
                                                                     {u"media_github"_s, u"https://github.com/bo"_s},
                                                                     {u"job_reference"_s, u"J2"_s},
                                                                     {u"organization_reference"_s, u"O"_s},
                                                                     {u"job_stage_id"_s, u"7"_s}}));
        QVERIFY(plan.rows.at(0).missing.isEmpty());
        QCOMPARE(changesOf(plan.rows.at(1)).value(u"job_reference"_s), u"J1"_s);
        QCOMPARE(plan.rows.at(1).missing.size(), 1); // the last name
        QCOMPARE(plan.additions().size(), 2);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown reference") << u"reference\nnobody"_s << u"no candidate nobody"_s;
        QTest::newRow("not an address") << u"email;firstname\nzoe@;Zoë"_s << u"email: "_s;
        QTest::newRow("no such stage") << u"email;stage\nzoe@example.com;Hired"_s << u"no stage “Hired”"_s;
        QTest::newRow("no such job") << u"email;job\nb@example.com;Cook"_s << u"no job “Cook”"_s;
        QTest::newRow("in another job") << u"email;job\nzoe@example.com;J2"_s << u"in another job: Data engineer"_s;
        QTest::newRow("neither yes nor no") << u"email;archived\nzoe@example.com;perhaps"_s << u"neither yes nor no"_s;
        QTest::newRow("nobody") << u"email;subtitle\n;CTO"_s << u"This row names no one"_s;
        QTest::newRow("too many cells") << u"email;subtitle\nzoe@example.com;CTO;more"_s << u"more cells"_s;
        QTest::newRow("somebody else's number")
            << u"email;firstname;phone\njean@example.com;Jean;06 12 34 56 78"_s << u"who has another name"_s;
        QTest::newRow("somebody else's number, without an email")
            << u"firstname;phone\nJean;06 12 34 56 78"_s << u"Zoë Núñez (zoe), who has another name"_s;
        QTest::newRow("not a number") << u"email;phone\nzoe@example.com;call me"_s << u"not a telephone number"_s;
        QTest::newRow("not a link") << u"email;linkedin\nzoe@example.com;a b c"_s << u"linkedin: "_s;
    }
    void problems()
    {
        QFETCH(QString, csv);
        QFETCH(QString, said);
        Desk desk = deskWithTwo();
        desk.job = u"J1"_s;
        const QString good = u"\nann@example.com"_s;
        const ImportPlan plan = desk.plan(csv + good);
        QCOMPARE(plan.rows.first().what, What::Problem);
        QVERIFY2(plan.rows.first().problem.contains(said), qPrintable(plan.rows.first().problem));
        QVERIFY(plan.rows.first().changes.isEmpty());
        if (csv.startsWith(u"email"))
            QCOMPARE(plan.rows.last().what, What::Same); // stops no other
        QVERIFY(plan.updates().rows.isEmpty());
    }

    void whoHasNoJobIsToldThatAlone()
    {
        const ImportPlan plan = deskWithTwo().plan(u"email;stage\nbo@example.com;Nouveau"_s);
        QCOMPARE(plan.rows.first().problem, u"A new candidate needs a job."_s);
    }

    void severalOfTheSameAddress()
    {
        Desk desk = deskWithTwo();
        desk.add(u"zoe2"_s, u"J2"_s, valuesOf({{u"email"_s, u"zoe@example.com"_s}}));
        const QString csv = u"email;subtitle\nzoe@example.com;CTO\n"_s;
        const ImportPlan two = desk.plan(csv);
        QCOMPARE(two.rows.first().what, What::Problem);
        QVERIFY2(two.rows.first().problem.contains(u"Zoë Núñez (zoe), zoe2"), qPrintable(two.rows.first().problem));
        desk.job = u"J2"_s;
        QCOMPARE(desk.plan(csv).rows.first().key, u"zoe2"_s);
        QCOMPARE(desk.plan(u"email;offre\nzoe@example.com;Data engineer\n"_s).rows.first().key, u"zoe"_s);
        // The same person twice in the list.
        const ImportPlan again = desk.plan(u"email\nb@example.com\nann@example.com\nB@example.com\n"_s);
        QVERIFY2(again.rows.at(2).problem.contains(u"Line 2"), qPrintable(again.rows.at(2).problem));
        QCOMPARE(again.rows.at(0).what, What::New);
    }

    void draftsAreKnownToo()
    {
        Desk desk = deskWithTwo();
        Draft draft{.key = u"new:1"_s, .fields = {}, .createAttemptedAt = {}};
        draft.fields.insert(u"email"_s, {.base = {}, .mine = Value::ofText(u"bo@example.com"_s)});
        draft.fields.insert(u"job_reference"_s, {.base = {}, .mine = Value::ofText(u"J1"_s)});
        desk.people.append({.snapshot = {}, .draft = draft});
        const ImportPlan plan = desk.plan(u"email;firstname;tags\nbo@example.com;Bo;fair\n"_s);
        QCOMPARE(plan.rows.first().key, u"new:1"_s);
        QCOMPARE(changesOf(plan.rows.first()),
                 (QMap<QString, QString>{{u"firstname"_s, u"Bo"_s}, {u"tag_list"_s, u"fair"_s}}));
    }

    void theReportCanBeImported()
    {
        const Desk desk = deskWithTwo();
        const ListTable table =
            csvTable(u"email;archived;phone\nzoe@example.com;perhaps;+33612345678\nann@example.com;yes;\n"_s, u';');
        const QByteArray report = reportAsCsv(table, desk.plan(table));
        const ListFile read = readList(report);
        QCOMPARE(read.table.columns, (QStringList{u"email"_s, u"archived"_s, u"phone"_s, u"problem"_s}));
        QCOMPARE(read.table.rows.size(), 1);
        QCOMPARE(read.table.rows.first().cells.first(3), table.rows.first().cells);
        // Still wrong: one problem, in one column. Mended: none.
        QCOMPARE(readList(reportAsCsv(read.table, desk.plan(read.table))).table.columns, read.table.columns);
        ListTable mended = read.table;
        mended.rows.first().cells[1] = u"oui"_s;
        QCOMPARE(desk.plan(mended).rows.first().what, What::Update);
    }

    void theReportIsWrittenAsTheListCame()
    {
        const Desk desk = deskWithTwo();
        for (const QChar separator : {u';', u','}) {
            const QString list = u"email%1archived\nzoe@example.com%1perhaps, or not; who knows\n"_s;
            const QString cell = u"zoe@example.com%1\"perhaps, or not; who knows\""_s.arg(separator);
            const ListFile came =
                readList(QString(list)
                             .replace(u"%1perhaps, or not; who knows"_s, u"%1\"perhaps, or not; who knows\""_s)
                             .replace(u"%1"_s, QString(separator))
                             .toUtf8());
            QCOMPARE(came.separator, separator);
            QCOMPARE(reportSeparator(came), separator);
            const QByteArray report = reportAsCsv(came.table, desk.plan(came.table), reportSeparator(came));
            QVERIFY2(report.contains(cell.toUtf8()), report.constData());
            QCOMPARE(readList(report).table.rows.first().cells.first(2), came.table.rows.first().cells);
        }
        // What no spreadsheet opens as a file by itself.
        QCOMPARE(reportSeparator(readList("email\tphone\na@example.com\t1\n")), listSeparator(QLocale::system()));
        QCOMPARE(reportSeparator(ListFile()), listSeparator(QLocale::system()));
    }

    void whatIsExportedChangesNothing()
    {
        Desk desk = deskWithTwo();
        desk.people.last().snapshot.values.insert(u"subtitle"_s, Value::unreadable("{\"a\":1}"));
        desk.people.last().snapshot.values.insert(u"lastname"_s, Value::ofText(u"=1+1"_s));
        QList<ListedPerson> people;
        for (const BulkTarget &person : std::as_const(desk.people))
            people.append({person.snapshot.reference, person.snapshot.jobReference, person.snapshot.values});
        const QByteArray csv = listAsCsv(people, exportColumns(desk.catalog), desk.catalog, u',', true);
        const ImportPlan plan = desk.plan(readList(csv).table);
        for (const ImportRow &row : plan.rows)
            QVERIFY2(row.what == What::Same, qPrintable(row.problem + changesOf(row).keys().join(u',')));
        QCOMPARE(plan.rows.size(), 2);
        const ImportPlan cards = desk.plan(readList(listAsVCards(people.first(1), desk.catalog)).table);
        QCOMPARE(cards.rows.first().key, u"zoe"_s);
    }

    void whoIsDraftedStandsWhereTheListShows()
    {
        const Desk desk = deskWithTwo();
        const auto cell = [&desk](const ListedPerson &person, const QString &column) {
            return listedValue(person, column, desk.catalog).text();
        };
        const auto listed = [&desk](Candidate snapshot, qint64 stage, const QString &job = {}) {
            snapshot.values.insert(u"stage_name"_s, Value::ofText(u"As it was"_s));
            Draft draft{.key = snapshot.reference};
            if (stage != 0)
                draft.fields.insert(u"job_stage_id"_s, {.base = {}, .mine = Value::ofNumber(stage)});
            if (!job.isEmpty())
                draft.fields.insert(u"job_reference"_s, {.base = {}, .mine = Value::ofText(job)});
            return ListedPerson::of(snapshot, draft, desk.catalog, desk.jobs);
        };
        const Candidate zoe = desk.people.first().snapshot;
        QCOMPARE(cell(listed(zoe, 0), u"stage_name"_s), u"As it was"_s);
        QCOMPARE(cell(listed(zoe, 2), u"stage_name"_s), u"À rencontrer"_s);
        QCOMPARE(cell(listed(zoe, 99), u"stage_name"_s), QString()); // not what it is no more
        QCOMPARE(cell(listed(zoe, 2), u"job_name"_s), u"Data engineer"_s);
        const ListedPerson added = listed({.reference = u"new:1"_s}, 7, u"J2"_s);
        QCOMPARE(cell(added, u"stage_name"_s), u"New"_s);
        QCOMPARE(cell(added, u"job_name"_s), u"Designer"_s);
        QCOMPARE(cell(added, u"job_reference"_s), u"J2"_s);
        const QStringList columns = exportColumns(desk.catalog);
        QCOMPARE(columns.indexOf(u"job_name"_s), columns.indexOf(u"job_reference"_s) + 1);
        const FieldCatalog &instaView = FieldCatalog::instaView();
        const Candidate ofTwo{.reference = u"c"_s, .values = {{u"jobIds"_s, Value::ofList({u"J2"_s, u"J1"_s})}}};
        QCOMPARE(ListedPerson::of(ofTwo, {}, instaView, desk.jobs).jobName, u"Designer, Data engineer"_s);
    }

    void namesInOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two") << u"Zoë Núñez"_s << u"Zoë"_s << u"Núñez"_s;
        QTest::newRow("capitals first") << u"NÚÑEZ LEE Zoë Ann"_s << u"Zoë Ann"_s << u"NÚÑEZ LEE"_s;
        QTest::newRow("comma") << u"Núñez, Zoë"_s << u"Zoë"_s << u"Núñez"_s;
        QTest::newRow("all capitals") << u"ZOË NÚÑEZ"_s << u"ZOË"_s << u"NÚÑEZ"_s;
        QTest::newRow("one") << u"Zoë"_s << u"Zoë"_s << QString();
        QTest::newRow("three") << u"Jan van Dam"_s << u"Jan"_s << u"van Dam"_s;
        QTest::newRow("Chinese") << u"李小龍"_s << u"李小龍"_s << QString();
    }
    void namesInOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QCOMPARE(splitName(name), std::pair(first, last));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("value"); // "": a problem
        const auto row = [](const QString &field, const QString &cell, const QString &value) {
            QTest::newRow(qPrintable(field + u' ' + cell)) << field << cell << value;
        };
        row(u"gdprExpiryDate"_s, u"2031-01-31"_s, u"2031-01-31"_s);
        row(u"gdprExpiryDate"_s, u"31/01/2031"_s, u"2031-01-31"_s);
        row(u"gdprExpiryDate"_s, u"1.2.2031"_s, u"2031-02-01"_s);
        row(u"gdprExpiryDate"_s, u"01/31/2031"_s, u"2031-01-31"_s);
        row(u"gdprExpiryDate"_s, u"31/31/2031"_s, {});
        row(u"gdprExpiryDate"_s, u"31/01/2020"_s, {}); // gone by
        row(u"status"_s, u"in process"_s, u"IN_PROCESS"_s);
        row(u"status"_s, u"accepted"_s, u"ACCEPTED"_s);
        row(u"status"_s, u"hired"_s, {});
        row(u"phoneNumber"_s, u"06 12 34 56 78"_s, u"+33612345678"_s);
        row(u"phoneNumber"_s, u"'+33612345678"_s, u"+33612345678"_s); // of an older export
        row(u"phoneNumber"_s, u"12"_s, {});
        row(u"jobIds"_s, u"designer, J1"_s, u"J2, J1"_s);
        row(u"jobIds"_s, u"cook"_s, {});
        row(u"metadata"_s, u"{\"a\": 1}"_s, u"{\"a\":1}"_s);
        row(u"metadata"_s, u"a"_s, {});
        row(u"firstName"_s, QString(101, u'x'), {});
    }
    void cells()
    {
        QFETCH(QString, field);
        QFETCH(QString, cell);
        QFETCH(QString, value);
        const Desk desk;
        const Field &described = *FieldCatalog::instaView().find(field);
        const CellReading reading = readCell(described, cell, {}, nullptr, desk.context().words);
        QCOMPARE(reading.problem.isEmpty(), !value.isEmpty());
        if (!value.isEmpty())
            QCOMPARE(reading.value.text(), value);
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
