// SPDX-License-Identifier: MIT
#include "documents/droppedlink.h"

#include "candidate/linkrepair.h"
#include "candidate/pasted.h"
#include "documents/dragformats.h"
#include "documents/htmlanchor.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 8'000;   // a longer text is not one link
constexpr qsizetype longestText = 100'000; // characters of a dropped text that are searched for a link

/// What one format says: a link as written, its words, and what else it names.
struct Reading
{
    QString link;
    QString title;
    QStringList others = {};
};

void addOther(Reading *reading, const QString &link)
{
    if (!link.isEmpty() && link != reading->link && !reading->others.contains(link))
        reading->others.append(link);
}

std::optional<Reading> fromLinks(const QList<DragLink> &links)
{
    std::optional<Reading> reading;
    for (const DragLink &one : links) {
        if (reading)
            addOther(&*reading, one.link);
        else
            reading = Reading{one.link, one.title};
    }
    return reading;
}

std::optional<Reading> fromHtml(const QByteArray &bytes)
{
    const auto anchor = firstAnchor(decodedDrag(bytes));
    return anchor ? std::optional(Reading{anchor->href, anchor->text}) : std::nullopt;
}

std::optional<Reading> fromText(const QString &whole)
{
    static const QRegularExpression linkInText(uR"re((?:\bhttps?://|\bwww\.)[^\s<>"«»“”]{1,8000})re"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    // "javascript:…" and "blob:https:…" are a link of another kind; "Site:https://…" is a text about one.
    static const QRegularExpression otherScheme(uR"(^(?:blob:|[a-z][a-z0-9+.-]*:(?!//|\s|https?:))\S)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QString text = whole.left(longestText).trimmed();
    if (text.startsWith("file://"_L1, Qt::CaseInsensitive))
        return Reading{text.section(u'\n', 0, 0).trimmed(), {}};
    if (otherScheme.match(text).hasMatch() && !looksLikeBareLink(text)) // "a.fr:8080/x" has a port
        return Reading{text.section(u'\n', 0, 0), {}};
    if (text.size() < longestLine) { // the whole text is one link: as it was copied
        const QString alone = withoutPackaging(text);
        const bool isWhole = linkInText.match(alone).capturedLength() == alone.size() || looksLikeBareLink(alone);
        if (const QString link = isWhole ? linkFromTyped(alone) : QString(); !link.isEmpty())
            return Reading{link, {}};
    }
    std::optional<Reading> reading;
    for (auto links = linkInText.globalMatch(text); links.hasNext();) {
        const QString found = withoutLinkWrapping(links.next().captured());
        const QString link = found.startsWith("www."_L1, Qt::CaseInsensitive) ? u"https://"_s + found : found;
        if (reading)
            addOther(&*reading, link);
        else
            reading = Reading{link, {}};
    }
    return reading;
}

std::optional<Reading> readingOf(const QMimeData &data)
{
    std::optional<Reading> reading = fromLinks(dragLinks(data));
    const auto html = fromHtml(data.data(u"text/html"_s));
    if (!reading)
        reading = html;
    else if (html && reading->title.trimmed().isEmpty() && html->link == reading->link)
        reading->title = html->title;
    if (!reading && data.hasText())
        reading = fromText(data.text());
    return reading;
}

/// Of our own list, or of an address book.
bool isCard(const QMimeData &data)
{
    return data.hasFormat(u"text/vcard"_s);
}

} // namespace

std::optional<DroppedLink> linkFrom(const QMimeData &data)
{
    if (isCard(data))
        return std::nullopt;
    const auto reading = readingOf(data);
    if (!reading)
        return std::nullopt;
    const QString link = mendedLink(cleanedLine(reading->link));
    const QUrl url(link, QUrl::TolerantMode);
    if (!isAcceptableLink(url))
        return std::nullopt;
    return DroppedLink{.url = url,
                       .text = link,
                       .title = cleanDragTitle(reading->title, reading->link),
                       .isLocalFile = url.isLocalFile(),
                       .others = reading->others};
}

bool mayHoldLink(const QMimeData &data)
{
    return !isCard(data) && std::ranges::any_of(QStringList{u"text/x-moz-url"_s, u"_NETSCAPE_URL"_s, u"text/uri-list"_s,
                                                            u"text/html"_s, u"text/plain"_s},
                                                [&data](const QString &format) { return data.hasFormat(format); });
}

} // namespace vivier
