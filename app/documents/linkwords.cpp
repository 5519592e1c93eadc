// SPDX-License-Identifier: MIT
// What is said of a link.
#include "documents/linkverdict.h"

#include "candidate/singleline.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;
using LinkKind = LinkVerdict::Kind;

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkVerdict)
};

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// A limit, whose megabytes are 1024 × 1024 as in the field's own hint: "5 MB".
QString limitText(qint64 bytes)
{
    return LinkText::tr("%1 MB").arg(bytes / (1024 * 1024));
}

/// "today 18:40", or "on" the day.
QString whenText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return LinkText::tr("today %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    return LinkText::tr("on %1").arg(locale.toString(local, QLocale::ShortFormat));
}

/// "PDF · 212 kB · anyone can open it".
QString fileText(const LinkVerdict &verdict, const QDateTime &now, const QLocale &locale)
{
    QStringList parts;
    if (!verdict.type.isEmpty())
        parts.append(verdict.type);
    if (verdict.bytes >= 0 && verdict.wants != LinkPurpose::Wants::Page)
        parts.append(sizeText(verdict.bytes, locale));
    if (verdict.kind == LinkKind::SizeUntold)
        parts.append(
            LinkText::tr("its size is not told, %1 takes up to %2").arg(verdict.ats, limitText(verdict.maxBytes)));
    else
        parts.append(LinkText::tr("anyone can open it"));
    if (verdict.expires.isValid())
        parts.append(LinkText::tr("expires %1").arg(whenText(verdict.expires, now, locale)));
    return parts.join(u" · "_s);
}

QString wrongTypeText(const LinkVerdict &verdict)
{
    const bool isKnown = !verdict.type.isEmpty();
    if (verdict.wants == LinkPurpose::Wants::Picture) {
        return isKnown ? LinkText::tr("This is %1, not a picture: %2 will not take it.").arg(verdict.type, verdict.ats)
                       : LinkText::tr("This is not a picture: %1 will not take it.").arg(verdict.ats);
    }
    if (verdict.type == "EXE"_L1)
        return LinkText::tr("This is a program, not a document: %1 will not take it.").arg(verdict.ats);
    if (verdict.wanted.isEmpty())
        return LinkText::tr("This is not a document: %1 will not take it.").arg(verdict.ats);
    const QString wanted = verdict.wanted.join(u", "_s);
    return isKnown ? LinkText::tr("This is %1: %2 takes %3 here.").arg(verdict.type, verdict.ats, wanted)
                   : LinkText::tr("This is none of the files that %1 takes here: %2.").arg(verdict.ats, wanted);
}

} // namespace

QString LinkVerdict::words(const QDateTime &now, const QLocale &locale) const
{
    switch (kind) {
    case LinkKind::Off:
    case LinkKind::Stopped:
        return {};
    case LinkKind::Offline:
        return LinkText::tr("Not checked: working offline");
    case LinkKind::Checking:
        return LinkText::tr("Checking the link…");
    case LinkKind::StillChecking:
        return LinkText::tr("Still checking: %1 has not answered yet…").arg(isolated(host));
    case LinkKind::NotALink:
        return LinkText::tr("This is not a web address: %1 cannot open it.").arg(ats);
    case LinkKind::RefusedAddress:
        return end.isEmpty()
                   ? LinkText::tr("This address is not on the public internet: %1 cannot reach it.").arg(ats)
                   : LinkText::tr(
                         "This link leads to an address that is not on the public internet: %1 cannot reach it.")
                         .arg(ats);
    case LinkKind::Fine:
    case LinkKind::SizeUntold:
        return fileText(*this, now, locale);
    case LinkKind::Unclear:
        return status > 0 ? LinkText::tr("%1 does not say what this is (answer %2).").arg(isolated(host)).arg(status)
                          : LinkText::tr("%1 does not say what this is.").arg(isolated(host));
    case LinkKind::LoginPage:
        return LinkText::tr("This is a login page: %1 will not get the file.").arg(ats);
    case LinkKind::ViewerPage:
        return LinkText::tr("This is a web page, not the file: %1 will not get the file.").arg(ats);
    case LinkKind::WrongType:
        return wrongTypeText(*this);
    case LinkKind::TooLarge:
        return LinkText::tr("%1 is too large: %2 takes up to %3 here.")
            .arg(sizeText(bytes, locale), ats, limitText(maxBytes));
    case LinkKind::Empty:
        return LinkText::tr("The file is empty: %1 would get nothing.").arg(ats);
    case LinkKind::NotFound:
        return LinkText::tr("There is nothing at this address: %1 will not get the file.").arg(ats);
    case LinkKind::Gone:
        return LinkText::tr("The file is not there any more: %1 will not get it.").arg(ats);
    case LinkKind::Forbidden:
        return LinkText::tr("Only some people may open this: %1 will not get the file.").arg(ats);
    case LinkKind::Busy:
        return LinkText::tr("%1 is busy and did not show the file: %2 may not get it.").arg(isolated(host), ats);
    case LinkKind::ServerFault:
        return LinkText::tr("%1 has a problem and did not show the file: %2 may not get it.").arg(isolated(host), ats);
    case LinkKind::NoAnswer:
        return LinkText::tr("%1 does not answer: %2 may not get the file.").arg(isolated(host), ats);
    case LinkKind::NoSuchHost:
        return LinkText::tr("There is no site called %1, or no network: %2 may not get the file.")
            .arg(isolated(host), ats);
    case LinkKind::NotTrusted:
        return LinkText::tr("The certificate of %1 is not valid: %2 may refuse it.").arg(isolated(host), ats);
    case LinkKind::TooManyRedirects:
        return LinkText::tr("This link leads from one address to the next without an end: %1 will not get the file.")
            .arg(ats);
    case LinkKind::LeadsToPlainHttp:
        return LinkText::tr("This link leads on to an unencrypted address: %1 may not follow it.").arg(ats);
    case LinkKind::Expired:
        return LinkText::tr("This link expired %1: %2 will not get the file.").arg(whenText(expires, now, locale), ats);
    }
    return {};
}

QString LinkVerdict::advice() const
{
    switch (kind) {
    case LinkKind::LoginPage:
    case LinkKind::ViewerPage:
        if (!direct.isEmpty())
            return LinkText::tr("Try the direct link, or ask for a link that opens without signing in.");
        return LinkText::tr("Ask for a link that opens the file without signing in.");
    case LinkKind::Forbidden:
        return LinkText::tr("Ask for a link that opens the file without signing in.");
    case LinkKind::NotALink:
    case LinkKind::NotFound:
    case LinkKind::Gone:
    case LinkKind::Empty:
    case LinkKind::TooManyRedirects:
    case LinkKind::RefusedAddress:
        return LinkText::tr("Check the link, or ask for another one.");
    case LinkKind::Expired:
        return LinkText::tr("Ask for a new link.");
    case LinkKind::WrongType:
    case LinkKind::TooLarge:
        return LinkText::tr("Ask for another file, or put it into another field.");
    case LinkKind::NoSuchHost:
        return LinkText::tr("Check how it is spelled. The network may also be away.");
    case LinkKind::Busy:
    case LinkKind::ServerFault:
    case LinkKind::NoAnswer:
    case LinkKind::Unclear:
    case LinkKind::NotTrusted:
    case LinkKind::LeadsToPlainHttp:
        return LinkText::tr("Open it in the browser to see whether it works.");
    case LinkKind::SizeUntold:
        return LinkText::tr("Look how large it is before you send it.");
    case LinkKind::Fine:
        return isByNameOnly
                   ? LinkText::tr("A proxy looked up where it leads: whether that is public could not be checked.")
                   : QString();
    case LinkKind::Off:
    case LinkKind::Offline:
    case LinkKind::Checking:
    case LinkKind::StillChecking:
    case LinkKind::Stopped:
        break;
    }
    return {};
}

QString LinkVerdict::id() const
{
    static constexpr const char *ids[] = {"off",
                                          "offline",
                                          "checking",
                                          "still-checking",
                                          "not-a-link",
                                          "refused-address",
                                          "stopped",
                                          "fine",
                                          "size-untold",
                                          "unclear",
                                          "login-page",
                                          "viewer-page",
                                          "wrong-type",
                                          "too-large",
                                          "empty",
                                          "not-found",
                                          "gone",
                                          "forbidden",
                                          "busy",
                                          "server-fault",
                                          "no-answer",
                                          "no-such-host",
                                          "not-trusted",
                                          "too-many-redirects",
                                          "leads-to-plain-http",
                                          "expired"};
    static_assert(std::size(ids) == std::size_t(LinkKind::Last) + 1);
    return QString::fromLatin1(ids[std::size_t(kind)]);
}

} // namespace vivier
