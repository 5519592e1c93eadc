// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"
#include "model/conflictfield.h"
#include "model/jobmodel.h"

#include <QAbstractTableModel>

namespace vivier {

/// What the merge of one candidate's draft proposes, field by field, and what the recruiter decides: one row per
/// drafted field in the form's order. From setCandidate() to the next one is a visit: a row that was decided stays in
/// sight, with both sides as they were, until the visit ends. Decisions are drafts like any other: they go through the
/// candidate's undo stack, are saved with the draft, and nothing is sent by them.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BeforeColumn, YoursColumn, TheirsColumn, ResultColumn };
    static constexpr int columns = 5;

    using State = ConflictField::State;

    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: the field's own name
        StateRole,                   ///< int(State)
        NoteRole,                    ///< QString: what the result is made of, or which keys decide
        ProblemRole,                 ///< QString: why the result cannot be sent, empty when it can
        MustDecideRole,              ///< bool: both sides changed it, in this visit
        ChoosableRole,               ///< bool: this side (column Yours or Theirs) can be chosen
        ChosenRole,                  ///< bool: the result is this side
        EditableRole,                ///< bool: the result can be edited
        DecidedRole,                 ///< bool: the recruiter decided, and can take it back
        KnowledgeRole,               ///< int(Value::State) of the cell
    };

    /// `ats`: its name on screen. The models must outlive this one.
    ConflictModel(CandidateModel *candidates, const JobModel *jobs, QString ats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Begins a visit; "" ends it.
    void setCandidate(const QString &key);
    QString candidate() const { return m_key; }
    QString candidateName() const;
    QString ats() const { return m_ats; }
    /// Of the candidate; decisions are steps of it.
    QUndoStack *undoStack() const { return m_candidates->book()->undoStack(m_key); }

    int toDecide() const; ///< rows that both sides changed, decided or not
    int decided() const;  ///< how many of them have a result
    bool isDecided() const { return decided() == toDecide(); }
    /// All is decided, something can be sent, and no result of a decision has a problem.
    bool canSend() const;
    bool isEverythingTheirs() const; ///< all is decided, and nothing is left to be sent

    /// nullptr for a field that this version does not know: it can only be left to the ATS.
    const Field *field(int row) const;
    /// What an editor of the result begins with: the result, or yours while undecided.
    Value editorValue(int row) const;
    /// The stages that the candidate can have; empty when they are not known.
    QList<Stage> stages() const;
    const JobModel &jobs() const { return *m_jobs; }

    void choose(int row, bool mine);
    /// Every row that must be decided, as one step of the undo stack.
    void chooseAll(bool mine);
    /// The result is `wanted`. Typing on in one row merges into one step.
    void edit(int row, const Value &wanted);
    /// Takes the decision of one row back, whatever was decided after it; itself a step of the undo stack.
    void undecide(int row);

    /// All candidates of the account that wait for a decision, in the order of the list of candidates.
    QStringList conflictKeys() const;

Q_SIGNALS:
    /// Rows, counts, or what can be sent.
    void changed();
    void conflictKeysChanged();

private:
    void refresh();
    void touchConflicts();
    bool isChoosable(const ConflictField &row, int column) const;
    bool isEditable(const ConflictField &row) const;
    Value cellValue(const ConflictField &row, int column) const;
    QString cellText(const ConflictField &row, int column) const;

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QString m_ats;
    QString m_key;
    QDateTime m_theirsSeen;
    QList<ConflictField> m_rows;
    mutable QStringList m_conflictKeys;
    mutable bool m_conflictKeysKnown = false;
};

} // namespace vivier
