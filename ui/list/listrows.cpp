#include "list/listrows.h"

#include "list/candidatedelegate.h"
#include "model/workspace.h"

namespace vivier {

ListRows::ListRows(Workspace *workspace, const CandidateDelegate *delegate, QObject *parent)
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
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace vivier
