#pragma once

#include "http/apierror.h"

#include <QObject>

namespace vivier {

/// Two things that are not one: what the recruiter wants ("Work offline") and what is (did the ATS answer last time?).
/// Reachability is proven by an answered request, never by the presence of a network interface.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    enum class State { Unproven, Online, Offline, WorkOffline, TokenRefused };
    Q_ENUM(State)

    explicit Connectivity(QObject *parent = nullptr);

    State state() const;
    bool mayAsk() const { return !m_workOffline; }
    bool workOffline() const { return m_workOffline; }
    void setWorkOffline(bool offline);

    /// After each request that was answered, whatever it said.
    void answered();
    void failed(const ApiError &error);

Q_SIGNALS:
    void stateChanged(vivier::Connectivity::State state);

private:
    void set(State proven);

    State m_proven = State::Unproven;
    bool m_workOffline = false;
};

} // namespace vivier
