// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "ats/instaview/connection.h"

namespace vivier::instaview {

/// Who the key stands for (instaview/README.md, section 6); see InstaView::identity().
QCoro::Task<Result<Identity>> identity(Shared shared, std::stop_token stop);

/// The companies to work with; see InstaView::organizations().
QCoro::Task<Result<Listed<Organization>>> organizations(Shared shared, std::stop_token stop);

/// Before any other call: an ATS key is refused everything without `companyId`, even when it sees one company only
/// (row 29), so the companies are listed once where neither `company` nor the account names one. Of several
/// none is chosen. Gives an error only where the call itself would fare no better (no answer, 401, 429, 503, stopped);
/// a list that may not be read (403) is gone without.
QCoro::Task<std::optional<ApiError>> companyFor(Shared shared, QString company, std::stop_token stop);

} // namespace vivier::instaview
