// SPDX-License-Identifier: MIT
// What the list knows of a candidate whose snapshot nobody read.
#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "candidate/searchtext.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class IndexCellTest : public QObject
{
    Q_OBJECT

private:
    static Candidate zoe()
    {
        return {.reference = u"Z"_s,
                .jobReference = u"J"_s,
                .updatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
                .readAt = QDateTime::fromMSecsSinceEpoch(1'700'000'100'456, Qt::UTC),
                .values = {{u"firstname"_s, Value::ofText(u"Zoé"_s)},
                           {u"created_at"_s, Value::ofText(u"2023-11-14T22:13:20.789Z"_s)},
                           {u"lastname"_s, Value::ofText(u"王"_s)},
                           {u"subtitle"_s, Value::ofText(u"Déveloper\nwith two lines"_s)},
                           {u"email"_s, Value::ofText(u"zoe@example.org"_s)},
                           {u"phone"_s, Value::ofText(u"+33 6 12 34 56 78"_s)},
                           {u"avatar_url"_s, Value::ofText(u"https://example.org/a.png"_s)},
                           {u"cover_letter"_s, Value::ofText(u"x"_s.repeated(70'000))},
                           {u"job_stage_id"_s, Value::ofNumber(5'000'000'000)},
                           {u"archived"_s, Value::ofFlag(true)},
                           {u"tag_list"_s, Value::ofList({u"à rappeler"_s, u"C++"_s})}}};
    }

    static Candidate aylin()
    {
        return {.reference = u"A"_s,
                .jobReference = {},
                .updatedAt = {},
                .readAt = {},
                .values = {{u"firstName"_s, Value::ofText(u"Aylin"_s)},
                           {u"status"_s, Value::ofText(u"brand-new"_s)},
                           {u"gdprExpiryDate"_s, Value::ofText(u"2031-02-03"_s)},
                           {u"gender"_s, Value::empty()},
                           {u"jobIds"_s, Value::ofList({u"1"_s, u"2"_s, u"3"_s})}}};
    }

private Q_SLOTS:
    void tellsWhatTheSnapshotTells()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        const IndexCell cell = IndexCell::of(zoe(), catalog);
        QCOMPARE(cell.reference(), u"Z"_s);
        QCOMPARE(cell.searchText(), searchText(zoe(), {}, catalog));
        QCOMPARE(cell.displayName(), u"Zoé 王"_s);
        QCOMPARE(cell.text(IndexCell::Text::FirstName), u"Zoé"_s);
        QCOMPARE(cell.text(IndexCell::Text::LastName), u"王"_s);
        QCOMPARE(cell.text(IndexCell::Text::Subtitle), zoe().value(u"subtitle"_s).text());
        QCOMPARE(cell.text(IndexCell::Text::Email), u"zoe@example.org"_s);
        QCOMPARE(cell.text(IndexCell::Text::Phone), u"+33 6 12 34 56 78"_s);
        QCOMPARE(cell.text(IndexCell::Text::Status), QString());
        QCOMPARE(cell.text(IndexCell::Text::ExpiryDate), QString());
        QCOMPARE(cell.stageId(), 5'000'000'000);
        QVERIFY(cell.isArchived());
        QCOMPARE(cell.updatedAt(), zoe().updatedAt);
        QCOMPARE(cell.readAt(), zoe().readAt);
        QCOMPARE(cell.createdAt(), QDateTime::fromMSecsSinceEpoch(1'700'000'000'789, Qt::UTC));
        QCOMPARE(cell.stageSince(), (StageSince{zoe().readAt, StageSince::Word::Seen}));
        QCOMPARE(cell.jobs(), QStringList(u"J"_s));
        QCOMPARE(cell.tags(), (QStringList{u"à rappeler"_s, u"C++"_s}));
        QCOMPARE(cell.seen(), QStringList());
    }

    void tellsWhatAnAtsWithoutStagesTells()
    {
        const IndexCell cell = IndexCell::of(aylin(), FieldCatalog::instaView());
        QCOMPARE(cell.displayName(), u"Aylin"_s);
        QCOMPARE(cell.text(IndexCell::Text::Status), u"brand-new"_s);
        QCOMPARE(cell.text(IndexCell::Text::ExpiryDate), u"2031-02-03"_s);
        QCOMPARE(cell.stageId(), 0);
        QVERIFY(!cell.isArchived());
        QVERIFY(!cell.updatedAt().isValid());
        QVERIFY(!cell.readAt().isValid());
        QVERIFY(!cell.createdAt().isValid());
        QCOMPARE(cell.jobs(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(cell.seen(), QStringList(u"gender"_s)); // empty is told, too
    }

    void showsADraft()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        Draft draft{.key = u"Z"_s};
        const auto put = [&draft](const QString &field, const Value &mine) {
            draft.fields.insert(field, {.base = Value::empty(), .mine = mine});
        };
        put(u"lastname"_s, Value::ofText(u"Li"_s));
        put(u"archived"_s, Value::ofFlag(false));
        put(u"job_stage_id"_s, Value::ofNumber(3));
        put(u"tag_list"_s, Value::ofList({u"mine"_s}));
        put(u"subtitle"_s, Value::empty());
        const IndexCell cell = IndexCell::of(zoe(), catalog, draft);
        QCOMPARE(cell.searchText(), searchText(zoe(), draft, catalog));
        QCOMPARE(cell.displayName(), u"Zoé Li"_s);
        QCOMPARE(cell.text(IndexCell::Text::Subtitle), QString());
        QCOMPARE(cell.text(IndexCell::Text::Email), u"zoe@example.org"_s);
        QVERIFY(!cell.isArchived());
        QCOMPARE(cell.stageId(), 3);
        QCOMPARE(cell.tags(), QStringList(u"mine"_s));
        QCOMPARE(cell.jobs(), QStringList(u"J"_s));
        put(catalog.name(FieldRole::Job), Value::ofText(u"other"_s)); // of a new candidate
        QCOMPARE(IndexCell::of({.reference = u"new"_s}, catalog, draft).jobs(), QStringList(u"other"_s));
        Draft moved{.key = u"A"_s};
        moved.fields.insert(u"jobIds"_s, {.base = Value::empty(), .mine = Value::ofList({u"4"_s})});
        QCOMPARE(IndexCell::of(aylin(), FieldCatalog::instaView(), moved).jobs(), QStringList(u"4"_s));
    }

    void tellsSinceWhenItIsInItsStage()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        for (const auto word : {StageSince::Word::Seen, StageSince::Word::Sent, StageSince::Word::Ats}) {
            Candidate one = zoe();
            one.stageSince = {one.readAt.addDays(-40), word};
            const IndexCell cell = IndexCell::of(one, catalog);
            QCOMPARE(cell.stageSince(), one.stageSince);
            QCOMPARE(cell.displayName(), u"Zoé 王"_s);
            QVERIFY(cell.tellsAs(IndexCell::of(zoe(), catalog)));
            QCOMPARE(IndexCell::fromBytes(u"Z"_s, cell.bytes()), cell);
            Draft draft{.key = u"Z"_s};
            draft.fields.insert(u"lastname"_s, {.base = Value::empty(), .mine = Value::ofText(u"Li"_s)});
            QCOMPARE(IndexCell::of(one, catalog, draft).stageSince(), one.stageSince);
            draft.fields.insert(u"job_stage_id"_s, {.base = one.value(u"job_stage_id"_s), .mine = Value::ofNumber(3)});
            QVERIFY(!IndexCell::of(one, catalog, draft).stageSince().isKnown()); // it is not there yet
        }
        QVERIFY(!IndexCell().stageSince().isKnown());
        QVERIFY(!IndexCell::of(aylin(), FieldCatalog::instaView()).stageSince().isKnown()); // never read
        Candidate read = aylin();
        read.readAt = zoe().readAt;
        QCOMPARE(IndexCell::of(read, FieldCatalog::instaView()).stageSince().at, read.readAt); // in its status
    }

    void tellsWhetherMoreThanTheTimesChanged()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        const IndexCell cell = IndexCell::of(zoe(), catalog);
        Candidate later = zoe();
        later.readAt = later.readAt.addDays(90);
        later.updatedAt = {};
        QVERIFY(IndexCell::of(later, catalog) != cell);
        QVERIFY(IndexCell::of(later, catalog).tellsAs(cell));
        for (const auto &[field, value] :
             {std::pair(u"archived"_s, Value::ofFlag(false)), std::pair(u"job_stage_id"_s, Value::ofNumber(7)),
              std::pair(u"lastname"_s, Value::ofText(u"Li"_s)), std::pair(u"tag_list"_s, Value::ofList({u"C++"_s})),
              std::pair(u"email"_s, Value::ofText(u"Zoe@example.org"_s))}) {
            Candidate other = later;
            other.values[field] = value;
            QVERIFY2(!IndexCell::of(other, catalog).tellsAs(cell), qPrintable(field));
        }
        QVERIFY(!IndexCell().tellsAs(cell));
        QVERIFY(IndexCell().tellsAs(IndexCell()));
    }

    void ofNobody()
    {
        const IndexCell nobody;
        QVERIFY(nobody.isNull());
        QCOMPARE(nobody.displayName(), QString());
        QCOMPARE(nobody.searchText(), QByteArrayView());
        QCOMPARE(nobody.stageId(), 0);
        QVERIFY(!nobody.isArchived());
        QCOMPARE(nobody.jobs(), QStringList());
        const IndexCell unknown = IndexCell::of({.reference = u"U"_s}, FieldCatalog::welcomeKit());
        QVERIFY(!unknown.isNull());
        QCOMPARE(unknown.displayName(), QString());
        QCOMPARE(unknown.jobs(), QStringList());
        QCOMPARE(unknown.tags(), QStringList());
    }

    void comesBackFromItsBytesAndFromNoOthers()
    {
        for (const auto &[candidate, catalog] :
             {std::pair(zoe(), &FieldCatalog::welcomeKit()), std::pair(aylin(), &FieldCatalog::instaView())}) {
            const IndexCell cell = IndexCell::of(candidate, *catalog);
            QCOMPARE(IndexCell::fromBytes(cell.reference(), cell.bytes()), cell);
            const QByteArray bytes = IndexCell::of(aylin(), FieldCatalog::instaView()).bytes();
            for (qsizetype size = 0; size < bytes.size(); ++size)
                QVERIFY2(!IndexCell::fromBytes(u"A"_s, bytes.first(size)), qPrintable(QString::number(size)));
            QVERIFY(!IndexCell::fromBytes(u"A"_s, bytes + '\0'));
            QVERIFY(!IndexCell::fromBytes(u"B"_s, bytes));
            QByteArray other = bytes;
            other[0] = char(other.at(0) + 1); // what a later format will say
            QVERIFY(!IndexCell::fromBytes(u"A"_s, other));
        }
    }
};

QTEST_APPLESS_MAIN(IndexCellTest)
#include "tst_indexcell.moc"
