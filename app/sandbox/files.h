// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QHash>

namespace vivier::sandbox {

/// What the server answers below /files/: samples for every way a link can go right or wrong, the pictures and
/// resumes of generated candidates, and the files that a `remote_*_url` made it keep. Used on the server's thread.
class Files
{
public:
    /// Keeps fetched bytes and returns the path that serves them from now on.
    QString store(const QString &candidate, const QString &name, const QByteArray &type, const QByteArray &bytes);
    Response answer(const Request &request);

private:
    Response whole(const Request &request);
    struct Kept
    {
        QByteArray type;
        QByteArray bytes;
    };
    QHash<QString, Kept> m_kept;
    QHash<QString, QByteArray> m_made; ///< samples that cost time to make, once made
    int m_lastStored = 0;
};

} // namespace vivier::sandbox
