// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"
#include "model/notice.h"
#include "model/notificationkind.h"

#include <QStringList>

namespace vivier {

/// One of them, in words. It takes the place of the last of its kind and account.
struct Notification
{
    NotificationKind kind = NotificationKind::Conflict;
    QString title;
    Notice notice; ///< what more there is to say, of which account, and where it leads

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Of whom and where it speaks. Whoever passes by can read a notification: unless names are allowed it says numbers,
/// states, and names of fields and of the ATS, but nothing that a candidate, a colleague or the ATS wrote.
struct NotificationScope
{
    QString account;   ///< id
    QString where;     ///< the account as it is called, where names are allowed; else its ATS
    QStringList whom;  ///< the first of them by name, where that is allowed; else empty
    int count = 1;     ///< how many it is about
    QString only = {}; ///< where that is one: its key
};

/// `said`: of the only one, see conflictNotice().
Notification conflictNotification(const NotificationScope &scope, const QString &said);
/// `said`: of the only one, where names are allowed, in the words of its notice (noticesFor()); else its state, see
/// impersonalState().
Notification refusalNotification(const NotificationScope &scope, const QString &said);
Notification sentNotification(const NotificationScope &scope);
Notification expiryNotification(const NotificationScope &scope);

/// Whose expiry nears: whom such a notification shows.
FilterCondition expiringSoon();

} // namespace vivier
