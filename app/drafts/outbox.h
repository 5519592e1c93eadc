#pragma once

#include "candidate/outboxitem.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>
#include <optional>

namespace vivier {

/// The outbox of one account: what the recruiter has sent and the ATS has not settled. A mirror in memory of what is on
/// disk: a change is written first, and shown when it is durable. Lives on the window's thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Without a store what is put is durable at once.
    Outbox(std::shared_ptr<Store> store, QString accountId, QObject *parent = nullptr);

    /// Reads it from the store; loaded() follows, also after a failure (then isLoaded() is false).
    void load();
    bool isLoaded() const { return m_loaded; }

    /// In the order in which they were queued.
    const QList<OutboxItem> &items() const { return m_items; }
    bool contains(const QString &key) const { return find(key) != nullptr; }
    /// nullptr when it is not in the outbox; valid until the next change.
    const OutboxItem *find(const QString &key) const;
    /// What find() will give once everything asked so far is durable: to build the next change on.
    std::optional<OutboxItem> latest(const QString &key) const;
    /// A change of it is not answered by the disk yet.
    bool isBeingWritten(const QString &key) const { return m_asked.contains(key); }
    int count() const { return static_cast<int>(m_items.size()); }
    int needingRecruiter() const;

    /// Durable when the future finishes. An item of the same candidate is replaced.
    QFuture<Done> put(QList<OutboxItem> items);
    /// The drafts stay.
    QFuture<Done> remove(QStringList keys);
    /// After an accepted send: what the store says now of this candidate (`to`: its key since it was created). Several
    /// in a row share one reading; changed() comes first.
    QFuture<Done> reread(const QString &key, const QString &to);
    /// After a send that left nothing in the store's outbox: as reread(), without asking.
    void forget(const QString &key);

Q_SIGNALS:
    void loaded();
    /// These were added, changed or went; `before`: those of them that were there.
    void changed(const QStringList &keys, const QList<vivier::OutboxItem> &before);
    void failed(const vivier::StoreError &error);

private:
    struct Asked
    {
        std::optional<OutboxItem> item; ///< none: to be removed
        int writes = 0;                 ///< not answered yet
    };

    QFuture<Done> follow(const QFuture<Done> &written, const QStringList &keys, const QList<OutboxItem> &items);
    void show(const QStringList &keys, const QList<OutboxItem> &items);
    void readAgain();

    std::shared_ptr<Store> m_store;
    QString m_accountId;
    QList<OutboxItem> m_items;
    QHash<QString, Asked> m_asked;
    QSet<QString> m_toReread;
    QList<std::shared_ptr<QPromise<Done>>> m_rereadAsked;
    bool m_rereading = false;
    bool m_loaded = false;
};

} // namespace vivier
