// SPDX-License-Identifier: MIT
#include "documents/directform.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

QString captured(const QString &path, const QString &pattern, int group = 1)
{
    return QRegularExpression(pattern).match(path).captured(group);
}

/// With one parameter set, and all others byte by byte as they were.
QUrl with(const QUrl &link, const QString &name, const QString &value, const QStringList &without = {})
{
    QUrlQuery query(link);
    for (const QString &other : without)
        query.removeAllQueryItems(other);
    query.removeAllQueryItems(name);
    query.addQueryItem(name, value);
    QUrl direct = link;
    direct.setQuery(query);
    direct.setFragment({});
    return direct;
}

QUrl https(const QString &host, const QString &path, const QUrlQuery &query)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    url.setQuery(query);
    return url;
}

/// drive.google.com/file/d/ID/view, /open?id=ID, /uc?id=ID; a resource key goes along.
QUrl ofDrive(const QUrl &link)
{
    const QUrlQuery query(link);
    const QString path = link.path();
    QString id = captured(path, u"^(?:/a/[^/]+)?/file(?:/u/\\d+)?/d/([\\w-]{10,})"_s);
    const bool isByQuery = path == "/open"_L1 || path == "/uc"_L1 || path == "/thumbnail"_L1;
    if (id.isEmpty() && isByQuery)
        id = captured(query.queryItemValue(u"id"_s), u"^([\\w-]{10,})$"_s);
    if (id.isEmpty() || query.queryItemValue(u"export"_s) == "download"_L1)
        return {};
    QUrlQuery direct{{u"export"_s, u"download"_s}, {u"id"_s, id}};
    if (const QString key = query.queryItemValue(u"resourcekey"_s); !key.isEmpty())
        direct.addQueryItem(u"resourcekey"_s, key);
    return https(u"drive.google.com"_s, u"/uc"_s, direct);
}

/// A document has no file of its own: it is exported as PDF.
QUrl ofDocs(const QUrl &link)
{
    const QRegularExpressionMatch match = QRegularExpression(u"^(?:/a/[^/]+)?/(document|spreadsheets|presentation)"
                                                             "(?:/u/\\d+)?/d/([\\w-]{10,})(/export)?"_s)
                                              .match(link.path());
    if (!match.hasMatch() || match.hasCaptured(3) || match.captured(2) == "e"_L1)
        return {};
    const QString kind = match.captured(1);
    if (kind == "presentation"_L1)
        return https(u"docs.google.com"_s, u"/presentation/d/%1/export/pdf"_s.arg(match.captured(2)), {});
    return https(u"docs.google.com"_s, u"/%1/d/%2/export"_s.arg(kind, match.captured(2)),
                 QUrlQuery{{u"format"_s, u"pdf"_s}});
}

/// /s/…, /scl/fi/… with dl=1; folders would come as an archive.
QUrl ofDropbox(const QUrl &link)
{
    const QString path = link.path();
    const bool isFile = path.startsWith("/s/"_L1) || path.startsWith("/scl/fi/"_L1);
    const QUrlQuery query(link);
    if (!isFile || query.queryItemValue(u"dl"_s) == "1"_L1 || query.queryItemValue(u"raw"_s) == "1"_L1)
        return {};
    return with(link, u"dl"_s, u"1"_s, {u"raw"_s});
}

/// A short link or one with resid goes through the API of shares, which takes any of them (Microsoft's "encoding
/// sharing URLs"): u! and the link in base64 for URLs.
QUrl ofOneDrive(const QUrl &link)
{
    if (link.path().size() < 2 && !link.hasQuery())
        return {};
    if (link.host() == "onedrive.live.com"_L1) {
        if (link.path() == "/download"_L1 || link.path().startsWith("/download."_L1))
            return {};
        const QUrlQuery query(link);
        if (query.queryItemValue(u"resid"_s).isEmpty() && query.queryItemValue(u"id"_s).isEmpty())
            return {};
    }
    const QByteArray share = link.toEncoded().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return https(u"api.onedrive.com"_s, u"/v1.0/shares/u!%1/root/content"_s.arg(QLatin1StringView(share)), {});
}

/// /:b:/g/personal/…, /:w:/s/…: of a file (b, w, x, p, t, i, v, u), not of a folder (f).
QUrl ofSharePoint(const QUrl &link)
{
    const QString kind = captured(link.path(), u"^/:([a-z]):/"_s);
    if (kind.isEmpty() || kind == "f"_L1 || QUrlQuery(link).queryItemValue(u"download"_s) == "1"_L1)
        return {};
    return with(link, u"download"_s, u"1"_s, {u"web"_s});
}

} // namespace

QUrl directForm(const QUrl &link)
{
    if (!link.isValid() || (link.scheme() != "https"_L1 && link.scheme() != "http"_L1))
        return {};
    const QString host = link.host();
    if (host == "drive.google.com"_L1)
        return ofDrive(link);
    if (host == "docs.google.com"_L1)
        return link.path().startsWith("/file/"_L1) || link.path() == "/open"_L1 ? ofDrive(link) : ofDocs(link);
    if (host == "dropbox.com"_L1 || host == "www.dropbox.com"_L1)
        return ofDropbox(link);
    if (host == "1drv.ms"_L1 || host == "onedrive.live.com"_L1)
        return ofOneDrive(link);
    if (isOf(host, "sharepoint.com"_L1))
        return ofSharePoint(link);
    return {};
}

} // namespace vivier
