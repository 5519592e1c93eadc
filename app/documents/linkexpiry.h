// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUrl>

namespace vivier {

/// When a signed link ends to work, UTC, read from the link alone; invalid: it does not say. Known forms: Amazon S3
/// (X-Amz-Date + X-Amz-Expires, and Expires of version 2), Google Cloud Storage (X-Goog-Date + X-Goog-Expires, and
/// Expires with GoogleAccessId), Azure (se of a shared access signature), CloudFront (Expires with Key-Pair-Id).
QDateTime linkExpiry(const QUrl &link);

} // namespace vivier
