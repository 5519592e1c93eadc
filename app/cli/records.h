// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

#include "candidate/outboxitem.h"

namespace vivier::cli {

/// One candidate as this run knows it: the snapshot, the draft, or both, and what of the draft is in the outbox.
struct Record
{
    std::optional<Candidate> snapshot;
    std::optional<Draft> draft;
    std::optional<OutboxItem> item;

    QString reference() const { return snapshot ? snapshot->reference : draft ? draft->key : QString(); }
    /// Whether anything of the draft as it is now has been released: what was edited since is a draft again.
    bool isReleased() const;
};

/// What the recruiter sees: the draft over the snapshot.
Value shown(const Record &record, const QString &field);
/// First and last name as the recruiter sees them; "" when both are missing.
QString personOf(const Record &record, const FieldCatalog &catalog);

/// From the store; with `ask` a candidate that is not there is read from the ATS and kept.
QCoro::Task<Tried<Record>> findRecord(std::shared_ptr<Session> session, QString reference, bool ask);

/// All drafts of the account with their snapshots, in the store's order.
QCoro::Task<Tried<QList<Record>>> draftedRecords(std::shared_ptr<Session> session);

/// All snapshots with their drafts, then the candidates that the ATS does not have yet.
QCoro::Task<Tried<QList<Record>>> allRecords(std::shared_ptr<Session> session);

/// Those of allRecords() that --query finds and that fit --where and the saved --filter, as the window has them;
/// without any of them all.
QCoro::Task<Tried<QList<Record>>> foundRecords(std::shared_ptr<Session> session);
/// Whether one of these options is given.
bool searches(const Arguments &arguments);

/// Whether some snapshot of the account holds the field, empty or not.
QCoro::Task<Tried<bool>> hasShown(std::shared_ptr<Session> session, QString field);

/// The jobs in the store.
QCoro::Task<Tried<QList<Job>>> knownJobs(std::shared_ptr<Session> session);

/// By reference, else by exact name; nullptr when there is none.
const Job *findJob(const QList<Job> &jobs, const QString &referenceOrName);

} // namespace vivier::cli
