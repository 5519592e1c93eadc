// SPDX-License-Identifier: MIT
#include "model/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;

namespace {

QDateTime at(int hour)
{
    return QDateTime({2026, 11, 22}, {hour, 0}, Qt::UTC);
}

/// Without the marks that keep strangers' words by themselves.
QString plain(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069');
}

ApiError forbidden()
{
    return {.kind = ApiError::Kind::Forbidden, .status = 403};
}

struct Bench
{
    explicit Bench(const QString &ats = u"welcomekit"_s)
        : account{.id = u"a"_s, .name = u"Test"_s, .ats = ats}
        , catalog(*FieldCatalog::ofAts(ats))
        , journal(catalog, &jobs)
        , model(account, catalog, &jobs, &journal)
    {
        jobs.upsertJobs({{.reference = u"JOB"_s,
                          .organizationReference = u"O"_s,
                          .name = u"Cook"_s,
                          .status = {},
                          .stages = {{.id = 1, .name = u"New"_s, .reference = {}},
                                     {.id = 3, .name = u"Rencontré"_s, .reference = {}}}}});
    }

    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(plain(model.index(row).data().toString()));
        return texts;
    }

    void sent()
    {
        const QList<JournalEntry> entries{{.reference = u"c"_s,
                                           .field = u"comment"_s,
                                           .before = {},
                                           .after = Value::ofText(u"Called.\nShe is free in May."_s),
                                           .at = at(9),
                                           .verdict = FieldResult::NotReturned,
                                           .answered = {},
                                           .run = u"r"_s}};
        journal.setEntries(entries);
        model.setEntries(entries);
    }

    Account account;
    const FieldCatalog &catalog;
    JobModel jobs;
    JournalModel journal;
    ActivityModel model;
};

CandidateActivity everything()
{
    CandidateActivity told{.reference = u"c"_s};
    told.documents = QList<Document>{{.fileName = u"diploma"_s,
                                      .url = QUrl(u"https://x.example/d.pdf?s=1"_s),
                                      .size = 212'000,
                                      .createdAt = at(10),
                                      .contentType = u"application/pdf"_s},
                                     {.fileName = u"undated"_s, .url = {}, .size = -1, .createdAt = {}}};
    told.emails = QList<Email>{{.subject = u"Your interview"_s,
                                .body = u"<p>Dear Zoë,</p><script>no()</script><p>see you &amp; bye</p>"_s,
                                .from = u"a@x.example"_s,
                                .to = u"b@x.example"_s,
                                .createdAt = at(11),
                                .attachments = {u"map"_s}}};
    told.moves = QList<StageMove>{{.candidate = u"c"_s, .job = u"JOB"_s, .from = 1, .to = 3, .at = at(8)},
                                  {.candidate = u"c"_s, .job = u"JOB"_s, .from = 7, .to = 1, .at = at(7)}};
    return told;
}

} // namespace

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItByTime()
    {
        Bench bench;
        QAbstractItemModelTester tester(&bench.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.model.setCandidate(u"c"_s, at(6), u"external"_s);
        bench.sent();
        bench.model.setReading(true);
        QVERIFY(bench.model.isReading());
        bench.model.setTold(everything());
        QVERIFY(!bench.model.isReading());
        QCOMPARE(bench.texts(),
                 (QStringList{u"email: Your interview"_s, u"document: diploma · PDF · 212 kB"_s, u"you sent Comment"_s,
                              u"you wrote: Called. She is free in May."_s, u"moved from New to Rencontré"_s,
                              u"moved from a stage that is gone to New"_s, u"created, origin external"_s,
                              u"document: undated"_s}));
        QCOMPARE(bench.model.index(1).data(ActivityModel::LinkRole).toUrl(), QUrl(u"https://x.example/d.pdf?s=1"_s));
        QCOMPARE(plain(bench.model.index(3).data(ActivityModel::DetailRole).toString()),
                 u"Called.\nShe is free in May."_s);
        const QString mail = plain(bench.model.index(0).data(ActivityModel::DetailRole).toString());
        QVERIFY2(mail.endsWith(u"\n\nDear Zoë,\nsee you & bye"_s), qPrintable(mail));
        QVERIFY(mail.contains(u"map"_s));
        QCOMPARE(bench.model.notes(),
                 QStringList(u"Welcome Kit does not tell comments: here are those sent from Vivier."_s));
    }

    void aSearchFoldsAndLooksInsideMails()
    {
        Bench bench;
        bench.model.setCandidate(u"c"_s, at(6), {});
        bench.sent();
        bench.model.setTold(everything());
        bench.model.setQuery(u"rencontre"_s);
        QCOMPARE(bench.texts(), QStringList(u"moved from New to Rencontré"_s));
        bench.model.setQuery(u"dear zoe"_s);
        QCOMPARE(bench.texts(), QStringList(u"email: Your interview"_s));
        bench.model.setQuery(u"nothing of it"_s);
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.model.total(), 8);
        bench.model.setQuery({});
        QCOMPARE(bench.model.rowCount(), 8);
    }

    void whatIsNotAllowedNamesItsRight()
    {
        Bench bench;
        bench.model.setCandidate(u"c"_s, at(6), {});
        CandidateActivity told{.reference = u"c"_s};
        told.documents = tl::unexpected(forbidden());
        told.emails = tl::unexpected(forbidden());
        told.moves = tl::unexpected(forbidden());
        bench.model.setTold(told);
        QCOMPARE(bench.model.notes().first(3),
                 (QStringList{u"Documents need the right documents_r."_s, u"Emails need the right emails_r."_s,
                              u"Moves need the right moves_r."_s}));
        QCOMPARE(bench.texts(), QStringList(u"created"_s));
    }

    void offlineIsSaidAndEndsWithAnAnswer()
    {
        Bench bench;
        bench.model.setCandidate(u"c"_s, {}, {});
        QSignalSpy notes(&bench.model, &ActivityModel::notesChanged);
        bench.model.setReading(false);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(bench.model.notes().constFirst(), u"Not read from Welcome Kit while offline."_s);
        bench.model.setTold(everything());
        QVERIFY(!bench.model.notes().constFirst().contains(u"offline"_s));
    }

    void anotherCandidateForgetsAll()
    {
        Bench bench;
        bench.model.setCandidate(u"c"_s, {}, {});
        bench.model.setTold(everything());
        bench.journal.setEntries({});
        bench.model.setCandidate(u"d"_s, {}, {});
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(!bench.model.isAsked());
        bench.model.setTold(everything()); // an answer that comes late
        QCOMPARE(bench.model.rowCount(), 0);
        bench.model.setCandidate({}, {}, {});
        QVERIFY(bench.model.notes().isEmpty());
    }

    void anAtsThatTellsNothingClaimsNothing()
    {
        Bench bench(u"instaview"_s);
        bench.model.setCandidate(u"c"_s, at(6), {});
        bench.model.setTold({.reference = u"c"_s});
        QVERIFY(bench.model.notes().isEmpty());
        QCOMPARE(bench.texts(), QStringList(u"created"_s));
    }

    void aMailIsNeverMarkUp_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << u"a < b\nand c > d\n"_s << u"a < b\nand c > d"_s;
        QTest::newRow("lines") << u"<div>a<br>b</div><p>c</p>"_s << u"a\nb\nc"_s;
        QTest::newRow("picture") << u"<p>x<img src=\"http://x.example/p.png\">y</p>"_s << u"xy"_s;
        QTest::newRow("style") << u"<style>p { color: red }</style><p>x</p>"_s << u"x"_s;
        QTest::newRow("said twice") << u"<p>&amp;lt;b&amp;gt;</p>"_s << u"&lt;b&gt;"_s;
        QTest::newRow("cut") << u"<p>x</p><scr"_s << u"x\n<scr"_s;
    }
    void aMailIsNeverMarkUp()
    {
        QFETCH(QString, body);
        QFETCH(QString, text);
        QCOMPARE(plainMail(body), text);
    }
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
