// SPDX-License-Identifier: MIT
// The part of AccountsController that tells what the accounts out of sight are at.
#include "candidate/singleline.h"
#include "window/accountmenu.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Worth a word while somebody works on another account. What passes by itself, as a network that is away, is not.
bool isNews(const Notice &notice)
{
    using Action = Notice::Action;
    if (notice.level == Notice::Level::Info)
        return false;
    return notice.level == Notice::Level::Bad || !notice.key.isEmpty() || notice.action == Action::NewToken ||
           notice.action == Action::ProxyLogin || notice.action == Action::OpenOutbox ||
           notice.action == Action::OpenConflict || notice.action == Action::AllowWrites;
}

} // namespace

void AccountsController::hear(const QString &id, const Notice &notice)
{
    OpenAccount &held = m_openAccounts[id];
    if (notice.level == Notice::Level::Bad && !held.session->isLoaded() && !std::exchange(held.stuck, true)) {
        goOn();
        openNext(); // the others need not wait for it
    }
    const bool ofToken = notice.action == Notice::Action::NewToken || notice.action == Notice::Action::Unlock ||
                         notice.action == Notice::Action::ConfirmAddress;
    if (isShown(held.session.get()) || !isNews(notice) || (ofToken && !held.why.isEmpty()))
        return;
    held.unread = notice;
    held.unreadOf = held.session->book()->draft(notice.key);
    const QModelIndex candidate = held.session->candidates()->indexOf(notice.key, FieldRole::FirstName);
    tellAway(id, notice, candidate.data(CandidateModel::NameRole).toString());
}

/// `who`: the candidate it is about, if any.
void AccountsController::tellAway(const QString &id, const Notice &notice, const QString &who)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    //: %1 is an account, %2 a candidate, %3 what is said.
    const QString text = who.isEmpty() ? tr("%1: %2").arg(isolated(account->name), notice.text)
                                       : tr("%1, %2: %3").arg(isolated(account->name), isolated(who), notice.text);
    m_window->notices()->tellLater({notice.level, {}, text, Notice::Action::GoToAccount, {}, id});
    refreshAccounts();
}

void AccountsController::followOutbox(const QString &id)
{
    OpenAccount &held = m_openAccounts[id];
    const int count = held.session->engine()->outbox()->count();
    if (!isShown(held.session.get()) && count == 0 && held.sent > 0) {
        const QString text =
            tr("%Ln candidate(s) were sent; the outbox is empty.", nullptr, std::exchange(held.sent, 0));
        tellAway(id, {Notice::Level::Info, {}, text, Notice::Action::None});
    }
    refreshAccounts();
}

AccountEntry AccountsController::entry(const Account &account) const
{
    AccountEntry entry{.id = account.id, .name = account.name, .trouble = {}, .shown = account.id == m_opening};
    const auto found = m_openAccounts.find(account.id);
    if (found == m_openAccounts.cend())
        return entry;
    const OpenAccount &held = found->second;
    if (held.sealed)
        entry.trouble = tr("locked");
    else if (!held.session && !held.why.isEmpty())
        entry.trouble = tr("cannot be opened");
    else if (!held.why.isEmpty())
        entry.trouble = tr("no token");
    if (!held.session)
        return entry;
    SyncEngine *engine = held.session->engine();
    entry.shown = isShown(held.session.get());
    entry.outbox = engine->outbox()->count();
    entry.needsYou = engine->outbox()->needingRecruiter();
    if (entry.trouble.isEmpty() && engine->connectivity()->state() == Connectivity::State::TokenRefused)
        entry.trouble = tr("token refused");
    return entry;
}

void AccountsController::refreshAccounts()
{
    QList<AccountEntry> entries;
    for (const Account &account : m_accounts.accounts())
        entries.append(entry(account));
    m_window->setAccounts(entries);
}

void AccountsController::refreshOthers()
{
    QList<AccountSession *> others;
    for (const Account &account : m_accounts.accounts()) {
        AccountSession *one = session(account.id);
        if (one && !isShown(one))
            others.append(one);
    }
    m_window->setOthers(others);
}

} // namespace vivier
