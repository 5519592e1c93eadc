// SPDX-License-Identifier: MIT
#include "candidate/linktarget.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool belongsTo(const QString &host, const QString &owner)
{
    if (!host.endsWith(owner))
        return false;
    return host.size() == owner.size() || host.at(host.size() - owner.size() - 1) == u'.';
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

QString socialFieldFor(const QUrl &url, const FieldCatalog &catalog)
{
    if (!isWeb(url))
        return {};
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1); // the root's dot: "github.com." is GitHub
    QString best;
    qsizetype bestLength = 0;
    for (const Field &field : catalog) {
        if (!field.isEditable() || field.kind != FieldKind::Url)
            continue;
        for (const QString &owner : field.hosts) {
            if (owner.size() > bestLength && belongsTo(host, owner)) {
                best = field.name;
                bestLength = owner.size();
            }
        }
    }
    return best;
}

QString fileExtension(const QUrl &url)
{
    const QString name = url.fileName(QUrl::FullyDecoded);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1)
        return {};
    const QString extension = name.mid(dot + 1).toUpper();
    const bool plain = std::ranges::all_of(extension, [](QChar c) { return c.isLetterOrNumber(); });
    return plain && extension.size() <= 5 ? extension : QString();
}

QString documentFieldFor(const QUrl &url, const FieldCatalog &catalog)
{
    static const QStringList pictures{u"PNG"_s, u"JPG"_s, u"JPEG"_s, u"GIF"_s, u"WEBP"_s};
    const QString extension = fileExtension(url);
    if (extension.isEmpty())
        return {};
    for (const Field &field : catalog) {
        if (field.kind == FieldKind::RemoteFile && field.isEditable() && field.fileTypes.contains(extension))
            return field.name;
    }
    const Field *picture = catalog.find(FieldRole::Avatar);
    return picture && pictures.contains(extension) ? picture->name : QString();
}

QString fieldFor(const QUrl &url, const FieldCatalog &catalog)
{
    const QString social = socialFieldFor(url, catalog);
    return social.isEmpty() ? documentFieldFor(url, catalog) : social;
}

} // namespace vivier
