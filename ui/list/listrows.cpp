#include "list/listrows.h"

#include "list/candidatedelegate.h"
#include "model/accountsession.h"
#include "model/stagetimewords.h"

namespace vivier {

ListRows::ListRows(AccountSession *workspace, const CandidateDelegate *delegate, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_workspace(workspace)
    , m_delegate(delegate)
{
    setSourceModel(workspace->list());
}

QVariant ListRows::data(const QModelIndex &index, int role) const
{
    const CandidateSelection &selection = *m_workspace->selection();
    switch (role) {
    case Qt::AccessibleTextRole:
        return m_delegate->spoken(index);
    case SelectedRole:
        return !selection.isEmpty() && selection.contains(m_workspace->list()->keyAt(index.row()));
    case OpenRole:
        return !selection.isEmpty() && m_workspace->list()->keyAt(index.row()) == m_workspace->opening();
    case StageTimeRole:
        return shortDaysInStage(shownSince(index), m_workspace->now().toLocalTime().date());
    case StageTimeSentenceRole:
        return stageTimeSentence(shownSince(index), m_delegate->stageName(index), m_workspace->atsName(),
                                 m_workspace->now().toLocalTime().date());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// The row of who is archived says that in place of the stage.
StageSince ListRows::shownSince(const QModelIndex &index) const
{
    const bool isSortedByIt = m_workspace->list()->order().by == CandidateOrder::By::InStage;
    return isSortedByIt && !index.data(CandidateModel::ArchivedRole).toBool()
               ? index.data(CandidateModel::StageSinceRole).value<StageSince>()
               : StageSince();
}

} // namespace vivier
