#include "drafts/writestop.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Settings of one account end in its id, and go with it.
QString settingOf(const QString &accountId)
{
    return u"writes-stopped/"_s + accountId;
}

} // namespace

QFuture<Stored<bool>> areWritesStopped(Store &store, const QString &accountId)
{
    return store.setting(settingOf(accountId)).then([](const Stored<QByteArray> &value) -> Stored<bool> {
        if (!value)
            return tl::make_unexpected(value.error());
        return !value->isEmpty();
    });
}

QFuture<Done> setWritesStopped(Store &store, const QString &accountId, bool stopped)
{
    return store.saveSetting(settingOf(accountId), stopped ? QByteArray("1") : QByteArray());
}

} // namespace vivier
