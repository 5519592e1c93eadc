// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "model/candidatemodel.h"
#include "model/journalwords.h"
#include "store/store.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace vivier {

/// One line of what an undo after sending would do.
struct UndoLine
{
    QString text; ///< "Phone: 06 07 → 06 06", with the candidate's name when there are several
    QString note; ///< why not, or that it will be asked; "" for a plain undo
    bool possible = false;
    bool asks = false;

    friend bool operator==(const UndoLine &, const UndoLine &) = default;
};

/// All that was sent from this account, from the journal: a tree of sends, newest first, with their fields. Candidates
/// that were sent together are below one row of their run. What is shown follows a search and a scope; entries that are
/// added later are inserted, so that a view keeps its place. Lives on the window's thread; reading is asynchronous.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, AnswerColumn, WhenColumn, ColumnCount };
    enum class Kind {
        Run,    ///< several candidates that were sent together
        Send,   ///< one candidate, as far as it was sent at once
        Change, ///< one field
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        KeyRole,                     ///< QString: stable identity of a row, also after a reset
        ReferenceRole,               ///< the candidate's; "" for a run
        NameRole,                    ///< of the candidate or run; the field's label for a change
        CountRole,                   ///< QString: "3 fields"; "" for a change
        AtRole,                      ///< QDateTime, UTC
        FieldResultRole,             ///< int(FieldResult): of a group the one worth most of a look
        KnownRole,                   ///< bool, of the cell: a value, neither empty nor unknown
    };

    /// `candidates` and `jobs` must outlive it. Nothing is read before load().
    HistoryModel(const Account &account, std::shared_ptr<Store> store, CandidateModel *candidates, const JobModel *jobs,
                 QObject *parent = nullptr);

    void setAccount(const Account &account) { m_account = account; } ///< renamed

    /// Reads the whole journal; loaded() or failed() follows the first time. Can be asked again, and keeps the place.
    void load();
    bool isLoaded() const { return m_loaded; }
    /// Adds what was sent since; nothing before the first load.
    void readNew();

    /// All its words must occur in a change: name, field, values or verdict; accents and case do not matter.
    void setQuery(const QString &query);
    const QString &query() const { return m_query; }
    /// Only this candidate; all when empty.
    void setCandidate(const QString &reference);
    const QString &candidate() const { return m_candidate; }

    int changeCount() const { return m_shown; } ///< of what passes search and scope
    int totalCount() const { return static_cast<int>(m_entries.size()); }
    int countOf(const QString &reference) const { return m_counts.value(reference); }
    QString nameOf(const QString &reference) const; ///< the reference when no name is known

    /// The changes at and below this row, oldest first, as far as they are shown.
    QList<JournalEntry> entries(const QModelIndex &index) const;
    /// All that was sent in the run that this row belongs to, also what is not shown; oldest first. Nothing where it
    /// was the send of one candidate.
    QList<JournalEntry> entriesOfRun(const QModelIndex &index) const;
    /// The row of a run, or of the only one in it who is shown; invalid when none is.
    QModelIndex rowOfRun(const QString &run) const;
    /// What is shown, newest first, as a CSV file (candidate/journalcsv.h).
    QByteArray asCsv() const;
    /// What undoing these would do now, for any number of candidates.
    Compensation compensation(const QList<JournalEntry> &undone) const;
    /// Whether all of them were sent back since, as far as it was done from here.
    bool isTakenBack(const QList<JournalEntry> &undone) const;
    /// Calls `then` when compensation() of these can be asked: while the snapshots of their candidates are held.
    void prepare(const QList<JournalEntry> &undone, QObject *context, const std::function<void()> &then)
    {
        QSet<QString> references;
        for (const JournalEntry &entry : undone)
            references.insert(entry.reference);
        m_candidates->snapshots()->with(references.values(), context, then);
    }
    QList<UndoLine> describe(const Compensation &compensation) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    /// Entries were added, the filter changed, or somebody who is shown has another name.
    void shownChanged();
    /// The journal could not be read; a sentence for the recruiter. What is shown stays.
    void failed(const QString &sentence);

private:
    struct Node
    {
        Kind kind = Kind::Run;
        QString key;
        qsizetype entry = -1; ///< of a change: its place in m_entries
        int row = 0;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };
    using Nodes = std::vector<std::unique_ptr<Node>>;

    void rename(int first, int last);
    void read(int limit);
    void take(QList<JournalEntry> entries, bool all);
    void takeLandings(const QList<JournalEntry> &entries);
    qint64 newestNumber() const;
    bool passes(qsizetype entry, const QList<QByteArray> &words, QHash<QString, QByteArray> &names) const;
    std::unique_ptr<Node> build();
    void rebuild();
    void merge(Node *shown, Node *wanted);
    const Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    template <typename Visit> void each(const Node *node, Visit visit) const;
    const JournalEntry &anyOf(const Node &node) const;
    FieldResultCounts verdicts(const Node &node) const;
    QString title(const Node &node) const;
    QString titleOfRun(const Node &run) const;
    QString count(const Node &node) const;
    QString text(const Node &node, int column) const;
    QByteArray searchTextOf(const JournalEntry &entry) const;
    Value sentBefore(const JournalEntry &entry) const;

    Account m_account;
    std::shared_ptr<Store> m_store;
    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    JournalWords m_words;
    QList<JournalEntry> m_entries;     ///< oldest first
    mutable QList<QByteArray> m_texts; ///< folded, of the first so many entries: what a search has looked at
    QHash<QString, int> m_counts;      ///< entries per candidate
    std::unique_ptr<Node> m_root;
    QString m_query;
    QString m_candidate;
    mutable QHash<QString, QString> m_titles; ///< of runs, by their keys: what was asked for since they changed
    int m_shown = 0;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

/// Calls `visit` with every change at and below the node.
template <typename Visit> void HistoryModel::each(const Node *node, Visit visit) const
{
    if (node->kind == Kind::Change)
        visit(m_entries.at(node->entry));
    for (const auto &child : node->children)
        each(child.get(), visit);
}

} // namespace vivier
