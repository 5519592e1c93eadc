#include "cli/session.h"

#include "cli/text.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> failed(ExitCode code, const QString &message)
{
    return tl::make_unexpected(Failure{code, message});
}

QString namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    return names.join(u", "_s);
}

Tried<Account> chooseAccount(const QList<Account> &accounts, const QString &name)
{
    if (accounts.isEmpty())
        return failed(ExitCode::NotFound, Cli::tr("There is no account yet: vivier-cli account add …"));
    if (name.isEmpty()) {
        if (accounts.size() == 1)
            return accounts.first();
        return failed(ExitCode::Usage, Cli::tr("Say which account: --account %1").arg(namesOf(accounts)));
    }
    const auto found = std::ranges::find(accounts, name, &Account::name);
    if (found == accounts.cend())
        return failed(ExitCode::NotFound, Cli::tr("There is no account “%1”. Known: %2").arg(name, namesOf(accounts)));
    return *found;
}

} // namespace

Session::Session(Arguments arguments_)
    : arguments(std::move(arguments_))
    , out(arguments.json)
    , profile(arguments.profile.isEmpty() ? Profile::defaultFolder() : arguments.profile)
{
}

const FieldCatalog &Session::catalog() const
{
    return FieldCatalog::welcomeKit();
}

QCoro::Task<Tried<Nothing>> openSession(std::shared_ptr<Session> session, bool needsAccount)
{
    const auto opened = co_await session->profile.open();
    if (!opened)
        co_return tl::make_unexpected(failureFor(opened.error()));
    if (!opened->movedAside.isEmpty()) {
        session->out.message(
            Cli::tr("The profile was damaged. It was moved to %1 and a new one was begun.").arg(opened->movedAside));
    }
    const QString passphrase = qEnvironmentVariable("VIVIER_PASSPHRASE");
    if (!passphrase.isEmpty())
        session->profile.vault()->setPassphrase(passphrase);
    if (!needsAccount)
        co_return Nothing();
    const auto accounts = co_await session->store().accounts();
    if (!accounts)
        co_return tl::make_unexpected(failureFor(accounts.error()));
    const Tried<Account> account = chooseAccount(*accounts, session->arguments.account);
    if (!account)
        co_return tl::make_unexpected(account.error());
    session->account = *account;
    co_return Nothing();
}

QCoro::Task<Tried<SyncContext>> goOnline(std::shared_ptr<Session> session)
{
    if (session->context)
        co_return *session->context;
    auto context = co_await session->profile.contextFor(session->account);
    if (!context)
        co_return tl::make_unexpected(failureFor(context.error()));
    session->context = *context;
    co_return *context;
}

ExitCode exitCodeFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
        return ExitCode::NotAuthorised;
    case ApiError::Kind::NotFound:
        return ExitCode::NotFound;
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Unexpected:
        return ExitCode::Rejected;
    case ApiError::Kind::InsecureUrl:
        return ExitCode::Usage;
    default:
        return ExitCode::Offline;
    }
}

Failure failureFor(const Session &session, const ApiError &error)
{
    return {exitCodeFor(error), error.sentence(session.atsName())};
}

Failure failureFor(const StoreError &error)
{
    return {ExitCode::Usage, error.sentence()};
}

Failure failureFor(const ProfileError &error)
{
    // Without its token an account may do nothing; all other problems of a profile are for the user of this machine.
    const bool token = error.kind == ProfileError::Kind::Vault;
    QString message = error.sentence();
    if (error.vault && error.vault->kind == VaultError::Kind::PassphraseNeeded)
        message += u' ' + Cli::tr("Set VIVIER_PASSPHRASE to it.");
    return {token ? ExitCode::NotAuthorised : ExitCode::Usage, message};
}

QCoro::Task<Tried<Record>> findRecord(std::shared_ptr<Session> session, QString reference, bool ask)
{
    const auto snapshot = co_await session->store().candidate(session->account.id, reference);
    if (!snapshot)
        co_return tl::make_unexpected(failureFor(snapshot.error()));
    const auto draft = co_await session->store().draft(session->account.id, reference);
    if (!draft)
        co_return tl::make_unexpected(failureFor(draft.error()));
    Record record{.snapshot = *snapshot, .draft = *draft};
    if (record.snapshot || record.draft)
        co_return record;
    const Failure unknown{ExitCode::NotFound, Cli::tr("There is no candidate %1 here.").arg(printable(reference))};
    if (!ask || Draft::isNewKey(reference))
        co_return tl::make_unexpected(unknown);

    const auto context = co_await goOnline(session);
    if (!context)
        co_return tl::make_unexpected(context.error());
    const auto read = co_await context->ats->candidate(reference, session->stop.get_token());
    if (!read) {
        Failure failure = failureFor(*session, read.error());
        // Never seen here and not to be had now: for the caller it is a candidate that does not exist.
        if (failure.code == ExitCode::Offline)
            failure = {ExitCode::NotFound, unknown.message + u' ' + failure.message};
        co_return tl::make_unexpected(failure);
    }
    const QList<Candidate> read1{*read};
    const Done saved = co_await session->store().saveCandidates(session->account.id, read1);
    if (!saved)
        co_return tl::make_unexpected(failureFor(saved.error()));
    record.snapshot = *read;
    co_return record;
}

QCoro::Task<Tried<QList<Record>>> draftedRecords(std::shared_ptr<Session> session)
{
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    QList<Record> records;
    for (const Draft &draft : *drafts) {
        const auto snapshot = co_await session->store().candidate(session->account.id, draft.key);
        if (!snapshot)
            co_return tl::make_unexpected(failureFor(snapshot.error()));
        records.append({.snapshot = *snapshot, .draft = draft});
    }
    co_return records;
}

QCoro::Task<Tried<QList<Job>>> knownJobs(std::shared_ptr<Session> session)
{
    const auto jobs = co_await session->store().jobs(session->account.id);
    if (!jobs)
        co_return tl::make_unexpected(failureFor(jobs.error()));
    co_return *jobs;
}

const Job *findJob(const QList<Job> &jobs, const QString &referenceOrName)
{
    for (const auto &matches : {&Job::reference, &Job::name}) {
        const auto found = std::ranges::find(jobs, referenceOrName, matches);
        if (found != jobs.cend())
            return &*found;
    }
    return nullptr;
}

} // namespace vivier::cli
