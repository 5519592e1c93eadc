// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/outboxitem.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vivier {

/// How the recruiter sends.
struct Release
{
    bool confirmed = false;
    bool createAnyway = false;
    std::chrono::seconds hold{0};          ///< how long risky drafts wait in sight before they leave
    QString run = {};                      ///< sent again as a part of that send; empty: a send of its own
    QHash<QString, QStringList> only = {}; ///< of these candidates only these fields leave; the others stay drafts
};

/// The outbox of one account: what the recruiter has sent and the ATS has not settled. A mirror in memory of what is on
/// disk: a change is written first, and shown when it is durable. Lives on the window's thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Without a store what is put is durable at once.
    Outbox(const FieldCatalog &catalog, std::shared_ptr<Store> store, QString accountId, QObject *parent = nullptr);

    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    /// Reads it from the store, and whether writing is stopped; loaded() follows, also after a failure (then isLoaded()
    /// is false).
    void load();
    bool isLoaded() const { return m_loaded; }

    /// In the order in which they were queued.
    const QList<OutboxItem> &items() const { return m_items; }
    QStringList keys() const;
    bool contains(const QString &key) const { return find(key) != nullptr; }
    /// nullptr when it is not in the outbox; valid until the next change.
    const OutboxItem *find(const QString &key) const;
    /// What find() will give once everything asked so far is durable: to build the next change on.
    std::optional<OutboxItem> latest(const QString &key) const;
    /// A change of it is not answered by the disk yet.
    bool isBeingWritten(const QString &key) const { return m_asked.contains(key); }
    int count() const { return static_cast<int>(m_items.size()); }
    int needingRecruiter() const;

    // What the recruiter does. Durable when the future finishes.
    /// Puts these drafts, which must be on disk, in here as one run; they leave when the network, the token and their
    /// hold allow. Also to send once more what needed the recruiter.
    QFuture<Done> release(const QList<Draft> &drafts, const Release &how = {});
    /// The drafts stay. What is leaving at this moment goes on its way, but nothing follows it: it does not try again,
    /// nor after a restart.
    QFuture<Done> takeBack(const QStringList &keys);
    /// Held items stay until they are let go; letting go does not shorten a wait.
    QFuture<Done> setHeld(const QStringList &keys, bool held);
    /// Ends a hold, a wait or a question of these, and a pause of the account (hurried()).
    void sendNow(const QStringList &keys);
    /// An answer emptied fields that were not sent: nothing is written until allowWrites(), see Store::writesStopped().
    bool writesStopped() const { return m_writesStopped; }
    void allowWrites();

    // What becomes of it, told by who sends it.
    /// From its departure to its outcome.
    bool isLeaving(const QString &key) const { return m_leaving.contains(key); }
    const QSet<QString> &leaving() const { return m_leaving; }
    void setLeaving(const QString &key, bool leaving);
    /// From its outcome until that is on disk.
    bool isSettling(const QString &key) const { return m_settling.contains(key); }
    void setSettling(const QString &key, bool settling);
    /// Nothing is on its way, and every outcome is on disk.
    bool isAtRest() const { return m_leaving.isEmpty() && m_settling.isEmpty() && m_asked.isEmpty(); }
    /// Whether it was taken back while it was leaving; asked once, by its outcome.
    bool forgetTakenBack(const QString &key) { return m_takenBack.remove(key); }
    /// Everything that would leave by itself needs the recruiter from now on; the disk knows already.
    void stopWrites();
    /// An item of the same candidate is replaced.
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
    /// isLeaving() or isSettling() of this candidate is another.
    void leavingChanged(const QString &key);
    /// By sendNow(): a pause of the account ends.
    void hurried();

private:
    struct Asked
    {
        std::optional<OutboxItem> item; ///< none: to be removed
        int writes = 0;                 ///< not answered yet
    };

    QFuture<Done> enqueue(const QList<Draft> &drafts, const Release &how, const QList<Job> &jobs);
    QList<OutboxItem> latestOf(const std::function<bool(const OutboxItem &)> &wanted) const;
    QFuture<Done> follow(const QFuture<Done> &written, const QStringList &keys, const QList<OutboxItem> &items);
    void show(const QStringList &keys, const QList<OutboxItem> &items);
    void setItems(QList<OutboxItem> items);
    void readAgain();

    const FieldCatalog &m_catalog;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTimeUtc(); };
    std::shared_ptr<Store> m_store;
    QString m_accountId;
    QList<OutboxItem> m_items;
    QHash<QString, qsizetype> m_placeOf; ///< in m_items
    QHash<QString, Asked> m_asked;
    QSet<QString> m_toReread;
    QList<std::shared_ptr<QPromise<Done>>> m_rereadAsked;
    bool m_rereading = false;
    QSet<QString> m_leaving;
    QSet<QString> m_settling;
    QSet<QString> m_takenBack; ///< while leaving: it does not try again
    bool m_writesStopped = false;
    bool m_loaded = false;
};

} // namespace vivier
