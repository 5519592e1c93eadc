// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vivier {

/// A dictionary for Hunspell, as it is installed: two files of one name.
struct DictionaryFiles
{
    QString language; ///< the name of the files: "fr", "en_GB", "de_DE_frami"
    QString affixes;  ///< path of the .aff
    QString words;    ///< path of the .dic

    bool operator==(const DictionaryFiles &) const = default;
};

/// Where dictionaries are looked for, the recruiter's own before the system's: DICPATH (as Hunspell's own program reads
/// it), "hunspell" in the folders for data, and where Debian and older systems put them.
QStringList dictionaryFolders();

/// What is in these folders, by language. Of two with one name that of the earlier folder; a dictionary that goes by
/// several names (links) once, by its own.
QList<DictionaryFiles> installedDictionaries(const QStringList &folders);

/// "en" of "en_GB".
QString baseLanguage(const QString &language);

/// One for each language, so that no more are read than needed to tell languages apart: those that are wanted ("fr_FR",
/// "en") first and in that order, then the others by name. Of several for a language the one that is wanted by its
/// whole name, else that without a country, else the first.
QList<DictionaryFiles> oneOfEachLanguage(const QList<DictionaryFiles> &installed, const QStringList &wanted);

} // namespace vivier
