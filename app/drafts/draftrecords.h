// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/journalentry.h"

#include <QHash>

#include <optional>

namespace vivier {

/// What the book holds of one candidate.
struct DraftRecord
{
    struct Rejection
    {
        QString field; ///< several: see joinedFields()
        QString text;
    };
    Draft draft;
    std::optional<Rejection> rejection;
    QHash<QString, DraftField> attempts; ///< tried, then taken out of the draft
    QHash<QString, int> settled;         ///< see DraftBook::timesSettled()
    QHash<QString, JournalEntry> lastSent;
    bool isUntouched = false; ///< begun, and not edited since; see DraftBook::begin()

    bool isIdle() const
    {
        return draft.isEmpty() && !rejection && attempts.isEmpty() && settled.isEmpty() && lastSent.isEmpty();
    }
    /// A comment that may have arrived, taken out of the draft and wanted again in the same words, is still one that
    /// may have arrived. `before`: what was drafted of the field until now.
    void rememberAttempt(const QString &field, const std::optional<DraftField> &before);
};

/// The records by key. What is not there reads as empty.
class DraftRecords
{
public:
    bool contains(const QString &key) const { return m_records.contains(key); }
    const DraftRecord &at(const QString &key) const;
    /// Made when it is not there.
    DraftRecord &operator[](const QString &key) { return m_records[key]; }
    DraftRecord *find(const QString &key);
    void remove(const QString &key) { m_records.remove(key); }
    /// A record without anything goes; that of a new candidate stays until the recruiter discards it.
    void tidy(const QString &key);
    void rename(const QString &from, const QString &to);
    /// Takes the key that a candidate had when it was new, for undo steps that remember it.
    QString currentKey(const QString &key) const { return m_renamed.value(key, key); }

    Draft draft(const QString &key) const;
    bool hasDraft(const QString &key) const;
    QStringList draftedKeys() const; ///< in no order
    std::optional<DraftField> field(const QString &key, const QString &field) const;

private:
    QHash<QString, DraftRecord> m_records;
    QHash<QString, QString> m_renamed; ///< created since: our key → the ATS's
};

} // namespace vivier
