// SPDX-License-Identifier: MIT
#include "list/listrows.h"

#include "list/candidatedelegate.h"
#include "model/accountsession.h"
#include "model/stagetimewords.h"

namespace vivier {

ListRows::ListRows(AccountSession *session, const CandidateDelegate *delegate, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_session(session)
    , m_delegate(delegate)
{
    setSourceModel(session->list());
}

QVariant ListRows::data(const QModelIndex &index, int role) const
{
    const CandidateSelection &selection = *m_session->selection();
    switch (role) {
    case Qt::AccessibleTextRole:
        return m_delegate->spoken(index);
    case SelectedRole:
        return !selection.isEmpty() && selection.contains(m_session->list()->keyAt(index.row()));
    case OpenRole:
        return !selection.isEmpty() && m_session->list()->keyAt(index.row()) == m_session->opening();
    case StageTimeRole:
        return shortDaysInStage(shownSince(index), m_session->now().toLocalTime().date());
    case StageTimeSentenceRole:
        return stageTimeSentence(shownSince(index), m_delegate->stageName(index), m_session->atsName(),
                                 m_session->now().toLocalTime().date());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// The row of who is archived says that in place of the stage.
StageSince ListRows::shownSince(const QModelIndex &index) const
{
    const bool isSortedByIt = m_session->list()->order().by == CandidateOrder::By::InStage;
    return isSortedByIt && !index.data(CandidateModel::ArchivedRole).toBool()
               ? index.data(CandidateModel::StageSinceRole).value<StageSince>()
               : StageSince();
}

} // namespace vivier
