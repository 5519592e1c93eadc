// SPDX-License-Identifier: MIT
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
    else if (known->second.session || !known->second.why.isEmpty())
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
    if (taken.session && !isAtRest(*taken.session)) {
        openAtRest(account, context);
        return;
    }
    // The same account with another token: the recruiter stays where they are.
    Preferences::Place place{.candidate = taken.session ? taken.session->current() : QString()};
    const bool wasShown = isShown(taken.session.get());
    if (wasShown)
        place = m_window->place();
    close(id);
    taken.returnTo = place;
    taken.stuck = false;
    taken.session = std::make_unique<AccountSession>(account, context);
    taken.session->engine()->connectivity()->setWorkOffline(m_window->isWorkingOffline());
    connectOpen(id);
    refreshOthers();
    const auto wanted = m_openAccounts.find(m_opening);
    const bool isComing = wanted != m_openAccounts.cend() && !wanted->second.session && wanted->second.why.isEmpty();
    if (wasShown || id == m_opening || !session())
        show(id);
    if (isComing)
        m_opening = wanted->first; // this one only stands in for it
    refreshAccounts();
    taken.session->load();
}

/// What the disk refused exists only in the session that is there, and what is on its way has its answer there: the
/// account is opened anew after both.
void AccountsController::openAtRest(const Account &account, const SyncContext &context)
{
    const OpenAccount &waiting = m_openAccounts[account.id];
    auto *once = new QObject(waiting.session.get()); // goes with it
    followRest(waiting.session.get(), once, [this, account, context, asked = waiting.openings] {
        const auto now = m_openAccounts.find(account.id);
        if (now != m_openAccounts.cend() && now->second.openings == asked && isAtRest(*now->second.session))
            openWith(account, context);
    });
    waiting.session->saver()->flush();
}

void AccountsController::connectOpen(const QString &id)
{
    AccountSession *session = m_openAccounts[id].session.get();
    Outbox *outbox = session->engine()->outbox();
    connect(session, &AccountSession::loaded, this, [this, id] { loaded(id); });
    connect(session, &AccountSession::notice, this, [this, id](const Notice &notice) { hear(id, notice); });
    connect(session, &AccountSession::keyChanged, this, [this, id](const QString &from, const QString &to) {
        auto &unread = m_openAccounts[id].unread;
        if (unread && unread->key == from)
            unread->key = to;
    });
    connect(session, &AccountSession::sendFinished, this, [this, id, session](const SendReport &report) {
        if (report.outcome != SendOutcome::Accepted || isShown(session))
            return;
        ++m_openAccounts[id].sent;
        followOutbox(id); // it may have become empty before
    });
    connect(outbox, &Outbox::changed, this, [this, id] { followOutbox(id); });
    connect(outbox, &Outbox::loaded, this, [this, id] { followOutbox(id); });
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, this, &AccountsController::refreshAccounts);
    connect(session->engine(), &SyncEngine::pullFinished, this, &AccountsController::lookForExpiries,
            Qt::UniqueConnection);
    if (!session->findChild<Notifier *>()) // after a lock that failed it is there
        follow(new Notifier(session), id);
}

void AccountsController::loaded(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    Preferences::Place place = std::exchange(held.returnTo, {});
    if (!std::exchange(held.wasLoaded, true))
        place = m_preferences->place(id);
    const bool isFree = !m_wanted && held.session->opening().isEmpty();
    if (isFree && held.session->candidates()->rowOf(place.candidate) >= 0) {
        held.session->setCurrent(place.candidate);
        if (isShown(held.session.get()))
            m_window->goTo(place);
    }
    goOn();
    lookForExpiries();
    if (held.why.isEmpty()) // without a token the refusal would only hide why it is missing
        held.session->engine()->pull();
    openNext();
}

/// One after the other: the one in sight is not to share its time with the rest.
void AccountsController::openNext()
{
    for (const auto &[id, held] : m_openAccounts) {
        const bool opening = !held.session && held.why.isEmpty() && !held.sealed;
        if (opening || (held.session && !held.session->isLoaded() && !held.stuck))
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
    if (!held.session) {
        m_window->notices()->tell({Notice::Level::Warning, {}, held.why, Notice::Action::NewToken, {}, id});
        return;
    }
    m_opening = id;
    held.sent = 0;
    m_preferences->setLastAccount(id);
    m_window->setSession(held.session.get());
    refreshOthers();
    const auto unread = std::exchange(held.unread, std::nullopt);
    if (!held.why.isEmpty()) {
        const auto action = held.sealed        ? Notice::Action::Unlock
                            : held.isElsewhere ? Notice::Action::ConfirmAddress
                                               : Notice::Action::NewToken;
        m_window->notices()->tell({Notice::Level::Warning, {}, held.why, action});
    } else if (unread && stillApplies(*unread, held.unreadOf, *held.session->candidates())) {
        if (!unread->key.isEmpty() && held.session->candidates()->rowOf(unread->key) >= 0)
            held.session->setCurrent(unread->key);
        m_window->notices()->tell(*unread);
    }
    refreshAccounts();
    Q_EMIT sessionOpened(held.session.get());
}

void AccountsController::close(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    if (!held.session)
        return;
    m_window->forget(held.session.get());
    held.session.reset();
    held.unread.reset();
    refreshOthers();
}

void AccountsController::update(const QString &id, bool tokenToo)
{
    const auto account = m_accounts.account(id);
    AccountSession *opened = session(id);
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
    const bool wasShown = isShown(session(id));
    if (m_openAccounts.contains(id))
        close(id);
    m_openAccounts.erase(id);
    if (m_opening == id)
        m_opening.clear();
    if (m_accounts.accounts().isEmpty())
        m_window->setSession(nullptr);
    else if (wasShown || !session())
        openAccount(m_accounts.accounts().first().id);
    refreshAccounts();
    openNext();
}

} // namespace vivier
