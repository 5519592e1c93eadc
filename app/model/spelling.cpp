// SPDX-License-Identifier: MIT
#include "model/spelling.h"

#include "candidate/singleline.h"
#include "model/aside.h"
#include "model/ownwords.h"
#include "model/preferences.h"
#include "spelling/dictionaryshelf.h"
#include "spelling/spelledwords.h"
#include "store/onready.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsAtOnce = 2'000; ///< words; suggestions wait for no more, some hundredths of a second
constexpr qsizetype wordsKept = 100'000; ///< words of a language
constexpr int goesFirst = 1;             ///< of the thread's jobs, before the others

/// The languages that the recruiter most likely writes.
QStringList wantedLanguages(const Preferences &preferences)
{
    QStringList wanted;
    for (const QString &one :
         QStringList{preferences.language()} + QLocale::system().uiLanguages() + QStringList{u"en"_s}) {
        if (!one.isEmpty())
            wanted.append(one);
    }
    return wanted;
}

QString capitalized(const QString &name)
{
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

/// In the language itself, so that its readers find it.
QString nativeName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : capitalized(locale.nativeLanguageName());
}

QList<Spelling::Language> namedLanguages(const QList<DictionaryFiles> &installed)
{
    QList<Spelling::Language> all;
    for (const DictionaryFiles &one : installed)
        all.append({.code = one.language, .name = nativeName(one.language)});
    // "Español" of several countries, or with an old and a new spelling.
    QHash<QString, int> counts;
    for (const Spelling::Language &one : std::as_const(all))
        ++counts[one.name];
    for (Spelling::Language &one : all) {
        if (counts.value(one.name) > 1)
            one.name += u" (%1)"_s.arg(isolated(one.code));
    }
    std::ranges::sort(all, {}, &Spelling::Language::name);
    return all;
}

} // namespace

Spelling::Spelling(Preferences *preferences, QStringList folders, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_own(new OwnWords(this))
    , m_folders(std::move(folders))
    , m_isWanted(preferences->checksSpelling())
{
    m_pool.setMaxThreadCount(1); // a dictionary is used by one thread at a time
    connect(preferences, &Preferences::checksSpellingChanged, this, [this](bool checks) {
        m_isWanted = checks;
        Q_EMIT changed();
    });
    connect(m_own, &OwnWords::changed, this, [this] {
        if (!m_own->isReady())
            m_verdicts.clear(); // of texts of another profile, or of one that is locked now
        Q_EMIT changed();
    });
}

Spelling::~Spelling()
{
    m_pool.clear();
}

/// Which dictionaries there are; reads none.
void Spelling::look() const
{
    if (std::exchange(m_looked, true))
        return;
    const QList<DictionaryFiles> installed = installedDictionaries(m_folders);
    m_languages = namedLanguages(installed);
    m_shelf =
        std::make_shared<DictionaryShelf>(installed, oneOfEachLanguage(installed, wantedLanguages(*m_preferences)));
}

const QList<Spelling::Language> &Spelling::languages() const
{
    look();
    return m_languages;
}

QString Spelling::nameOf(const QString &code) const
{
    const auto found = std::ranges::find(languages(), code, &Language::code);
    return found == languages().cend() ? code : found->name;
}

std::optional<bool> Spelling::isRight(const QString &language, const QString &word)
{
    if (m_own->contains(word) || m_own->contains(bareWord(word)))
        return true;
    Verdicts &known = m_verdicts[language];
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    known.insert(word, std::nullopt);
    m_asked[language].append(word);
    if (!std::exchange(m_isAsking, true)) // all words of this turn of the loop together
        QMetaObject::invokeMethod(this, &Spelling::askNext, Qt::QueuedConnection);
    return std::nullopt;
}

void Spelling::askNext()
{
    const auto asked = m_asked.begin();
    if (asked == m_asked.end()) {
        m_isAsking = false;
        return;
    }
    look();
    const QString language = QString(asked.key()); // its place may go
    const QStringList words = asked->mid(0, wordsAtOnce);
    asked->remove(0, words.size());
    if (asked->isEmpty())
        m_asked.erase(asked);
    const auto answers = aside(
        [shelf = m_shelf, language, words] {
            QHash<QString, bool> right;
            for (const QString &word : words)
                right.insert(word, shelf->isRight(language, word));
            return right;
        },
        &m_pool);
    onReady(this, answers, [this, language](const QHash<QString, bool> &right) { take(language, right); });
}

void Spelling::take(const QString &language, const QHash<QString, bool> &answers)
{
    Verdicts &known = m_verdicts[language];
    if (known.size() > wordsKept)
        known.clear();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        known.insert(it.key(), it.value());
    Q_EMIT judged();
    askNext();
}

QFuture<QString> Spelling::languageOf(const QStringList &words)
{
    look();
    return aside([shelf = m_shelf, words] { return shelf->languageOf(words); }, &m_pool);
}

QFuture<QStringList> Spelling::suggestions(const QString &language, const QString &word)
{
    look();
    return aside([shelf = m_shelf, language, word] { return shelf->suggestions(language, word, mostSuggestions); },
                 &m_pool, goesFirst);
}

} // namespace vivier
