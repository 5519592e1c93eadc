#pragma once

#include "model/workspace.h"
#include "widgets/banner.h"

namespace vivier {

/// The one place where the program speaks: a notice of the workspace with its action. It lies over the bottom of the
/// page, so that nothing moves when it comes or goes.
class NoticeBar : public Banner
{
    Q_OBJECT

public:
    /// `page`: what it lies over; its parent becomes the bar's.
    explicit NoticeBar(QWidget *page);

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

    QWidget *m_page;
    Notice m_notice;
};

} // namespace vivier
