// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/validation.h"
#include "drafts/draftrecords.h"
#include "drafts/outbox.h"
#include "drafts/syncstate.h"

#include <functional>

namespace vivier {

/// What is unsent or unsettled in one account, and all that can be said of it. Only DraftBook changes it.
class DraftState
{
public:
    const FieldCatalog &catalog() const { return m_catalog; }
    const Outbox *outbox() const { return &m_outbox; }
    QDateTime now() const { return m_now(); }

    /// Whether there is anything of this candidate here.
    bool contains(const QString &key) const { return m_records.contains(key); }
    Draft draft(const QString &key) const { return m_records.draft(key); }
    bool hasDraft(const QString &key) const { return m_records.hasDraft(key); }
    QStringList draftedKeys() const { return m_records.draftedKeys(); } ///< in no order
    int draftCount() const; ///< what is told as a number: without those that are isUntouched()
    /// Nothing when the field is not drafted. Takes the key that a candidate had when it was new, too; as all below.
    std::optional<DraftField> draftField(const QString &key, const QString &field) const
    {
        return m_records.field(key, field);
    }
    /// The draft's value where there is one, else what the ATS says.
    Value value(const QString &key, const QString &field) const;
    QList<Problem> problems(const QString &key) const { return problems(draft(key)); }
    /// Of a draft that is about to become this.
    QList<Problem> problems(const Draft &draft) const;
    /// What of the draft sending puts into the outbox: all but the fields that block. A new candidate goes there whole:
    /// it may have been tried before, and is looked for then.
    Draft toRelease(const QString &key) const
    {
        return Draft::isNewKey(key) ? draft(key) : sendable(draft(key), problems(key));
    }
    /// Nothing of the candidate could be sent that is not in the outbox already.
    bool isAllReleased(const QString &key) const
    {
        const OutboxItem *item = m_outbox.find(key);
        return item && leaving(*item, draft(key)) == toRelease(key);
    }
    /// A new candidate of whom all there is was put in by the program: no draft yet for who counts them.
    bool isUntouched(const QString &key) const
    {
        return Draft::isNewKey(key) && m_records.at(key).isUntouched && !m_outbox.contains(key);
    }
    /// Drafted, and something of it is not in the outbox as it is: what "send all" is about.
    bool isUnsent(const QString &key) const { return hasDraft(key) && !isUntouched(key) && !isAllReleased(key); }
    QStringList conflicts(const QString &key) const; ///< names of fields that changed on both sides
    bool isInConflict(const QString &key, const QString &field) const;
    /// Why a field cannot be sent, in the ATS's words or ours; "" when it can.
    QString problem(const QString &key, const Field &field) const;
    /// The ATS's own words about a draft, until the field that they are about is edited; where they name none, any.
    QString rejection(const QString &key) const
    {
        return m_records.at(key).rejection.value_or(DraftRecord::Rejection()).text;
    }
    bool isReleased(const QString &key, const QString &field) const; ///< in the outbox as it is drafted
    /// Went into the outbox, and was edited since: neither value leaves until it is sent again.
    bool isOvertaken(const QString &key, const QString &field) const;
    SyncState state(const QString &key) const;
    /// `at` is invalid: nothing.
    JournalEntry lastSent(const QString &key, const QString &field) const
    {
        return m_records.at(key).lastSent.value(field);
    }
    /// The draft that a decision makes, see DraftBook::decide().
    std::optional<DraftField> decided(const QString &key, const QString &field,
                                      const std::optional<Value> &result) const;
    /// How often a send-once field of this candidate was settled: steps from before are void.
    int timesSettled(const QString &key, const QString &field) const
    {
        return m_records.at(m_records.currentKey(key)).settled.value(field);
    }

protected:
    DraftState(const FieldCatalog &catalog, const std::shared_ptr<Store> &store, const QString &accountId)
        : m_catalog(catalog)
        , m_outbox(catalog, store, accountId)
    {
    }
    ~DraftState() = default;

    Candidate snapshot(const QString &key) const { return m_snapshots ? m_snapshots(key) : Candidate(); }
    bool isKnown(const QString &key) const { return contains(key) || !snapshot(key).reference.isEmpty(); }

    const FieldCatalog &m_catalog;
    std::function<Candidate(const QString &)> m_snapshots;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTimeUtc(); };
    DraftRecords m_records;
    Outbox m_outbox;
};

} // namespace vivier
