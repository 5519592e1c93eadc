// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fuzzy.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <tuple>

class QAction;

namespace vivier {

/// What can be reached by typing a part of its name: candidates, jobs, and whatever the window can do. The best of each
/// group, below a heading. The names, and all that a search looks at when no name fits, are walked over in slices
/// between events, so that a keystroke does not wait for it; one that goes on looks only at the names that fitted.
/// Until searched() the best of those that were looked at are shown.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Candidates, Stages, Actions, Filters, Jobs, Accounts };
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
    bool isSearching() const { return m_slice.isActive(); }
    /// Ends the search now, for who is about to choose.
    void finishSearch();
    /// The words that rows were found by, folded.
    const QList<QByteArray> &words() const { return m_words; }

    QString candidateAt(int row) const;   ///< its key; "" for anything else
    QString jobAt(int row) const;         ///< its reference; "" for anything else
    QAction *actionAt(int row) const;     ///< nullptr for anything else
    QString linkAt(int row) const;        ///< of ours, to what is not of the account in sight; "" for anything else
    int nextEntry(int row, int by) const; ///< the row of the next entry in this direction; -1: there is none

Q_SIGNALS:
    void searched(); ///< the rows are those of the whole search; not for one that ended within setQuery()

private:
    /// In scattered letters alone, archived, -score, order by name, row: the best first.
    using Found = std::tuple<bool, bool, int, quint64, int>;

    struct Row
    {
        Group group = Group::Actions;
        bool heading = false;
        QString title = {};
        QString detail = {};
        QString id = {}; ///< the key of a candidate, the reference of a job
        QPointer<QAction> action = {};
        QString link = {};
        bool isLoose = false; ///< fits in scattered letters alone
    };

    void startSearch();
    bool searchSlice(bool toTheEnd);
    void search();
    void addText(int row, bool archived);
    void lookAtName(const CandidateRows &rows, int row);
    void show();
    QList<Row> found(Group group) const;
    bool isLoose(int score) const { return !m_words.isEmpty() && score < firmFit; }
    qsizetype most() const;
    QList<Row> linked() const;
    QList<Row> candidates() const;
    QList<Row> jobs() const;
    QList<Row> actions(Group group) const;
    static Row candidateRow(const CandidateModel &candidates, const JobModel *jobs, int source);

    QPointer<CandidateModel> m_candidates;
    QPointer<JobModel> m_jobs;
    QHash<Group, QList<QPointer<QAction>>> m_actions;
    QString m_query; ///< without its sign
    QChar m_sign;    ///< '>', '@', '#' or none
    QList<QByteArray> m_words;
    QList<Row> m_rows;
    // The search among the candidates.
    QTimer m_slice;
    qsizetype m_next = 0;  ///< where it has come to
    bool m_byText = false; ///< no name fits: among all texts
    QList<Found> m_best;
    QList<int> m_texts;          ///< rows found by text
    qsizetype m_activeTexts = 0; ///< the first of m_texts, who are not archived
    QList<int> m_fitting;        ///< rows whose names fit
    QList<int> m_among;          ///< the rows to look at; only with m_narrows
    bool m_narrows = false;
    bool m_complete = false; ///< m_fitting is all of what fits m_words
};

} // namespace vivier
