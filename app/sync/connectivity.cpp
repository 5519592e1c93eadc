#include "sync/connectivity.h"

namespace vivier {

Connectivity::Connectivity(QObject *parent)
    : QObject(parent)
{
}

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
}

void Connectivity::answered()
{
    set(State::Online);
}

void Connectivity::failed(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::NoAnswer:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::Maintenance:
        set(State::Offline);
        break;
    case ApiError::Kind::Unauthorized:
        set(State::TokenRefused);
        break;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::InsecureUrl:
        break; // nothing was asked, so nothing was proven
    default:
        set(State::Online);
    }
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
