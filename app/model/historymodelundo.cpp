// SPDX-License-Identifier: MIT
// What undoing a part of the history would do, and in which words that is shown.
#include "candidate/singleline.h"
#include "model/historymodel.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

Compensation HistoryModel::compensation(const QList<JournalEntry> &undone) const
{
    return compensateMany(
        undone, [this](const QString &reference) { return m_candidates->snapshot(reference); },
        [this](const QString &reference) { return m_candidates->book()->draft(reference); }, m_candidates->catalog(),
        m_candidates->book()->now());
}

bool HistoryModel::isTakenBack(const QList<JournalEntry> &undone) const
{
    return vivier::isTakenBack(undone, m_entries, m_candidates->catalog(), m_candidates->book()->now());
}

Value HistoryModel::sentBefore(const JournalEntry &entry) const
{
    for (auto it = m_entries.crbegin(); it != m_entries.crend(); ++it) {
        if (it->number < entry.number && it->reference == entry.reference && it->field == entry.field &&
            it->isAccepted())
            return it->after;
    }
    return {};
}

QList<UndoLine> HistoryModel::describe(const Compensation &compensation) const
{
    const bool several = std::ranges::any_of(compensation.steps, [&](const UndoStep &step) {
        return step.entry.reference != compensation.steps.first().entry.reference;
    });
    QList<UndoLine> lines;
    for (const UndoStep &step : compensation.steps) {
        const QString change = m_words.undoChange(step);
        const bool mayHint = step.problem == UndoProblem::OldValueUnknown;
        lines.append({several ? isolated(nameOf(step.entry.reference)) + u" · "_s + change : change,
                      m_words.undoNote(step, mayHint ? sentBefore(step.entry) : Value()), step.isPossible(),
                      step.asks});
    }
    return lines;
}

} // namespace vivier
