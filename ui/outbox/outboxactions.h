// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QModelIndex;

namespace vivier {

/// What can be done with an item of the outbox. In this order they stand beside the details.
enum class OutboxAction {
    Compare,      ///< a conflict: field by field
    OpenMatch,    ///< the candidate that is already there
    CreateAnyway, ///< already there, or lost and not found: the recruiter looked, and wants it all the same
    Decide,       ///< gone, or moved to another job
    ItIsThere,    ///< unsure: the recruiter looked, and it had arrived
    SendAgain,    ///< unsure: it had not
    LetGo,
    Hold,
    Edit,
    TryAgain,
    TakeBack,
    SendNow,
};

/// What fits this item, the most fitting first; the row shows the first two. Empty while it is leaving.
QList<OutboxAction> outboxActions(const QModelIndex &item);
/// What Enter does: the decision that the item waits for, else Edit.
OutboxAction defaultAction(const QModelIndex &item);
QString actionText(OutboxAction action);
/// None for a decision, which the recruiter takes by Enter or by its button.
QKeySequence actionKeys(OutboxAction action);

} // namespace vivier
