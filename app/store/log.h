// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace vivier {

/// Says what happened to the profile; never what is in it.
Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace vivier
