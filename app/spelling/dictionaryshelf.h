// SPDX-License-Identifier: MIT
#pragma once

#include "spelling/dictionary.h"

#include <QStringList>

#include <map>
#include <memory>

namespace vivier {

/// What languages know of a text: how many of its words each.
struct KnownWords
{
    QString language;
    qsizetype known = 0;
};

/// So many words of a text, of so many, are enough to say which language it is in without asking another dictionary.
bool isSurelyIn(qsizetype known, qsizetype words);
/// The language that knows most of the words, the first of several; "" where none knows half of them: the text is in
/// another.
QString guessedLanguage(const QList<KnownWords> &all, qsizetype words);

/// The dictionaries that are installed, each read when it is first needed. Used by one thread at a time.
class DictionaryShelf
{
public:
    /// `guessed`: those that a text may be in without being told, the likeliest first.
    DictionaryShelf(const QList<DictionaryFiles> &installed, QList<DictionaryFiles> guessed);

    /// By the words of the text; see guessedLanguage().
    QString languageOf(const QStringList &words);
    /// True also for a word in letters of another script: who knows.
    bool isRight(const QString &language, const QString &word);
    QStringList suggestions(const QString &language, const QString &word, qsizetype most);

private:
    const Dictionary *dictionary(const QString &language);

    std::map<QString, DictionaryFiles> m_installed;
    QList<DictionaryFiles> m_guessed;
    std::map<QString, std::unique_ptr<Dictionary>> m_read;
};

} // namespace vivier
