// SPDX-License-Identifier: MIT
#include "documents/dropped.h"

#include "candidate/destination.h"
#include "candidate/linkrepair.h"
#include "candidate/linktarget.h"
#include "candidate/linktracking.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "documents/directform.h"
#include "documents/dragformats.h"
#include "documents/droppedtext.h"
#include "documents/htmlanchor.h"
#include "lists/cellvalue.h"
#include "lists/vcard.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array cardFormats{"text/vcard"_L1, "text/x-vcard"_L1, "text/directory"_L1};
constexpr std::array textFormats{"text/plain"_L1, "text/plain;charset=utf-8"_L1, "UTF8_STRING"_L1, "STRING"_L1,
                                 "TEXT"_L1};
constexpr qsizetype longestDroppedText = 1'000'000;
constexpr qsizetype longestPage = 400'000;   // characters of HTML
constexpr qsizetype mostBeyond = 1'000;      // further things that are counted, and links that are looked at
constexpr qsizetype longestCard = 1'000'000; // bytes; a small picture of somebody is in it, too

/// "mailto:" and "tel:", whatever else a page put into it.
bool isContact(const QUrl &url)
{
    return url.scheme() == "tel"_L1 || (url.scheme() == "mailto"_L1 && url.path().contains(u'@'));
}

/// Gathers lines: no thing twice, and no more than a sheet can show.
class Gathering
{
public:
    explicit Gathering(const DropContext &context)
        : m_context(context)
    {
    }

    Dropped &dropped() { return m_dropped; }

    void addLink(const QString &written, const QString &title, DropLine::Source source, bool isPicture = false)
    {
        const QString mended = mendedLink(cleanedLine(written));
        const QUrl url(mended, QUrl::TolerantMode);
        if (isOurs(url)) {
            add({.kind = DropLine::Kind::Candidate,
                 .source = source,
                 .text = mended,
                 .copied = mended,
                 .title = cleanDragTitle(title, written)});
            return;
        }
        if (isContact(url)) {
            addText(url.scheme() == "tel"_L1 ? DropLine::Kind::Phone : DropLine::Kind::Email,
                    url.path(QUrl::FullyDecoded), source);
            return;
        }
        if (!isAcceptableLink(url)) {
            m_refused = m_refused || !url.scheme().isEmpty();
            return;
        }
        if (url.isLocalFile()) {
            add({.kind = DropLine::Kind::LocalFile, .source = DropLine::Source::File, .text = url.toLocalFile()});
            return;
        }
        DropLine line{.source = source, .text = withoutTracking(mended), .copied = mended};
        line.trackingRemoved = line.text != mended;
        line.title = cleanDragTitle(title, written);
        const FieldCatalog &catalog = m_context.catalog;
        const QUrl target(line.text, QUrl::TolerantMode);
        line.field = fieldFor(target, catalog);
        const Field *picture = catalog.find(FieldRole::Avatar);
        if (isPicture && picture && socialFieldFor(target, catalog).isEmpty())
            line.field = picture->name;
        if (isPicture || (picture && line.field == picture->name))
            line.kind = DropLine::Kind::Picture;
        line.fields = takers(
            [](const Field &field) { return field.kind == FieldKind::Url || field.kind == FieldKind::RemoteFile; });
        const Field *into = catalog.find(line.field);
        const QUrl direct = into && into->kind == FieldKind::RemoteFile ? directForm(target) : QUrl();
        if (!direct.isEmpty()) {
            line.text = direct.toString(QUrl::FullyEncoded);
            line.madeDirect = true;
        }
        add(line);
    }

    void addText(DropLine::Kind kind, const QString &text, DropLine::Source source)
    {
        const QString kept = cleanedLine(text);
        if (kept.isEmpty())
            return;
        DropLine line{.kind = kind, .source = source, .text = kept, .copied = kept};
        const FieldCatalog &catalog = m_context.catalog;
        switch (kind) {
        case DropLine::Kind::Email:
            line.fields = takers([](const Field &field) { return field.kind == FieldKind::Email; });
            line.field = catalog.name(FieldRole::Email);
            break;
        case DropLine::Kind::Phone:
            line.fields = takers([](const Field &field) { return field.kind == FieldKind::Phone; });
            line.field = catalog.name(FieldRole::Phone);
            if (const Field *phone = catalog.find(line.field); phone && phone->isE164)
                line.text = toE164(kept, m_context.phoneRegion).value_or(kept);
            break;
        default:
            line.fields = takers([](const Field &field) {
                return field.role == FieldRole::FirstName || field.role == FieldRole::LastName ||
                       field.role == FieldRole::Subtitle;
            });
            line.field = catalog.name(kind == DropLine::Kind::FirstName  ? FieldRole::FirstName
                                      : kind == DropLine::Kind::LastName ? FieldRole::LastName
                                                                         : FieldRole::Subtitle);
            break;
        }
        add(line);
    }

    Dropped take()
    {
        m_dropped.isRefusedScheme = m_refused && m_dropped.lines.isEmpty();
        return m_dropped;
    }

    void refuse() { m_refused = true; }

private:
    QStringList takers(const std::function<bool(const Field &)> &takes) const
    {
        QStringList names;
        for (const Field &field : m_context.catalog) {
            // What is sent once is added to a candidate that exists.
            const bool isHere = m_context.isNew ? bool(field.uses & ~FieldUses(FieldUse::SendOnce))
                                                : field.section != FieldSection::Creation;
            if (field.isEditable() && field.isSentBy(m_context.olderApi) && isHere && takes(field))
                names.append(field.name);
        }
        return names;
    }

    bool isOurs(const QUrl &url) const
    {
        const Destination leads = destinationOf(url.toString(QUrl::FullyEncoded));
        return leads.kind == Destination::Kind::Candidate &&
               (isVivierLink(url.toString()) || m_context.dashboards.contains(leads.host, Qt::CaseInsensitive));
    }

    void add(DropLine line)
    {
        // The same number or address may be written in two ways.
        const QString same = line.kind == DropLine::Kind::Phone
                                 ? toE164(line.text, m_context.phoneRegion).value_or(comparablePhone(line.text))
                             : line.kind == DropLine::Kind::Email ? comparableEmail(line.text)
                                                                  : line.text;
        const QString mark =
            QString::number(int(line.kind == DropLine::Kind::Picture ? DropLine::Kind::Link : line.kind)) + u' ' + same;
        if (m_marks.contains(mark))
            return;
        m_marks.insert(mark);
        if (!line.fields.contains(line.field))
            line.field.clear();
        if (m_dropped.lines.size() < Dropped::mostLines)
            m_dropped.lines.append(line);
        else
            ++m_dropped.beyond;
    }

    const DropContext &m_context;
    Dropped m_dropped;
    QSet<QString> m_marks;
    bool m_refused = false;
};

void gatherText(Gathering *into, const QString &whole, const DropContext &context, DropLine::Source source)
{
    into->dropped().isCut = whole.size() > longestDroppedText;
    const QString text = whole.left(longestDroppedText);
    if (isOtherScheme(text)) {
        into->refuse();
        return;
    }
    for (const FoundInText &found : foundInText(text, context.phoneRegion)) {
        if (into->dropped().beyond >= mostBeyond) {
            into->dropped().isCut = true;
            break;
        }
        switch (found.kind) {
        case FoundInText::Kind::Link:
            into->addLink(found.text, {}, source);
            break;
        case FoundInText::Kind::Email:
            into->addText(DropLine::Kind::Email, found.text, source);
            break;
        case FoundInText::Kind::Phone:
            into->addText(DropLine::Kind::Phone, found.text, source);
            break;
        case FoundInText::Kind::FirstName:
            into->addText(DropLine::Kind::FirstName, found.text, source);
            break;
        case FoundInText::Kind::LastName:
            into->addText(DropLine::Kind::LastName, found.text, source);
            break;
        }
    }
}

/// The first card of a file, without making a table of all who follow; `further`: how many these are.
QString firstCard(const QString &text, qsizetype *further)
{
    static const QRegularExpression edge(u"^(BEGIN|END):VCARD[ \\t]*\\r?$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    qsizetype cards = 0;
    qsizetype end = 0;
    int depth = 0; // a card may be within another
    for (auto edges = edge.globalMatch(text); edges.hasNext();) {
        const QRegularExpressionMatch match = edges.next();
        const bool begins = match.capturedView(1).startsWith(u'B', Qt::CaseInsensitive);
        cards += begins && depth == 0 ? 1 : 0;
        depth = begins ? depth + 1 : std::max(0, depth - 1);
        if (depth == 0 && end == 0)
            end = match.capturedEnd();
    }
    *further = std::max<qsizetype>(cards - 1, 0);
    return end > 0 ? text.left(end) : text;
}

void gatherCard(Gathering *into, const QString &text)
{
    constexpr auto source = DropLine::Source::Card;
    const ListTable table = vCardTable(firstCard(text, &into->dropped().furtherCards));
    if (table.rows.isEmpty())
        return;
    const QStringList &cells = table.rows.constFirst().cells;
    static const QRegularExpression number(u"\\s\\d+$"_s); // "Email 2"
    for (qsizetype column = 0; column < std::min(table.columns.size(), cells.size()); ++column) {
        const QString &cell = cells.at(column);
        const QString name = QString(table.columns.at(column)).remove(number);
        if (cell.isEmpty())
            continue;
        if (name == "Name"_L1) { // nobody of the cards tells it in parts
            const auto [first, last] = splitName(cell);
            into->addText(DropLine::Kind::FirstName, first, source);
            into->addText(DropLine::Kind::LastName, last, source);
        } else if (name == "First name"_L1)
            into->addText(DropLine::Kind::FirstName, cell, source);
        else if (name == "Last name"_L1)
            into->addText(DropLine::Kind::LastName, cell, source);
        else if (name == "Title"_L1)
            into->addText(DropLine::Kind::Subtitle, cell, source);
        else if (name == "Email"_L1)
            into->addText(DropLine::Kind::Email, unpackedEmail(cell), source);
        else if (name == "Phone"_L1)
            into->addText(DropLine::Kind::Phone, unpackedPhone(cell), source);
        else if (name == "Company"_L1 || name == "Categories"_L1 || name == "Note"_L1 || name == "Reference"_L1)
            continue; // "Booking.com" is where somebody works
        else if (const QString link = linkFromTyped(cell); !link.isEmpty())
            into->addLink(link, {}, source);
    }
}

/// The text of whatever plain format there is; Qt knows some of them by itself.
QString plainText(const QMimeData &data)
{
    if (data.hasText())
        return data.text();
    for (const QLatin1StringView format : textFormats) {
        if (data.hasFormat(format))
            return decodedDrag(data.data(format));
    }
    return {};
}

/// The pictures of a page, and its links; a page's own text is what its reader sees.
void gatherPage(Gathering *into, const QString &page, bool withLinks)
{
    for (const HtmlReference &one : htmlReferences(page.left(longestPage))) {
        if (one.isPicture)
            into->addLink(one.address, {}, DropLine::Source::Page, true);
        else if (withLinks)
            into->addLink(one.address, one.text, DropLine::Source::Page);
    }
}

bool isWebAddress(const QString &link)
{
    return isWebLink(QUrl(link, QUrl::TolerantMode));
}

} // namespace

Dropped readDrop(const QMimeData &data, const DropContext &context)
{
    Gathering gathered(context);
    for (const QLatin1StringView format : cardFormats) {
        if (data.hasFormat(format))
            return readDroppedCard(data.data(format), context);
    }
    const QString page = decodedDrag(data.data(u"text/html"_s));
    if (const QList<DragLink> links = dragLinks(data); !links.isEmpty()) {
        const QUrl first(mendedLink(cleanedLine(links.constFirst().link)), QUrl::TolerantMode);
        if (!isAcceptableLink(first) && !isVivierLink(first.toString()) && !isContact(first)) {
            gathered.refuse();
            return gathered.take();
        }
        const QList<HtmlReference> references = htmlReferences(page.left(longestPage));
        gathered.dropped().isCut = links.size() > mostBeyond;
        for (const DragLink &one : links.first(std::min(links.size(), mostBeyond))) {
            const auto sameAs = [&one](const HtmlReference &other) { return other.address == one.link; };
            const auto seen = std::ranges::find_if(references, sameAs);
            const bool isPicture = seen != references.cend() && seen->isPicture;
            const QString title = one.title.trimmed().isEmpty() && seen != references.cend() ? seen->text : one.title;
            gathered.addLink(one.link, title, DropLine::Source::Link, isPicture);
        }
        if (isWebAddress(links.constFirst().link))
            gatherPage(&gathered, page, false); // a linked picture
        return gathered.take();
    }
    const QString text = plainText(data);
    if (looksLikeVCard(text))
        return readDroppedCard(text.toUtf8(), context);
    const auto source = page.isEmpty() ? DropLine::Source::Text : DropLine::Source::Page;
    gatherText(&gathered, text.isEmpty() ? textOfPage(page.left(longestPage)) : text, context, source);
    if (!gathered.take().isRefusedScheme)
        gatherPage(&gathered, page, true);
    return gathered.take();
}

Dropped readDroppedText(const QString &text, const DropContext &context)
{
    if (looksLikeVCard(text))
        return readDroppedCard(text.toUtf8(), context);
    Gathering gathered(context);
    gatherText(&gathered, text, context, DropLine::Source::Text);
    return gathered.take();
}

Dropped readDroppedCard(const QByteArray &bytes, const DropContext &context)
{
    Gathering gathered(context);
    gathered.dropped().isCut = bytes.size() > longestCard;
    gatherCard(&gathered, decodedDrag(bytes.left(longestCard)));
    return gathered.take();
}

bool mayHoldDrop(const QMimeData &data)
{
    const auto has = [&data](QLatin1StringView format) { return data.hasFormat(format); };
    return data.hasText() || std::ranges::any_of(cardFormats, has) || std::ranges::any_of(textFormats, has) ||
           has("text/x-moz-url"_L1) || has("_NETSCAPE_URL"_L1) || has("text/uri-list"_L1) || has("text/html"_L1);
}

} // namespace vivier
