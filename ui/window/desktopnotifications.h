// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace vivier {

/// The desktop's notifications (org.freedesktop.Notifications on the session's bus). Each has a name of ours, and takes
/// the place of the last of that name. Returns at once; without a bus or a service nothing is shown, which the log
/// says. UI thread only.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;         ///< plain; may hold words of others
        QString button;       ///< what is done when it is chosen; a click on the notification itself does the same
        bool isUrgent = true; ///< else it may stay out of the way
    };

    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void show(const QString &name, const Words &words);
    void close(const QString &name);
    void closeAll();

Q_SIGNALS:
    /// The recruiter wants what it speaks of. `token`: by which our window may come to the front; empty: none was
    /// given.
    void chosen(const QString &name, const QString &token);

private Q_SLOTS:
    void hearAction(uint id, const QString &action);
    void hearToken(uint id, const QString &token);
    void hearClosed(uint id, uint reason);

private:
    /// What became of one.
    struct Entry
    {
        uint id = 0;               ///< the desktop's; 0: it is not shown
        bool isAsked = false;      ///< the desktop has not answered yet with its id
        std::optional<Words> next; ///< to be shown
        bool isUnwanted = false;   ///< to be closed as soon as its id is known
        QString token = {};
    };

    void begin();
    void listen();
    void askCapabilities();
    void giveUp(const QString &why);
    void send(const QString &name);
    void answered(const QString &name, uint id);
    void withdraw(uint id);
    QString nameOf(uint id) const;
    QVariantList argumentsFor(uint replaced, const Words &words) const;

    QHash<QString, Entry> m_entries;
    std::optional<QStringList> m_capabilities; ///< nothing: the service was not asked yet, or was not there
    bool m_isAsking = false;
    bool m_isListening = false;
};

} // namespace vivier
