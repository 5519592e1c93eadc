// SPDX-License-Identifier: MIT
#include "instance/applicationservice.h"

#include "instance/busname.h"
#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace vivier {

using namespace Qt::StringLiterals;

void ApplicationService::listen(const QString &busName)
{
    whenOnSessionBus(this, [this, busName] {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // First, so that there is something behind the name once it is ours.
        bus.registerObject(busPathOf(busName), this, QDBusConnection::ExportScriptableSlots);
        QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"RequestName"_s);
        constexpr uint doNotQueue = 4;
        ask << busName << doNotQueue;
        bus.send(ask); // registerService() would let the window wait for the answer
    });
}

/// False: the call stays without an answer, as long as we are there.
bool ApplicationService::isHeard()
{
    if (m_isSilent && calledFromDBus())
        setDelayedReply(true);
    return !m_isSilent;
}

void ApplicationService::Activate(const QVariantMap &platformData)
{
    if (isHeard())
        Q_EMIT activated(platformData);
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    if (!isHeard())
        return;
    Q_EMIT activated(platformData);
    if (!uris.isEmpty())
        Q_EMIT linkOpened(uris.constFirst());
}

void ApplicationService::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platformData)
{
    if (!isHeard())
        return;
    Q_EMIT activated(platformData);
    Q_EMIT actionActivated(name);
}

} // namespace vivier
