// SPDX-License-Identifier: MIT
#pragma once

#include "model/bulkmodel.h"
#include "model/personpairs.h"

namespace vivier {

/// Two candidates of one account, field by field, and what becomes of the one that stays. Nothing is kept by it:
/// preview() is what may be drafted, of both, as one step and one run. What only one of them has is taken and what is
/// equal is decided; the rest waits for the recruiter. Lives on the window's thread.
class PersonMerge : public QObject
{
    Q_OBJECT

public:
    enum class Choice {
        Undecided,
        Stays,   ///< what the one that stays has
        Goes,    ///< what the other has
        Both,    ///< of a set
        Neither, ///< of a set
        Written,
    };
    struct Row
    {
        const Field *field = nullptr;
        Value stays; ///< as shown, drafts included; of a file what the ATS stored
        Value goes;
        Choice choice = Choice::Undecided;
        Value written = {};
        bool isSame = false; ///< nothing to decide
    };
    /// Why the two cannot be merged; a sentence that says more is in why().
    enum class Obstacle { None, NotCreated, Conflict, Problem, NotKnown };

    /// Both must outlive it.
    PersonMerge(CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    /// Begins anew with these two of the account; their snapshots are read first, see changed(). Empty keys: nobody.
    /// `links`: what is known of those that no read tells, of the one that stays and of the other.
    void open(const QString &stays, const QString &goes, const FieldValues &staysLinks, const FieldValues &goesLinks);
    bool isReady() const { return m_isReady; }
    const QString &stays() const { return m_stays; }
    const QString &goes() const { return m_goes; }
    /// What was chosen stays with whom it was chosen of.
    void swap();

    const QList<Row> &rows() const { return m_rows; }
    void choose(int row, Choice choice);
    void write(int row, const Value &value);
    Value resultOf(int row) const;
    int decided() const;
    bool isDecided() const { return decided() == m_rows.size(); }
    /// Why the result of this row cannot be sent; "" when it can.
    QString problemOf(int row) const;

    /// Whether the ATS knows comments, an archive, and documents that it fetches.
    bool canComment() const { return addition(FieldKind::LongText) != nullptr; }
    bool canArchive() const { return catalog().find(FieldRole::Archived) != nullptr; }
    bool canAttach() const { return addition(FieldKind::RemoteFile) != nullptr && !attached().isEmpty(); }
    void setCommenting(bool commenting);
    void setAttaching(bool attaching);
    bool isCommenting() const { return m_isCommenting && canComment(); }
    bool isAttaching() const { return m_isAttaching && canAttach(); }

    /// What would be done: to the one that stays its fields, a comment and a document of the other; to the other a
    /// comment and the archive.
    BulkPreview preview() const;
    Obstacle obstacle() const;
    bool isArchivedAlready() const; ///< the one that goes, by the draft at least
    QString why() const;            ///< a sentence about obstacle(), or "" when they can be merged
    const FieldCatalog &catalog() const { return m_candidates->catalog(); }
    const JobModel &jobs() const { return *m_jobs; }
    QString shown(int row, const Value &value) const; ///< as a sentence of the page says it

Q_SIGNALS:
    void changed();

private:
    void read();
    void fill();
    void addRow(const Field &field);
    BulkTarget targetOf(const QString &key) const;
    Value shownOf(const QString &key, const Field &field) const;
    const Field *addition(FieldKind kind) const;
    QString attached() const;
    QList<BulkEdit> editsOfStays() const;
    QList<BulkEdit> editsOfGoes() const;
    BulkEdit comment(const QString &key, const QString &text) const;

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QString m_stays;
    QString m_goes;
    FieldValues m_staysLinks;
    FieldValues m_goesLinks;
    bool m_isReady = false;
    bool m_isCommenting = true;
    bool m_isAttaching = true;
    QList<Row> m_rows;
};

} // namespace vivier
