// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsession.h"
#include "widgets/banner.h"

#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace vivier {

class CandidateForm;

/// What the button of such a notice says; empty: it has none.
QString actionText(Notice::Action action);

/// The one place where the program speaks: a notice of the session with its action. It lies over the bottom of the
/// page, so that nothing moves when it comes or goes, and goes when what it says is no longer true; a form ends above
/// it. Esc closes it when nothing nearer takes it.
class NoticeBar : public Banner
{
    Q_OBJECT

public:
    /// `pages`: what it lies over; their parent becomes the bar's.
    explicit NoticeBar(QStackedWidget *pages);

    /// The session in sight, whose notices it tells; nothing is said any more of the one before. nullptr: none.
    void setSession(AccountSession *session);
    void tell(const Notice &notice);
    /// A notice of an account that is not in sight (GoToAccount): after the one that is being read, at most one an
    /// account.
    void tellLater(const Notice &notice);
    /// Accounts that `isGone` knows by id: what was said of them leads nowhere.
    void forgetAccounts(const std::function<bool(const QString &)> &isGone);
    /// What was told last.
    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void acted(const vivier::Notice &notice);
    /// On OpenMatch: not that candidate, a second one. On a hidden one: to be shown.
    void secondRequested(const vivier::Notice &notice);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(int button);
    void place();
    void check();
    void tellNext();
    QString spokenText() const;

    QStackedWidget *m_pages;
    QPointer<CandidateForm> m_form; ///< that made room
    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_links; ///< context of the connections to m_session
    Notice m_notice;
    Draft m_noticed;       ///< of the candidate that the notice is about, when it was told
    QString m_toldAt;      ///< who was in sight then, or being opened
    QList<Notice> m_later; ///< of other accounts
};

} // namespace vivier
