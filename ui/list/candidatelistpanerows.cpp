// SPDX-License-Identifier: MIT
// The part of CandidateListPane that goes through the rows, and on into those who match elsewhere.
#include "list/candidatelistpane.h"
#include "list/candidatelistview.h"
#include "list/othermatchesview.h"
#include "model/accountsession.h"

#include <QKeyEvent>

namespace vivier {

/// Where those in sight were found may be told by their snapshots only.
void CandidateListPane::readShown()
{
    CandidateListModel *list = m_session->list();
    if (!list->searches() || list->rowCount() == 0)
        return;
    const QModelIndex first = m_list->indexAt(QPoint(1, 1));
    const QModelIndex last = m_list->indexAt(QPoint(1, m_list->viewport()->height() - 1));
    const int end = last.isValid() ? last.row() : list->rowCount() - 1;
    QStringList keys;
    for (int row = first.isValid() ? first.row() : 0; row <= end; ++row) {
        if (!list->whereFound(row))
            keys.append(list->keyAt(row));
    }
    if (!keys.isEmpty())
        m_session->candidates()->snapshots()->with(keys, this, [this] { m_list->viewport()->update(); });
}

void CandidateListPane::setOtherMatches(OtherMatches *matches)
{
    m_others->setModel(matches);
}

bool CandidateListPane::eventFilter(QObject *watched, QEvent *event)
{
    // Down at the end of the list goes on into who matches elsewhere.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier &&
        m_list->currentIndex().row() == m_session->list()->rowCount() - 1 && m_others->enter())
        return true;
    return QWidget::eventFilter(watched, event);
}

void CandidateListPane::setRowActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

void CandidateListPane::focusList()
{
    if (m_session->list()->rowCount() == 0 && m_others->enter())
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_session->opening().isEmpty() && m_session->list()->rowCount() > 0)
        m_list->open(m_list->model()->index(0, 0));
}

void CandidateListPane::enterResults()
{
    const CandidateListModel &list = *m_session->list();
    const int first = list.searches() ? list.firstFound() : 0;
    focusList();
    if (list.rowOf(m_session->opening()) < first && list.rowCount() > first)
        m_list->open(m_list->model()->index(first, 0)); // else the next key would be about someone unseen
}

void CandidateListPane::selectAllListed()
{
    m_list->selectAll();
}

bool CandidateListPane::step(int by)
{
    const QModelIndex next = rowBeside(by);
    if (!next.isValid() || next.data(CandidateModel::KeyRole).toString() == m_session->opening())
        return false;
    m_list->open(next);
    return true;
}

QModelIndex CandidateListPane::rowBeside(int by) const
{
    const int count = m_session->list()->rowCount();
    const int row = m_session->list()->rowOf(m_session->opening());
    return m_list->model()->index(row < 0 ? 0 : qBound(0, row + by, count - 1), 0); // none without rows
}

QString CandidateListPane::beside(int by) const
{
    const QString key = rowBeside(by).data(CandidateModel::KeyRole).toString();
    return key == m_session->opening() ? QString() : key;
}

void CandidateListPane::showMenu(const QPoint &position)
{
    const QModelIndex row = m_list->indexAt(position);
    if (!row.isValid())
        return;
    m_list->open(row);
    Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(position));
}

} // namespace vivier
