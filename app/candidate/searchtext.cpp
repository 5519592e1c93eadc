#include "candidate/searchtext.h"

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
               (field.section != FieldSection::Beside || field.role == FieldRole::StageName);
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

QByteArray digitsOf(const QString &phone)
{
    QByteArray digits;
    if (phone.trimmed().startsWith(u'+'))
        digits.append('+'); // "+33612…" is how it is pasted
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(static_cast<char>('0' + c.digitValue()));
    }
    return digits;
}

/// Tens of megabytes are searched at each keystroke; looking at sixteen places at once for the word's first and last
/// byte is several times as fast as memmem(), which does the rest and all of it elsewhere.
bool holds(QByteArrayView text, const QByteArray &word)
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
                if (std::memcmp(at + std::countr_zero(places), word.constData(), std::size_t(size)) == 0)
                    return true;
            }
        }
    }
#endif
    return end - at >= word.size() && // of an empty text, memmem() would be handed a null pointer
           ::memmem(at, std::size_t(end - at), word.constData(), std::size_t(word.size())) != nullptr;
}

} // namespace

QByteArray searchText(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog)
{
    QString text = candidate.displayName(catalog);
    QByteArray digits;
    for (const Field &field : catalog) {
        if (!isSearched(field))
            continue;
        const Value theirs = candidate.value(field.name);
        const auto drafted = draft.fields.constFind(field.name);
        const bool inName = field.role == FieldRole::FirstName || field.role == FieldRole::LastName;
        if (theirs.isPresent() && !inName && !isPath(field, theirs.text()))
            text += u'\n' + theirs.text();
        if (drafted != draft.fields.cend())
            text += u'\n' + drafted->mine.text();
        if (field.kind == FieldKind::Phone)
            digits += '\n' + digitsOf(drafted != draft.fields.cend() ? drafted->mine.text() : theirs.text());
    }
    return foldedText(text) + digits;
}

QList<QByteArray> searchWords(const QString &query)
{
    QList<QByteArray> words = foldedText(query.simplified()).split(' ');
    words.removeAll(QByteArray());
    return words;
}

bool matchesAll(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [&](const QByteArray &word) { return holds(text, word); });
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
    const QByteArray inName = foldedText(name);
    QList<QByteArray> missing = words;
    missing.removeIf([&inName](const QByteArray &word) { return holds(inName, word); });
    for (const QByteArray &word : std::as_const(missing)) {
        for (const Field &field : catalog) {
            if (!isSearched(field))
                continue;
            const QString text = shown(field).text();
            if (isPath(field, text))
                continue;
            const bool isPhone = field.kind == FieldKind::Phone;
            if (holds(foldedText(text), word) || (isPhone && holds(digitsOf(text), word)))
                return &field;
        }
    }
    return nullptr;
}

} // namespace vivier
