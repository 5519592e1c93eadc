// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vivier {

class CandidateListModel;
class CandidateSelection;

/// How many are selected, as every place tells it that shows the list: the line above it, the bar, and the board.
struct SelectionCounts
{
    Q_DECLARE_TR_FUNCTIONS(SelectionCounts)

public:
    int selected = 0;
    int hidden = 0; ///< of them, who is not listed
    /// Whom the list is asked for, and who is selected of those that it shows besides; told if all are listed.
    int of = 0;

    QString notListedWords() const; ///< of those who are hidden
};

SelectionCounts selectionCounts(const CandidateSelection &selection, const CandidateListModel &list);

} // namespace vivier
