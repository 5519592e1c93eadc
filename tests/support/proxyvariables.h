// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace vivier::test {

/// The variables that name proxies: these and no others, whatever the computer says.
inline void setProxyVariables(const QByteArray &https, const QByteArray &http = {}, const QByteArray &none = {})
{
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    // Nor the settings of a desktop.
    for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID"})
        qunsetenv(name);
    if (!https.isEmpty())
        qputenv("https_proxy", https);
    if (!http.isEmpty())
        qputenv("http_proxy", http);
    if (!none.isEmpty())
        qputenv("no_proxy", none);
}

} // namespace vivier::test
