// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace vivier {

/// The form of a share link that answers with the file itself, and not with a page that shows it: Google Drive, Docs,
/// Sheets and Slides, Dropbox, OneDrive, SharePoint. Empty: it is none of these, or it is the direct form already. What
/// its owner allows stays as it is: a file that is not shared with everybody is still behind a login.
QUrl directForm(const QUrl &link);

} // namespace vivier
