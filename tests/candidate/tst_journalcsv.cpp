// SPDX-License-Identifier: MIT
// CSV that a spreadsheet reads back as it was, whatever somebody stored, and never runs.

#include "candidate/csv.h"
#include "candidate/journalcsv.h"
#include "support/csvreader.h"

#include <QtTest>

#include <optional>

using namespace vivier;
using namespace Qt::StringLiterals;

class JournalCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nastyCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("read");
        const auto same = [](const char *name, const QString &cell) { QTest::newRow(name) << cell << cell; };
        same("plain", u"Zoë"_s);
        same("empty", {});
        same("comma", u"CTO, Éole"_s);
        same("quotes", u"the \"boss\""_s);
        same("only a quote", u"\""_s);
        same("lines", u"a\nb\r\nc\rd"_s);
        same("semicolon and tab", u"a;b\tc"_s);
        same("spaces", u"  a  "_s);
        same("other scripts", u"محمد 李小龍 👩🏽‍💻"_s);
        same("minus inside", u"a-b=c+d@e"_s);
        same("a telephone number", u"+33606060606"_s);
        const auto guarded = [](const char *name, const QString &cell) {
            QTest::newRow(name) << cell << QString(u'\'' + cell);
        };
        guarded("equals", u"=HYPERLINK(\"http://evil.example\",\"x\")"_s);
        guarded("plus", u"+33 6 06 06 06 06"_s);
        guarded("a sum", u"+1+2"_s);
        guarded("figures of no telephone", u"+1234567890123456"_s);
        guarded("plus alone", u"+"_s);
        guarded("minus", u"-2+3"_s);
        guarded("at", u"@SUM(1,2)"_s);
        guarded("tab", u"\t=1"_s);
        guarded("carriage return", u"\r=1"_s);
        guarded("line feed", u"\n=1"_s);
        guarded("full width", u"\uFF1D1+1"_s);
    }

    void nastyCells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, read);
        const auto records = test::csvRecords(csvLine({u"first"_s, cell, u"last"_s}) + csvLine({cell}));
        QVERIFY(records);
        QCOMPARE(*records, (QList<QStringList>{{u"first"_s, read, u"last"_s}, {read}}));
    }

    void theJournal()
    {
        const QDateTime at = QDateTime::fromString(u"2026-11-12T15:03:00+01:00"_s, Qt::ISODate);
        const QList<JournalEntry> entries{{.reference = u"R1"_s,
                                           .field = u"subtitle"_s,
                                           .before = Value::empty(),
                                           .after = Value::ofText(u"=cmd|'/c calc'!A0, \"ha\"\nCTO"_s),
                                           .at = at,
                                           .verdict = FieldResult::Changed,
                                           .answered = Value::ofText(u"CTO"_s),
                                           .run = u"run-1"_s},
                                          {.reference = u"R2"_s,
                                           .field = u"job_stage_id"_s,
                                           .before = Value::ofNumber(1),
                                           .after = Value::ofNumber(9),
                                           .at = at,
                                           .verdict = FieldResult::Kept,
                                           .answered = Value::ofNumber(1)},
                                          {.reference = u"R3"_s,
                                           .field = u"future"_s,
                                           .before = {},
                                           .after = Value::ofList({u"a"_s, u"b"_s}),
                                           .at = at,
                                           .verdict = FieldResult::NotReturned}};
        const Job job{.reference = u"J"_s, .stages = {{.id = 1, .name = u"New"_s}}};
        QByteArray csv = journalAsCsv(entries, {{u"R1"_s, u"Zoë, \"Z\""_s}, {u"R2"_s, u"-Ann"_s}}, u"Éole"_s,
                                      FieldCatalog::welcomeKit(), {job});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const auto records = test::csvRecords(csv.mid(3));
        QVERIFY(records);
        QCOMPARE(records->size(), 4);
        QCOMPARE(records->at(0),
                 (QStringList{u"time"_s, u"account"_s, u"reference"_s, u"name"_s, u"field"_s, u"label"_s, u"before"_s,
                              u"after"_s, u"answered"_s, u"verdict"_s, u"run"_s}));
        QCOMPARE(records->at(1), (QStringList{u"2026-11-12T14:03:00Z"_s,
                                              u"Éole"_s,
                                              u"R1"_s,
                                              u"Zoë, \"Z\""_s,
                                              u"subtitle"_s,
                                              u"Subtitle"_s,
                                              {},
                                              u"'=cmd|'/c calc'!A0, \"ha\"\nCTO"_s,
                                              u"CTO"_s,
                                              u"changed"_s,
                                              u"run-1"_s}));
        QCOMPARE(records->at(2), (QStringList{u"2026-11-12T14:03:00Z"_s,
                                              u"Éole"_s,
                                              u"R2"_s,
                                              u"'-Ann"_s,
                                              u"job_stage_id"_s,
                                              u"Stage"_s,
                                              u"New (1)"_s,
                                              u"9"_s,
                                              u"New (1)"_s,
                                              u"kept"_s,
                                              {}}));
        QCOMPARE(records->at(3), (QStringList{u"2026-11-12T14:03:00Z"_s,
                                              u"Éole"_s,
                                              u"R3"_s,
                                              {},
                                              u"future"_s,
                                              u"future"_s,
                                              u"(unknown)"_s,
                                              u"a, b"_s,
                                              u"(unknown)"_s,
                                              u"not_returned"_s,
                                              {}}));
    }

    void whatCannotBeReadIsTheJsonThatItIs()
    {
        const JournalEntry entry{.reference = u"R"_s,
                                 .field = u"tag_list"_s,
                                 .before = Value::unreadable(R"("a,b")"),
                                 .after = Value::ofList({u"a"_s}),
                                 .verdict = FieldResult::Unsent};
        const auto records = test::csvRecords(journalAsCsv({entry}, {}, {}, FieldCatalog::welcomeKit(), {}).mid(3));
        QCOMPARE(records->at(1).at(6), u"(unreadable) \"a,b\""_s);
        QCOMPARE(records->at(1).at(9), u"unsent"_s);
        QCOMPARE(fieldResultFromName(u"unsent"_s), FieldResult::Unsent);
    }
};

QTEST_GUILESS_MAIN(JournalCsvTest)
#include "tst_journalcsv.moc"
