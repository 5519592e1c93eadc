// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// A language of nobody, made of the English words of the program: no translator has to be waited for, and whatever it
/// does to the window a real one may do. It knows what the French one knows; Qt's own words stay English.
class PseudoLanguage : public QTranslator
{
public:
    enum class Kind {
        Long,        ///< two fifths longer, with accents, in brackets: what is cut has no end
        RightToLeft, ///< in Hebrew letters, and the window runs as they do
    };

    explicit PseudoLanguage(Kind kind)
        : m_kind(kind)
    {
        if (!m_known.load(u":/i18n/vivier_fr.qm"_s) || !m_plurals.load(u":/i18n/vivier_en.qm"_s))
            qFatal("the languages are not in this program");
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (m_kind == Kind::RightToLeft && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return u"RTL"_s;
        if (m_known.translate(context, source, disambiguation, n).isEmpty())
            return {};
        QString text = m_plurals.translate(context, source, disambiguation, n);
        if (text.isEmpty())
            text = QString::fromUtf8(source);
        return m_kind == Kind::Long ? lengthened(text) : spelled(text, &hebrew);
    }

private:
    static QChar accented(QChar letter)
    {
        static const QString plain = u"aeiouycnszAEIOUYCNSZ"_s;
        static const QString marked = u"áéíóúýčñšžÁÉÍÓÚÝČÑŠŽ"_s;
        const qsizetype at = plain.indexOf(letter);
        return at < 0 ? letter : marked.at(at);
    }

    static QChar hebrew(QChar letter)
    {
        const char16_t small = letter.toLower().unicode();
        return small < u'a' || small > u'z' ? letter : QChar(u'\u05D0' + (small - u'a'));
    }

    /// Letter for letter, but for what is filled in later and the letter of a mnemonic.
    static QString spelled(const QString &text, QChar (*letter)(QChar))
    {
        QString all;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlace = text.at(i) == u'%' || text.at(i) == u'&';
            all += letter(text.at(i));
            if (isPlace && text.mid(i + 1, 1) == u"L"_s)
                all += text.at(++i);
            if (isPlace && i + 1 < text.size())
                all += text.at(++i);
        }
        return all;
    }

    static QString lengthened(const QString &text)
    {
        const qsizetype more = qMax<qsizetype>((2 * text.size() + 4) / 5 - 2, 0); // beside the brackets
        const QString tail = u" ýčéšň"_s.repeated(more / 6 + 1).left(more);
        return QChar(u'[') + spelled(text, &accented) + tail + QChar(u']');
    }

    Kind m_kind;
    QTranslator m_known;
    QTranslator m_plurals;
};

} // namespace vivier::test
