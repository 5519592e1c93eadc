// SPDX-License-Identifier: MIT
#include "spelling/dictionaryfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += {u"/usr/share/hunspell"_s, u"/usr/share/myspell"_s, u"/usr/share/myspell/dicts"_s};
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFiles> installedDictionaries(const QStringList &folders)
{
    QList<DictionaryFiles> all;
    QSet<QString> names;
    QSet<QString> places;
    for (const QString &folder : folders) {
        QFileInfoList files = QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files | QDir::Readable, QDir::Name);
        // A file's own name before the links to it: "de_AT", not "de_LI".
        std::ranges::stable_sort(files, {}, &QFileInfo::isSymLink);
        for (const QFileInfo &affixes : std::as_const(files)) {
            const QString name = affixes.completeBaseName();
            const QFileInfo words(affixes.dir().filePath(name + ".dic"_L1));
            const QString place = words.canonicalFilePath();
            if (!words.isFile() || !words.isReadable() || names.contains(name) || places.contains(place))
                continue;
            names.insert(name);
            places.insert(place);
            all.append({.language = name, .affixes = affixes.filePath(), .words = words.filePath()});
        }
    }
    std::ranges::sort(all, {}, &DictionaryFiles::language);
    return all;
}

QString baseLanguage(const QString &language)
{
    const auto end = std::ranges::find_if(language, [](QChar c) { return c == u'_' || c == u'-'; });
    return language.first(std::distance(language.cbegin(), end));
}

QList<DictionaryFiles> oneOfEachLanguage(const QList<DictionaryFiles> &installed, const QStringList &wanted)
{
    QStringList languages;
    for (const QString &one : wanted)
        languages.append(baseLanguage(one));
    for (const DictionaryFiles &one : installed)
        languages.append(baseLanguage(one.language));
    languages.removeDuplicates();
    QStringList named;
    for (QString one : wanted)
        named.append(one.replace(u'-', u'_'));
    const auto rank = [&named](const DictionaryFiles &one) {
        const qsizetype at = named.indexOf(one.language);
        const bool isPlain = baseLanguage(one.language) == one.language;
        return at >= 0 ? at : named.size() + (isPlain ? 0 : 1);
    };
    QList<DictionaryFiles> chosen;
    for (const QString &language : std::as_const(languages)) {
        QList<DictionaryFiles> these = installed;
        these.removeIf([&language](const DictionaryFiles &one) { return baseLanguage(one.language) != language; });
        const auto best = std::ranges::min_element(these, {}, rank);
        if (best != these.end())
            chosen.append(*best);
    }
    return chosen;
}

} // namespace vivier
