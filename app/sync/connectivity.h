// SPDX-License-Identifier: MIT
#pragma once

#include "http/apierror.h"
#include "http/clock.h"

#include <QDateTime>
#include <QObject>

namespace vivier {

/// Two things that are not one: what the recruiter wants ("Work offline") and what is (did the ATS answer last time?).
/// Reachability is proven by an answered request, never by the presence of a network interface; that the network
/// changed or the computer woke up is only a reason to ask again.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    enum class State { Unproven, Online, Offline, WorkOffline, TokenRefused, NoToken };
    Q_ENUM(State)

    explicit Connectivity(std::shared_ptr<Clock> clock = Clock::system(), QObject *parent = nullptr);
    ~Connectivity() override;

    State state() const;
    bool mayAsk() const { return !m_workOffline; }
    bool workOffline() const { return m_workOffline; }
    void setWorkOffline(bool offline);
    /// In State::NoToken: a sentence for the recruiter.
    const QString &whyNoToken() const { return m_whyNoToken; }
    QDateTime lastAnswerAt() const { return m_lastAnswerAt; } ///< UTC; invalid: none yet

    /// What stood in the way is gone, such as a proxy that had wanted a login.
    void askAgain() { Q_EMIT worthAsking(); }
    /// After each request that was answered, whatever it said.
    void answered();
    void failed(const ApiError &error);
    /// Begins to watch the computer's network and its sleep: worthAsking() follows a change of either.
    void watch();

Q_SIGNALS:
    void stateChanged(vivier::Connectivity::State state);
    /// The network changed, the computer woke up, or the recruiter ended "Work offline".
    void worthAsking();

private:
    void set(State proven);
    void beat(); ///< notices that the computer slept

    std::shared_ptr<Clock> m_clock;
    State m_proven = State::Unproven;
    bool m_workOffline = false;
    QString m_whyNoToken;
    QDateTime m_lastAnswerAt;
    QDateTime m_lastBeat;
};

} // namespace vivier
