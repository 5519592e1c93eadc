// SPDX-License-Identifier: MIT
#pragma once

#include "model/historymodel.h"
#include "model/modelsupport.h"
#include "support/storekey.h"

#include <QTemporaryDir>
#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// A journal on disk, the candidates that it is about, and the history of both.
struct JournalBench
{
    JournalBench()
        : store(std::make_shared<Store>(folder.path(), unlocked()))
        , candidates(FieldCatalog::welcomeKit())
    {
        wait(store->open());
        wait(store->saveAccount(account));
        jobs.upsertJobs({{.reference = u"JOB"_s,
                          .organizationReference = u"O"_s,
                          .name = u"Cook"_s,
                          .status = {},
                          .stages = {{.id = 1, .name = u"New"_s, .reference = {}},
                                     {.id = 3, .name = u"Rencontré"_s, .reference = {}}}}});
        candidates.book()->setClock([this] { return now; });
        for (const auto &[reference, name] :
             {std::pair{u"A"_s, u"Zoë-Łucja"_s}, {u"B"_s, u"Bob"_s}, {u"C"_s, u"Cleo"_s}})
            candidates.upsert({plainCandidate(reference, name)});
        history = std::make_unique<HistoryModel>(account, store, &candidates, &jobs);
    }

    template <typename T> static void wait(QFuture<Stored<T>> future)
    {
        future.waitForFinished();
        if (!future.result())
            qFatal("the store failed: %s", qPrintable(future.result().error().detail));
    }

    JournalEntry entry(const QString &reference, const QString &field, const Value &before, const Value &after,
                       const QString &run, FieldResult verdict = FieldResult::Confirmed)
    {
        return {.reference = reference,
                .field = field,
                .before = before,
                .after = after,
                .at = now,
                .verdict = verdict,
                .answered = verdict == FieldResult::Confirmed ? after : Value(),
                .run = run};
    }

    /// One accepted send, as the engine writes it; the ATS says from now on what it answered.
    void write(const QList<JournalEntry> &entries)
    {
        Candidate snapshot = candidates.snapshot(entries.first().reference);
        snapshot.readAt = snapshot.readAt.addSecs(1);
        for (const JournalEntry &sent : entries) {
            if (sent.isAccepted() && !sent.answered.isUnknown())
                snapshot.values[sent.field] = sent.answered;
        }
        candidates.upsert({snapshot});
        wait(store->applySent(account.id,
                              {.sent = {.key = snapshot.reference}, .snapshot = snapshot, .journal = entries}));
    }

    /// A phone number, the plainest of changes.
    void phone(const QString &reference, const QString &from, const QString &to, const QString &run)
    {
        write({entry(reference, u"phone"_s, Value::ofText(from), Value::ofText(to), run)});
    }

    /// The rows as text, two spaces per level.
    QStringList rows(const QModelIndex &parent = {}, int depth = 0) const
    {
        QStringList found;
        for (int row = 0; row < history->rowCount(parent); ++row) {
            const QModelIndex index = history->index(row, 0, parent);
            found.append(QString(depth * 2, u' ') + index.data().toString());
            found += rows(index, depth + 1);
        }
        return found;
    }

    QTemporaryDir folder;
    Account account{.id = u"account"_s, .name = u"Éole"_s};
    QDateTime now = QDateTime({2026, 11, 22}, {14, 3}, Qt::UTC);
    std::shared_ptr<Store> store;
    BookedModel candidates;
    JobModel jobs;
    std::unique_ptr<HistoryModel> history;
};

} // namespace vivier::test
