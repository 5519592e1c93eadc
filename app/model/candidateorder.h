// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/collation.h"
#include "model/candidaterows.h"

#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace vivier {

/// By what the list is sorted. Alike ones by their name, first name first, and who has no such thing last.
struct CandidateOrder
{
    enum class By {
        FirstName,
        LastName,
        Changed,  ///< in the ATS; the newest first
        Created,  ///< in the ATS; the newest first
        Standing, ///< the stages in the order of their job; for an ATS without stages, the statuses
        InStage,  ///< how long in the stage, or status; the shortest first
        Expiry,   ///< the day after which the candidate may not be kept; the soonest first
    };
    By by = By::FirstName;
    bool turned = false; ///< the other way round

    friend bool operator==(const CandidateOrder &, const CandidateOrder &) = default;
};

/// What can be sorted by, with these fields.
QList<CandidateOrder::By> ordersFor(const FieldCatalog &catalog);
/// For the preferences: "changed", and "-changed" turned. What is no such word gives the usual order.
QString orderWord(const CandidateOrder &order);
CandidateOrder orderOf(const QString &word);

/// Puts rows in order, by the language's rules. A hundred thousand at once take about a tenth of a second, a few among
/// them next to nothing. What a row is sorted by is kept as it was when it was placed.
class RowOrder
{
public:
    explicit RowOrder(const CandidateRows &rows);

    const CandidateOrder &order() const { return m_order; }
    /// Nobody counts as placed any more. By the rules of the language that is spoken now.
    void setOrder(const CandidateOrder &order);
    /// Of each stage by its id, the which it is of its job. True: the rows are in another order by it.
    bool setStages(const QMap<qint64, int> &places);

    /// Puts `added` among `placed`, which are in this order and stay so.
    QList<int> merged(const QList<int> &placed, QList<int> added);
    /// What this row is sorted by is what it was when it was placed.
    bool isAsPlaced(int row) { return row < m_keys.size() && m_keys.at(row) == key(row); }
    /// Rows are gone, and the numbers of those behind them are others.
    void removed(int first, int last);

private:
    QByteArray key(int row);
    QByteArray nameKey(int row);
    qint64 number(int row) const;
    void sort(QList<int> *rows) const;
    bool isBefore(int a, int b) const;

    const CandidateRows &m_rows;
    CandidateOrder m_order;
    QMap<qint64, int> m_stages;
    std::unique_ptr<Collation> m_collation; ///< when it is first needed
    QList<QByteArray> m_keys;               ///< of the rows that are placed
};

} // namespace vivier
