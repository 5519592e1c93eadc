// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "model/bulkwords.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace vivier {

/// What an edit would do to each of several candidates, and whom of them the recruiter takes out. Nothing is kept by
/// it: chosen() is what may be drafted. Columns: whether it is included, who, a column for each field that is edited,
/// and last what is worth knowing. It follows the drafts, the snapshots and the jobs. Lives on the window's thread, and
/// looks at many candidates in slices, so that nothing pauses.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TickColumn, CandidateColumn, FirstFieldColumn };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        InitialsRole,
        JobRole,     ///< names of the candidate's jobs, as one line
        CellRole,    ///< of a field's column: BulkCell
        ToneRole,    ///< of the last column: BulkRemark::Tone
        CanTickRole, ///< there is something to include or to skip
        NeedsYouRole,
        ConflictRole, ///< it can be compared
        LinkRole,     ///< QString, of a cell: what can be done there beside what it says; "" for nothing
    };
    enum class Show { All, Changing, NeedsYou, Unchanged };

    /// Both must outlive it.
    BulkModel(CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    /// Of whom it is, in this order. Whom nobody knows is left out. Reads who is not in memory, without keeping it
    /// there.
    void setCandidates(const QStringList &keys);
    /// All together; those that say nothing yet (isComplete()) do nothing. Who was ticked or not by hand stays so.
    void setEdits(const QList<BulkEdit> &edits);
    void setShown(Show show);
    Show shown() const { return m_show; }

    /// All were read and looked at.
    bool isReady() const { return m_looked == m_people.size() && !m_reading; }
    int peopleCount() const { return static_cast<int>(m_people.size()); }
    int count(Show show) const { return m_counts.at(static_cast<std::size_t>(show)); }
    int chosenPeople() const { return m_chosenPeople; } ///< who is ticked and would change
    int chosenChanges() const { return m_chosenChanges; }
    int tickable() const { return m_tickable; } ///< of those that are shown
    int ticked() const { return m_ticked; }     ///< the same
    /// What is ticked, ready to be drafted.
    BulkPreview chosen() const;
    void setTicked(const QStringList &keys, bool ticked);
    void setAllTicked(bool ticked); ///< of those that are shown

    /// What can be chosen for this one where its job has no stage, or several, of the name that is wished; then also
    /// once one was chosen. Nothing for all others.
    QList<Stage> stagesFor(const QString &key) const;
    int stageColumn() const; ///< -1: no stage is edited
    std::optional<qint64> chosenStage(const QString &key) const;
    /// Of `keys`, in their order, who has the same stages to choose from as this one: the others of its job.
    QStringList withSameStages(const QString &key, const QStringList &keys) const;
    /// Until the edits wish another stage.
    void chooseStage(const QStringList &keys, qint64 stage);

    QStringList fields() const { return m_fields; }
    const QList<BulkEdit> &edits() const { return m_edits; }
    /// The jobs of the candidates, each once.
    QList<Job> jobs() const;
    const FieldCatalog &catalog() const { return m_candidates->catalog(); }
    int rowOf(const QString &key) const;
    QString keyAt(int row) const { return personAt(row).target.key(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Counts, what is ticked, or whether all is ready.
    void summaryChanged();
    void readFailed(const vivier::StoreError &error);

private:
    struct Person
    {
        BulkTarget target;
        QList<BulkChange> changes; ///< one for each of m_fields; none: not looked at yet
        std::optional<bool> byHand = std::nullopt;
    };

    const Person &personAt(int row) const { return m_people.at(m_rows.at(row)); }
    void lookAgain();
    void lookFurther();
    void lookAt(const QStringList &keys);
    void look(qsizetype first, qsizetype count);
    void read(const QStringList &keys);
    void take(const QList<Candidate> &snapshots);
    void rename(const QString &from, const QString &to);
    void refresh();
    bool isShown(const Person &person) const;
    static bool changesAny(const Person &person);
    static bool needsYou(const Person &person);
    static bool isTicked(const Person &person);
    static bool lacksStage(const Person &person);
    bool canCompare(const Person &person) const;
    QList<Stage> stagesFor(const Person &person) const;
    QString linkOf(const Person &person, int column) const;
    BulkRemark remarkOf(const Person &person) const;
    QString jobsOf(const Person &person) const;
    QVariant dataOfPerson(const Person &person, int role) const;
    QVariant dataOfField(const Person &person, int field, int role) const;
    QVariant dataOfRemark(const Person &person, int role) const;

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QList<Person> m_people;
    QHash<QString, qsizetype> m_placeOf; ///< in m_people
    QList<BulkEdit> m_edits;
    QStringList m_fields;
    Show m_show = Show::All;
    QList<qsizetype> m_rows;  ///< of m_people, as they are shown
    qsizetype m_looked = 0;   ///< so many from the beginning
    int m_reading = 0;        ///< answers that are awaited
    int m_asked = 0;          ///< setCandidates() since the beginning: answers about others are late
    bool m_isFurther = false; ///< lookFurther() is on its way
    std::array<int, 4> m_counts{};
    int m_chosenPeople = 0;
    int m_chosenChanges = 0;
    int m_tickable = 0;
    int m_ticked = 0;
};

} // namespace vivier

Q_DECLARE_METATYPE(vivier::BulkCell)
