#pragma once

#include "model/workspace.h"
#include "widgets/banner.h"

#include <functional>

namespace vivier {

/// The one place where the program speaks: a notice of the workspace with its action, or an offer. It lies over the
/// bottom of the page, so that nothing moves when it comes or goes.
class NoticeBar : public Banner
{
    Q_OBJECT

public:
    /// `page`: what it lies over; its parent becomes the bar's.
    explicit NoticeBar(QWidget *page);

    void tell(const Notice &notice);
    /// `accept` is called when the recruiter takes the offer; without one there is only something to read.
    void offer(const QString &text, const QString &button, std::function<void()> accept);
    /// The notice is about another candidate: it no longer belongs here.
    void candidateChanged(const QString &key);
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
    std::function<void()> m_accept;
};

} // namespace vivier
