// SPDX-License-Identifier: MIT
#include "drafts/outbox.h"

#include "candidate/risk.h"
#include "store/onready.h"

#include <QPromise>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace vivier {

Outbox::Outbox(const FieldCatalog &catalog, std::shared_ptr<Store> store, QString accountId, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_store(std::move(store))
    , m_accountId(std::move(accountId))
{
}

void Outbox::load()
{
    onReady(this, m_store->writesStopped(m_accountId), [this](const Stored<bool> &stopped) {
        m_writesStopped = stopped.value_or(false); // not known: sendDraft() keeps to it all the same
    });
    onReady(this, m_store->outbox(m_accountId), [this](const Stored<QList<OutboxItem>> &items) {
        if (!items) {
            Q_EMIT failed(items.error());
        } else {
            m_loaded = true;
            setItems(*items);
        }
        Q_EMIT loaded();
    });
}

const OutboxItem *Outbox::find(const QString &key) const
{
    const auto place = m_placeOf.constFind(key);
    return place == m_placeOf.cend() ? nullptr : &m_items.at(*place);
}

void Outbox::setItems(QList<OutboxItem> items)
{
    m_items = std::move(items);
    if (!std::ranges::is_sorted(m_items, {}, &OutboxItem::queuedAt))
        std::ranges::stable_sort(m_items, {}, &OutboxItem::queuedAt);
    m_placeOf.clear();
    for (qsizetype place = 0; place < m_items.size(); ++place)
        m_placeOf.insert(m_items.at(place).key, place);
}

std::optional<OutboxItem> Outbox::latest(const QString &key) const
{
    if (const auto asked = m_asked.constFind(key); asked != m_asked.cend())
        return asked->item;
    const OutboxItem *item = find(key);
    return item ? std::optional(*item) : std::nullopt;
}

QStringList Outbox::keys() const
{
    QStringList keys;
    for (const OutboxItem &item : m_items)
        keys.append(item.key);
    return keys;
}

int Outbox::needingRecruiter() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const OutboxItem &item) { return item.needsRecruiter(); }));
}

/// The items as they will be once everything asked so far is durable, where `wanted`.
QList<OutboxItem> Outbox::latestOf(const std::function<bool(const OutboxItem &)> &wanted) const
{
    QList<OutboxItem> items;
    for (const OutboxItem &item : m_items) {
        const auto known = latest(item.key);
        if (known && wanted(*known))
            items.append(*known);
    }
    return items;
}

QFuture<Done> Outbox::release(const QList<Draft> &drafts, const Release &how)
{
    const auto hasStage = [this](const Draft &draft) { return draft.contains(m_catalog.name(FieldRole::Stage)); };
    if (!m_store || how.hold.count() <= 0 || !std::ranges::any_of(drafts, hasStage))
        return enqueue(drafts, how, {});
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QFuture<Done> answer = promise->future();
    onReady(this, m_store->jobs(m_accountId), [this, drafts, how, promise](const Stored<QList<Job>> &jobs) {
        const auto finish = [promise](const Done &done) {
            promise->addResult(done);
            promise->finish();
        };
        if (jobs) {
            onReady(this, enqueue(drafts, how, *jobs), finish);
            return;
        }
        Q_EMIT failed(jobs.error());
        finish(tl::make_unexpected(jobs.error()));
    });
    return answer;
}

QFuture<Done> Outbox::enqueue(const QList<Draft> &drafts, const Release &how, const QList<Job> &jobs)
{
    const QString run = how.run.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : how.run;
    const QDateTime now = m_now();
    QList<OutboxItem> items;
    for (const Draft &draft : drafts) {
        if (draft.isEmpty())
            continue;
        OutboxItem item{.key = draft.key,
                        .released = draft,
                        .run = run,
                        .queuedAt = now,
                        .risky = how.hold.count() > 0 && isRisky(draft, jobs, m_catalog),
                        .confirmed = how.confirmed,
                        .createAnyway = how.createAnyway,
                        .reason = m_writesStopped ? SendOutcome::Stopped : SendOutcome::Waiting};
        if (item.risky)
            item.notBefore = now.addSecs(how.hold.count());
        m_takenBack.remove(item.key);
        items.append(item);
    }
    return put(items);
}

QFuture<Done> Outbox::takeBack(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (m_leaving.contains(key) && latest(key))
            m_takenBack.insert(key);
    }
    return remove(keys); // at once, or after a kill what is leaving would leave again
}

QFuture<Done> Outbox::setHeld(const QStringList &keys, bool held)
{
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    QList<OutboxItem> items =
        latestOf([&](const OutboxItem &item) { return wanted.contains(item.key) && item.held != held; });
    for (OutboxItem &item : items)
        item.held = held;
    return put(items);
}

void Outbox::sendNow(const QStringList &keys)
{
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    QList<OutboxItem> items =
        latestOf([&](const OutboxItem &item) { return wanted.contains(item.key) && !m_leaving.contains(item.key); });
    for (OutboxItem &item : items) {
        item.notBefore = {};
        item.risky = false;
        item.held = false;
        if (item.needsRecruiter() && item.reason != SendOutcome::Stopped) {
            item.reason = SendOutcome::Waiting;
            item.words.clear();
            item.field.clear();
        }
    }
    if (!items.isEmpty())
        put(items);
    Q_EMIT hurried();
}

void Outbox::allowWrites()
{
    m_writesStopped = false;
    onReady(this, m_store->setWritesStopped(m_accountId, false), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    QList<OutboxItem> allowed = latestOf([](const OutboxItem &item) { return item.reason == SendOutcome::Stopped; });
    for (OutboxItem &item : allowed)
        item.reason = SendOutcome::Waiting;
    put(allowed);
}

void Outbox::stopWrites()
{
    m_writesStopped = true;
    QList<OutboxItem> items = latestOf([this](const OutboxItem &item) {
        return !item.needsRecruiter() && !m_leaving.contains(item.key) && !m_settling.contains(item.key);
    });
    for (OutboxItem &item : items)
        item.reason = SendOutcome::Stopped;
    if (!items.isEmpty())
        put(items);
}

void Outbox::setLeaving(const QString &key, bool leaving)
{
    if (m_leaving.contains(key) == leaving)
        return;
    if (leaving)
        m_leaving.insert(key);
    else
        m_leaving.remove(key);
    Q_EMIT leavingChanged(key);
}

void Outbox::setSettling(const QString &key, bool settling)
{
    if (settling)
        m_settling.insert(key);
    else
        m_settling.remove(key);
    Q_EMIT leavingChanged(key);
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
    for (OutboxItem &item : m_items) {
        if (!touched.contains(item.key)) {
            shown.append(std::move(item));
            continue;
        }
        const auto found = fresh.constFind(item.key);
        if (found != fresh.cend() && found->queuedAt == item.queuedAt)
            shown.append(fresh.take(item.key));
        before.append(std::move(item));
    }
    for (const OutboxItem &item : items) {
        if (fresh.contains(item.key))
            shown.append(fresh.take(item.key));
    }
    setItems(std::move(shown));
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
