// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/draftbook.h"
#include "model/candidaterows.h"
#include "store/store.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace vivier {

/// The snapshots that are in memory: of who is open, of who has or had a draft (steps of undo go back to what the ATS
/// said), and of as many others as there is room for. Lives on the window's thread.
class HeldSnapshots : public QObject
{
    Q_OBJECT

public:
    /// The rows say whom the ATS told of, the book who is open; both must outlive it.
    HeldSnapshots(const CandidateRows *rows, const DraftBook *book);

    /// Where those come from that are not held. Without one all stay.
    using Reader = std::function<QFuture<Stored<QList<Candidate>>>(const QStringList &keys)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }

    /// False: the ATS told of this candidate, and its snapshot must be read before anything is said or done about it.
    bool isHeld(const QString &key) const;
    /// Calls `then` while the snapshots of all these are held: at once, or when they were read, unless `context` is
    /// gone by then; never when reading fails, see readFailed(). One that does not open, which is rare, is still not
    /// held. Many are read in slices, so that nothing pauses.
    void with(const QStringList &keys, QObject *context, const std::function<void()> &then);

    /// What is on disk of these, read without keeping it in memory.
    QFuture<Stored<QList<Candidate>>> read(const QStringList &keys) const;

    const Candidate *find(const QString &key) const; ///< nullptr: not in memory
    /// In memory for as long as it must stay, or while there is room, or `wanted`.
    void hold(const Candidate &candidate, bool wanted);
    /// From now on, also when it is held only later.
    void keep(const QString &key);
    /// It was opened, or is open no more.
    void openChanged(const QString &key);
    void release(const QString &key);

Q_SIGNALS:
    /// Before the `then` that asked for it: it is to be taken in with hold().
    void wasRead(const vivier::Candidate &candidate);
    void readFailed(const vivier::StoreError &error);

private:
    static constexpr int recentAtMost = 128;
    static constexpr qsizetype readAtOnce = 64; ///< in one turn of the loop: a few milliseconds

    void readFrom(qsizetype first, const QStringList &asked, const std::function<void(bool isRead)> &done);
    void makeRoom(qsizetype more);
    bool mustStay(const QString &key) const
    {
        return !m_reader || key == m_book->openCandidate() || m_kept.contains(key);
    }

    const CandidateRows *m_rows;
    const DraftBook *m_book;
    Reader m_reader;
    QHash<QString, Candidate> m_held; ///< of whom mustStay(), as far as they have one
    QSet<QString> m_kept;
    mutable QCache<QString, Candidate> m_recent{recentAtMost};
    qsizetype m_wanted = 0; ///< so many must not give way: with() reads them
};

} // namespace vivier
