#pragma once

#include "candidate/outboxitem.h"

namespace vivier {

/// Why an item of the outbox is still there, in a whole sentence for the recruiter; "" when nothing is to be said.
/// `ats` is the ATS's display name.
QString pendingSentence(const OutboxItem &item, const QString &ats);

} // namespace vivier
