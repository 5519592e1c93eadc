#pragma once

#include <QFlags>
#include <QList>
#include <QStringList>

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
