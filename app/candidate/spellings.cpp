// SPDX-License-Identifier: MIT
#include "candidate/spellings.h"

#include "candidate/folding.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTransliterated = 1000; ///< letters of a text: names, tags and titles whole; a keystroke pays for it

bool isOfOtherScript(char32_t letter)
{
    if (letter < 0x370 || !QChar::isLetter(letter)) // before Greek all is Latin
        return false;
    const QChar::Script script = QChar::script(letter);
    return script != QChar::Script_Latin && script != QChar::Script_Common && script != QChar::Script_Inherited;
}

/// Rules of ICU, loaded when they are first needed. Of one thread.
class Rules
{
public:
    explicit Rules(const char *id)
        : m_id(id)
    {
    }

    QString of(const QString &text)
    {
        if (text.isEmpty())
            return text;
        if (!m_made) {
            UErrorCode status = U_ZERO_ERROR;
            m_made.reset(
                icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(m_id), UTRANS_FORWARD, status));
            if (!m_made)
                return text;
        }
        icu::UnicodeString letters(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        m_made->transliterate(letters);
        return QString::fromUtf16(letters.getBuffer(), letters.length());
    }

private:
    const char *m_id;
    std::unique_ptr<icu::Transliterator> m_made;
};

/// A way to write all scripts in Latin letters.
class Transliteration
{
public:
    Transliteration(const char *ofHan, const char *ofOthers)
        : m_ofHan(ofHan)
        , m_ofOthers(ofOthers)
    {
    }

    /// Folded, in one word.
    QByteArray of(const QList<uint> &letters)
    {
        QString latin;
        QString others;
        for (const uint letter : letters) {
            if (QChar::script(letter) != QChar::Script_Han) {
                others += QChar::fromUcs4(letter);
                continue;
            }
            latin += m_ofOthers.of(others);
            others.clear();
            // Their rules look at one sign at a time and are slow: each is asked for once.
            QString &known = m_han[letter];
            if (known.isNull())
                known = m_ofHan.of(QStringView(QChar::fromUcs4(letter)).toString());
            latin += known;
        }
        QByteArray folded = foldedText(latin + m_ofOthers.of(others));
        folded.removeIf([](char c) { return c == ' '; });
        return folded;
    }

private:
    Rules m_ofHan;
    Rules m_ofOthers;
    QHash<uint, QString> m_han;
};

bool isSpelledInTwoWays(uint letter)
{
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek || script == QChar::Script_Han;
}

/// As libraries spell it ("Sergej", "Chrestos", "ceng"), and as people are called in their passports ("Sergey",
/// "Christos", "zeng").
QList<QByteArray> transliterated(const QList<uint> &letters)
{
    thread_local Transliteration ofLibraries("Han-Latin", "Any-Latin");
    thread_local Transliteration ofPassports("Han-Latin/Names", "Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin");
    QList<QByteArray> latin{ofLibraries.of(letters)};
    if (std::ranges::any_of(letters, isSpelledInTwoWays))
        latin.append(ofPassports.of(letters));
    return latin;
}

bool joinsLetters(const QString &word)
{
    for (qsizetype at = 1; at + 1 < word.size(); ++at) {
        if (isHyphen(word.at(at)) && word.at(at - 1).isLetter() && word.at(at + 1).isLetter())
            return true;
    }
    return false;
}

/// Of the words of a text, without doubles, each with a space in front.
QByteArray otherSpellings(const QString &text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0x370 || isHyphen(c); });
    if (isPlain)
        return {};
    QByteArray spellings;
    QSet<QByteArray> known;
    const auto add = [&](const QByteArray &spelling) {
        if (spelling.isEmpty() || known.contains(spelling))
            return;
        known.insert(spelling);
        spellings += ' ' + spelling;
    };
    int left = mostTransliterated;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        const bool joins = joinsLetters(word);
        word.removeIf(isHyphen);
        if (joins)
            add(foldedText(word));
        const QList<uint> letters = word.toUcs4();
        const auto others = int(std::ranges::count_if(letters, isOfOtherScript));
        if (others == 0 || left == 0)
            continue;
        const QList<QByteArray> latin = transliterated(letters.first(std::min(letters.size(), qsizetype(left))));
        std::ranges::for_each(latin, add);
        left = std::max(0, left - others);
    }
    return spellings;
}

} // namespace

QByteArray searchedText(const QStringList &texts)
{
    QByteArray all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i).simplified();
        if (i > 0)
            all += '\n';
        all += foldedText(text);
        if (const QByteArray others = otherSpellings(text); !others.isEmpty())
            all += '\t' + others.sliced(1);
    }
    return all;
}

bool isOtherSpelling(const QString &text, QByteArrayView word)
{
    return otherSpellings(text.simplified()).contains(word);
}

bool beginsInOtherScript(QByteArrayView folded)
{
    constexpr unsigned char firstOfGreek = 0xcd; // in UTF-8; folded Latin letters are ASCII, nearly all
    return !folded.isEmpty() && static_cast<unsigned char>(folded.front()) >= firstOfGreek;
}

void prepareSpellings()
{
    static std::once_flag once;
    std::call_once(once, [] { QThreadPool::globalInstance()->start([] { searchedText({u"Ж 王"_s}); }); });
}

} // namespace vivier
