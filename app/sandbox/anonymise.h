// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier::sandbox {

/// A CV as InstaView gives it back (instaview/README.md, row 7): addresses of email as [EMAIL], telephone numbers as
/// [PHONE], and this person's names, in full or alone and in any case, as [NAME].
QString anonymised(const QString &text, const QString &firstName, const QString &lastName);

} // namespace vivier::sandbox
