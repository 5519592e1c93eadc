// SPDX-License-Identifier: MIT
#include "model/keptsearch.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString searchName = u"kept"_s; // a filter is kept with a name

/// Ends in the account's id, and goes with it.
QString searchKey(const QString &accountId)
{
    return u"personal/search/"_s + accountId;
}

} // namespace

void keepSearch(Store &store, const QString &accountId, const QString &query, const FilterConditions &conditions)
{
    const bool isEmpty = query.isEmpty() && conditions.isEmpty();
    const SavedFilter left{.name = searchName, .query = query, .conditions = conditions};
    store.saveSetting(searchKey(accountId), isEmpty ? QByteArray() : toJson({left}));
}

QFuture<Stored<QByteArray>> keptSearch(Store &store, const QString &accountId)
{
    return store.setting(searchKey(accountId));
}

SavedFilter searchFrom(const QByteArray &kept)
{
    const QList<SavedFilter> read = savedFilters(kept);
    SavedFilter left = read.isEmpty() ? SavedFilter{.name = {}, .query = QString::fromUtf8(kept)} : read.constFirst();
    left.name.clear();
    return left;
}

} // namespace vivier
