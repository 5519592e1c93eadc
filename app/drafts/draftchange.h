// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QHash>
#include <QList>
#include <QStringList>

#include <utility>

namespace vivier {

/// What of a candidate's unsent work is another.
enum class DraftAspect {
    Wish = 1,      ///< the draft of the field: its base, its value, or that there is one
    Value = 2,     ///< what is shown of the field
    Attempt = 4,   ///< whether a send-once field was tried and may have arrived
    Released = 8,  ///< whether the field is in the outbox as it is drafted
    Problem = 16,  ///< what the ATS said of the field
    LastSent = 32, ///< what was sent last from here
    State = 64,    ///< SyncState of the candidate; `field` is empty
};
Q_DECLARE_FLAGS(DraftAspects, DraftAspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(DraftAspects)

struct DraftChange
{
    QString key;
    QString field; ///< its own name; "": the candidate as a whole
    DraftAspects what;
};

/// Changes that were made together, told together.
using DraftChanges = QList<DraftChange>;

/// Changes that are not told yet, each field of a candidate once.
class UntoldChanges
{
public:
    bool isEmpty() const { return m_changes.isEmpty(); }
    void add(const QString &key, const QString &field, DraftAspects what)
    {
        const auto known = m_places.constFind({key, field});
        if (known != m_places.cend()) {
            m_changes[*known].what |= what;
            return;
        }
        m_places.insert({key, field}, m_changes.size());
        m_changes.append({key, field, what});
    }
    DraftChanges take()
    {
        m_places.clear();
        return std::exchange(m_changes, {});
    }

private:
    DraftChanges m_changes;
    QHash<std::pair<QString, QString>, qsizetype> m_places; ///< key and field → its place there
};

/// The candidates whose draft is another, each once.
inline QStringList draftedAnew(const DraftChanges &changes)
{
    QStringList keys;
    for (const DraftChange &change : changes) {
        if (change.field.isEmpty() && change.what.testFlag(DraftAspect::Wish))
            keys.append(change.key);
    }
    return keys;
}

/// Whether anything of this candidate is another.
inline bool isAbout(const DraftChanges &changes, const QString &key)
{
    for (const DraftChange &change : changes) {
        if (change.key == key)
            return true;
    }
    return false;
}

} // namespace vivier
