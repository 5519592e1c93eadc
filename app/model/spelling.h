// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace vivier {

class DictionaryShelf;
class OwnWords;
class Preferences;

/// What is right and wrong in a text, by the dictionaries that are installed and the recruiter's own words. Reading a
/// dictionary and asking it takes time, and is done on a thread of its own: what is asked here is answered at once or
/// later, and never waited for. What was answered once is remembered. Lives on the window's thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostSuggestions = 5;

    /// Dictionaries are looked for in `folders` (dictionaryFolders()) when they are first needed: what is installed
    /// later is there after a restart.
    Spelling(Preferences *preferences, QStringList folders, QObject *parent = nullptr);
    ~Spelling() override; ///< waits for the answer that is being looked for, a fraction of a second

    struct Language
    {
        QString code; ///< of the dictionary: "en_GB"
        QString name; ///< in the language itself: "British English"
    };
    /// Of the dictionaries that are installed, by name.
    const QList<Language> &languages() const;
    QString nameOf(const QString &code) const;
    /// It is wanted, and there is a dictionary.
    bool isOn() const { return m_isWanted && !languages().isEmpty(); }
    OwnWords *ownWords() const { return m_own; }

    /// Nothing where it is not known yet: judged() tells.
    std::optional<bool> isRight(const QString &language, const QString &word);
    /// In which language these words of a text are; "" where it is none that there is a dictionary of.
    QFuture<QString> languageOf(const QStringList &words);
    /// The likeliest first; goes before all else that is asked.
    QFuture<QStringList> suggestions(const QString &language, const QString &word);

Q_SIGNALS:
    /// Words that isRight() was asked for are known now.
    void judged();
    /// It was switched on or off, or the recruiter has other words of their own: all is to be looked at again.
    void changed();

private:
    using Verdicts = QHash<QString, std::optional<bool>>; ///< by word; nothing: asked, and not answered yet

    void look() const;
    void askNext();
    void take(const QString &language, const QHash<QString, bool> &answers);

    Preferences *m_preferences;
    OwnWords *m_own;
    QStringList m_folders;
    mutable bool m_looked = false;
    mutable QList<Language> m_languages;
    mutable std::shared_ptr<DictionaryShelf> m_shelf; ///< used by m_pool's one thread alone
    QHash<QString, Verdicts> m_verdicts;              ///< by language
    QHash<QString, QStringList> m_asked;              ///< by language; to be asked next
    bool m_isAsking = false;
    bool m_isWanted;    ///< by the preferences, which are not asked for every line of a text
    QThreadPool m_pool; ///< last, so that its destructor waits while the rest is still there
};

} // namespace vivier
