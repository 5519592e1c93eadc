// SPDX-License-Identifier: MIT
#include "documents/droppedtext.h"

#include "candidate/linkrepair.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "lists/cellvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    qsizetype at = 0;
    FoundInText found;
};

/// What was taken out of a text becomes spaces, so that nothing is found in it twice.
void blankOut(QString *text, qsizetype from, qsizetype length)
{
    std::fill_n(text->begin() + from, length, u' ');
}

/// A word that names have: with a capital, of a script without any, or one of the small ones between.
bool isNamePart(const QString &word)
{
    static const QStringList between{u"de"_s, u"da"_s,  u"do"_s,  u"dos"_s, u"du"_s,  u"des"_s, u"del"_s, u"della"_s,
                                     u"di"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"ter"_s, u"la"_s,  u"le"_s,
                                     u"el"_s, u"al"_s,  u"bin"_s, u"ibn"_s, u"y"_s,   u"e"_s,   u"zu"_s};
    return !word.isEmpty() &&
           (!word.front().isLower() || between.contains(word) || word.contains(u'’') || word.contains(u'\''));
}

void findNames(const QString &text, QList<Place> *places)
{
    static const QRegularExpression named(
        uR"re((?<![\p{L}\p{M}])"?(\p{L}[\p{L}\p{M}'’.\- ,]{1,60}?)"?[ ]<[^<>@\s]{1,64}@[^<>@\s]{1,190}>)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).simplified();
        if (!std::ranges::all_of(name.split(u' '), isNamePart))
            continue; // "Write to Zoë Lee <…>"
        const auto [first, last] = splitName(name);
        if (first.isEmpty() || last.isEmpty())
            continue;
        places->append({match.capturedStart(1), {FoundInText::Kind::FirstName, first}});
        places->append({match.capturedStart(1), {FoundInText::Kind::LastName, last}});
    }
}

void findLinks(QString *text, QList<Place> *places)
{
    static const QRegularExpression withScheme(
        uR"re((?:\b(?:https?|vivier|file)://|\bwww\.|\bvivier:)[^\s<>"«»“”]{1,8000})re"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<qsizetype, qsizetype>> gone;
    for (auto links = withScheme.globalMatch(*text); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        const QString found = withoutLinkWrapping(match.captured());
        const QString link = found.startsWith("www."_L1, Qt::CaseInsensitive) ? u"https://"_s + found : found;
        places->append({match.capturedStart(), {FoundInText::Kind::Link, link}});
        gone.append({match.capturedStart(), match.capturedLength()});
    }
    for (const auto &[from, length] : std::as_const(gone))
        blankOut(text, from, length);
}

void findEmails(QString *text, QList<Place> *places)
{
    static const QRegularExpression email(
        uR"re((?<![\p{L}\d._%+\-])[\p{L}\d_][\p{L}\d._%+'\-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d\-]{0,62})\.){1,8}\p{L}[\p{L}\d\-]{1,62})re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<qsizetype, qsizetype>> gone;
    for (auto emails = email.globalMatch(*text); emails.hasNext();) {
        const QRegularExpressionMatch match = emails.next();
        places->append({match.capturedStart(), {FoundInText::Kind::Email, match.captured()}});
        gone.append({match.capturedStart(), match.capturedLength()});
    }
    for (const auto &[from, length] : std::as_const(gone))
        blankOut(text, from, length);
}

/// "linkedin.com/in/x": a word that surely is a link. A long text has many words, a link few of them dots and slashes.
void findBareLinks(QString *text, QList<Place> *places)
{
    static const QRegularExpression word(
        uR"re((?<![^\s<("'\[:])[\p{L}\d][\p{L}\d\-]{0,62}(?:\.[\p{L}\d\-]{1,63}){1,20}(?:[:/][^\s<>"]{0,2000})?)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<qsizetype, qsizetype>> gone;
    for (auto words = word.globalMatch(*text); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        const QString bare = withoutLinkWrapping(match.captured());
        if (!looksLikeBareLink(bare))
            continue;
        if (const QString link = linkFromTyped(bare); !link.isEmpty()) {
            places->append({match.capturedStart(), {FoundInText::Kind::Link, link}});
            gone.append({match.capturedStart(), match.capturedLength()});
        }
    }
    for (const auto &[from, length] : std::as_const(gone))
        blankOut(text, from, length);
}

/// A day with a time behind it has as many figures as a number.
bool beginsAsDay(const QString &written)
{
    static const QRegularExpression day(
        uR"(^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d))"_s);
    return day.match(written).hasMatch();
}

/// Valid, and within the region written as it is dialled there: "552 100 554" is a company in France, where telephone
/// numbers begin with a zero.
bool isWrittenNumber(const QString &written, const QString &region)
{
    const QString figures = comparablePhone(written);
    if (beginsAsDay(written) || (region.isEmpty() && !figures.startsWith(u'+')))
        return false;
    const PhoneReading reading = readPhone(written, region);
    if (reading.state != PhoneState::Valid || figures.startsWith(u'+'))
        return reading.state == PhoneState::Valid;
    const auto dialled = dialledPhone(reading.e164);
    return dialled && (figures == dialled->national || figures == u'0' + dialled->national ||
                       figures == reading.e164.sliced(1)); // "1 212 …", "33 6 12 …"
}

/// Without its last word and what stood before that.
QString withoutLastWord(const QString &written)
{
    QString shorter = written.left(std::max<qsizetype>(written.lastIndexOf(u' '), 0));
    while (!shorter.isEmpty() && !shorter.back().isDigit())
        shorter.chop(1);
    return shorter;
}

void findPhones(const QString &text, const QString &region, QList<Place> *places)
{
    static const QRegularExpression number(
        uR"re((?<![\p{L}\d/,+])(?<!\d\.)(?:\(\+|[+(])?\d[\d .()\-\x{A0}\x{202F}\x{2011}]{5,24}\d(?![\p{L}\d]))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr int mostTried = 2'000;     // a person has few; a table of figures has many
    constexpr qsizetype before = 2;      // characters that the expression looks back at
    constexpr qsizetype longestOne = 32; // characters, with what follows
    int tried = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        const bool mayBegin = c.isDigit() ? at == 0 || !text.at(at - 1).isDigit()
                                          : (c == u'+' || c == u'(') && (next.isDigit() || next == u'+');
        if (!mayBegin) {
            ++at;
            continue;
        }
        const qsizetype from = std::max<qsizetype>(at - before, 0);
        const QString part = text.mid(from, before + longestOne);
        const auto match = number.match(part, at - from, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            ++at;
            continue;
        }
        if (++tried > mostTried)
            return;
        // "+33 6 12 34 56 78 75002 Paris" and "06 12 34 56 78 - 01 42 68 53 00": what follows may look like a part of
        // it.
        QString written = match.captured();
        while (!written.isEmpty() && !isWrittenNumber(written, region))
            written = withoutLastWord(written);
        if (!written.isEmpty())
            places->append({at, {FoundInText::Kind::Phone, written}});
        const qsizetype firstWord = match.captured().indexOf(u' ');
        at += !written.isEmpty() ? written.size() : firstWord > 0 ? firstWord : match.capturedLength();
    }
}

} // namespace

QList<FoundInText> foundInText(const QString &text, const QString &region)
{
    QString rest = text;
    QList<Place> places;
    findNames(rest, &places);
    findLinks(&rest, &places);
    findEmails(&rest, &places);
    findBareLinks(&rest, &places);
    findPhones(rest, region, &places);
    std::ranges::stable_sort(places, {}, &Place::at);
    QList<FoundInText> found;
    for (const Place &place : std::as_const(places))
        found.append(place.found);
    return found;
}

bool isOtherScheme(const QString &text)
{
    static const QRegularExpression other(uR"(^(?:blob:|[a-z][a-z0-9+.-]*:(?!//|\s|https?:))\S)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString begin = text.left(2'000).trimmed();
    if (isContactLink(QUrl(begin)) || begin.startsWith("vivier:"_L1) || begin.startsWith("mailto:"_L1) ||
        begin.startsWith("tel:"_L1))
        return false;
    // "Mobile:+33612345678" and "Mail:zoe@example.com" are words before a value.
    static const QRegularExpression named(uR"(^[\p{L}\-]+:(?:\+?\d[\d.()\-]+|[^\s/():,;]+@[^\s/():,;]+)$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (named.match(begin).hasMatch())
        return false;
    // A program may hold spaces, and links as well.
    static const QRegularExpression program(u"^(?:javascript|vbscript|data|blob):\\S"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (program.match(begin).hasMatch())
        return true;
    const bool isOneWord = !begin.contains(u' ') && !begin.contains(u'\n');
    return isOneWord && other.match(begin).hasMatch() && !looksLikeBareLink(begin); // "a.fr:8080/x" has a port
}

} // namespace vivier
