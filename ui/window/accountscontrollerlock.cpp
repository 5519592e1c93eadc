// SPDX-License-Identifier: MIT
// The part of AccountsController that locks the profile.
#include "widgets/actions.h"
#include "window/accountscontroller.h"
#include "window/desktopnotifications.h"
#include "window/idlewatch.h"
#include "window/mainwindow.h"
#include "window/unlockpage.h"

#include <QDialog>
#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>
#include <initializer_list>

namespace vivier {

void AccountsController::lock()
{
    if (!m_keyPlace || m_locked)
        return;
    m_locked = true;
    m_locking = true;
    m_idle->setMinutes(0);
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
    m_window->setOthers({});
    m_window->setSession(nullptr);
    m_window->setAccounts({});
    m_window->actionTable()->setEnabled(ActionId::Accounts, false);
    showGate([](UnlockPage *page) { page->showLocking(); });
    m_notifications->closeAll();
    m_notified.clear();
    for (auto &[id, held] : m_openAccounts) {
        ++held.openings; // an answer that comes now opens nothing
        if (!held.session)
            continue;
        SyncEngine *engine = held.session->engine();
        DraftSaver *saver = held.session->saver();
        // What they have to tell is about what is out of sight.
        for (QObject *teller :
             std::initializer_list<QObject *>{held.session.get(), engine->outbox(), engine->connectivity(), saver})
            disconnect(teller, nullptr, this, nullptr);
        engine->connectivity()->setWorkOffline(true); // nothing more leaves
        followRest(held.session.get(), this, [this] { finishLocking(); });
        saver->flush();
    }
    finishLocking();
}

bool AccountsController::isAtRest(AccountSession &session)
{
    return session.saver()->isSettled() && session.engine()->outbox()->isAtRest();
}

void AccountsController::followRest(AccountSession *session, QObject *context, const std::function<void()> &look)
{
    const Outbox *outbox = session->engine()->outbox();
    connect(session->saver(), &DraftSaver::settled, context, look, Qt::QueuedConnection);
    connect(outbox, &Outbox::leavingChanged, context, look, Qt::QueuedConnection);
    connect(outbox, &Outbox::changed, context, look, Qt::QueuedConnection);
}

void AccountsController::finishLocking()
{
    if (!m_locking)
        return;
    bool rest = true;
    for (const auto &[id, held] : m_openAccounts) {
        if (!held.session)
            continue;
        const DraftSaver *saver = held.session->saver();
        if (!saver->isSettled() && saver->failure()) {
            stayOpen(*saver->failure());
            return;
        }
        rest = rest && isAtRest(*held.session);
    }
    if (!rest)
        return;
    m_locking = false;
    const UnlockPage::Behind behind = behindTheLock();
    m_openAccounts.clear();
    m_opening.clear();
    m_accounts.setPassphrase({});
    m_profile->lock();
    showGate([place = *m_keyPlace, behind](UnlockPage *page) { page->showLocked(place, behind); });
    Q_EMIT locked();
}

UnlockPage::Behind AccountsController::behindTheLock() const
{
    UnlockPage::Behind behind{.isWorkOffline = m_window->isWorkingOffline()};
    for (const auto &[id, held] : m_openAccounts) {
        if (!held.session)
            continue;
        const Outbox *outbox = held.session->engine()->outbox();
        behind.waiting += outbox->count() - outbox->needingRecruiter();
        const QList<QUndoStack *> stacks = held.session->undoGroup()->stacks();
        behind.hadSteps = behind.hadSteps || std::ranges::any_of(stacks, [](auto *one) { return one->count() > 0; });
    }
    return behind;
}

void AccountsController::beUnlocked()
{
    m_locked = false;
    m_idle->setMinutes(m_preferences->lockAfter());
    m_window->actionTable()->setEnabled(ActionId::Accounts, true);
}

/// What was typed exists only here.
void AccountsController::stayOpen(const StoreError &why)
{
    m_locking = false;
    beUnlocked();
    for (auto &[id, held] : m_openAccounts) {
        if (!held.session)
            continue;
        SyncEngine *engine = held.session->engine();
        for (QObject *teller : std::initializer_list<QObject *>{engine->outbox(), held.session->saver()})
            disconnect(teller, nullptr, this, nullptr);
        engine->connectivity()->setWorkOffline(m_window->isWorkingOffline());
        connectOpen(id);
    }
    if (session(m_opening))
        show(m_opening);
    refreshAccounts();
    say(tr("Vivier is not locked: what you typed could not be saved, and would be lost.") + u' ' + why.sentence());
}

} // namespace vivier
