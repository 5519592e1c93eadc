#include "model/keptsearch.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Ends in the account's id, and goes with it.
QString searchKey(const QString &accountId)
{
    return u"personal/search/"_s + accountId;
}

} // namespace

void keepSearch(Store &store, const QString &accountId, const QString &query)
{
    store.saveSetting(searchKey(accountId), query.toUtf8());
}

QFuture<Stored<QByteArray>> keptSearch(Store &store, const QString &accountId)
{
    return store.setting(searchKey(accountId));
}

} // namespace vivier
