#include "store/keychain.h"

#include <QPointer>
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
          [next = std::move(next)](QKeychain::Job *finished) {
              const auto *job = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
              if (!job)
                  next(tl::unexpected(tooLate()));
              else if (job->error() != QKeychain::NoError)
                  next(tl::unexpected(errorOf(*job)));
              else
                  next(job->textData());
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
                       [next = std::move(next)](Vaulted<std::monostate> removed) {
                           const bool gone = removed || removed.error().kind == VaultError::Kind::NotThere;
                           next(gone ? Vaulted<std::monostate>() : std::move(removed));
                       });
}

} // namespace vivier::keychain
