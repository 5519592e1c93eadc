// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "drafts/draftbook.h"
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
    Account account;                     ///< set by openSession() for a verb that needs one
    QList<Account> accounts;             ///< the same: all there are
    std::optional<SyncContext> context;  ///< set by goOnline(): only then is the token asked for
    std::unique_ptr<DraftBook> book;     ///< set by openBook()
    QHash<QString, Candidate> snapshots; ///< what the book knows of the ATS
    std::stop_source stop;

    Store &store() const { return *profile.store(); }
    const FieldCatalog &catalog() const;
    const QString &atsName() const { return catalog().atsName(); }
};

/// Opens the profile, gets its key (from the keychain, or with the passphrase in VIVIER_PASSPHRASE; asks nobody) and,
/// when `needsAccount`, chooses the account.
QCoro::Task<Tried<Nothing>> openSession(std::shared_ptr<Session> session, bool needsAccount);

/// The words with a reference in the place of each link, see destinationOf(); fails where one leads to nobody of the
/// account. Done for the words of the run by openSession().
Tried<QStringList> withoutLinks(const Session &session, QStringList words);

/// Everything to ask the ATS; nothing is asked yet.
QCoro::Task<Tried<SyncContext>> goOnline(std::shared_ptr<Session> session);

/// The same to send with: without a token nothing is asked either, and each send ends with the reason.
QCoro::Task<Tried<SyncContext>> goOnlineOrWait(std::shared_ptr<Session> session);

/// Everything unsent of the account, as the window has it: what changes a draft or the outbox goes through it. `about`:
/// what the ATS said of the candidate that it is about.
QCoro::Task<Tried<DraftBook *>> openBook(std::shared_ptr<Session> session, std::optional<Candidate> about = {});
/// All that was changed in the book is on disk.
QCoro::Task<Done> booked(std::shared_ptr<Session> session);

/// What to do for a token that cannot be had, from here; may be empty.
QString tokenHint(ApiError::TokenNeed need);
/// What to do about an error, from here; may be empty.
QString errorAdvice(const ApiError &error);
/// What an error means for the run.
ExitCode exitCodeFor(const ApiError &error);
Failure failureFor(const Session &session, const ApiError &error);
Failure failureFor(const StoreError &error);
Failure failureFor(const ProfileError &error);

} // namespace vivier::cli
