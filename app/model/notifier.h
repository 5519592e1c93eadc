// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsession.h"
#include "model/notification.h"

#include <QSet>
#include <QTimer>

namespace vivier {

/// What of a session is worth telling somebody who looks elsewhere. Whether it is told, and where, is its listener's.
/// What happens to several shortly after one another is told once. Lives on the window's thread, as long as the
/// session.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(AccountSession *session);

    /// Whether candidates and the account may be named from now on. Not at first.
    void setNamed(bool named) { m_named = named; }
    /// Tells by happened() whose expiry nears, if there is anybody. Counted a little at a time.
    void lookForExpiries();

Q_SIGNALS:
    void happened(const vivier::Notification &notification);
    /// What was told of this kind is no longer so.
    void over(vivier::NotificationKind kind);

private:
    void hearEnd(const SendReport &report);
    void hearState(Connectivity::State state);
    void followOutbox();
    bool isSending() const;
    void tellSoon(NotificationKind kind);
    void tell();
    QStringList needing(NotificationKind kind) const;
    void tellNeeding(NotificationKind kind);
    NotificationScope scopeOf(const QStringList &keys) const;
    QString saidOf(NotificationKind kind, const QString &key) const;

    AccountSession *m_session;
    bool m_named = false;
    bool m_wasAway = false;       ///< from the network, since it was last there
    bool m_isBack = false;        ///< what had waited for it is leaving
    QStringList m_sent;           ///< whose draft left since then
    Notice m_refusal;             ///< the last one
    QSet<NotificationKind> m_due; ///< to be told in a moment
    QSet<NotificationKind> m_told;
    QTimer m_soon;
    bool m_isCounting = false; ///< whose expiry nears
};

} // namespace vivier
