// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidaterows.h"

namespace vivier {

/// A search among rows: each word is in a candidate's search text, or in the name of one of its jobs. As quick as one
/// among the texts alone, since a combination of jobs is looked at once. The rows must outlive it, unchanged.
class RowSearch
{
public:
    RowSearch(const CandidateRows &rows, const QList<QByteArray> &words);

    bool matches(int row) const;

private:
    const CandidateRows &m_rows;
    QList<QList<QByteArray>> m_left; ///< of each combination of jobs: the words that no name of them holds
};

} // namespace vivier
