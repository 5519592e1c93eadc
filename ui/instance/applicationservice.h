// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace vivier {

/// org.freedesktop.Application of the session bus: what a second start, the desktop's menu and a click on a link ask of
/// the Vivier that is there. Whoever reads the bus may ask, so that nothing here changes what was typed or sends it.
class ApplicationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    /// Takes the name of this profile, as soon as the bus has let us in. Without a bus, or where the name is taken,
    /// nobody asks anything. To be called once, by who holds the profile.
    void listen(const QString &busName);
    /// Answers nothing any more: whoever asks from now on sees us go, and starts in our place.
    void fallSilent() { m_isSilent = true; }

public Q_SLOTS:
    // As the desktop entry specification calls them. `platformData`: see comeForward().
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameter,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    /// Somebody wants to see the window; what is to be shown in it comes after.
    void activated(const QVariantMap &platformData);
    /// See destinationOf(): of several links the first.
    void linkOpened(const QString &link);
    /// See desktopAction().
    void actionActivated(const QString &name);

private:
    bool isHeard();

    bool m_isSilent = false;
};

} // namespace vivier
