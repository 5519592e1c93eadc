// SPDX-License-Identifier: MIT
#include "candidate/pasted.h"

#include "candidate/linkrepair.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t emojiVariation = 0xFE0F;
constexpr char32_t blackFlag = 0x1F3F4;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

/// Looks like a space, or breaks the line.
bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

bool isRegionTag(char32_t c)
{
    return isBetween(c, 0xE0020, 0xE007F);
}

/// Format characters but for those that are seen, or that shape a script.
bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || isBetween(c, 0x200B, 0x200F) ||
           isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2060, 0x206F) || c == 0xFEFF ||
           isBetween(c, 0xFFF9, 0xFFFB) || c == 0xE0001 || isRegionTag(c);
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

/// A letter whose shape depends on its neighbours.
bool joins(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return isLetter(c) && script != QChar::Script_Latin && script != QChar::Script_Greek &&
           script != QChar::Script_Cyrillic && script != QChar::Script_Common && script != QChar::Script_Inherited;
}

bool isSymbol(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math;
}

/// Whether the invisible `c` does something between `before` and `after` (0: nothing is there).
bool isNeeded(char32_t before, char32_t c, char32_t after, bool isRightToLeft)
{
    const bool isVirama = QChar::combiningClass(before) == 9;
    switch (c) {
    case zeroWidthJoiner: {
        const bool isEmoji = isSymbol(before) || before == emojiVariation || isRegionTag(before) ||
                             QChar::category(before) == QChar::Symbol_Modifier;
        return (isEmoji && isSymbol(after)) || joins(before);
    }
    case zeroWidthNonJoiner:
        return joins(before) && (isVirama || joins(after));
    case 0x180E:
        return joins(before) && joins(after);
    case 0x200E: // the marks of direction
    case 0x200F:
    case 0x61C:
        return isRightToLeft;
    default:
        return isRegionTag(c) && (before == blackFlag || isRegionTag(before)); // the flag of Scotland
    }
}

bool isRightToLeft(char32_t c)
{
    return QChar::isLetter(c) && (QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL);
}

/// Whether the invisible `c` at the end of a text belongs to the letter or flag before it.
bool endsWord(char32_t before, char32_t c)
{
    return isRegionTag(c) || ((c == zeroWidthJoiner || c == zeroWidthNonJoiner) && isNeeded(before, c, 0, false));
}

/// Cleans what lies from `from` to `to` alone.
QString cleaned(const QList<uint> &text, qsizetype from, qsizetype to)
{
    const bool rightToLeft = std::ranges::any_of(text, isRightToLeft);
    qsizetype first = from; // what is left of it without what stands around the whole text
    qsizetype last = to;
    while (from == 0 && first < last && (isBlank(text.at(first)) || isInvisible(text.at(first))))
        ++first;
    while (to == text.size() && last > first) {
        const char32_t c = text.at(last - 1);
        const char32_t before = last > 1 ? text.at(last - 2) : 0;
        if (!isBlank(c) && (!isInvisible(c) || endsWord(before, c)))
            break;
        --last;
    }
    QList<uint> out = text.first(from);
    for (qsizetype at = first; at < last; ++at) {
        const char32_t c = text.at(at);
        const char32_t before = out.isEmpty() ? 0 : out.last();
        const char32_t after = at + 1 < text.size() ? text.at(at + 1) : 0;
        const bool breaks = QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029;
        if (!isInvisible(c) || isNeeded(before, c, after, rightToLeft))
            out.append(breaks ? U' ' : c);
    }
    out.append(text.sliced(to));
    QString result; // not QString::fromUcs4(), which swallows a byte order mark in front
    for (const uint c : std::as_const(out))
        result += QChar::fromUcs4(c);
    return result;
}

/// Of `typed`, only what the recruiter changed in `original` is cleaned.
QString cleanedEdit(const QString &typed, const QString &original)
{
    const QList<uint> text = typed.toUcs4();
    const QList<uint> old = original.toUcs4();
    const qsizetype shorter = std::min(text.size(), old.size());
    qsizetype same = 0;
    while (same < shorter && text.at(same) == old.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && text.at(text.size() - 1 - sameEnd) == old.at(old.size() - 1 - sameEnd))
        ++sameEnd;
    return cleaned(text, same, text.size() - sameEnd);
}

/// Without angle brackets and the scheme, however they stand around each other.
QString unwrapped(const QString &typed, QLatin1StringView scheme, bool *isUri)
{
    QString text = cleanedLine(typed);
    for (QString before; before != text;) {
        before = text;
        if (text.size() > 2 && text.startsWith(u'<') && text.indexOf(u'>') == text.size() - 1)
            text = cleanedLine(text.mid(1, text.size() - 2));
        if (!text.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        *isUri = true;
        text = cleanedLine(text.mid(scheme.size()));
    }
    return text;
}

Pasted pastedEmail(const QString &typed)
{
    // What a mail program copies: a name, perhaps the address itself, then the address in brackets.
    static const QRegularExpression named(
        uR"(^([^<>\[\]]*)[<\[]\s*(?:mailto:)?([^<>\[\]\s@]+@[^<>\[\]\s@]+)\s*[>\]][\s,;.]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = unpackedEmail(typed);
    const bool mayBeNamed = text.contains(u'<') || text.contains(u'['); // a list has a hundred thousand without
    if (const auto match = mayBeNamed ? named.match(text) : QRegularExpressionMatch(); match.hasMatch()) {
        const QString name = match.captured(1);
        const QString address = match.captured(2);
        // Another address before it would be lost.
        if (!name.contains(u'@') || name.count(u'@') == name.count(address, Qt::CaseInsensitive))
            return {address, true};
    }
    const bool hasQuery = typed.contains(u'?') && cleanedLine(typed).contains("mailto:"_L1, Qt::CaseInsensitive);
    return {text, hasQuery};
}

/// A network whose links to a person are a name behind a fixed address.
struct Profiles
{
    QString host;
    QString address;
    QString handle; ///< what a name may be, a regular expression
};

/// Stack Overflow's hold a number as well, and a site of one's own has any form.
const QList<Profiles> &profiles()
{
    static const QList<Profiles> known{
        {u"linkedin.com"_s, u"https://www.linkedin.com/in/"_s, uR"([\p{L}\p{N}-]{3,100})"_s},
        {u"github.com"_s, u"https://github.com/"_s, u"[a-z0-9](?:-?[a-z0-9]){1,38}"_s},
        {u"dribbble.com"_s, u"https://dribbble.com/"_s, u"[a-z0-9_-]{2,20}"_s},
        {u"behance.net"_s, u"https://www.behance.net/"_s, u"[a-z0-9_-]{3,20}"_s},
        {u"x.com"_s, u"https://x.com/"_s, u"[a-z0-9_]{2,15}"_s},
        {u"facebook.com"_s, u"https://www.facebook.com/"_s, u"[a-z0-9.]{5,50}"_s},
        {u"instagram.com"_s, u"https://www.instagram.com/"_s, u"[a-z0-9_.]{2,30}"_s},
        {u"medium.com"_s, u"https://medium.com/@"_s, u"[a-z0-9_.]{2,30}"_s},
        {u"tumblr.com"_s, u"https://www.tumblr.com/"_s, u"[a-z0-9-]{2,32}"_s},
        {u"vimeo.com"_s, u"https://vimeo.com/"_s, u"(?!\\d+$)[a-z0-9_]{2,30}"_s}, // a number is a film
    };
    return known;
}

/// Of "name" or "@name" in the field of a network. "" when that is none, or may be the beginning of an address.
QString profileLink(const Field &field, const QString &typed)
{
    const QString name = typed.startsWith(u'@') ? typed.mid(1) : typed;
    const auto begins = [&typed](const QString &host) {
        return host.startsWith(typed, Qt::CaseInsensitive) || ("www."_L1 + host).startsWith(typed, Qt::CaseInsensitive);
    };
    if (u"https"_s.startsWith(typed, Qt::CaseInsensitive) || std::ranges::any_of(field.hosts, begins))
        return {};
    for (const Profiles &network : profiles()) {
        const QRegularExpression shape(QRegularExpression::anchoredPattern(network.handle),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (field.hosts.contains(network.host) && shape.match(name).hasMatch())
            return network.address + name;
    }
    return {};
}

Pasted pastedLink(const Field &field, const QString &typed)
{
    const QString bare = withoutPackaging(cleanedLine(typed));
    QString link = linkFromTyped(bare);
    if (link.isEmpty())
        link = linkFromTyped(profileLink(field, bare));
    if (link.isEmpty())
        return {bare, false};
    return {link, link != bare};
}

} // namespace

Pasted pasted(const Field &field, const QString &typed, const QString &original)
{
    if (typed == original)
        return {typed, false};
    switch (field.kind) {
    case FieldKind::Text: {
        const bool onlyOuterSpace = typed.trimmed() == original.trimmed() && !original.trimmed().isEmpty();
        return {onlyOuterSpace ? typed : cleanedEdit(typed, original), false};
    }
    case FieldKind::Email:
        return pastedEmail(typed);
    case FieldKind::Phone:
        return {unpackedPhone(typed), false};
    case FieldKind::Url:
    case FieldKind::RemoteFile:
        return pastedLink(field, typed);
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
        return {cleanedLine(typed), false};
    case FieldKind::LongText:
    case FieldKind::Tags:
    case FieldKind::Jobs:
    case FieldKind::Metadata:
    case FieldKind::Replacement:
        break;
    }
    return {typed, false};
}

QStringList pastedTags(const QString &typed)
{
    QStringList tags;
    for (const QString &part : typed.split(u',')) {
        // Within a tag a run of spaces is a slip of the hand.
        if (const QString tag = cleanedLine(part).simplified(); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

QString cleanedLine(const QString &typed)
{
    // Nearly every line: nothing can be amiss in it but the spaces around it.
    if (std::ranges::all_of(typed, [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return typed.trimmed();
    const QList<uint> text = typed.toUcs4();
    return cleaned(text, 0, text.size());
}

bool holdsInvisible(const QString &text)
{
    return cleanedLine(text) != text.trimmed();
}

QString unpackedEmail(const QString &typed)
{
    bool isUri = false;
    const QString text = unwrapped(typed, "mailto:"_L1, &isUri);
    return isUri ? QUrl::fromPercentEncoding(text.section(u'?', 0, 0).toUtf8()) : text;
}

QString unpackedPhone(const QString &typed)
{
    bool isUri = false;
    const QString text = unwrapped(typed, "tel:"_L1, &isUri);
    return isUri ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
}

QString comparableEmail(const QString &text)
{
    return pastedEmail(text).text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString comparablePhone(const QString &text)
{
    QString figures;
    for (const QChar c : unpackedPhone(text)) {
        if (c.isDigit())
            figures += QString::number(c.digitValue());
        else if ((c == u'+' || c == QChar(0xFF0B)) && figures.isEmpty())
            figures += u'+';
    }
    return figures.startsWith("00"_L1) ? u'+' + figures.mid(2) : figures;
}

} // namespace vivier
