#pragma once

#include "ats/ats.h"
#include "ats/instaview/connection.h"

namespace vivier::instaview {

/// Who the key stands for (instaview.md section 6); see InstaView::identity().
QCoro::Task<Result<Identity>> identity(Shared shared, std::stop_token stop);

/// The companies to work with; see InstaView::organizations().
QCoro::Task<Result<QList<Organization>>> organizations(Shared shared, std::stop_token stop);

} // namespace vivier::instaview
