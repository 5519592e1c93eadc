// SPDX-License-Identifier: MIT
#include "window/desktopnotifications.h"

#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(notificationLog, "vivier.notifications", QtWarningMsg)

const QString notificationService = u"org.freedesktop.Notifications"_s;
const QString notificationPath = u"/org/freedesktop/Notifications"_s;
const QString byClick = u"default"_s; // the desktop's word for a click on the notification itself
const QString byButton = u"open"_s;

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
}

/// What they lead to is gone.
DesktopNotifications::~DesktopNotifications()
{
    closeAll();
}

void DesktopNotifications::show(const QString &name, const Words &words)
{
    Entry &entry = m_entries[name];
    entry.next = words;
    entry.isUnwanted = false;
    if (m_capabilities)
        send(name);
    else
        begin();
}

void DesktopNotifications::close(const QString &name)
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return;
    found->next.reset();
    if (found->isAsked) {
        found->isUnwanted = true;
        return;
    }
    const uint id = found->id;
    m_entries.erase(found);
    withdraw(id);
}

void DesktopNotifications::closeAll()
{
    const QStringList names = m_entries.keys();
    for (const QString &name : names)
        close(name);
}

void DesktopNotifications::begin()
{
    if (!std::exchange(m_isAsking, true))
        whenOnSessionBus(this, [this] { listen(); });
}

void DesktopNotifications::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        giveUp(bus.lastError().name());
        return;
    }
    if (!std::exchange(m_isListening, true)) {
        const auto hear = [&](const QString &signal, const char *slot) {
            bus.connect(notificationService, notificationPath, notificationService, signal, this, slot);
        };
        hear(u"ActionInvoked"_s, SLOT(hearAction(uint, QString)));
        hear(u"ActivationToken"_s, SLOT(hearToken(uint, QString)));
        hear(u"NotificationClosed"_s, SLOT(hearClosed(uint, uint)));
    }
    askCapabilities();
}

/// What the service makes of a text: one that reads markup is told letters alone.
void DesktopNotifications::askCapabilities()
{
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(notificationCall(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> answer = *asked;
        if (answer.isError()) {
            giveUp(answer.error().name());
            return;
        }
        m_isAsking = false;
        m_capabilities = answer.value();
        const QStringList names = m_entries.keys();
        for (const QString &name : names)
            send(name);
    });
}

/// The next that is to be shown asks once more: a desktop may come later, or anew.
void DesktopNotifications::giveUp(const QString &why)
{
    qCInfo(notificationLog, "no notification is shown: %s", qUtf8Printable(why));
    m_isAsking = false;
    m_capabilities.reset();
    m_entries.clear();
}

void DesktopNotifications::send(const QString &name)
{
    Entry &entry = m_entries[name];
    if (entry.isAsked || !entry.next)
        return;
    QDBusMessage call = notificationCall(u"Notify"_s);
    call.setArguments(argumentsFor(entry.id, *entry.next));
    entry.isAsked = true;
    entry.next.reset();
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, name] {
        asked->deleteLater();
        const QDBusPendingReply<uint> answer = *asked;
        if (answer.isError())
            giveUp(answer.error().name());
        else
            answered(name, answer.value());
    });
}

void DesktopNotifications::answered(const QString &name, uint id)
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || found->isUnwanted) {
        m_entries.remove(name);
        withdraw(id);
        return;
    }
    found->isAsked = false;
    found->id = id;
    send(name); // what came meanwhile
}

void DesktopNotifications::withdraw(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = notificationCall(u"CloseNotification"_s);
    call << id;
    QDBusConnection::sessionBus().send(call);
}

QVariantList DesktopNotifications::argumentsFor(uint replaced, const Words &words) const
{
    const bool readsMarkup = m_capabilities && m_capabilities->contains(u"body-markup"_s);
    const bool hasActions = m_capabilities && m_capabilities->contains(u"actions"_s);
    const QStringList actions = hasActions ? QStringList{byClick, words.button, byButton, words.button} : QStringList();
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"urgency"_s, QVariant::fromValue(uchar(words.isUrgent ? 1 : 0))}};
    constexpr int asTheDesktopLikes = -1; // how long
    return {QGuiApplication::applicationDisplayName(),
            replaced,
            QGuiApplication::desktopFileName(), // the icon has that name, too
            words.title,
            readsMarkup ? words.text.toHtmlEscaped() : words.text,
            actions,
            hints,
            asTheDesktopLikes};
}

QString DesktopNotifications::nameOf(uint id) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

/// Comes right before the action.
void DesktopNotifications::hearToken(uint id, const QString &token)
{
    if (const QString name = nameOf(id); !name.isEmpty())
        m_entries[name].token = token;
}

void DesktopNotifications::hearAction(uint id, const QString &action)
{
    const QString name = nameOf(id);
    if (name.isEmpty() || (action != byClick && action != byButton))
        return; // another program's, or one that was replaced
    const QString token = m_entries.value(name).token;
    close(name);
    Q_EMIT chosen(name, token);
}

void DesktopNotifications::hearClosed(uint id, uint)
{
    const QString name = nameOf(id);
    if (name.isEmpty())
        return;
    Entry &entry = m_entries[name];
    entry.id = 0;
    if (!entry.isAsked && !entry.next)
        m_entries.remove(name);
}

} // namespace vivier
