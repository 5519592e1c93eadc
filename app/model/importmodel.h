// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listfile.h"
#include "lists/listimport.h"
#include "model/accountsession.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace vivier {

/// What a list that comes in says, before any of it is kept: how it was read, what its columns are taken for, and a row
/// for each of its rows. It follows the drafts, the snapshots and the jobs. Lives on the window's thread; files,
/// columns and rows are looked at on another, so that nothing pauses.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, OutcomeColumn, NameColumn, ChangeColumn, columnsInAll };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< who is there already; "" for somebody new
        WhatRole,                   ///< int(ImportRow::What)
    };
    enum class Show { All, New, Updates, Problems, Same };

    explicit ImportModel(AccountSession *session, QObject *parent = nullptr);

    /// In the place of the list that is here, once it is read. One that is none leaves that alone, see refused().
    void openFile(const QString &path);
    /// The same of rows that were copied in a spreadsheet, or of the text of a list.
    void take(const QString &pasted);
    void clear();

    // How it is read; each looks at all of it again.
    void setEncoding(TextEncoding encoding);
    void setSeparator(QChar separator);
    /// One of columnTargets(), or "" to leave the column out.
    void setTarget(const QString &column, const QString &target);
    /// Of new candidates, where their row says none; "": none.
    void setJob(const QString &reference);
    void setShown(Show show);

    bool isEmpty() const { return m_bytes.isEmpty() && !m_reads; } ///< no list was given yet, or none could be read
    /// plan() is of all that was chosen, and of everybody as they are now.
    bool isReady() const { return m_isReady && !m_isStale && !m_isLooking; }
    /// Why a list could not be read, a sentence; "" while there is nothing wrong.
    const QString &problem() const { return m_problem; }
    const QString &name() const { return m_name; }      ///< of the file, or what was pasted
    bool isTaken() const { return !m_taken.isEmpty(); } ///< see leaveProblems()
    const ListFile &list() const { return *m_list; }
    const QList<ColumnMatch> &columns() const { return m_columns; }
    /// What a column may be taken for.
    QStringList targets() const { return columnTargets(catalog(), m_options); }
    QString targetName(const QString &target) const; ///< for the recruiter
    QString sampleOf(qsizetype column) const;        ///< its first cells that say something; "" for an empty column
    const QString &job() const { return m_job; }
    Show shown() const { return m_show; }
    int count(Show show) const { return m_counts.at(static_cast<std::size_t>(show)); }
    int draftsToMake() const { return count(Show::New) + count(Show::Updates); }
    const ImportPlan &plan() const { return m_plan; }
    // What it becomes, made with it on the other thread: of many that takes longer than the window may pause.
    const BulkPreview &updates() const { return m_updates; }
    const QList<FieldValues> &additions() const { return m_additions; }
    int lineAt(int row) const { return rowAt(row).line; } ///< of the file
    int rowOf(int line) const;                            ///< -1: not shown
    QStringList missing() const; ///< what new ones lack before they can be sent, each sentence once
    QByteArray report() const;   ///< see reportAsCsv()
    /// Right before the plan is drafted: the list is only what was not taken from now on. When that step of many is
    /// undone, all of it is there again.
    void leaveProblems();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Counts, columns, problem, or whether all is ready.
    void summaryChanged();
    /// What was given is no list, a sentence; the list that was here before still is.
    void refused(const QString &why);
    void readFailed(const vivier::StoreError &error);

private:
    struct Input;
    struct Matched;
    struct Planned;

    void bring(const QString &name, const ListReading &reading, const std::function<ListBytes()> &read);
    void refuse(const QString &why);
    static QString nobodyText();
    void begin(const QString &name);
    void readOtherwise();
    void fail(const QString &problem);
    void lookAgain();
    void look();
    Input input() const;
    void readPeople(const Matched &matched);
    void plan(const Matched &matched, const QHash<QString, Candidate> &snapshots);
    void show(const ImportPlan &plan);
    void bringBack();
    void refresh();
    bool isShown(const ImportRow &row) const;
    const ImportRow &rowAt(int row) const { return m_plan.rows.at(m_rows.at(row)); }
    QString outcome(const ImportRow &row) const;
    QString change(const ImportRow &row) const;
    const FieldCatalog &catalog() const { return m_session->candidates()->catalog(); }

    AccountSession *m_session;
    QString m_name;
    QByteArray m_bytes;
    ListReading m_reading;
    std::shared_ptr<const ListFile> m_list; ///< never null
    bool m_isRead = false;                  ///< m_list is of m_bytes as m_reading says
    struct Taken
    {
        std::shared_ptr<const ListFile> list; ///< as it was before
        ImportPlan plan;
        int steps = 0; ///< of many that were done before
    };
    QList<Taken> m_taken;
    QHash<QString, QString> m_chosen;
    QString m_job;
    MatchOptions m_options; ///< of the last look
    QList<ColumnMatch> m_columns;
    ImportPlan m_plan;
    BulkPreview m_updates;
    QList<FieldValues> m_additions;
    QString m_problem;
    Show m_show = Show::All;
    QList<qsizetype> m_rows; ///< of the plan, as they are shown
    std::array<int, 5> m_counts{};
    int m_asked = 0;      ///< lists since the beginning: answers about others are late
    int m_brought = 0;    ///< the same of lists that are not here yet
    bool m_reads = false; ///< one is being read
    bool m_isLooking = false;
    bool m_isStale = false;  ///< something changed while it was looked at
    bool m_isQueued = false; ///< look() is on its way
    bool m_isReady = false;  ///< m_plan is of all that was chosen
    int m_readAs = 0;        ///< counts up: another encoding, or another separator
};

} // namespace vivier
