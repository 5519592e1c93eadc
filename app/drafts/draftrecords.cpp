// SPDX-License-Identifier: MIT
#include "drafts/draftrecords.h"

namespace vivier {

void DraftRecord::rememberAttempt(const QString &field, const std::optional<DraftField> &before)
{
    const auto now = draft.fields.find(field);
    if (now == draft.fields.end()) {
        if (before && before->attemptedAt.isValid())
            attempts.insert(field, *before);
    } else if (!before && attempts.contains(field) && attempts.value(field).mine == now->mine) {
        now->attemptedAt = attempts.take(field).attemptedAt;
    }
}

const DraftRecord &DraftRecords::at(const QString &key) const
{
    static const DraftRecord none;
    const auto found = m_records.constFind(key);
    return found == m_records.cend() ? none : *found;
}

DraftRecord *DraftRecords::find(const QString &key)
{
    const auto found = m_records.find(key);
    return found == m_records.end() ? nullptr : &*found;
}

void DraftRecords::tidy(const QString &key)
{
    const auto found = m_records.constFind(key);
    if (found != m_records.cend() && found->isIdle() && !Draft::isNewKey(key))
        m_records.erase(found);
}

void DraftRecords::rename(const QString &from, const QString &to)
{
    DraftRecord own = m_records.take(from);
    own.lastSent.insert(at(to).lastSent);
    m_records.insert(to, own);
    m_renamed.insert(from, to);
}

Draft DraftRecords::draft(const QString &key) const
{
    const Draft &kept = at(key).draft;
    return kept.key.isEmpty() ? Draft{.key = key} : kept;
}

/// A new candidate without a field left is still a draft: removing it is the recruiter's decision.
bool DraftRecords::hasDraft(const QString &key) const
{
    const auto found = m_records.constFind(key);
    return found != m_records.cend() && (!found->draft.isEmpty() || Draft::isNewKey(key));
}

QStringList DraftRecords::draftedKeys() const
{
    QStringList keys;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (hasDraft(it.key()))
            keys.append(it.key());
    }
    return keys;
}

std::optional<DraftField> DraftRecords::field(const QString &key, const QString &field) const
{
    const QMap<QString, DraftField> &fields = at(currentKey(key)).draft.fields;
    const auto found = fields.constFind(field);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace vivier
