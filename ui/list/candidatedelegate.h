// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStyledItemDelegate>

namespace vivier {

class JobModel;

/// A row of the list: initials, name, subtitle, stage (and how long in it, while the list is sorted by that), and a
/// mark for a draft, always a shape or word with its colour.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CandidateDelegate(const JobModel *jobs, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// While something is searched, each row has a third line: where it was found.
    void setQuery(const QString &query);
    /// Whether the second line begins with the jobs: they are not told where the list shows one job.
    void setShowsJobs(bool shows) { m_showsJobs = shows; }
    bool searches() const { return !m_words.isEmpty(); }

    /// What the row says, in one sentence, with the jobs, for screen readers.
    QString spoken(const QModelIndex &index) const;
    /// The stage, or status, in which the candidate is, as it is called.
    QString stageName(const QModelIndex &index) const;

private:
    QString standing(const QModelIndex &index) const;

    const JobModel *m_jobs;
    QList<QByteArray> m_words;
    bool m_showsJobs = true;
};

} // namespace vivier
