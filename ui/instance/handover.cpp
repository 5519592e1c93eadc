// SPDX-License-Identifier: MIT
#include "instance/handover.h"

#include "instance/busname.h"
#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto startLimit = 5s;   // between the lock of the profile and the name on the bus
constexpr auto answerLimit = 10s; // who takes longer hangs

QDBusMessage messageFor(const StartRequest &request, const QString &busName)
{
    const auto call = [&busName](const QString &method) {
        return QDBusMessage::createMethodCall(busName, busPathOf(busName), u"org.freedesktop.Application"_s, method);
    };
    QDBusMessage message;
    if (!request.action.isEmpty())
        (message = call(u"ActivateAction"_s)) << request.action << QVariantList();
    else if (!request.link.isEmpty())
        (message = call(u"Open"_s)) << QStringList{request.link};
    else
        message = call(u"Activate"_s);
    message << request.platform;
    message.setAutoStartService(false); // it would be a third one, which does not get the profile either
    return message;
}

/// Deletes itself after `done`.
class HandOver : public QObject
{
public:
    HandOver(const QDBusMessage &message, const QString &busName, std::function<void(bool)> done, QObject *context)
        : QObject(context)
        , m_message(message)
        , m_done(std::move(done))
        , m_names(busName, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration)
    {
        connect(&m_names, &QDBusServiceWatcher::serviceRegistered, this, [this] {
            m_hasCome = true;
            ask();
        });
        m_waiting.setSingleShot(true);
        connect(&m_waiting, &QTimer::timeout, this, [this] {
            if (!m_isAsking)
                finish(false);
        });
        m_waiting.start(startLimit);
        ask();
    }

private:
    /// Never twice at a time, and never again what was taken.
    void ask()
    {
        if (m_isAsking || !m_done)
            return;
        m_isAsking = true;
        m_hasCome = false;
        const int limit = int(std::chrono::milliseconds(answerLimit).count());
        auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(m_message, limit), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            asked->deleteLater();
            const QDBusPendingReply<> answer = *asked;
            m_isAsking = false;
            const bool isNobodyThere = answer.isError() && isAway(answer.error());
            if (!isNobodyThere || !m_waiting.isActive())
                finish(!answer.isError());
            else if (m_hasCome) // meanwhile
                ask();
        });
    }

    static bool isAway(const QDBusError &error)
    {
        return error.type() == QDBusError::ServiceUnknown ||
               error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    }

    void finish(bool taken)
    {
        const std::function<void(bool)> done = std::exchange(m_done, nullptr);
        deleteLater();
        done(taken);
    }

    QDBusMessage m_message;
    std::function<void(bool)> m_done; ///< none: it is done
    QDBusServiceWatcher m_names;
    QTimer m_waiting; ///< for the name to come
    bool m_isAsking = false;
    bool m_hasCome = false; ///< since it was asked last
};

} // namespace

QVariantMap platformData()
{
    QVariantMap data;
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const QString startup = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    // Either name will do for the one who reads: on X11 they are the same.
    if (const QString either = token.isEmpty() ? startup : token; !either.isEmpty())
        data.insert(u"activation-token"_s, either);
    if (!startup.isEmpty())
        data.insert(u"desktop-startup-id"_s, startup);
    return data;
}

void handOver(const StartRequest &request, const QString &busName, QObject *context,
              const std::function<void(bool taken)> &done)
{
    whenOnSessionBus(context, [message = messageFor(request, busName), busName, context, done] {
        if (QDBusConnection::sessionBus().isConnected())
            new HandOver(message, busName, done, context);
        else
            done(false);
    });
}

} // namespace vivier
