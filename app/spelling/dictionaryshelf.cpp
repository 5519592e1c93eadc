// SPDX-License-Identifier: MIT
#include "spelling/dictionaryshelf.h"

#include <algorithm>
#include <utility>

namespace vivier {

bool isSurelyIn(qsizetype known, qsizetype words)
{
    return known * 4 >= words * 3;
}

QString guessedLanguage(const QList<KnownWords> &all, qsizetype words)
{
    const auto best = std::ranges::max_element(all, {}, &KnownWords::known); // the first of the best
    return best != all.cend() && best->known > 0 && best->known * 2 >= words ? best->language : QString();
}

DictionaryShelf::DictionaryShelf(const QList<DictionaryFiles> &installed, QList<DictionaryFiles> guessed)
    : m_guessed(std::move(guessed))
{
    for (const DictionaryFiles &one : installed)
        m_installed.emplace(one.language, one);
}

QString DictionaryShelf::languageOf(const QStringList &words)
{
    QList<KnownWords> all;
    for (const DictionaryFiles &one : std::as_const(m_guessed)) {
        const Dictionary *dictionary = this->dictionary(one.language);
        if (!dictionary)
            continue;
        const qsizetype known = std::ranges::count_if(
            words, [dictionary](const QString &word) { return dictionary->reads(word) && dictionary->knows(word); });
        all.append({.language = one.language, .known = known});
        if (isSurelyIn(known, words.size()))
            break; // the others need not be read
    }
    return guessedLanguage(all, words.size());
}

bool DictionaryShelf::isRight(const QString &language, const QString &word)
{
    const Dictionary *dictionary = this->dictionary(language);
    return !dictionary || !dictionary->reads(word) || dictionary->knows(word);
}

QStringList DictionaryShelf::suggestions(const QString &language, const QString &word, qsizetype most)
{
    const Dictionary *dictionary = this->dictionary(language);
    return dictionary ? dictionary->suggestions(word, most) : QStringList();
}

/// nullptr where there is none that can be used.
const Dictionary *DictionaryShelf::dictionary(const QString &language)
{
    const auto installed = m_installed.find(language);
    if (installed == m_installed.end())
        return nullptr;
    auto &read = m_read[language];
    if (!read)
        read = std::make_unique<Dictionary>(installed->second);
    return read->isUsable() ? read.get() : nullptr;
}

} // namespace vivier
