// SPDX-License-Identifier: MIT
#include "candidate/outboxitem.h"

namespace vivier {

Draft leaving(const OutboxItem &item, const Draft &current)
{
    Draft draft = current;
    draft.fields.removeIf([&item](QMap<QString, DraftField>::iterator it) {
        const auto released = item.released.fields.constFind(it.key());
        return released == item.released.fields.cend() || !isSameWish(*released, *it);
    });
    return draft;
}

} // namespace vivier
