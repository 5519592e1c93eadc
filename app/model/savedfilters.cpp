// SPDX-License-Identifier: MIT
#include "model/savedfilters.h"

#include "store/onready.h"

namespace vivier {

SavedFilters::SavedFilters(QObject *parent)
    : QObject(parent)
{
}

void SavedFilters::setStore(const std::shared_ptr<Store> &store)
{
    if (store == m_store)
        return;
    m_store = store;
    m_isReady = false;
    m_filters.clear();
    Q_EMIT changed();
    if (!store)
        return;
    onReady(this, store->setting(savedFiltersKey), [this, store](const Stored<QByteArray> &kept) {
        if (store != m_store)
            return;
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_filters = savedFilters(*kept);
        m_isReady = true;
        Q_EMIT changed();
    });
}

const SavedFilter *SavedFilters::find(const QString &name) const
{
    const qsizetype place = placeOf(name, m_filters);
    return place < 0 ? nullptr : &m_filters.at(place);
}

void SavedFilters::save(const SavedFilter &filter)
{
    if (!m_isReady)
        return;
    if (const qsizetype place = placeOf(filter.name, m_filters); place >= 0)
        m_filters[place] = filter;
    else
        m_filters.append(filter);
    keep();
}

void SavedFilters::rename(const QString &name, const QString &to)
{
    const qsizetype place = placeOf(name, m_filters);
    const qsizetype other = placeOf(to, m_filters);
    if (!m_isReady || place < 0 || (other >= 0 && other != place))
        return;
    m_filters[place].name = to;
    keep();
}

void SavedFilters::remove(const QString &name)
{
    const qsizetype place = placeOf(name, m_filters);
    if (!m_isReady || place < 0)
        return;
    m_filters.removeAt(place);
    keep();
}

void SavedFilters::keep()
{
    Q_EMIT changed();
    const QByteArray json = m_filters.isEmpty() ? QByteArray() : toJson(m_filters);
    onReady(this, m_store->saveSetting(savedFiltersKey, json), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace vivier
