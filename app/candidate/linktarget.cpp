// SPDX-License-Identifier: MIT
#include "candidate/linktarget.h"

#include <QRegularExpression>

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

/// The host without the root's dot: "github.com." is GitHub.
QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isAt(const QUrl &url, const QStringList &owners)
{
    return std::ranges::any_of(owners, [host = hostOf(url)](const QString &owner) { return belongsTo(host, owner); });
}

/// A site by itself, perhaps in a language; with a question behind it, it leads anywhere.
bool isRootPage(const QUrl &url)
{
    static const QRegularExpression root(u"^/?$|^/index\\.[a-z]{3,5}$|^/[a-z]{2}(?:-[a-zA-Z]{2})?/?$"_s);
    return !url.hasQuery() && root.match(url.path()).hasMatch();
}

/// Where people put files for others.
bool isFileShare(const QUrl &url)
{
    static const QStringList owners{u"drive.google.com"_s,
                                    u"docs.google.com"_s,
                                    u"dropbox.com"_s,
                                    u"db.tt"_s,
                                    u"1drv.ms"_s,
                                    u"onedrive.live.com"_s,
                                    u"sharepoint.com"_s,
                                    u"box.com"_s,
                                    u"wetransfer.com"_s,
                                    u"we.tl"_s,
                                    u"mega.nz"_s,
                                    u"pcloud.link"_s,
                                    u"share.icloud.com"_s,
                                    u"icloud.com"_s,
                                    u"mediafire.com"_s,
                                    u"sync.com"_s,
                                    u"fromsmash.com"_s,
                                    u"swisstransfer.com"_s,
                                    u"dropboxusercontent.com"_s,
                                    u"drive.proton.me"_s,
                                    u"filemail.com"_s,
                                    u"sendgb.com"_s,
                                    u"docdroid.net"_s,
                                    u"grosfichiers.com"_s,
                                    u"transfernow.net"_s,
                                    u"kdrive.infomaniak.com"_s,
                                    u"workdrive.zohoexternal.com"_s,
                                    u"disk.yandex.com"_s,
                                    u"yadi.sk"_s,
                                    u"terabox.com"_s,
                                    u"jumpshare.com"_s,
                                    u"dl.free.fr"_s,
                                    u"u.pcloud.com"_s,
                                    u"e.pcloud.com"_s,
                                    u"resume.io"_s,
                                    u"cvdesignr.com"_s,
                                    u"canva.com"_s};
    const bool isForm = url.path().startsWith("/forms/"_L1); // of Google: a page of questions
    return !isRootPage(url) && !isForm && isAt(url, owners);
}

/// Where people have a site of their own, below a name that is not theirs.
bool isOwnSite(const QUrl &url)
{
    static const QStringList owners{u"github.io"_s,        u"gitlab.io"_s,       u"netlify.app"_s,
                                    u"vercel.app"_s,       u"pages.dev"_s,       u"carrd.co"_s,
                                    u"wixsite.com"_s,      u"webflow.io"_s,      u"wordpress.com"_s,
                                    u"blogspot.com"_s,     u"squarespace.com"_s, u"myportfolio.com"_s,
                                    u"notion.site"_s,      u"notion.so"_s,       u"framer.website"_s,
                                    u"framer.app"_s,       u"about.me"_s,        u"linktr.ee"_s,
                                    u"bento.me"_s,         u"read.cv"_s,         u"journoportfolio.com"_s,
                                    u"cargo.site"_s,       u"super.site"_s,      u"weebly.com"_s,
                                    u"strikingly.com"_s,   u"jimdosite.com"_s,   u"sites.google.com"_s,
                                    u"substack.com"_s,     u"hashnode.dev"_s,    u"dev.to"_s,
                                    u"gitlab.com"_s,       u"bitbucket.org"_s,   u"codeberg.org"_s,
                                    u"kaggle.com"_s,       u"artstation.com"_s,  u"deviantart.com"_s,
                                    u"youtube.com"_s,      u"soundcloud.com"_s,  u"codepen.io"_s,
                                    u"firebaseapp.com"_s,  u"herokuapp.com"_s,   u"surge.sh"_s,
                                    u"onrender.com"_s,     u"fly.dev"_s,         u"doyoubuzz.com"_s,
                                    u"youtu.be"_s,         u"vimeopro.com"_s,    u"hal.science"_s,
                                    u"malt.fr"_s,          u"malt.com"_s,        u"orcid.org"_s,
                                    u"researchgate.net"_s, u"academia.edu"_s,    u"scholar.google.com"_s,
                                    u"huggingface.co"_s,   u"leetcode.com"_s,    u"hackerrank.com"_s,
                                    u"codewars.com"_s,     u"figma.com"_s,       u"issuu.com"_s,
                                    u"flickr.com"_s,       u"500px.com"_s,       u"pinterest.com"_s,
                                    u"bsky.app"_s,         u"threads.net"_s,     u"tiktok.com"_s,
                                    u"twitch.tv"_s,        u"xing.com"_s,        u"wellfound.com"_s,
                                    u"peerlist.io"_s,      u"contra.com"_s,      u"cargocollective.com"_s,
                                    u"carbonmade.com"_s,   u"coroflot.com"_s,    u"ultra-book.com"_s,
                                    u"book.fr"_s,          u"tilda.ws"_s,        u"glitch.me"_s,
                                    u"wixstudio.io"_s,     u"framer.ai"_s,       u"webnode.fr"_s,
                                    u"webnode.com"_s,      u"hashnode.com"_s,    u"codesandbox.io"_s,
                                    u"observablehq.com"_s, u"sr.ht"_s,           u"npmjs.com"_s,
                                    u"gitbook.io"_s,       u"web.app"_s,         u"workers.dev"_s,
                                    u"streamlit.app"_s,    u"bandcamp.com"_s,    u"ghost.io"_s};
    // "/~lee": how universities give their people a site
    return isRootPage(url) || url.path().startsWith("/~"_L1) || isAt(url, owners);
}

/// The field that takes a link to a resume: the first of those that take documents.
const Field *resumeLink(const FieldCatalog &catalog)
{
    const auto first = std::ranges::find_if(catalog, [](const Field &field) {
        return field.isEditable() && field.kind == FieldKind::RemoteFile && field.role != FieldRole::Avatar;
    });
    return first == catalog.end() ? nullptr : &*first;
}

/// The network that takes any site.
QString siteField(const FieldCatalog &catalog)
{
    const auto site = std::ranges::find_if(catalog, [](const Field &field) {
        return field.isEditable() && field.kind == FieldKind::Url && field.section == FieldSection::SocialMedia &&
               field.hosts.isEmpty();
    });
    return site == catalog.end() ? QString() : site->name;
}

} // namespace

QString socialFieldFor(const QUrl &url, const FieldCatalog &catalog)
{
    if (!isWeb(url))
        return {};
    const QString host = hostOf(url);
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
    if (!social.isEmpty())
        return social;
    const QString document = documentFieldFor(url, catalog);
    if (!document.isEmpty() || !isWeb(url))
        return document;
    if (isFileShare(url)) {
        const Field *resume = resumeLink(catalog);
        return resume ? resume->name : QString();
    }
    return isOwnSite(url) ? siteField(catalog) : QString();
}

} // namespace vivier
