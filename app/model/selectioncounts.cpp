// SPDX-License-Identifier: MIT
#include "model/selectioncounts.h"

#include "model/candidatelistmodel.h"
#include "model/candidateselection.h"

#include <algorithm>

namespace vivier {

SelectionCounts selectionCounts(const CandidateSelection &selection, const CandidateListModel &list)
{
    const QList<int> rows = list.rowsOf(selection.keys());
    const auto others = std::ranges::count_if(rows, [&list](int row) { return !list.matches(row); });
    return {.selected = static_cast<int>(selection.count()),
            .hidden = static_cast<int>(selection.count() - rows.size()),
            .of = list.countOf(list.filter()) + static_cast<int>(others)};
}

QString SelectionCounts::notListedWords() const
{
    return tr("%Ln of them not in this list", nullptr, hidden);
}

} // namespace vivier
