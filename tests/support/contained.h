// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace vivier::test {

/// Whether no stranger's text in this turns or ends what stands beside it: what is written from right to left and all
/// marks of direction are inside of isolates, which end in the line where they begin, and nothing else controls.
inline bool isContained(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        int depth = 0;
        for (const char32_t character : line.toUcs4()) {
            switch (QChar::direction(character)) {
            case QChar::DirLRI:
            case QChar::DirRLI:
            case QChar::DirFSI:
                ++depth;
                break;
            case QChar::DirPDI:
                if (--depth < 0)
                    return false;
                break;
            case QChar::DirR:
            case QChar::DirAL:
            case QChar::DirAN:
            case QChar::DirLRE:
            case QChar::DirLRO:
            case QChar::DirRLE:
            case QChar::DirRLO:
            case QChar::DirPDF:
                if (depth == 0)
                    return false;
                break;
            case QChar::DirB: // ends a paragraph, and every isolate with it
                return false;
            default:
                if (QChar::category(character) == QChar::Other_Control)
                    return false;
                break;
            }
        }
        if (depth != 0)
            return false;
    }
    return true;
}

/// Every character that steers a terminal, or turns or ends the line that it is in, but for the line feed.
inline QList<char16_t> steeringCharacters()
{
    QList<char16_t> all{u'\u061c', u'\u200e', u'\u200f', u'\u2028', u'\u2029'};
    for (char16_t c = 0; c < 0xa0; ++c) {
        if ((c < 0x20 || c > 0x7e) && c != u'\n')
            all.append(c);
    }
    for (char16_t c = 0x202a; c <= 0x202e; ++c)
        all.append(c);
    for (char16_t c = 0x2066; c <= 0x206f; ++c)
        all.append(c);
    return all;
}

/// Whether what people are told holds none of them, but for isolates in pairs.
inline bool steersNothing(const QString &text)
{
    for (const char16_t c : steeringCharacters()) {
        const bool pairs = c == u'\u2068' || c == u'\u2069';
        if (text.contains(QChar(c)) && !(pairs && isContained(text)))
            return false;
    }
    return true;
}

/// Names as somebody would make them who wants to be somewhere else in our sentences.
class HostileNames
{
public:
    explicit HostileNames(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        static const QStringList pieces{
            QStringLiteral("Ab"),     QStringLiteral("zoë"),    QStringLiteral(" "),        QStringLiteral("مريم"),
            QStringLiteral("דנה"),    QStringLiteral("٣٤"),     QStringLiteral("12"),       QStringLiteral("𞤀"),
            QStringLiteral("%1"),     QStringLiteral("%n"),     QStringLiteral("“"),        QStringLiteral("(x)"),
            QStringLiteral("\u202a"), QStringLiteral("\u202b"), QStringLiteral("\u202c"),   QStringLiteral("\u202d"),
            QStringLiteral("\u202e"), QStringLiteral("\u2066"), QStringLiteral("\u2067"),   QStringLiteral("\u2068"),
            QStringLiteral("\u2069"), QStringLiteral("\u2069"), QStringLiteral("\u200f"),   QStringLiteral("\u2028"),
            QStringLiteral("\u2029"), QStringLiteral("\n"),     QStringLiteral("\r"),       QStringLiteral("\t"),
            QStringLiteral("\u0085"), QStringLiteral("\u001c"), QStringLiteral("\u001b[7m")};
        QString name;
        const int length = m_random.bounded(1, 12);
        for (int i = 0; i < length; ++i)
            name += pieces.at(m_random.bounded(int(pieces.size())));
        return name;
    }

private:
    QRandomGenerator m_random;
};

} // namespace vivier::test
