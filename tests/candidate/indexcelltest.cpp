// What the list knows of a candidate whose snapshot nobody read.
#include "candidate/indexcell.h"
#include "candidate/fieldcatalog.h"
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
        QCOMPARE(cell.text(IndexCell::Text::AvatarUrl), u"https://example.org/a.png"_s);
        QCOMPARE(cell.text(IndexCell::Text::Status), QString());
        QCOMPARE(cell.text(IndexCell::Text::ExpiryDate), QString());
        QCOMPARE(cell.stageId(), 5'000'000'000);
        QVERIFY(cell.isArchived());
        QCOMPARE(cell.updatedAt(), zoe().updatedAt);
        QCOMPARE(cell.readAt(), zoe().readAt);
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
        QCOMPARE(cell.jobs(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(cell.seen(), QStringList(u"gender"_s)); // empty is told, too
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
            QByteArray other = bytes;
            other[0] = 3; // what a later format will say
            QVERIFY(!IndexCell::fromBytes(u"A"_s, other));
        }
    }
};

QTEST_APPLESS_MAIN(IndexCellTest)
#include "indexcelltest.moc"
