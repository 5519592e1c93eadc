// SPDX-License-Identifier: MIT
#include "widgets/jobchecklist.h"

#include "candidate/folding.h"
#include "candidate/singleline.h"

#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownOfId = 8;
}

void JobChecklist::setJobs(const QList<JobChoice> &jobs)
{
    m_jobs = jobs;
    std::ranges::stable_sort(
        m_jobs, [](const JobChoice &a, const JobChoice &b) { return a.title.localeAwareCompare(b.title) < 0; });
    m_at.clear();
    m_at.reserve(m_jobs.size());
    for (qsizetype i = 0; i < m_jobs.size(); ++i)
        m_at.insert(m_jobs[i].id, i);
    m_folded.clear();
    order(m_search);
}

const JobChoice *JobChecklist::job(const QString &id) const
{
    const auto at = m_at.constFind(id);
    return at == m_at.cend() ? nullptr : &m_jobs[*at];
}

QString JobChecklist::title(const QString &id) const
{
    if (const JobChoice *known = job(id))
        return known->title;
    return id.size() <= shownOfId ? id : id.left(shownOfId) + u'…';
}

void JobChecklist::setChecked(const QStringList &ids)
{
    m_checked = ids;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void JobChecklist::order(const QString &search)
{
    m_search = search;
    QList<QByteArray> words = foldedText(search).simplified().split(' ');
    words.removeAll({});
    if (!words.isEmpty() && m_folded.isEmpty()) {
        m_folded.reserve(m_jobs.size());
        for (const JobChoice &job : std::as_const(m_jobs))
            m_folded.append(foldedText(job.title + u' ' + job.place));
    }
    const auto matches = [&](const QByteArray &text) {
        return std::ranges::all_of(words, [&](const QByteArray &word) { return text.contains(word); });
    };
    QStringList first;
    QStringList open;
    QStringList closed;
    const QSet<QString> checked(m_checked.cbegin(), m_checked.cend());
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        if (!words.isEmpty() && !matches(m_folded[i]))
            continue;
        QStringList &group = checked.contains(m_jobs[i].id) ? first : m_jobs[i].closed ? closed : open;
        group.append(m_jobs[i].id);
    }
    for (const QString &id : std::as_const(m_checked)) {
        if (!m_at.contains(id) && matches(foldedText(id)))
            first.append(id);
    }
    beginResetModel();
    m_rows = first + open + closed;
    endResetModel();
}

int JobChecklist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JobChecklist::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &id = m_rows.at(index.row());
    const JobChoice *known = job(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QString text = isolated(title(id));
        if (known && !known->place.isEmpty())
            text += u" · "_s + isolated(known->place);
        if (known && known->closed)
            text = tr("%1 (closed)").arg(text);
        return text;
    }
    case Qt::ToolTipRole:
        return known ? data(index, Qt::DisplayRole) : tr("%1: not among the jobs that were loaded").arg(isolated(id));
    case Qt::CheckStateRole:
        return m_checked.contains(id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return id;
    case ClosedRole:
        return known && known->closed;
    case KnownRole:
        return known != nullptr;
    default:
        return {};
    }
}

bool JobChecklist::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString id = m_rows.at(index.row());
    const bool on = value.toInt() == Qt::Checked;
    if (on == m_checked.contains(id))
        return true;
    Q_EMIT toggled(id, on);
    return true;
}

Qt::ItemFlags JobChecklist::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace vivier
