#include "drafts/outbox.h"

#include "store/onready.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vivier {

Outbox::Outbox(std::shared_ptr<Store> store, QString accountId, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_accountId(std::move(accountId))
{
}

void Outbox::load()
{
    onReady(this, m_store->outbox(m_accountId), [this](const Stored<QList<OutboxItem>> &items) {
        if (!items) {
            Q_EMIT failed(items.error());
        } else {
            m_loaded = true;
            m_items = *items;
        }
        Q_EMIT loaded();
    });
}

const OutboxItem *Outbox::find(const QString &key) const
{
    const auto found = std::ranges::find(m_items, key, &OutboxItem::key);
    return found == m_items.cend() ? nullptr : &*found;
}

std::optional<OutboxItem> Outbox::latest(const QString &key) const
{
    if (const auto asked = m_asked.constFind(key); asked != m_asked.cend())
        return asked->item;
    const OutboxItem *item = find(key);
    return item ? std::optional(*item) : std::nullopt;
}

int Outbox::needingRecruiter() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const OutboxItem &item) { return item.needsRecruiter(); }));
}

QFuture<Done> Outbox::put(QList<OutboxItem> items)
{
    QStringList keys;
    for (const OutboxItem &item : std::as_const(items)) {
        keys.append(item.key);
        m_asked[item.key].item = item;
    }
    return follow(m_store ? m_store->saveOutboxItems(m_accountId, items) : QtFuture::makeReadyFuture(Done()), keys,
                  items);
}

QFuture<Done> Outbox::remove(QStringList keys)
{
    for (const QString &key : std::as_const(keys))
        m_asked[key].item.reset();
    return follow(m_store ? m_store->removeOutboxItems(m_accountId, keys) : QtFuture::makeReadyFuture(Done()), keys,
                  {});
}

QFuture<Done> Outbox::follow(const QFuture<Done> &written, const QStringList &keys, const QList<OutboxItem> &items)
{
    for (const QString &key : keys)
        ++m_asked[key].writes;
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QFuture<Done> answer = promise->future();
    const auto finish = [this, promise, keys, items](const Done &done) {
        for (const QString &key : keys) {
            if (--m_asked[key].writes == 0)
                m_asked.remove(key);
        }
        if (done)
            show(keys, items);
        else
            Q_EMIT failed(done.error());
        promise->addResult(done);
        promise->finish();
    };
    if (m_store)
        onReady(this, written, finish);
    else
        finish(Done());
    return answer;
}

void Outbox::show(const QStringList &keys, const QList<OutboxItem> &items)
{
    // One that was queued at the same time keeps its place; another is at the end of the queue.
    QHash<QString, OutboxItem> fresh;
    for (const OutboxItem &item : items)
        fresh.insert(item.key, item);
    QList<OutboxItem> shown;
    shown.reserve(m_items.size() + items.size());
    const QSet<QString> touched(keys.cbegin(), keys.cend());
    QList<OutboxItem> before;
    for (const OutboxItem &item : std::as_const(m_items)) {
        const auto found = fresh.constFind(item.key);
        if (touched.contains(item.key))
            before.append(item);
        if (found != fresh.cend() && found->queuedAt == item.queuedAt)
            shown.append(fresh.take(item.key));
        else if (!touched.contains(item.key))
            shown.append(item);
    }
    for (const OutboxItem &item : items) {
        if (fresh.contains(item.key))
            shown.append(fresh.take(item.key));
    }
    m_items = shown;
    std::ranges::stable_sort(m_items, {}, &OutboxItem::queuedAt);
    if (!keys.isEmpty())
        Q_EMIT changed(keys, before);
}

QFuture<Done> Outbox::reread(const QString &key, const QString &to)
{
    m_toReread += {key, to};
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    m_rereadAsked.append(promise);
    if (!m_rereading)
        readAgain();
    return promise->future();
}

void Outbox::forget(const QString &key)
{
    show({key}, {});
}

void Outbox::readAgain()
{
    m_rereading = true;
    const QStringList keys = std::exchange(m_toReread, {}).values();
    const auto promises = std::exchange(m_rereadAsked, {});
    onReady(this, m_store->outbox(m_accountId), [this, keys, promises](const Stored<QList<OutboxItem>> &items) {
        m_rereading = false;
        if (items) {
            QList<OutboxItem> theirs;
            std::ranges::copy_if(*items, std::back_inserter(theirs),
                                 [&keys](const OutboxItem &item) { return keys.contains(item.key); });
            show(keys, theirs);
        } else {
            Q_EMIT failed(items.error());
        }
        for (const auto &promise : promises) {
            promise->addResult(items ? Done() : Done(tl::make_unexpected(items.error())));
            promise->finish();
        }
        if (!m_toReread.isEmpty() && !m_rereading)
            readAgain();
    });
}

} // namespace vivier
