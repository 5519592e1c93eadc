#pragma once

#include "model/workspace.h"
#include "widgets/banner.h"

#include <QPointer>

class QStackedWidget;

namespace vivier {

class CandidateForm;

/// The one place where the program speaks: a notice of the workspace with its action. It lies over the bottom of the
/// page, so that nothing moves when it comes or goes; a form ends above it. Esc closes it when nothing nearer takes it.
class NoticeBar : public Banner
{
    Q_OBJECT

public:
    /// `pages`: what it lies over; their parent becomes the bar's.
    explicit NoticeBar(QStackedWidget *pages);

    void tell(const Notice &notice);
    /// The notice is about another candidate: it no longer belongs here.
    void candidateChanged(const QString &key);
    /// A candidate that the notice is about is known by another key.
    void follow(const QString &from, const QString &to);
    /// What was told last.
    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    /// Nothing is said any more.
    void freed();
    void acted(const vivier::Notice &notice);
    /// On OpenMatch: not that candidate, a second one.
    void secondRequested(const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(int button);
    void place();

    QStackedWidget *m_pages;
    QPointer<CandidateForm> m_form; ///< that made room
    Notice m_notice;
};

} // namespace vivier
