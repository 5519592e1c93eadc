// The part of AccountsController that opens accounts, shows one of them, and gives them up.
#include "model/notifier.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <algorithm>
#include <utility>

namespace vivier {

void AccountsController::openAccount(const QString &id)
{
    if (m_locked || !m_accounts.account(id))
        return;
    m_opening = id;
    const auto known = m_openAccounts.find(id);
    if (known == m_openAccounts.cend())
        open(id);
    else if (known->second.workspace || !known->second.why.isEmpty())
        show(id);
    // Else it is being opened, and comes into sight then.
}

void AccountsController::open(const QString &id)
{
    const auto account = m_accounts.account(id);
    if (m_locked || !account)
        return;
    const int asked = ++m_openAccounts[id].openings;
    whenDone(m_profile->contextFor(*account), this, [this, account, asked](const Profiled<SyncContext> &context) {
        const auto held = m_openAccounts.find(account->id);
        // Removed meanwhile, or asked for once more: with another token.
        if (held != m_openAccounts.cend() && held->second.openings == asked)
            take(*account, context);
    });
}

void AccountsController::take(const Account &account, const Profiled<SyncContext> &context)
{
    if (context) {
        OpenAccount &taken = m_openAccounts[account.id];
        taken.why.clear();
        taken.sealed = false;
        taken.isElsewhere = false;
        openWith(account, *context);
        return;
    }
    const VaultError *vault = context.error().vault ? &*context.error().vault : nullptr;
    const bool sealed = vault && vault->kind == VaultError::Kind::PassphraseNeeded;
    m_openAccounts[account.id].isElsewhere = vault && vault->kind == VaultError::Kind::OtherAddress;
    // Whoever waits to see it is asked; who works on another account is not interrupted.
    if (sealed && account.id == m_opening) {
        m_openAccounts[account.id].sealed = true;
        askPassphrase(account);
        openNext();
    } else {
        openLocked(account, context.error());
    }
}

void AccountsController::openLocked(const Account &account, const ProfileError &why)
{
    OpenAccount &locked = m_openAccounts[account.id];
    locked.sealed = why.vault && why.vault->kind == VaultError::Kind::PassphraseNeeded;
    locked.why = locked.sealed ? tr("The token is locked, so nothing can be loaded or sent. What is on this computer "
                                    "can be edited; drafts are kept.")
                               : why.sentence();
    const auto context = why.vault ? m_profile->contextWithoutToken(account, *why.vault)
                                   : Profiled<SyncContext>(tl::make_unexpected(why));
    if (context) {
        openWith(account, *context);
        return;
    }
    if (account.id == m_opening)
        show(account.id);
    refreshAccounts();
    goOn();
    openNext();
}

void AccountsController::openWith(const Account &account, const SyncContext &context)
{
    const QString id = account.id;
    OpenAccount &taken = m_openAccounts[id];
    if (taken.workspace && !isAtRest(*taken.workspace)) {
        openAtRest(account, context);
        return;
    }
    // The same account with another token: the recruiter stays where they are.
    Preferences::Place place{.candidate = taken.workspace ? taken.workspace->current() : QString()};
    const bool wasShown = isShown(taken.workspace.get());
    if (wasShown)
        place = m_window->place();
    close(id);
    taken.returnTo = place;
    taken.stuck = false;
    taken.workspace = std::make_unique<AccountSession>(account, context);
    taken.workspace->engine()->connectivity()->setWorkOffline(m_window->isWorkingOffline());
    connectOpen(id);
    refreshOthers();
    if (wasShown || id == m_opening || !workspace())
        show(id);
    refreshAccounts();
    taken.workspace->load();
}

/// What the disk refused exists only in the workspace that is there, and what is on its way has its answer there: the
/// account is opened anew after both.
void AccountsController::openAtRest(const Account &account, const SyncContext &context)
{
    const OpenAccount &waiting = m_openAccounts[account.id];
    auto *once = new QObject(waiting.workspace.get()); // goes with it
    followRest(waiting.workspace.get(), once, [this, account, context, asked = waiting.openings] {
        const auto now = m_openAccounts.find(account.id);
        if (now != m_openAccounts.cend() && now->second.openings == asked && isAtRest(*now->second.workspace))
            openWith(account, context);
    });
    waiting.workspace->saver()->flush();
}

void AccountsController::connectOpen(const QString &id)
{
    AccountSession *workspace = m_openAccounts[id].workspace.get();
    Outbox *outbox = workspace->engine()->outbox();
    connect(workspace, &AccountSession::loaded, this, [this, id] { loaded(id); });
    connect(workspace, &AccountSession::notice, this, [this, id](const Notice &notice) { hear(id, notice); });
    connect(workspace, &AccountSession::keyChanged, this, [this, id](const QString &from, const QString &to) {
        auto &unread = m_openAccounts[id].unread;
        if (unread && unread->key == from)
            unread->key = to;
    });
    connect(workspace, &AccountSession::sendFinished, this, [this, id, workspace](const SendReport &report) {
        if (report.outcome != SendOutcome::Accepted || isShown(workspace))
            return;
        ++m_openAccounts[id].sent;
        followOutbox(id); // it may have become empty before
    });
    connect(outbox, &Outbox::changed, this, [this, id] { followOutbox(id); });
    connect(outbox, &Outbox::loaded, this, [this, id] { followOutbox(id); });
    connect(workspace->engine()->connectivity(), &Connectivity::stateChanged, this,
            &AccountsController::refreshAccounts);
    connect(workspace->engine(), &SyncEngine::pullFinished, this, &AccountsController::lookForExpiries,
            Qt::UniqueConnection);
    if (!workspace->findChild<Notifier *>()) // after a lock that failed it is there
        follow(new Notifier(workspace), id);
}

void AccountsController::loaded(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    Preferences::Place place = std::exchange(held.returnTo, {});
    if (!std::exchange(held.wasLoaded, true))
        place = m_preferences->place(id);
    const bool isFree = !m_wanted && held.workspace->opening().isEmpty();
    if (isFree && held.workspace->candidates()->rowOf(place.candidate) >= 0) {
        held.workspace->setCurrent(place.candidate);
        if (isShown(held.workspace.get()))
            m_window->goTo(place);
    }
    goOn();
    lookForExpiries();
    if (held.why.isEmpty()) // without a token the refusal would only hide why it is missing
        held.workspace->engine()->pull();
    openNext();
}

/// One after the other: the one in sight is not to share its time with the rest.
void AccountsController::openNext()
{
    for (const auto &[id, held] : m_openAccounts) {
        const bool opening = !held.workspace && held.why.isEmpty() && !held.sealed;
        if (opening || (held.workspace && !held.workspace->isLoaded() && !held.stuck))
            return;
    }
    const QList<Account> &accounts = m_accounts.accounts();
    const auto next =
        std::ranges::find_if(accounts, [this](const Account &account) { return !m_openAccounts.contains(account.id); });
    if (next != accounts.cend())
        open(next->id);
}

void AccountsController::show(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    if (!held.workspace) {
        m_window->notices()->tell({Notice::Level::Warning, {}, held.why, Notice::Action::NewToken, {}, id});
        return;
    }
    m_opening = id;
    held.sent = 0;
    m_preferences->setLastAccount(id);
    m_window->setWorkspace(held.workspace.get());
    refreshOthers();
    const auto unread = std::exchange(held.unread, std::nullopt);
    if (!held.why.isEmpty()) {
        const auto action = held.sealed        ? Notice::Action::Unlock
                            : held.isElsewhere ? Notice::Action::ConfirmAddress
                                               : Notice::Action::NewToken;
        m_window->notices()->tell({Notice::Level::Warning, {}, held.why, action});
    } else if (unread && stillApplies(*unread, held.unreadOf, *held.workspace->candidates())) {
        if (!unread->key.isEmpty() && held.workspace->candidates()->rowOf(unread->key) >= 0)
            held.workspace->setCurrent(unread->key);
        m_window->notices()->tell(*unread);
    }
    refreshAccounts();
    Q_EMIT workspaceOpened(held.workspace.get());
}

void AccountsController::close(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    if (!held.workspace)
        return;
    m_window->forget(held.workspace.get());
    held.workspace.reset();
    held.unread.reset();
    refreshOthers();
}

void AccountsController::update(const QString &id, bool tokenToo)
{
    const auto account = m_accounts.account(id);
    AccountSession *opened = workspace(id);
    if (!account)
        return;
    Account before = opened ? opened->account() : Account();
    before.name = account->name;
    before.dashboard = account->dashboard;
    if (opened && !tokenToo && before == *account) {
        opened->setAccount(*account); // what is open stays open
        refreshOthers();
    } else {
        if (m_opening.isEmpty())
            m_opening = id;
        open(id);
    }
    refreshAccounts();
}

void AccountsController::remove(const QString &id)
{
    m_preferences->forgetAccount(id);
    withdraw(id);
    const bool wasShown = isShown(workspace(id));
    if (m_openAccounts.contains(id))
        close(id);
    m_openAccounts.erase(id);
    if (m_opening == id)
        m_opening.clear();
    if (m_accounts.accounts().isEmpty())
        m_window->setWorkspace(nullptr);
    else if (wasShown || !workspace())
        openAccount(m_accounts.accounts().first().id);
    refreshAccounts();
    openNext();
}

} // namespace vivier
