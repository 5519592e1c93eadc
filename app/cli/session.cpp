// SPDX-License-Identifier: MIT
#include "cli/session.h"

#include "ats/atsprofile.h"
#include "candidate/destination.h"
#include "candidate/linkrepair.h"
#include "candidate/singleline.h"
#include "cli/text.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

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
    return isolated(names);
}

bool isLink(const QString &word)
{
    return isVivierLink(word) || isWebLink(QUrl(word, QUrl::StrictMode));
}

/// The one account that a link among the words names; "" when none does.
QString accountOfLinks(const QStringList &words, const QList<Account> &accounts)
{
    const auto link = std::ranges::find_if(words, isLink);
    const QStringList homes = link == words.cend() ? QStringList() : accountsFor(destinationOf(*link), accounts);
    return homes.size() == 1 ? homes.constFirst() : QString();
}

Tried<Account> chooseAccount(const QList<Account> &accounts, const QString &name, const QStringList &words)
{
    if (accounts.isEmpty())
        return failed(ExitCode::NotFound, Cli::tr("There is no account yet: vivier-cli account add …"));
    if (name.isEmpty()) {
        if (accounts.size() == 1)
            return accounts.first();
        const auto linked = std::ranges::find(accounts, accountOfLinks(words, accounts), &Account::id);
        if (linked != accounts.cend())
            return *linked;
        return failed(ExitCode::Usage, Cli::tr("Say which account: --account %1").arg(namesOf(accounts)));
    }
    const auto found = std::ranges::find(accounts, name, &Account::name);
    if (found == accounts.cend())
        return failed(ExitCode::NotFound,
                      Cli::tr("There is no account “%1”. Known: %2").arg(isolated(name), namesOf(accounts)));
    return *found;
}

/// What of a passphrase helps: where the keychain holds the key, none does.
QString hintFor(const KeyError &error)
{
    switch (error.kind) {
    case KeyError::Kind::ChoosePassphrase:
        return u' ' + Cli::tr("Set VIVIER_PASSPHRASE, now and for every later run.");
    case KeyError::Kind::PassphraseNeeded:
    case KeyError::Kind::WrongPassphrase:
        return u' ' + Cli::tr("Set VIVIER_PASSPHRASE to it.");
    default:
        return {};
    }
}

} // namespace

Session::Session(Arguments arguments_)
    : arguments(std::move(arguments_))
    , out(arguments.json)
    , profile(arguments.profile)
{
}

const FieldCatalog &Session::catalog() const
{
    return *AtsProfile::of(account).catalog;
}

QCoro::Task<Tried<Nothing>> openSession(std::shared_ptr<Session> session, bool needsAccount)
{
    const auto opened = co_await session->profile.open();
    if (!opened)
        co_return tl::make_unexpected(failureFor(opened.error()));
    if (!opened->movedAside.isEmpty())
        session->out.message(opened->sentence());
    // Not the session itself, which owns the profile that keeps this.
    const auto tell = [asked = std::weak_ptr(session), told = false](int /*done*/, int total) mutable {
        const auto running = asked.lock();
        if (running && !std::exchange(told, true))
            running->out.message(
                Cli::tr("Updating %Ln candidate(s) from an earlier version of Vivier…", nullptr, total));
    };
    const Unlock how{.passphrase = qEnvironmentVariable("VIVIER_PASSPHRASE"), .progress = tell};
    const auto unlocked = co_await session->profile.unlock(how);
    if (!unlocked)
        co_return tl::make_unexpected(failureFor(unlocked.error()));
    if (!needsAccount)
        co_return Nothing();
    const auto accounts = co_await session->store().accounts();
    if (!accounts)
        co_return tl::make_unexpected(failureFor(accounts.error()));
    QStringList &words = session->arguments.words;
    const Tried<Account> account = chooseAccount(*accounts, session->arguments.account, words);
    if (!account)
        co_return tl::make_unexpected(account.error());
    session->account = *account;
    session->accounts = *accounts;
    const Tried<QStringList> references = withoutLinks(*session, words);
    if (!references)
        co_return tl::make_unexpected(references.error());
    words = *references;
    co_return Nothing();
}

Tried<QStringList> withoutLinks(const Session &session, QStringList words)
{
    for (QString &word : words) {
        if (!isLink(word))
            continue;
        const Destination destination = destinationOf(word);
        if (destination.kind != Destination::Kind::Candidate)
            return failed(ExitCode::Usage, Cli::tr("%1 does not lead to a candidate.").arg(isolated(word)));
        if (!accountsFor(destination, session.accounts).contains(session.account.id))
            return failed(
                ExitCode::NotFound,
                Cli::tr("%1 leads to an account other than %2.").arg(isolated(word), isolated(session.account.name)));
        word = destination.reference;
    }
    return words;
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

QCoro::Task<Tried<SyncContext>> goOnlineOrWait(std::shared_ptr<Session> session)
{
    auto context = co_await session->profile.contextFor(session->account);
    if (!context && context.error().vault)
        context = session->profile.contextWithoutToken(session->account, *context.error().vault);
    if (!context)
        co_return tl::make_unexpected(failureFor(context.error()));
    co_return *context;
}

QCoro::Task<Tried<DraftBook *>> openBook(std::shared_ptr<Session> session, std::optional<Candidate> about)
{
    if (about)
        session->snapshots.insert(about->reference, *about);
    if (session->book)
        co_return session->book.get();
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    auto book = std::make_unique<DraftBook>(session->catalog(), session->profile.store(), session->account.id);
    book->setSnapshots([snapshots = &session->snapshots](const QString &key) { return snapshots->value(key); });
    book->load(*drafts);
    std::optional<StoreError> error;
    const QMetaObject::Connection heard =
        QObject::connect(book->outbox(), &Outbox::failed, [&error](const StoreError &failed) { error = failed; });
    const QFuture<void> loaded = QtFuture::connect(book->outbox(), &Outbox::loaded);
    book->outbox()->load();
    co_await loaded;
    QObject::disconnect(heard);
    if (error)
        co_return tl::make_unexpected(failureFor(*error));
    session->book = std::move(book);
    co_return session->book.get();
}

QCoro::Task<Done> booked(std::shared_ptr<Session> session)
{
    DraftSaver *saver = session->book->saver();
    std::optional<StoreError> error;
    const QMetaObject::Connection heard =
        QObject::connect(saver, &DraftSaver::failed, [&error](const StoreError &failed) { error = failed; });
    const QFuture<void> settled = QtFuture::connect(saver, &DraftSaver::settled);
    saver->flush();
    co_await settled;
    QObject::disconnect(heard);
    co_return error ? Done(tl::make_unexpected(*error)) : Done();
}

QString tokenHint(ApiError::TokenNeed need)
{
    switch (need) {
    case ApiError::TokenNeed::Entered:
        return {};
    case ApiError::TokenNeed::Unlocked:
        return Cli::tr("Set VIVIER_PASSPHRASE to it.");
    case ApiError::TokenNeed::Confirmed:
        return Cli::tr("If the new one is right: vivier-cli account edit NAME --url URL");
    }
    return {};
}

QString errorAdvice(const ApiError &error)
{
    if (error.kind == ApiError::Kind::NoToken)
        return tokenHint(error.need);
    if (error.proxy.isEmpty())
        return {};
    return Cli::tr("Give them: vivier-cli proxy login %1 --user NAME --password-file FILE").arg(isolated(error.proxy));
}

ExitCode exitCodeFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::NoToken:
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
    return {exitCodeFor(error), (error.sentence(session.atsName()) + u' ' + errorAdvice(error)).trimmed()};
}

Failure failureFor(const StoreError &error)
{
    return {ExitCode::Usage, error.sentence()};
}

Failure failureFor(const ProfileError &error)
{
    // Without key or token nothing may be done; all other problems of a profile are for the user of this machine.
    const bool secret = error.kind == ProfileError::Kind::Vault || error.kind == ProfileError::Kind::Key;
    QString message = error.sentence();
    if (error.vault)
        message = (message + u' ' + tokenHint(tokenNeed(*error.vault))).trimmed();
    if (error.key)
        message += hintFor(*error.key);
    return {secret ? ExitCode::NotAuthorised : ExitCode::Usage, message};
}

} // namespace vivier::cli
