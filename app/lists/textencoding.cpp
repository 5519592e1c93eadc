// SPDX-License-Identifier: MIT
#include "lists/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// 0x80 to 0x9F; the five that are not given out stay control characters, as browsers read them.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windowsLetters.at(c.unicode() - 0x80U));
    }
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

/// Nothing where zeros are at both places or at none.
std::optional<TextEncoding> byZeros(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < std::min(looked, bytes.size()); ++at)
        zeros.at(static_cast<size_t>(at % 2)) += bytes.at(at) == '\0' ? 1 : 0;
    if (zeros[1] > 0 && zeros[0] * 10 < zeros[1])
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] > 0 && zeros[1] * 10 < zeros[0])
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

QString comparableName(const QString &name)
{
    QString plain = name.trimmed().toLower();
    return plain.remove(u'-').remove(u'_').remove(u' ');
}

} // namespace

TextEncoding guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const auto wide = byZeros(bytes))
        return *wide;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodedText(const QByteArray &bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return fromWindows(bytes);
    const QStringDecoder::Encoding qt = encoding == TextEncoding::Utf8                ? QStringDecoder::Utf8
                                        : encoding == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                                      : QStringDecoder::Utf16BE;
    QStringDecoder decoder(qt, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const QString wanted = comparableName(name);
    if (wanted == "utf16"_L1)
        return TextEncoding::Utf16LittleEndian;
    if (wanted == "cp1252"_L1)
        return TextEncoding::Windows1252;
    for (const TextEncoding encoding : allEncodings()) {
        if (comparableName(nameOf(encoding)) == wanted)
            return encoding;
    }
    return std::nullopt;
}

QList<TextEncoding> allEncodings()
{
    return {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian,
            TextEncoding::Windows1252};
}

} // namespace vivier
