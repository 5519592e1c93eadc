// SPDX-License-Identifier: MIT
#pragma once

#include "spelling/dictionaryfiles.h"
#include "spelling/wordencoding.h"

#include <memory>

class Hunspell;

namespace vivier {

/// One dictionary, read into memory: up to some ten MiB and half a second. Used by one thread at a time.
class Dictionary
{
public:
    explicit Dictionary(const DictionaryFiles &files);
    ~Dictionary();

    /// False where the files are no dictionary that can be read here; then it knows nothing and reads nothing.
    bool isUsable() const { return m_encoding.isKnown() && m_script != QChar::Script_Unknown; }
    /// Whether the word is written in the letters of the dictionary's words. Of another it can tell nothing.
    bool reads(const QString &word) const;
    /// As Hunspell says, of the word or of it without what an apostrophe joins to it.
    bool knows(const QString &word) const;
    /// At most `most`, the likeliest first, with the apostrophes of the word. May take a fraction of a second.
    QStringList suggestions(const QString &word, qsizetype most) const;

private:
    bool isRight(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    WordEncoding m_encoding;
    QChar::Script m_script = QChar::Script_Unknown;
};

} // namespace vivier
