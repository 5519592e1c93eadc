// SPDX-License-Identifier: MIT
#include "outbox/outboxactions.h"

#include "model/outboxmodel.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(OutboxAction)
};

} // namespace

QList<OutboxAction> outboxActions(const QModelIndex &item)
{
    using A = OutboxAction;
    if (!item.isValid() || item.data(OutboxModel::LeavingRole).toBool())
        return {};
    switch (static_cast<SendOutcome>(item.data(OutboxModel::ReasonRole).toInt())) {
    case SendOutcome::Conflict:
        return {A::Compare, A::TakeBack, A::Edit};
    case SendOutcome::AlreadyThere:
        if (item.data(OutboxModel::MatchRole).toString().isEmpty())
            return {A::Edit, A::CreateAnyway, A::TakeBack};
        return {A::OpenMatch, A::CreateAnyway, A::Edit, A::TakeBack};
    case SendOutcome::NotReady:
        return {A::Edit, A::TakeBack};
    case SendOutcome::Rejected:
        return {A::Edit, A::TakeBack, A::TryAgain};
    case SendOutcome::Forbidden:
        return {A::TryAgain, A::TakeBack, A::Edit};
    case SendOutcome::Gone:
    case SendOutcome::Moved:
        return {A::Decide, A::TakeBack, A::Edit};
    case SendOutcome::Unsure:
        return {A::ItIsThere, A::SendAgain, A::Edit, A::TakeBack};
    case SendOutcome::Stopped:
        return {A::Edit, A::TakeBack};
    default:
        break;
    }
    if (item.data(OutboxModel::HeldRole).toBool())
        return {A::LetGo, A::TakeBack, A::Edit};
    if (item.data(OutboxModel::RiskyRole).toBool())
        return {A::TakeBack, A::SendNow, A::Hold, A::Edit};
    return {A::Hold, A::Edit, A::SendNow, A::TakeBack};
}

OutboxAction defaultAction(const QModelIndex &item)
{
    const QList<OutboxAction> actions = outboxActions(item);
    const OutboxAction first = actions.value(0, OutboxAction::Edit);
    const bool decides =
        first == OutboxAction::Compare || first == OutboxAction::OpenMatch || first == OutboxAction::Decide;
    return decides ? first : OutboxAction::Edit;
}

QString actionText(OutboxAction action)
{
    switch (action) {
    case OutboxAction::Compare:
        return ActionText::tr("Compare…");
    case OutboxAction::OpenMatch:
        return ActionText::tr("Open that candidate");
    case OutboxAction::CreateAnyway:
        return ActionText::tr("Create it anyway");
    case OutboxAction::Decide:
        return ActionText::tr("Decide…");
    case OutboxAction::ItIsThere:
        return ActionText::tr("It arrived");
    case OutboxAction::SendAgain:
        return ActionText::tr("Send again");
    case OutboxAction::TryAgain:
        return ActionText::tr("Try again");
    case OutboxAction::SendNow:
        return ActionText::tr("Send now");
    case OutboxAction::Edit:
        return ActionText::tr("Edit");
    case OutboxAction::LetGo:
        return ActionText::tr("Release");
    case OutboxAction::Hold:
        return ActionText::tr("Hold");
    case OutboxAction::TakeBack:
        return ActionText::tr("Take back");
    }
    return {};
}

QKeySequence actionKeys(OutboxAction action)
{
    switch (action) {
    case OutboxAction::Edit:
        return QKeySequence(Qt::Key_Return);
    case OutboxAction::LetGo:
    case OutboxAction::Hold:
        return QKeySequence(Qt::Key_Space);
    case OutboxAction::SendNow:
    case OutboxAction::TryAgain:
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    case OutboxAction::TakeBack:
        return QKeySequence(Qt::Key_Delete);
    default:
        return {};
    }
}

} // namespace vivier
