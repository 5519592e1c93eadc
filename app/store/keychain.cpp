// SPDX-License-Identifier: MIT
#include "store/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace vivier::keychain {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"vivier"_s;

VaultError errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {VaultError::Kind::NotThere, job.errorString()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {VaultError::Kind::Locked, job.errorString()};
    case QKeychain::CouldNotDeleteEntry:
        return {VaultError::Kind::Fault, job.errorString()};
    default:
        // libsecret without a session bus or without a secret service comes as "other".
        return {VaultError::Kind::NoKeychain, job.errorString()};
    }
}

/// Starts the job and calls `next` once: with the finished job, or with nullptr when the time is over.
void start(QObject *context, QKeychain::Job *job, const QString &key, std::chrono::milliseconds limit,
           std::function<void(QKeychain::Job *)> next)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, next] {
        timer->deleteLater();
        next(nullptr);
    });
    // The job is nobody's child and ends by itself: its backend calls it back even when we have lost interest.
    QObject::connect(job, &QKeychain::Job::finished, timer, [timer, next](QKeychain::Job *finished) {
        if (!timer->isActive())
            return;
        timer->stop();
        timer->deleteLater();
        next(finished);
    });
    timer->start(limit);
    job->start();
}

/// Whether the entry lies in a part of the keychain that is locked: libsecret tells that by nothing from an entry that
/// is not there, but its service does (https://specifications.freedesktop.org/secret-service-spec/latest/). The
/// attributes are QtKeychain's.
void isLocked(QObject *context, const QString &key, std::function<void(bool)> next)
{
    using Paths = QList<QDBusObjectPath>;
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] : {std::pair(u"user"_s, key), std::pair(u"server"_s, service)}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question.setArguments({QVariant::fromValue(attributes)});
    const QDBusPendingCall call =
        QDBusConnection::sessionBus().asyncCall(question, int(std::chrono::milliseconds(probeLimit).count()));
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        const QDBusPendingReply<Paths, Paths> unlockedAndLocked = *watcher;
        next(!unlockedAndLocked.isError() && unlockedAndLocked.argumentAt<0>().isEmpty() &&
             !unlockedAndLocked.argumentAt<1>().isEmpty());
    });
}

VaultError stayedLocked()
{
    return {VaultError::Kind::Locked, u"the keychain was not unlocked"_s};
}

VaultError tooLate()
{
    return {VaultError::Kind::NoKeychain, u"the keychain does not answer"_s};
}

void startWithoutResult(QObject *context, QKeychain::Job *job, const QString &key,
                        std::function<void(Vaulted<std::monostate>)> next)
{
    start(context, job, key, askLimit, [next = std::move(next)](QKeychain::Job *finished) {
        if (!finished)
            next(tl::unexpected(tooLate()));
        else if (finished->error() != QKeychain::NoError)
            next(tl::unexpected(errorOf(*finished)));
        else
            next({});
    });
}

} // namespace

void read(QObject *context, const QString &key, std::chrono::milliseconds limit,
          std::function<void(Vaulted<QString>)> next)
{
    start(context, new QKeychain::ReadPasswordJob(service), key, limit,
          [context, key, next = std::move(next)](QKeychain::Job *finished) {
              const auto *job = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
              if (!job)
                  return next(tl::unexpected(tooLate()));
              if (job->error() == QKeychain::NoError)
                  return next(job->textData());
              const VaultError error = errorOf(*job);
              if (error.kind != VaultError::Kind::NotThere)
                  return next(tl::unexpected(error));
              isLocked(context, key, [error, next](bool locked) {
                  next(tl::unexpected(locked ? VaultError{VaultError::Kind::Locked, u"the keychain was not unlocked"_s}
                                             : error));
              });
          });
}

void write(QObject *context, const QString &key, const QString &secret,
           std::function<void(Vaulted<std::monostate>)> next)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    startWithoutResult(context, job, key, std::move(next));
}

void remove(QObject *context, const QString &key, std::function<void(Vaulted<std::monostate>)> next)
{
    startWithoutResult(context, new QKeychain::DeletePasswordJob(service), key,
                       [context, key, next = std::move(next)](const Vaulted<std::monostate> &removed) {
                           if (removed || removed.error().kind != VaultError::Kind::NotThere)
                               return next(removed);
                           isLocked(context, key, [next](bool locked) {
                               next(locked ? tl::unexpected(stayedLocked()) : Vaulted<std::monostate>());
                           });
                       });
}

} // namespace vivier::keychain
