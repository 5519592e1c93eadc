// SPDX-License-Identifier: MIT
#pragma once

#include "ats/apiconnection.h"
#include "ats/ats.h"

#include <QJsonObject>

namespace vivier::welcomekit {

/// One move of GET /moves (welcomekit/README.md, section 9). nullopt without a candidate or a time.
std::optional<StageMove> moveFrom(const QJsonObject &json);

/// One page of GET /moves.
QCoro::Task<Result<MovePage>> moves(std::shared_ptr<const ApiConnection> line, MoveQuery wanted, std::stop_token stop);

} // namespace vivier::welcomekit
