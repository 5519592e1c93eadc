// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"
#include "support/storekey.h"

#include <QTest>

#include <random>

namespace vivier::test {

/// Blocks the test until the store's own thread has answered; ctest's limit ends a call that never does.
template <typename T> T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Values from one seed, so that a failure can be played again: VIVIER_SEED=<seed>.
class Generator
{
public:
    Generator();

    quint32 seed() const { return m_seed; }
    int number(int below) { return int(m_engine() % quint32(below)); }
    bool coin() { return number(2) == 0; }
    QString text(int longest = 24); ///< any planes of Unicode, control characters, empty
    QString word();
    QDateTime time(); ///< with milliseconds; sometimes invalid
    Value value();    ///< any state and type
    Value known();    ///< any but unknown
    Account account();
    Job job();
    Candidate candidate(const QString &reference);
    Draft draft(const QString &key);
    OutboxItem outboxItem(const Draft &draft); ///< that was released as `draft`
    JournalEntry journalEntry(const QString &reference);
    PullState pullState(const QString &job);

private:
    quint32 m_seed;
    std::mt19937 m_engine;
};

Account plainAccount(const QString &id);

/// Of an account, read in batches; fails the test when the store does.
QList<Candidate> allCandidates(Store &store, const QString &account, int batch = 500);

} // namespace vivier::test
