// SPDX-License-Identifier: MIT
#include "list/marklook.h"

#include "list/candidatedelegate.h"

namespace vivier {

using namespace Qt::StringLiterals;

MarkLook lookOf(SyncState state)
{
    switch (state) {
    case SyncState::Draft:
        return {CandidateDelegate::tr("draft"), u"pencil"_s, ColorRole::Draft};
    case SyncState::Queued:
        return {CandidateDelegate::tr("outbox"), u"clock"_s, ColorRole::Soft};
    case SyncState::Sending:
        return {CandidateDelegate::tr("sending"), u"send"_s, ColorRole::Accent};
    case SyncState::Rejected:
        return {CandidateDelegate::tr("refused"), u"circle-alert"_s, ColorRole::Bad};
    case SyncState::Conflict:
        return {CandidateDelegate::tr("conflict"), u"triangle-alert"_s, ColorRole::Draft};
    case SyncState::NeedsYou:
        return {CandidateDelegate::tr("to check"), u"circle-help"_s, ColorRole::Bad};
    case SyncState::None:
        break;
    }
    return {};
}

} // namespace vivier
