// SPDX-License-Identifier: MIT
#pragma once

#include "documents/linkverdict.h"
#include "http/clock.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace vivier {

struct LinkCheckOptions
{
    /// Where no address is refused: the base URL of the account, by its host and port.
    QUrl own = {};
    std::shared_ptr<Clock> clock = Clock::system(); ///< never null; expiry and how long an answer is believed
    std::shared_ptr<Proxies> proxies = Proxies::system();
    Resolver resolver = systemResolver();
    std::function<bool()> isOff = {};           ///< the setting; empty: never
    std::function<bool()> isOffline = {};       ///< working offline; empty: never
    std::chrono::milliseconds firstWord{2'000}; ///< until StillChecking is told
    std::chrono::milliseconds longest{10'000};  ///< until a link that does not answer is given up, real time
    std::chrono::minutes isFreshFor{5};         ///< that an answer is believed without asking again
    int atOnce = 4;                             ///< links; others wait for their turn
};

/// Asks after links as an anonymous stranger does, before they are sent. Nothing of the account goes along: no token,
/// no cookie, no referrer, no client certificate, see Stranger. Answers are kept for a few minutes by link, and judged
/// anew for each field that asks. Used on the thread that made it; nothing blocks. What is still on its way when it
/// goes ends as Stopped.
class LinkChecker final
{
public:
    /// Told once after `firstWord` with StillChecking, on the checker's thread, while check() is on its way.
    using Meanwhile = std::function<void(const LinkVerdict &)>;

    explicit LinkChecker(const LinkCheckOptions &options);
    ~LinkChecker();
    Q_DISABLE_COPY_MOVE(LinkChecker)

    /// The verdict at once where nobody has to be asked: it is off, offline, no link, refused or expired as it is
    /// written, or the answer is fresh. nullopt: check() would ask.
    std::optional<LinkVerdict> known(const QUrl &link, const LinkPurpose &purpose) const;

    /// Asks, unless it is known(). Several who ask after one link share the answer. Always ends, with a verdict that
    /// isFinal(): within `longest` after its turn has come, or Stopped when `stop` is asked to.
    QCoro::Task<LinkVerdict> check(QUrl link, LinkPurpose purpose, std::stop_token stop = {}, Meanwhile meanwhile = {});

    /// What was answered is not believed any more: the recruiter wants it checked again.
    void forget(const QUrl &link);

private:
    struct State;
    static QCoro::Task<LinkVerdict> checked(std::shared_ptr<State> state, QUrl link, LinkPurpose purpose,
                                            std::stop_token stop, Meanwhile meanwhile);
    std::shared_ptr<State> m_state;
};

} // namespace vivier
