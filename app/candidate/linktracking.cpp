// SPDX-License-Identifier: MIT
#include "candidate/linktracking.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isSignature(const QString &name)
{
    static const QSet<QString> names{u"x-amz-signature"_s, u"x-goog-signature"_s, u"signature"_s, u"sig"_s, u"hmac"_s,
                                     u"key-pair-id"_s};
    return names.contains(name);
}

/// Everywhere: whoever sends people out names where they came from in one of these.
bool tracksEverywhere(const QString &name)
{
    static constexpr std::array prefixes{"utm_"_L1, "pk_"_L1, "mtm_"_L1, "mc_"_L1, "oly_"_L1, "vero_"_L1, "_hs"_L1};
    static const QSet<QString> names{
        u"fbclid"_s,  u"gclid"_s,      u"gclsrc"_s,    u"dclid"_s,         u"gbraid"_s,      u"wbraid"_s,
        u"msclkid"_s, u"twclid"_s,     u"yclid"_s,     u"ttclid"_s,        u"li_fat_id"_s,   u"igshid"_s,
        u"igsh"_s,    u"trk"_s,        u"trkinfo"_s,   u"trkemail"_s,      u"trkcampaign"_s, u"trackingid"_s,
        u"lipi"_s,    u"licu"_s,       u"midtoken"_s,  u"midsig"_s,        u"ref_src"_s,     u"ref_url"_s,
        u"mkt_tok"_s, u"wickedid"_s,   u"_openstat"_s, u"fb_action_ids"_s, u"fb_source"_s,   u"hsctatracking"_s,
        u"s_cid"_s,   u"rb_clickid"_s, u"mibextid"_s};
    return names.contains(name) ||
           std::ranges::any_of(prefixes, [&name](QLatin1StringView start) { return name.startsWith(start); });
}

/// Names that mean something else elsewhere.
bool tracksThere(const QString &name, const QString &host)
{
    static const QHash<QString, QStringList> hosts{
        {u"linkedin.com"_s,
         {u"originalsubdomain"_s, u"original_referer"_s, u"eid"_s, u"otptoken"_s, u"rcm"_s, u"miniprofileurn"_s}},
        {u"twitter.com"_s, {u"s"_s, u"t"_s}},
        {u"x.com"_s, {u"s"_s, u"t"_s}},
        {u"youtube.com"_s, {u"si"_s, u"feature"_s}},
        {u"youtu.be"_s, {u"si"_s, u"feature"_s}},
        {u"spotify.com"_s, {u"si"_s}},
        {u"medium.com"_s, {u"source"_s}},
        {u"facebook.com"_s, {u"rdid"_s, u"__tn__"_s, u"sfnsn"_s}},
        {u"behance.net"_s, {u"tracking_source"_s}},
        {u"dribbble.com"_s, {u"ref"_s}},
        {u"github.com"_s, {u"ref"_s}},
        {u"vimeo.com"_s, {u"share"_s, u"fl"_s, u"fe"_s}},
    };
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
        const bool isThere = host == it.key() || host.endsWith(u'.' + it.key());
        if (isThere && it.value().contains(name))
            return true;
    }
    return false;
}

QString nameOf(QStringView item)
{
    return QUrl::fromPercentEncoding(item.left(item.indexOf(u'=') < 0 ? item.size() : item.indexOf(u'=')).toUtf8())
        .toLower();
}

} // namespace

QString withoutTracking(const QString &link)
{
    const bool isWeb =
        link.startsWith("https://"_L1, Qt::CaseInsensitive) || link.startsWith("http://"_L1, Qt::CaseInsensitive);
    const qsizetype hash = link.indexOf(u'#');
    const qsizetype end = hash < 0 ? link.size() : hash;
    const qsizetype mark = QStringView(link).left(end).indexOf(u'?');
    if (!isWeb || mark < 0)
        return link;
    const QString host = QUrl(link.left(mark), QUrl::TolerantMode).host().toLower();
    const QStringList items = link.mid(mark + 1, end - mark - 1).split(u'&');
    QStringList kept;
    for (const QString &item : items) {
        const QString name = nameOf(item);
        if (isSignature(name))
            return link; // it may be over all of them
        if (!tracksEverywhere(name) && !tracksThere(name, host))
            kept.append(item);
    }
    if (kept.size() == items.size())
        return link;
    const QString query = kept.isEmpty() ? QString() : u'?' + kept.join(u'&');
    return link.left(mark) + query + link.mid(end);
}

} // namespace vivier
