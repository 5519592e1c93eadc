// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/draftchange.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace vivier {

class DraftBook;

/// Brings changed drafts to disk: at most 100 ms after a keystroke the save has begun, and `saved()` comes only when it
/// is durable. What waits together is written together, in one transaction: all of it or nothing; so is a step of many
/// that is done in slices (DraftBook::slices()), at its end. Saves that fail are kept and tried again, and every new
/// edit tries at once.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    /// Without a store nothing is ever waiting.
    DraftSaver(DraftBook *book, std::shared_ptr<Store> store, QString accountId, QObject *parent = nullptr);
    /// Hands what is still waiting to the store. The book must still be there.
    ~DraftSaver() override;

    /// Nothing is waiting and nothing is on its way to the disk.
    bool isSettled() const;
    /// Begins all waiting saves now; settled() follows, at once when there is nothing to do.
    void flush();
    /// The same for the end of a session, which waits for no event: blocks until the disk has answered, and gives
    /// whether all is on it.
    bool flushAndWait();
    /// What waits for the disk: of each candidate the fields that were edited since its draft was last written.
    const QHash<QString, QSet<QString>> &waiting() const { return m_waiting; }
    /// Why the last save failed; nothing: it did not.
    const std::optional<StoreError> &failure() const { return m_failure; }

Q_SIGNALS:
    void dirty();                    ///< an edit is not on disk yet
    void saved(const QDateTime &at); ///< everything typed is on disk (local time)
    void settled();                  ///< as saved(), and also after a failure: nothing more happens by itself for now
    void failed(const vivier::StoreError &error);

private:
    void note(const QString &key);
    void begin();
    QHash<QString, QSet<QString>> takeWaiting();
    QFuture<Done> write(const QStringList &keys);
    void end(const QHash<QString, QSet<QString>> &written, const Done &done);

    DraftBook *m_book;
    std::shared_ptr<Store> m_store;
    QString m_accountId;
    QHash<QString, QSet<QString>> m_waiting;
    int m_writing = 0;
    std::optional<StoreError> m_failure;
    QTimer m_timer;
};

} // namespace vivier
