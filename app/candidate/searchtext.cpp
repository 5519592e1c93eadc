// SPDX-License-Identifier: MIT
#include "candidate/searchtext.h"

#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "candidate/spellings.h"
#include "candidate/typedwords.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isSearched(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::LongText:
    case FieldKind::Tags:
        return !field.readPath.isEmpty() &&
               (field.section != FieldSection::Companion || field.role == FieldRole::StageName);
    case FieldKind::Url:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Jobs:
    case FieldKind::Metadata:
    case FieldKind::Replacement:
        break;
    }
    return false;
}

/// A path of the ATS's own ("/v1/public/candidates/…"): nobody types it, and its words would fit everybody.
bool isPath(const Field &field, const QString &text)
{
    return field.section == FieldSection::Facts && text.startsWith(u'/');
}

/// Of "+33 (0)6 12 34 56 78"; of a number without its country the figures alone.
DialledPhone dialled(const QString &phone)
{
    const QString digits = comparablePhone(phone);
    return dialledPhone(digits).value_or(DialledPhone{digits, {}});
}

/// A line for each way to dial the number: "+33612345678", and "0612345678" of its own country.
QByteArray digitLines(const QString &phone)
{
    const auto [digits, national] = dialled(phone);
    QByteArray lines;
    if (!digits.isEmpty())
        lines += '\n' + digits.toLatin1();
    if (!national.isEmpty())
        lines += '\t' + national.toLatin1(); // no line's beginning: its country is known, and other codes must not fit
    return lines;
}

/// "06", "12.34", "(0)6", and in quotes "06 12": what telephone numbers are written with.
bool isOfNumber(const QString &part)
{
    return std::ranges::all_of(
        part, [](QChar c) { return c.isDigit() || isHyphen(c) || c == u' ' || QStringView(u"+./()").contains(c); });
}

/// What else the words of a number are found by, each after a zero byte: its digits in one, and the way it is dialled
/// at home when it begins with a country's code.
QByteArray numberSpellings(const QString &number)
{
    constexpr qsizetype fewest = 6; // fewer are a year or a part of a date
    const auto [digits, national] = dialled(number);
    if (digits.size() < fewest)
        return {};
    QByteArray spellings = betweenSpellings + digits.toLatin1();
    if (!national.isEmpty())
        spellings +=
            betweenSpellings + ('\n' + national.toLatin1()); // from its first figure on: codes must not be mistaken
    return spellings;
}

/// Tens of megabytes are searched at each keystroke; looking at sixteen places at once for the word's first and last
/// byte is several times as fast as a search through a text, which does the rest and all of it elsewhere.
bool holds(QByteArrayView text, QByteArrayView word)
{
    const char *at = text.data();
    const char *const end = at + text.size();
#ifdef __SSE2__
    const qsizetype size = word.size();
    if (size >= 2) {
        const __m128i first = _mm_set1_epi8(word.front());
        const __m128i last = _mm_set1_epi8(word.back());
        for (; end - at >= size + 15; at += 16) {
            const __m128i starts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + size - 1));
            const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(starts, first), _mm_cmpeq_epi8(ends, last));
            for (auto places = unsigned(_mm_movemask_epi8(both)); places != 0; places &= places - 1) {
                if (std::memcmp(at + std::countr_zero(places), word.data(), std::size_t(size)) == 0)
                    return true;
            }
        }
    }
#endif
    return QByteArrayView(at, end - at).contains(word);
}

/// Whether the text holds one of the spellings of the word.
bool fits(QByteArrayView text, QByteArrayView word)
{
    return anySpelling(word, [text](QByteArrayView spelling) { return holds(text, spelling); });
}

} // namespace

QByteArray searchText(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog)
{
    QStringList texts{candidate.displayName(catalog)};
    Candidate drafted = candidate; // the name as it will be, in one line as well
    for (const FieldRole part : {FieldRole::FirstName, FieldRole::LastName}) {
        const auto mine = draft.fields.constFind(catalog.name(part));
        if (mine != draft.fields.cend())
            drafted.values[mine.key()] = mine->mine;
    }
    if (const QString name = drafted.displayName(catalog); name != texts.constFirst())
        texts.append(name);
    QByteArray digits;
    for (const Field &field : catalog) {
        if (!isSearched(field))
            continue;
        const Value theirs = candidate.value(field.name);
        const auto mine = draft.fields.constFind(field.name);
        const bool inName = field.role == FieldRole::FirstName || field.role == FieldRole::LastName;
        if (theirs.isPresent() && !inName && !isPath(field, theirs.text()))
            texts.append(theirs.text());
        if (mine != draft.fields.cend() && !inName)
            texts.append(mine->mine.text());
        if (field.kind == FieldKind::Phone)
            digits += digitLines(mine != draft.fields.cend() ? mine->mine.text() : theirs.text());
    }
    return searchedText(texts) + digits;
}

QList<QByteArray> searchWords(const QString &query)
{
    const QStringList typed = typedParts(query);
    QList<QByteArray> words;
    for (qsizetype at = 0; at < typed.size();) {
        qsizetype end = at;
        while (end < typed.size() && isOfNumber(typed.at(end)))
            ++end;
        const QByteArray others = numberSpellings(typed.sliced(at, end - at).join(u' '));
        for (end = std::max(end, at + 1); at < end; ++at) {
            // "06 12 34": the number as a whole, or each of its parts.
            if (const QByteArray word = typedWord(typed.at(at)); !word.isEmpty() && !words.contains(word + others))
                words.append(word + others);
        }
    }
    return words;
}

bool matchesAll(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [&](const QByteArray &word) { return fits(text, word); });
}

bool isNarrower(const QList<QByteArray> &earlier, const QList<QByteArray> &later)
{
    // Each earlier word is within a later one, whichever of its spellings fits.
    return std::ranges::all_of(earlier, [&later](const QByteArray &word) {
        return std::ranges::any_of(later, [&word](const QByteArray &longer) {
            const auto misses = [&word](QByteArrayView spelling) { return !fits(spelling, word); };
            return !anySpelling(longer, misses);
        });
    });
}

const Field *matchingField(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog,
                           const QList<QByteArray> &words)
{
    const auto shown = [&](const Field &field) {
        const auto drafted = draft.fields.constFind(field.name);
        return drafted != draft.fields.cend() ? drafted->mine : candidate.value(field.name);
    };
    QString name;
    for (const FieldRole part : {FieldRole::FirstName, FieldRole::LastName}) {
        if (const Field *field = catalog.find(part))
            name += shown(*field).text() + u' ';
    }
    const QByteArray inName = searchedText({name});
    QList<QByteArray> missing = words;
    missing.removeIf([&inName](const QByteArray &word) { return fits(inName, word); });
    for (const QByteArray &word : std::as_const(missing)) {
        for (const Field &field : catalog) {
            if (!isSearched(field))
                continue;
            const QString text = shown(field).text();
            if (isPath(field, text))
                continue;
            const bool isPhone = field.kind == FieldKind::Phone;
            if (fits(searchedText({text}), word) || (isPhone && fits(digitLines(text), word)))
                return &field;
        }
    }
    return nullptr;
}

} // namespace vivier
