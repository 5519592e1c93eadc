#pragma once

#include "ats/ats.h"

#include <memory>

namespace vivier {

/// The ATS of an account, speaking with `token`. nullptr for a kind that this version cannot speak yet (InstaView): the
/// account dialog does not offer it.
std::unique_ptr<Ats> makeAts(const Account &account, const QString &token);

} // namespace vivier
