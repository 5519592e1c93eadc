// SPDX-License-Identifier: MIT
#include "candidate/destination.h"

#include "candidate/linkrepair.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString ourScheme = u"vivier"_s;
constexpr qsizetype longestOfLink = 2'000; // characters; a longer text is none of ours
constexpr qsizetype longestReference = 200;
constexpr qsizetype longestWords = 500; // what the field for it takes

/// It becomes a part of the path of a request.
bool isReference(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[^\s\p{C}/\\?#%&]+\z)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestReference && text != "."_L1 && text != ".."_L1 && shape.match(text).hasMatch();
}

std::optional<Destination> candidateAt(const QString &reference, Destination destination = {})
{
    if (!isReference(reference))
        return std::nullopt;
    destination.reference = reference;
    return destination;
}

std::optional<Destination> ofVivierLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.port() >= 0)
        return std::nullopt;
    // Some programs put "//" behind the colon: then the first part is what a host would be.
    const QString whole = url.host(QUrl::FullyEncoded) + url.path(QUrl::FullyEncoded);
    QStringList parts;
    for (const QString &part : whole.split(u'/', Qt::SkipEmptyParts))
        parts.append(QUrl::fromPercentEncoding(part.toLatin1()));
    const QUrlQuery query(url);
    const QString what = parts.value(0);
    Destination destination{.account = query.queryItemValue(u"account"_s, QUrl::FullyDecoded)};
    if (what == "candidate"_L1 && (parts.size() == 2 || parts.size() == 3)) {
        destination.ats = parts.size() == 3 ? parts.at(1) : QString();
        return candidateAt(parts.constLast(), destination);
    }
    if (what == "outbox"_L1 && parts.size() == 1) {
        destination.kind = Destination::Kind::Outbox;
        return destination;
    }
    destination.kind = Destination::Kind::Search;
    destination.words = query.queryItemValue(u"q"_s, QUrl::FullyDecoded).simplified().left(longestWords);
    const bool searches = what == "search"_L1 && parts.size() == 1 && !destination.words.isEmpty();
    return searches ? std::optional(destination) : std::nullopt;
}

std::optional<Destination> ofAny(const QString &text)
{
    if (text.size() > longestOfLink)
        return std::nullopt;
    if (isVivierLink(text))
        return ofVivierLink(text);
    const QUrl page(text, QUrl::StrictMode);
    if (isWebLink(page))
        return candidateAt(page.path().section(u'/', -1, -1, QString::SectionSkipEmpty), {.host = page.host()});
    return candidateAt(text);
}

} // namespace

bool isVivierLink(const QString &text)
{
    return text.trimmed().startsWith(ourScheme + u':', Qt::CaseInsensitive);
}

Destination destinationOf(const QString &text)
{
    return ofAny(text.trimmed()).value_or(Destination{.kind = Destination::Kind::Nowhere, .words = text});
}

Destination desktopAction(const QString &name)
{
    using Kind = Destination::Kind;
    const QHash<QString, Kind> kinds{
        {u"new-candidate"_s, Kind::NewCandidate}, {u"work-offline"_s, Kind::WorkOffline}, {u"outbox"_s, Kind::Outbox}};
    const Kind kind = kinds.value(name, Kind::Nowhere);
    return {.kind = kind, .words = kind == Kind::Nowhere ? name : QString()};
}

QString candidateLink(const Account &account, const QString &reference)
{
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    return ourScheme + ":candidate/"_L1 + encoded(account.ats) + u'/' + encoded(reference) + "?account="_L1 +
           encoded(account.id);
}

QStringList accountsFor(const Destination &destination, const QList<Account> &accounts)
{
    const auto idsWhere = [&accounts](const auto &fits) {
        QStringList ids;
        for (const Account &account : accounts) {
            if (fits(account))
                ids.append(account.id);
        }
        return ids;
    };
    QStringList named = idsWhere([&](const Account &one) { return one.id == destination.account; });
    if (!named.isEmpty())
        return named;
    if (!destination.ats.isEmpty())
        return idsWhere([&](const Account &one) { return one.ats == destination.ats; });
    const QStringList hosted = idsWhere(
        [&](const Account &one) { return !destination.host.isEmpty() && one.dashboard.host() == destination.host; });
    return hosted.isEmpty() ? idsWhere([](const Account &) { return true; }) : hosted;
}

} // namespace vivier
