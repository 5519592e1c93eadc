// SPDX-License-Identifier: MIT
// The part of AccountsController that goes where a link, a second start or the desktop's menu leads.
#include "candidate/singleline.h"
#include "form/candidateform.h"
#include "widgets/actions.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <algorithm>

namespace vivier {

void AccountsController::go(const Destination &destination)
{
    if (destination.kind == Destination::Kind::WorkOffline) { // at once: nothing is to be asked before
        m_window->setWorkingOffline(true);
        return;
    }
    m_wanted = destination;
    if (CandidateForm *form = m_window->form())
        form->commitTyping(); // no click elsewhere did
    goOn();
}

/// With what is wanted, once there is something to show it in.
void AccountsController::goOn()
{
    if (!m_wanted || m_locked || !session() || !isRead(session()->account().id))
        return;
    if (m_window->isChoosing()) {
        m_window->notices()->tell({.level = Notice::Level::Info,
                                   .key = {},
                                   .text = tr("A link is waiting to be opened: close this page first (Esc).")});
        return;
    }
    const Destination wanted = *m_wanted;
    const QStringList homes = accountsFor(wanted, m_accounts.accounts());
    if (wanted.kind == Destination::Kind::Candidate) {
        openWanted(wanted.reference, homes);
        return;
    }
    const QString shown = session()->account().id;
    const QString home = homes.contains(shown) ? shown : homes.value(0);
    if (!isRead(home))
        return; // it is loaded next
    m_wanted.reset();
    if (home != shown)
        openAccount(home); // or it is told why that cannot be
    if (session()->account().id == home)
        showWanted(wanted);
}

/// Nothing more is to be expected of it: it is loaded, or cannot be opened.
bool AccountsController::isRead(const QString &id) const
{
    const auto held = m_openAccounts.find(id);
    if (held == m_openAccounts.cend())
        return false;
    const AccountSession *one = held->second.session.get();
    return one ? one->isLoaded() || held->second.stuck : !held->second.why.isEmpty();
}

void AccountsController::showWanted(const Destination &wanted)
{
    switch (wanted.kind) {
    case Destination::Kind::Outbox:
        m_window->actionTable()->action(ActionId::ShowOutbox)->trigger();
        break;
    case Destination::Kind::Search:
        m_window->search(wanted.words);
        break;
    case Destination::Kind::NewCandidate:
        m_window->actionTable()->action(ActionId::NewCandidate)->trigger();
        break;
    case Destination::Kind::Candidate:
    case Destination::Kind::WorkOffline:
        break; // done elsewhere
    case Destination::Kind::Nowhere:
        say(tr("This leads nowhere in Vivier: %1").arg(isolated(singleLine(wanted.words))));
        break;
    }
}

void AccountsController::openWanted(const QString &key, const QStringList &homes)
{
    const auto knows = [this, &homes, &key](const QString &id) {
        AccountSession *one = session(id);
        return one && homes.contains(id) && one->candidates()->rowOf(key) >= 0;
    };
    const QString shown = session()->account().id;
    const auto found = std::ranges::find_if(homes, knows);
    const QString home = knows(shown) ? shown : found != homes.cend() ? *found : QString();
    if (home.isEmpty() && !std::ranges::all_of(homes, [this](const QString &id) { return isRead(id); }))
        return; // who is loaded next may know it
    m_wanted.reset();
    if (!home.isEmpty()) {
        if (home != shown)
            openAccount(home);
        m_window->showCandidate(key);
    } else if (homes.isEmpty()) {
        say(tr("This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the "
               "File menu, then follow the link again."));
    } else {
        const QString asked = homes.contains(shown) ? shown : homes.constFirst();
        if (AccountSession *one = session(asked))
            askForWanted(one, key);
        else
            openAccount(asked); // which tells why it cannot be
    }
}

/// Nobody here knows the candidate: perhaps it is newer than what was read.
void AccountsController::askForWanted(AccountSession *session, const QString &reference)
{
    const QString unknown =
        tr("There is no candidate %1 in %2.").arg(isolated(singleLine(reference)), isolated(session->account().name));
    SyncEngine *engine = session->engine();
    if (Draft::isNewKey(reference)) {
        say(unknown);
        return;
    }
    if (!engine->connectivity()->mayAsk()) {
        say(unknown + u' ' + tr("%1 is not contacted while you work offline.").arg(session->atsName()));
        return;
    }
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(
        engine, &SyncEngine::refreshFinished, session,
        [this, session, reference, unknown, waiting](const QString &read, const std::optional<ApiError> &error) {
            if (read != reference)
                return;
            disconnect(*waiting); // once: a later reread must not pull the recruiter back here
            if (error) {
                say(unknown + u' ' + error->sentence(session->atsName()));
                return;
            }
            if (!isShown(session))
                openAccount(session->account().id);
            m_window->showCandidate(reference);
        });
    engine->refresh(reference);
}

} // namespace vivier
