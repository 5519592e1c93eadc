// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"

#include <QSignalSpy>

namespace vivier::test {

/// A snapshot as a read of the candidate gives it: all profile fields, stage 1, not archived, tags "a" and "b".
Candidate plainCandidate(const QString &reference, const QString &firstName = QStringLiteral("Ann"));

/// `candidate` with one field of another value and a newer `updatedAt`.
Candidate with(Candidate candidate, const QString &field, const Value &value);

/// One dataChanged() of a spy.
struct Change
{
    int row, column;
    QSet<int> roles; ///< empty: all
};

/// The n-th dataChanged() of the spy; fails the test (row -1) when it is not about one cell.
Change changeAt(const QSignalSpy &spy, qsizetype n);

/// How often the spy saw this column change with this role (or with all roles).
int changesOf(const QSignalSpy &spy, int column, int role);

struct OwnBook
{
    DraftBook ownBook;
};

/// A model with a book of its own, on no disk.
class BookedModel : private OwnBook, public CandidateModel
{
public:
    explicit BookedModel(const FieldCatalog &catalog)
        : OwnBook{DraftBook(catalog)}
        , CandidateModel(&ownBook)
    {
    }
};

/// The candidates whose draft changed, in order.
class DraftSpy
{
public:
    explicit DraftSpy(DraftBook *book)
    {
        QObject::connect(book, &DraftBook::changed, &m_context,
                         [this](const DraftChanges &changes) { m_keys += draftedAnew(changes); });
    }
    qsizetype size() const { return m_keys.size(); }

private:
    QStringList m_keys;
    QObject m_context; // goes first
};

/// As the conflict page decides a drafted field.
void decide(DraftBook *book, const QString &key, const QString &field, bool mine);

/// What the outbox holds of a candidate; nullptr: nothing.
void setQueued(DraftBook *book, const QString &key, const OutboxItem *item);

} // namespace vivier::test
