// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace vivier {

/// What the desktop is told while the recruiter works elsewhere. Each can be switched off.
enum class NotificationKind {
    Conflict, ///< somebody changed the same in the ATS
    Refusal,  ///< what was sent needs the recruiter for another reason
    Sent,     ///< what had waited for the network has left
    Expiry,   ///< candidates who may not be kept much longer
};
inline constexpr std::array notificationKinds{NotificationKind::Conflict, NotificationKind::Refusal,
                                              NotificationKind::Sent, NotificationKind::Expiry};

} // namespace vivier
