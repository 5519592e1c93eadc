// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/edit.h"
#include "model/modelsupport.h"
#include "model/outboxmodel.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedats.h"
#include "support/storekey.h"

#include <QTemporaryDir>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// An outbox on a real store, with an engine whose time and answers a test decides. Nothing leaves before
/// engine->start().
class OutboxBench
{
public:
    OutboxBench()
        : ats(std::make_shared<ScriptedAts>())
        , clock(std::make_shared<ManualClock>())
        , book(FieldCatalog::welcomeKit(), store, accountId)
        , candidates(&book)
    {
        jobs.upsertJobs({Job{.reference = u"JOB"_s,
                             .name = u"Boulanger"_s,
                             .stages = {Stage{.id = 1, .name = u"New"_s}, Stage{.id = 2, .name = u"Interview"_s}}}});
        engine = std::make_unique<SyncEngine>(
            SyncContext{.accountId = accountId, .ats = ats, .store = store, .clock = clock}, &book);
        QObject::connect(engine.get(), &SyncEngine::sendFinished, &candidates, [this](const SendReport &report) {
            if (report.outcome == SendOutcome::Accepted && report.snapshot)
                candidates.book()->settle(report.key, report.sent, *report.snapshot);
        });
        ats->rate = 4;
        // The server has what the last update said.
        ats->onCandidate = [this](const QString &reference) { return server.value(reference); };
        ats->onUpdate = [this](const QString &reference, const FieldValues &changes) -> Result<Candidate> {
            Candidate &candidate = server[reference];
            for (auto it = changes.cbegin(); it != changes.cend(); ++it)
                candidate.values[it.key()] = it.value();
            candidate.updatedAt = candidate.updatedAt.addSecs(1);
            return candidate;
        };
        model = std::make_unique<OutboxModel>(engine.get(), &candidates, &jobs, clock);
    }

    ~OutboxBench()
    {
        model.reset();
        engine.reset();
    }
    Q_DISABLE_COPY_MOVE(OutboxBench)

    /// A candidate that the ATS has, with these fields drafted, on disk.
    Draft drafted(const QString &key, const QString &firstName, const FieldValues &changes)
    {
        const Candidate candidate = plainCandidate(key, firstName);
        server.insert(key, candidate);
        candidates.upsert({candidate});
        required(awaited(store->saveCandidates(accountId, {candidate})));
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            candidates.book()->edit(key, it.key(), it.value());
        return kept(key);
    }

    Draft draftedNew(const FieldValues &values) { return kept(candidates.book()->addNew(values)); }

    Draft kept(const QString &key)
    {
        required(awaited(store->saveDraft(accountId, candidates.book()->draft(key))));
        return candidates.book()->draft(key);
    }

    /// As it would be queued, each a second after the one before.
    OutboxItem item(const Draft &draft, SendOutcome reason = SendOutcome::Waiting)
    {
        m_queuedAt = m_queuedAt.addSecs(1);
        OutboxItem item;
        item.key = draft.key;
        item.released = draft;
        item.run = draft.key;
        item.queuedAt = m_queuedAt;
        item.reason = reason;
        return item;
    }

    OutboxItem phone(const QString &key, SendOutcome reason = SendOutcome::Waiting)
    {
        return item(drafted(key, key, {{u"phone"_s, Value::ofText(u"06 13 13 13 13"_s)}}), reason);
    }

    void put(const QList<OutboxItem> &items) { required(awaited(engine->outbox()->put(items))); }

    void load()
    {
        engine->outbox()->load();
        QVERIFY(QTest::qWaitFor([this] { return model->isLoaded(); }));
    }

    QString text(int row, int column) const { return model->index(row, column).data().toString(); }
    QString state(const QString &key) const { return text(model->rowOf(key), OutboxModel::StateColumn); }

    const QString accountId = u"account-1"_s;

private:
    template <typename T> static void required(const Stored<T> &stored)
    {
        if (!stored)
            qFatal("the store failed: %s", qUtf8Printable(stored.error().detail));
    }

    std::shared_ptr<Store> opened() const
    {
        StoreOptions options;
        options.failWrite = [broken = broken] { return *broken; };
        auto made = std::make_shared<Store>(m_folder.path(), unlocked(options));
        required(awaited(made->open()));
        required(awaited(made->saveAccount({.id = accountId, .name = u"Test"_s})));
        return made;
    }

    QTemporaryDir m_folder; // goes last
    QDateTime m_queuedAt = QDateTime({2026, 11, 22}, {7, 0}, Qt::UTC);

public:
    std::shared_ptr<bool> broken = std::make_shared<bool>(false); ///< the disk refuses every write
    std::shared_ptr<Store> store = opened();
    std::shared_ptr<ScriptedAts> ats;
    std::shared_ptr<ManualClock> clock;
    QHash<QString, Candidate> server;
    DraftBook book;
    CandidateModel candidates;
    JobModel jobs;
    std::unique_ptr<SyncEngine> engine;
    std::unique_ptr<OutboxModel> model;
};

} // namespace vivier::test
