// SPDX-License-Identifier: MIT
#include "model/notification.h"

#include "candidate/singleline.h"
#include "model/filterwords.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct NotificationWords
{
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)
};

QString notificationText(const NotificationScope &scope, const QString &said)
{
    if (scope.whom.isEmpty()) {
        //: %1 is an account, or its ATS, %2 what is said of it.
        return NotificationWords::tr("%1 – %2").arg(isolated(scope.where), said);
    }
    //: %1 is an account, %2 one or several candidates, %3 what is said of them.
    return NotificationWords::tr("%1, %2 – %3").arg(isolated(scope.where), isolated(scope.whom), said);
}

Notice noticeOf(const NotificationScope &scope, const QString &said, Notice::Level level, Notice::Action action)
{
    return {.level = level,
            .key = scope.only,
            .text = notificationText(scope, said),
            .action = action,
            .account = scope.account};
}

} // namespace

Notification conflictNotification(const NotificationScope &scope, const QString &said)
{
    const QString more =
        scope.count == 1 ? said : NotificationWords::tr("Compare both versions before they can be sent.");
    return {.kind = NotificationKind::Conflict,
            .title = NotificationWords::tr("%Ln conflict(s)", nullptr, scope.count),
            .notice = noticeOf(scope, more, Notice::Level::Warning, Notice::Action::OpenConflict)};
}

Notification refusalNotification(const NotificationScope &scope, const QString &said)
{
    const QString more = scope.count == 1 ? said : NotificationWords::tr("The outbox says why for each of them.");
    return {.kind = NotificationKind::Refusal,
            .title = NotificationWords::tr("%Ln candidate(s) need your attention", nullptr, scope.count),
            .notice = noticeOf(scope, more, Notice::Level::Bad, Notice::Action::OpenOutbox)};
}

Notification sentNotification(const NotificationScope &scope)
{
    return {.kind = NotificationKind::Sent,
            .title = NotificationWords::tr("%Ln sent", nullptr, scope.count),
            .notice = noticeOf(scope, NotificationWords::tr("What was waiting for the network has been sent."),
                               Notice::Level::Info, Notice::Action::OpenHistory)};
}

Notification expiryNotification(const NotificationScope &scope)
{
    return {.kind = NotificationKind::Expiry,
            .title = NotificationWords::tr("%Ln candidate(s) expire soon", nullptr, scope.count),
            .notice = noticeOf(scope, filterWords(expiringSoon()) + u'.', Notice::Level::Warning,
                               Notice::Action::ShowExpiring)};
}

FilterCondition expiringSoon()
{
    return {.kind = FilterCondition::Kind::Expiry, .value = u"7d"_s};
}

} // namespace vivier
