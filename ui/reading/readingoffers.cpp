// SPDX-License-Identifier: MIT
#include "reading/readingoffers.h"

#include "candidate/linkrepair.h"
#include "candidate/linktarget.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSelection = 4000; ///< what is longer is no address
constexpr qsizetype longestLine = 120;
constexpr qsizetype mostNameWords = 3;

QString iconOf(QChar letter)
{
    return letter == u'P'   ? u"phone"_s
           : letter == u'E' ? u"mail"_s
           : letter == u'L' ? u"link"_s
           : letter == u'S' ? u"pencil"_s
                            : u"user"_s;
}

void offer(QList<ReadingOffer> &offers, const Field *field, QChar letter, const QString &text)
{
    const bool isTaken = std::ranges::any_of(offers, [&](const ReadingOffer &one) { return one.letter == letter; });
    if (field && field->isEditable() && !letter.isNull() && !text.isEmpty() && !isTaken)
        offers.append({field->name, field->displayLabel(), letter, text, iconOf(letter)});
}

const QRegularExpression &white()
{
    static const QRegularExpression pattern(u"\\s+"_s);
    return pattern;
}

QString emailIn(const QString &word)
{
    static const QRegularExpression shape(uR"([^\s@<>()\[\],;:/"]+@[^\s@<>()\[\],;:/"]+\.[^\s@<>()\[\],;:/".]{2,})"_s);
    return unpackedEmail(shape.match(word).captured());
}

/// "" also for what may be a name of a file: a link has a scheme, a path or "www".
QString linkIn(const QString &word)
{
    const QString bare = withoutLinkWrapping(word);
    const bool isWhole =
        bare.startsWith("http://"_L1, Qt::CaseInsensitive) || bare.startsWith("https://"_L1, Qt::CaseInsensitive);
    const QString link = isWhole || looksLikeBareLink(bare) ? linkFromTyped(bare) : QString();
    return isWebLink(QUrl(link)) ? link : QString();
}

/// A year or a range of them is no number: readPhone() judges.
QString phoneIn(const QString &text, const QString &region, bool asE164)
{
    static const QRegularExpression shape(uR"([+(]?[+\d][\d\s().\-–/]{5,22}\d)"_s);
    for (auto all = shape.globalMatch(text); all.hasNext();) {
        const QString found = all.next().captured().trimmed();
        const PhoneReading read = readPhone(found, region);
        if (read.state == PhoneState::Valid || (read.state == PhoneState::Doubted && found.startsWith(u'+')))
            return asE164 ? read.e164 : found;
    }
    return {};
}

bool isName(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= mostNameWords &&
           std::ranges::none_of(line, [](QChar c) { return c.isDigit() || c == u'@' || c == u'/' || c == u':'; });
}

} // namespace

QList<ReadingOffer> readingOffers(const QString &selected, const FieldCatalog &catalog, const QString &region)
{
    QList<ReadingOffer> offers;
    const QString text = selected.trimmed();
    if (text.isEmpty() || text.size() > longestSelection)
        return offers;
    QStringList others; // what is neither link nor address: a number may be of several words
    for (const QString &word : text.split(white(), Qt::SkipEmptyParts)) {
        if (const QString email = emailIn(word); !email.isEmpty())
            offer(offers, catalog.find(FieldRole::Email), u'E', email);
        else if (const QString link = linkIn(word); !link.isEmpty())
            offer(offers, catalog.find(fieldFor(QUrl(link), catalog)), u'L', link);
        else
            others.append(word);
    }
    if (const Field *phone = catalog.find(FieldRole::Phone))
        offer(offers, phone, u'P', phoneIn(others.join(u' '), region, phone->isE164));
    if (!offers.isEmpty() || text.size() > longestLine || text.contains(u'\n'))
        return offers;
    const QString line = cleanedLine(text);
    if (isName(line)) {
        offer(offers, catalog.find(FieldRole::FirstName), u'F', line);
        offer(offers, catalog.find(FieldRole::LastName), u'N', line);
    }
    offer(offers, catalog.find(FieldRole::Subtitle), u'S', line);
    return offers;
}

} // namespace vivier
