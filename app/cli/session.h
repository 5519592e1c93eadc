#pragma once

#include "cli/arguments.h"
#include "sync/profile.h"

#include <memory>
#include <stop_token>

namespace vivier::cli {

/// One run of one verb: its words, its output, the opened profile and the account it works on. Shared by the coroutines
/// of the run; main thread only.
struct Session
{
    explicit Session(Arguments arguments_);

    Arguments arguments;
    Output out;
    Profile profile;
    Account account;                    ///< set by openSession() for a verb that needs one
    std::optional<SyncContext> context; ///< set by goOnline(): only then is the token asked for
    std::stop_source stop;

    Store &store() const { return *profile.store(); }
    const FieldCatalog &catalog() const;
    QString atsName() const { return atsDisplayName(account.ats); }
};

/// Opens the profile and, when `needsAccount`, chooses the account.
QCoro::Task<Tried<Nothing>> openSession(std::shared_ptr<Session> session, bool needsAccount);

/// Everything to ask the ATS; nothing is asked yet.
QCoro::Task<Tried<SyncContext>> goOnline(std::shared_ptr<Session> session);

/// What an error means for the run.
ExitCode exitCodeFor(const ApiError &error);
Failure failureFor(const Session &session, const ApiError &error);
Failure failureFor(const StoreError &error);
Failure failureFor(const ProfileError &error);

/// One candidate as this run knows it: the snapshot, the draft, or both.
struct Record
{
    std::optional<Candidate> snapshot;
    std::optional<Draft> draft;

    QString reference() const { return snapshot ? snapshot->reference : draft ? draft->key : QString(); }
};

/// From the store; with `ask` a candidate that is not there is read from the ATS and kept.
QCoro::Task<Tried<Record>> findRecord(std::shared_ptr<Session> session, QString reference, bool ask);

/// All drafts of the account with their snapshots, in the store's order.
QCoro::Task<Tried<QList<Record>>> draftedRecords(std::shared_ptr<Session> session);

/// The jobs in the store.
QCoro::Task<Tried<QList<Job>>> knownJobs(std::shared_ptr<Session> session);

/// By reference, else by exact name; nullptr when there is none.
const Job *findJob(const QList<Job> &jobs, const QString &referenceOrName);

} // namespace vivier::cli
