// SPDX-License-Identifier: MIT
#include "theme/desktoplook.h"

#include "theme/sessionbus.h"
#include "theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

/// Read() answers with a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

class DesktopLook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void listen()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                    SLOT(hear(QString, QString, QDBusVariant)));
        for (const QString &key : {schemeKey, contrastKey}) {
            QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
            read << appearance << key;
            auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
            connect(asked, &QDBusPendingCallWatcher::finished, this, [this, key, asked] {
                asked->deleteLater();
                const QDBusPendingReply<QDBusVariant> answer = *asked;
                if (!answer.isError())
                    take(key, answer.value().variant());
            });
        }
    }

private Q_SLOTS:
    void hear(const QString &space, const QString &key, const QDBusVariant &value)
    {
        if (space == appearance)
            take(key, value.variant());
    }

private:
    void take(const QString &key, const QVariant &told)
    {
        const QVariant value = unwrapped(told);
        if (value.metaType() != QMetaType::fromType<uint>())
            return;
        if (key == schemeKey) {
            const uint scheme = value.toUInt(); // 1: dark, 2: light
            m_told.dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
        } else if (key == contrastKey) {
            m_told.highContrast = value.toUInt() == 1;
        }
        Theme::setDesktop(m_told);
    }

    Theme::Desktop m_told;
};

void followDesktop(QObject *context)
{
    auto *look = new DesktopLook(context);
    whenOnSessionBus(look, [look] { look->listen(); });
}

} // namespace vivier

#include "desktoplook.moc"
