// SPDX-License-Identifier: MIT
// The part of AccountsController that tells the desktop what happened while the recruiter works elsewhere.
#include "form/candidateform.h"
#include "instance/comingforward.h"
#include "model/notifier.h"
#include "window/accountscontroller.h"
#include "window/desktopnotifications.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QWindow>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// One of each kind in each account.
QString notificationName(NotificationKind kind, const QString &account)
{
    return QString::number(static_cast<int>(kind)) + u' ' + account;
}

} // namespace

void AccountsController::wireNotifications()
{
    connect(m_notifications, &DesktopNotifications::chosen, this, &AccountsController::openNotified);
    connect(m_preferences, &Preferences::namesInNotificationsChanged, m_notifications, &DesktopNotifications::closeAll);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &AccountsController::lookForExpiries);
}

void AccountsController::follow(Notifier *notifier, const QString &id)
{
    notifier->setNamed(m_preferences->namesInNotifications());
    connect(m_preferences, &Preferences::namesInNotificationsChanged, notifier, &Notifier::setNamed);
    connect(notifier, &Notifier::happened, this, &AccountsController::notify);
    connect(notifier, &Notifier::over, this,
            [this, id](NotificationKind kind) { m_notifications->close(notificationName(kind, id)); });
}

/// By the recruiter: our window has the focus, or a dialog of it.
bool AccountsController::isWatched() const
{
    const QWidget *active = QApplication::activeWindow();
    while (active && active != m_window.get())
        active = active->parentWidget();
    return active;
}

void AccountsController::notify(const Notification &notification)
{
    const Notice &notice = notification.notice;
    if (m_locked || isWatched() || !m_preferences->notifies(notification.kind))
        return;
    if (notification.kind == NotificationKind::Expiry)
        m_preferences->setExpiriesTold(notice.account, QDate::currentDate());
    const QString name = notificationName(notification.kind, notice.account);
    m_notified.insert(name, notice);
    m_notifications->show(name, {.title = notification.title,
                                 .text = notice.text,
                                 .button = actionText(notice.action),
                                 .isUrgent = notice.level != Notice::Level::Info});
}

/// Once a day, and not while the recruiter is looking.
void AccountsController::lookForExpiries()
{
    if (m_locked || isWatched() || !m_preferences->notifies(NotificationKind::Expiry))
        return;
    for (const auto &[id, held] : m_openAccounts) {
        auto *notifier = held.session ? held.session->findChild<Notifier *>() : nullptr;
        if (notifier && m_preferences->expiriesTold(id) != QDate::currentDate())
            notifier->lookForExpiries();
    }
}

/// What is shown of this account leads nowhere any more.
void AccountsController::withdraw(const QString &account)
{
    for (const NotificationKind kind : notificationKinds)
        m_notifications->close(notificationName(kind, account));
}

void AccountsController::openNotified(const QString &name, const QString &token)
{
    comeForward(m_window.get(), {{u"activation-token"_s, token}});
    const Notice notice = m_notified.take(name);
    if (m_locked || notice.account.isEmpty())
        return;
    if (m_window->isChoosing()) { // what is chosen on this page would go: the way there is offered above it
        const bool isHere = session() && session()->account().id == notice.account;
        const Notice elsewhere{.level = notice.level,
                               .text = notice.text,
                               .action = Notice::Action::GoToAccount,
                               .account = notice.account};
        m_window->notices()->tell(isHere ? notice : elsewhere);
        return;
    }
    if (CandidateForm *form = m_window->form())
        form->commitTyping(); // no click elsewhere did
    openAccount(notice.account);
    if (session() && session()->account().id == notice.account)
        m_window->actOn(notice);
}

} // namespace vivier
