#pragma once

#include "model/workspace.h"
#include "widgets/banner.h"

#include <functional>

namespace vivier {

/// The one place above the page where the program speaks: a notice of the workspace with its action, or an offer.
class NoticeBar : public Banner
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    /// `accept` is called when the recruiter takes the offer; without one there is only something to read.
    void offer(const QString &text, const QString &button, std::function<void()> accept);
    /// The notice is about another candidate: it no longer belongs here.
    void candidateChanged(const QString &key);

Q_SIGNALS:
    void acted(const vivier::Notice &notice);
    /// On OpenMatch: not that candidate, a second one.
    void secondRequested(const QString &key);

private:
    void act(int button);

    Notice m_notice;
    std::function<void()> m_accept;
};

} // namespace vivier
