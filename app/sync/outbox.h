#pragma once

#include "candidate/outboxitem.h"
#include "sync/senddraft.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace vivier {

/// The outbox of one account: what the recruiter has sent and the ATS has not settled. A mirror in memory of what is on
/// disk: a change is written first, and shown when it is durable. Lives on the window's thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(SyncContext context, QObject *parent = nullptr);

    /// Reads it from the store; loaded() follows, also after a failure.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// In the order in which they were queued.
    const QList<OutboxItem> &items() const { return m_items; }
    bool contains(const QString &key) const { return find(key) != nullptr; }
    /// nullptr when it is not in the outbox; valid until the next change.
    const OutboxItem *find(const QString &key) const;
    int count() const { return static_cast<int>(m_items.size()); }
    int needingRecruiter() const;

    /// Durable when the future finishes. An item of the same candidate is replaced.
    QFuture<Done> put(QList<OutboxItem> items);
    /// The drafts stay.
    QFuture<Done> remove(QStringList keys);
    /// After an accepted send: what the store says now of this candidate (`to`: its key since it was created).
    void reread(const QString &key, const QString &to);

Q_SIGNALS:
    void loaded();
    /// These were added, changed or went.
    void changed(const QStringList &keys);
    void failed(const vivier::StoreError &error);

private:
    SyncContext m_context;
    QList<OutboxItem> m_items;
    bool m_loaded = false;
};

} // namespace vivier
