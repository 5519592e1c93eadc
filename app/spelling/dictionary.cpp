// SPDX-License-Identifier: MIT
#include "spelling/dictionary.h"

#include "spelling/spelledwords.h"

#include <QFile>
#include <QHash>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace vivier {

namespace {

constexpr qint64 lookedAt = 64 * 1024; ///< of the file of words, to see its script

/// Of letters; all else is used with every script.
bool isOfAScript(QChar::Script script)
{
    return script != QChar::Script_Common && script != QChar::Script_Inherited && script != QChar::Script_Unknown;
}

/// Calls `use` with the script of each letter.
template <typename Use> void forEachScript(const QString &text, Use use)
{
    for (const char32_t code : text.toUcs4()) {
        if (QChar::isLetter(code) && isOfAScript(QChar::script(code)))
            use(QChar::script(code));
    }
}

/// In which the words of the file are written: the dictionary itself knows best, whatever it is called.
QChar::Script scriptOf(const QString &path, const WordEncoding &encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QChar::Script_Unknown;
    QHash<QChar::Script, int> counts;
    forEachScript(encoding.decoded(file.read(lookedAt).toStdString()), [&](QChar::Script one) { ++counts[one]; });
    QChar::Script most = QChar::Script_Unknown;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return most;
}

} // namespace

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(files.affixes).constData(),
                                            QFile::encodeName(files.words).constData()))
    , m_encoding(m_hunspell->get_dict_encoding())
    , m_script(scriptOf(files.words, m_encoding))
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::reads(const QString &word) const
{
    bool all = isUsable();
    forEachScript(word, [&](QChar::Script one) { all = all && one == m_script; });
    return all;
}

bool Dictionary::isRight(const QString &word) const
{
    const auto bytes = m_encoding.encoded(word);
    return bytes && m_hunspell->spell(*bytes);
}

bool Dictionary::knows(const QString &word) const
{
    const QString plain = asInDictionaries(word);
    const QString bare = bareWord(plain);
    return isRight(plain) || (bare != plain && isRight(bare));
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most) const
{
    QStringList all;
    const auto bytes = m_encoding.encoded(asInDictionaries(word));
    if (!reads(word) || !bytes)
        return all;
    const bool isCurled = word.contains(u'\u2019');
    for (const std::string &one : m_hunspell->suggest(*bytes)) {
        QString suggestion = m_encoding.decoded(one);
        if (isCurled)
            suggestion.replace(u'\'', u'\u2019');
        if (!suggestion.isEmpty() && suggestion != word && !all.contains(suggestion))
            all.append(suggestion);
        if (all.size() == most)
            break;
    }
    return all;
}

} // namespace vivier
