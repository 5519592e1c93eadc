// SPDX-License-Identifier: MIT
// A name, a value or an answer of somebody else stays in its place, whatever it holds: in every sentence of the models.

#include "candidate/singleline.h"
#include "model/changesmodel.h"
#include "model/conflictmodel.h"
#include "model/journalbench.h"
#include "model/journalmodel.h"
#include "model/modelsupport.h"
#include "model/outboxbench.h"
#include "model/outcomewords.h"
#include "support/contained.h"
#include "sync/outcomesentence.h"

#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

#define CONTAINED(text_)                                                                                               \
    do {                                                                                                               \
        const QString said = text_;                                                                                    \
        QVERIFY2(isContained(said), said.toUtf8().toPercentEncoding(" :;,.()").constData());                           \
    } while (false)

namespace {

constexpr quint32 names = 300;

const QString ats = u"Welcome Kit"_s;

} // namespace

class StrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesOfASend()
    {
        const QDateTime now({2026, 11, 22}, {8, 0}, Qt::UTC);
        HostileNames hostile(1);
        for (quint32 i = 0; i < names; ++i) {
            const QString name = hostile.next();
            const FieldCatalog &catalog = FieldCatalog::welcomeKit();
            Draft draft{.key = u"A"_s};
            draft.fields.insert(u"media_github"_s, {.base = Value::empty(), .mine = Value::ofText(name)});
            const QList<Problem> problems = validate(draft, catalog, {2026, 11, 22});
            for (const Problem &problem : problems)
                CONTAINED(problem.text);
            for (int outcome = 0; outcome <= int(SendOutcome::Stopped); ++outcome) {
                SendReport report{.key = u"A"_s, .outcome = SendOutcome(outcome)};
                report.matches = {plainCandidate(u"M"_s, name)};
                report.problems = problems;
                report.storeError = StoreError{.kind = StoreError::Kind::Full};
                report.error = ApiError{.kind = ApiError::Kind::Rejected, .status = 422, .text = name};
                if (report.outcome == SendOutcome::NoToken) // its text is a sentence of ours
                    report.error = ApiError{.kind = ApiError::Kind::NoToken, .text = isolated(name)};
                FieldCheck check;
                check.field = u"subtitle"_s;
                check.sent = Value::ofText(u"a"_s);
                check.answered = Value::ofText(name);
                check.verdict = FieldResult::Changed;
                report.checks = {check};
                const QList<Notice> notices = noticesFor(report, draft, catalog, ats);
                for (const Notice &notice : notices)
                    CONTAINED(notice.text);
            }
            for (int kind = 0; kind <= int(ApiError::Kind::Unexpected); ++kind) {
                const bool isOurs = ApiError::Kind(kind) == ApiError::Kind::NoToken;
                CONTAINED((ApiError{.kind = ApiError::Kind(kind), .status = 418, .text = isOurs ? isolated(name) : name}
                               .sentence(ats)));
            }
            for (int reason = 0; reason <= int(SendOutcome::Stopped); ++reason) {
                const ApiError error{.kind = ApiError::Kind::Rejected, .status = 422, .text = name};
                const OutboxItem item{.key = u"A"_s,
                                      .released = draft,
                                      .queuedAt = now,
                                      .attempts = 1,
                                      .reason = SendOutcome(reason),
                                      .words = error.sentence(ats)};
                CONTAINED(pendingSentence(item, ats));
                CONTAINED(stateText(item, false, now, catalog));
                if (const auto notice = waitingNotice(item, now, catalog))
                    CONTAINED(notice->text);
            }
        }
    }

    void theOutbox()
    {
        OutboxBench bench;
        HostileNames hostile(2);
        QList<OutboxItem> items;
        for (int i = 0; i < 40; ++i) {
            const FieldValues changes{
                {u"subtitle"_s, Value::ofText(hostile.next())},
                {u"tag_list"_s, Value::ofList({hostile.next(), hostile.next()})},
                {u"remote_resume_url"_s, Value::ofText(u"https://x.example/"_s + hostile.next())}};
            items.append(bench.item(bench.drafted(QString::number(i), hostile.next(), changes)));
            FieldValues made = changes;
            made.insert(u"firstname"_s, Value::ofText(hostile.next()));
            items.append(bench.item(bench.draftedNew(made)));
        }
        bench.put(items);
        bench.load();
        QCOMPARE(bench.model->rowCount(), items.size());
        for (int row = 0; row < bench.model->rowCount(); ++row) {
            for (const int column : {OutboxModel::ChangesColumn, OutboxModel::StateColumn}) {
                CONTAINED(bench.text(row, column));
                CONTAINED(bench.model->index(row, column).data(Qt::ToolTipRole).toString());
            }
            const QModelIndex first = bench.model->index(row, OutboxModel::CandidateColumn);
            if (first.data().toString() != first.data(OutboxModel::NameRole).toString()) // "New: …"
                CONTAINED(first.data().toString());
        }
    }

    void historyAndActivity()
    {
        JournalBench bench;
        HostileNames hostile(3);
        QList<JournalEntry> all;
        for (int i = 0; i < 60; ++i) {
            const QString reference = QString::number(i);
            bench.candidates.upsert({plainCandidate(reference, hostile.next())});
            JournalEntry entry =
                bench.entry(reference, u"subtitle"_s, Value::ofText(hostile.next()), Value::ofText(hostile.next()),
                            i % 3 == 0 ? u"alone"_s + reference : u"run"_s, FieldResult::Changed);
            entry.answered = Value::ofText(hostile.next());
            bench.write({entry});
            all.append(entry);
        }
        QSignalSpy loaded(bench.history.get(), &HistoryModel::loaded);
        bench.history->load();
        QVERIFY(loaded.wait());
        const QStringList rows = bench.rows();
        QVERIFY(rows.size() > 60);
        for (const QString &row : rows)
            CONTAINED(row);
        const Compensation undo = bench.history->compensation(all);
        for (const UndoLine &line : bench.history->describe(undo)) {
            CONTAINED(line.text);
            CONTAINED(line.note);
        }
        JournalModel journal(FieldCatalog::welcomeKit(), &bench.jobs);
        journal.setEntries(all);
        for (int row = 0; row < journal.rowCount(); ++row) {
            CONTAINED(journal.index(row).data(JournalModel::TextRole).toString());
            CONTAINED(journal.index(row).data(JournalModel::DetailRole).toString());
        }
        CONTAINED(journal.lastReceipt().lines.first().verdict);
    }

    void aFileHoldsTheValueAsItIs()
    {
        JournalBench bench;
        bench.candidates.upsert({plainCandidate(u"A"_s, u"نورة"_s)});
        bench.phone(u"A"_s, u"مريم"_s, u"Ab\u202e\u2069"_s, u"run"_s);
        QSignalSpy loaded(bench.history.get(), &HistoryModel::loaded);
        bench.history->load();
        QVERIFY(loaded.wait());
        const QString csv = QString::fromUtf8(bench.history->asCsv());
        QVERIFY(csv.contains(u"مريم") && csv.contains(u"Ab\u202e\u2069") && csv.contains(u"نورة"));
        QVERIFY(!csv.contains(u'\u2068'));
    }

    void aConflict()
    {
        HostileNames hostile(4);
        JobModel jobs;
        for (quint32 i = 0; i < names; ++i) {
            BookedModel candidates(FieldCatalog::instaView());
            Candidate theirs{.reference = u"A"_s};
            const auto metadata = [&hostile](const QString &key) {
                const QJsonObject object{{key, hostile.next()}};
                return Value::ofText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            };
            const QString key = hostile.next();
            theirs.values.insert(u"metadata"_s, metadata(key));
            candidates.upsert({theirs});
            candidates.book()->edit(u"A"_s, u"metadata"_s, metadata(key));
            theirs.values.insert(u"metadata"_s, metadata(key));
            candidates.upsert({theirs});
            ConflictModel model(&candidates, &jobs, ats);
            model.setCandidate(u"A"_s);
            QVERIFY(model.rowCount() == 1);
            CONTAINED(model.index(0, 0).data(ConflictModel::NoteRole).toString());
            CONTAINED(model.index(0, 0).data(ConflictModel::ProblemRole).toString());
        }
    }
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "tst_strangers.moc"
