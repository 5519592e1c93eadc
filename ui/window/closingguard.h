// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace vivier {

class AccountSession;

/// Nothing that was typed is lost by closing, and nothing stays behind unseen: the window asks here before it closes,
/// however that came about. What is not on disk yet is saved first; what the disk refuses is shown to the recruiter,
/// who alone can give it up. What waits in the outbox is told as long as it waits, and may be waited for.
class ClosingGuard : public QObject
{
    Q_OBJECT

public:
    /// The question is asked over `window`.
    explicit ClosingGuard(QWidget *window);

    /// Whether the window may close now. If not, the drafts are on their way to the disk or the recruiter is being
    /// asked; released() comes when all is saved, sent, or was given up.
    bool mayClose(const QList<AccountSession *> &sessions);
    /// The same for the end of a session, which cannot wait: blocks until the disk has answered, and leaves the outbox
    /// for the next start.
    bool mayEndSession(const QList<AccountSession *> &sessions);

Q_SIGNALS:
    void released();
    /// What waits is to leave now, though the recruiter works offline.
    void onlineWanted();

private:
    QList<AccountSession *> unsaved() const;
    void save();
    void check();
    void ask(const QList<AccountSession *> &sessions);
    QStringList waiting() const;
    int paused() const; ///< who stays there, and nothing waits for
    int needingRecruiter() const;
    bool worksOffline() const;
    void askToStay();
    void describe(QMessageBox *box) const;
    void follow(QMessageBox *box);

    QWidget *m_window;
    QList<QPointer<AccountSession>> m_sessions;
    QPointer<QMessageBox> m_question;
    bool m_saving = false;
    bool m_waits = false;        ///< until all is sent
    bool m_givenUp = false;      ///< until released() returns
    bool m_leavesOutbox = false; ///< the same, of what waits to be sent
};

} // namespace vivier
