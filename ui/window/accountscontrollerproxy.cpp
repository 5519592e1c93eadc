// SPDX-License-Identifier: MIT
// The part of AccountsController that asks for what a proxy wants.
#include "dialogs/proxydialog.h"
#include "store/onready.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

namespace vivier {

void AccountsController::askProxyLogin()
{
    const QString proxy = m_accounts.proxies()->wanted();
    if (m_locked)
        return;
    if (proxy.isEmpty()) { // given meanwhile
        leaveProxy();
        return;
    }
    auto *dialog = new ProxyDialog(&m_accounts, proxy, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AccountsController::leaveProxy);
    connect(dialog, &ProxyDialog::said, this, &AccountsController::say);
    dialog->open();
}

/// The proxy lets all through: what waited leaves, and what could not be read is read.
void AccountsController::leaveProxy()
{
    NoticeBar *notices = m_window->notices();
    if (notices->notice().action == Notice::Action::ProxyLogin)
        notices->hide();
    for (const auto &[id, held] : m_openAccounts) {
        if (!held.session || !held.session->isLoaded())
            continue;
        SyncEngine *engine = held.session->engine();
        engine->connectivity()->askAgain();
        if (engine->connectivity()->mayAsk() && held.why.isEmpty())
            engine->pull();
    }
}

void AccountsController::forgetProxyLogins()
{
    onReady(this, m_accounts.keptProxies(), [this](const QStringList &proxies) {
        onReady(this, m_accounts.forgetProxyLogins(proxies), [this](const Outcome &outcome) {
            if (!outcome)
                say(outcome.error());
        });
    });
}

} // namespace vivier
