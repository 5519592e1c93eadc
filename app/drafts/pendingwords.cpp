#include "drafts/pendingwords.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate: what an item of the outbox says of its last attempt.
struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

} // namespace

QString pendingSentence(const OutboxItem &item, const QString &ats)
{
    switch (item.reason) {
    case OutboxReason::Conflict:
        return OutboxWords::tr("Changed here and in %1. Nothing was sent: choose what to keep, field by field.")
            .arg(ats);
    case OutboxReason::Gone:
        return OutboxWords::tr("%1 does not have this candidate any more, or the token may not see it. Your changes "
                               "are kept.")
            .arg(ats);
    case OutboxReason::Moved:
        return OutboxWords::tr("%1 has moved this candidate to another job. Nothing was sent: check the stage, then "
                               "send again.")
            .arg(ats);
    case OutboxReason::Stopped:
        return OutboxWords::tr("Writing to %1 is stopped, since it emptied fields that were not sent. Your changes are "
                               "kept.")
            .arg(ats);
    case OutboxReason::Lost:
        if (item.released.isNew())
            return OutboxWords::tr("%1 may have created this candidate: its answer was lost. Vivier looks for it, and "
                                   "does not create it again.")
                .arg(ats);
        break;
    default:
        break;
    }
    return item.words;
}

} // namespace vivier
