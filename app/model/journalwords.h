// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "candidate/compensate.h"
#include "candidate/storedfile.h"
#include "model/jobmodel.h"

#include <QCoreApplication>

#include <array>

namespace vivier {

/// How many of a send met which verdict.
class FieldResultCounts
{
public:
    FieldResultCounts() = default;
    explicit FieldResultCounts(const QList<JournalEntry> &entries);

    void add(FieldResult verdict) { ++m_counts[static_cast<std::size_t>(verdict)]; }
    int of(FieldResult verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    /// The verdict that is worth most of a look.
    FieldResult worst() const;

private:
    std::array<int, 7> m_counts{}; ///< one for each FieldResult
};

/// How the journal reads on screen, the same in activity, history and receipt. Refers to `jobs`, which must outlive it.
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(vivier::JournalWords)

public:
    JournalWords(const FieldCatalog &catalog, const JobModel *jobs);

    /// The field's label; its name when this version does not know it.
    QString label(const QString &field) const;
    /// "empty", "not known", or the value as the form shows it.
    QString value(const QString &field, const Value &value) const;
    /// What the ATS made of it: "stored as sent", "stored differently: “…”", "the old file is still shown".
    QString verdict(const JournalEntry &entry) const;
    /// What of a send is worth a look: "1 stored differently, 1 kept the old value"; "" when nothing is.
    static QString summary(const FieldResultCounts &counts);

    /// "Phone: 06 06 → 06 07".
    QString change(const QString &field, const Value &before, const Value &after) const;
    /// "Phone: 06 07 → 06 06" for what becomes a draft, "Phone: 06 06 → 06 07" (as it was sent) for what cannot.
    QString undoChange(const UndoStep &step) const;
    /// Why it cannot be undone, or that it will be asked; "" for a plain undo. `sentBefore` is what was sent from here
    /// to this field before the change, when there is such a thing.
    QString undoNote(const UndoStep &step, const Value &sentBefore) const;

private:
    static QString fileThere(const StoredFile &file);
    QString problem(const UndoStep &step, const Value &sentBefore) const;

    const FieldCatalog &m_catalog;
    const JobModel *m_jobs;
};

} // namespace vivier
