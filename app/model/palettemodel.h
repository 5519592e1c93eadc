#pragma once

#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace vivier {

/// What can be reached by typing a part of its name: candidates, jobs, and whatever the window can do. The best of each
/// group, below a heading. A keystroke costs one walk over the names, and one over all that a search looks at when no
/// name fits.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Candidates, Stages, Actions, Jobs, Accounts };
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        DetailRole, ///< QString: what tells it from others of its name
        KeysRole,   ///< QString: its shortcut
        IconRole,   ///< QString: a name of resources/icons
    };

    explicit PaletteModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What is looked through, from the next setQuery() on.
    /// Of the account in sight; nullptr: there is none.
    void setSources(CandidateModel *candidates, JobModel *jobs);
    /// Those that cannot be done at this moment are left out.
    void setActions(Group group, const QList<QAction *> &actions);
    /// "> " before it looks for actions and stages alone, "@" for candidates, "#" for jobs.
    void setQuery(const QString &query);
    /// The words that rows were found by, folded.
    const QList<QByteArray> &words() const { return m_words; }

    QString candidateAt(int row) const;   ///< its key; "" for anything else
    QString jobAt(int row) const;         ///< its reference; "" for anything else
    QAction *actionAt(int row) const;     ///< nullptr for anything else
    int nextEntry(int row, int by) const; ///< the row of the next entry in this direction; -1: there is none

private:
    struct Row
    {
        Group group = Group::Actions;
        bool heading = false;
        QString title = {};
        QString detail = {};
        QString id = {}; ///< the key of a candidate, the reference of a job
        QPointer<QAction> action = {};
    };

    void find();
    QList<Row> candidates() const;
    QList<Row> jobs() const;
    QList<Row> actions(Group group) const;
    QList<int> bestNames(const CandidateRows &rows, qsizetype most) const;
    void addByText(QList<int> *found, const CandidateRows &rows, qsizetype most) const;
    static Row candidateRow(const CandidateModel &candidates, const JobModel *jobs, int source);

    QPointer<CandidateModel> m_candidates;
    QPointer<JobModel> m_jobs;
    QHash<Group, QList<QPointer<QAction>>> m_actions;
    QString m_query; ///< without its sign
    QChar m_sign;    ///< '>', '@', '#' or none
    QList<QByteArray> m_words;
    QList<Row> m_rows;
};

} // namespace vivier
