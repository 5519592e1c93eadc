// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

#include <QCoroTask>

namespace vivier::cli {

/// The run that send --run is about: one of which something is in the outbox, by its id or a beginning of it.
QCoro::Task<Tried<QString>> waitingRun(std::shared_ptr<Session> session);

} // namespace vivier::cli
