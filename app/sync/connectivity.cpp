// SPDX-License-Identifier: MIT
#include "sync/connectivity.h"

#include <QNetworkInformation>

namespace vivier {

using namespace std::chrono_literals;

namespace {

constexpr auto beatEvery = 30s;
constexpr auto sleptFor = 60s; ///< more than this between two beats is no busy computer

} // namespace

Connectivity::Connectivity(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

Connectivity::~Connectivity() = default;

Connectivity::State Connectivity::state() const
{
    return m_workOffline ? State::WorkOffline : m_proven;
}

void Connectivity::setWorkOffline(bool offline)
{
    if (m_workOffline == offline)
        return;
    m_workOffline = offline;
    Q_EMIT stateChanged(state());
    if (!offline)
        Q_EMIT worthAsking();
}

void Connectivity::answered()
{
    m_lastAnswerAt = m_clock->now();
    set(State::Online);
}

void Connectivity::failed(const ApiError &error)
{
    if (error.status != 0 && !error.isOffline()) // else something on the way answered
        m_lastAnswerAt = m_clock->now();
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::NoAnswer:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::TlsRefused:
    case ApiError::Kind::Maintenance:
        set(State::Offline);
        break;
    case ApiError::Kind::Unauthorized:
        set(State::TokenRefused);
        break;
    case ApiError::Kind::NoToken:
        m_whyNoToken = error.text;
        set(State::NoToken);
        break;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::InsecureUrl:
        break; // nothing was asked, so nothing was proven
    default:
        set(State::Online);
    }
}

void Connectivity::watch()
{
    if (m_lastBeat.isValid())
        return;
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Disconnected)
                        Q_EMIT worthAsking();
                });
    }
    m_lastBeat = m_clock->now();
    m_clock->after(beatEvery, this, [this] { beat(); });
}

void Connectivity::beat()
{
    const QDateTime now = m_clock->now();
    const std::chrono::milliseconds passed(m_lastBeat.msecsTo(now));
    m_lastBeat = now;
    m_clock->after(beatEvery, this, [this] { beat(); });
    if (passed > beatEvery + sleptFor)
        Q_EMIT worthAsking();
}

void Connectivity::set(State proven)
{
    if (m_proven == proven)
        return;
    m_proven = proven;
    if (!m_workOffline)
        Q_EMIT stateChanged(proven);
}

} // namespace vivier
