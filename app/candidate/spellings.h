// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vivier {

/// Texts as a search looks at them, a line each: folded (candidate/folding.h), then after a tab the other ways in which
/// somebody may type their words: "jeanpierre" for "Jean-Pierre", and letters of other scripts by Latin ones, "ivanov"
/// and "wangfang". Of a very long text only the first of these.
QByteArray searchedText(const QStringList &texts);

/// Whether a word is found in a text by one of those other ways alone.
bool isOtherSpelling(const QString &text, QByteArrayView word);

/// Whether a folded text, of a name for instance, begins with a letter that is not Latin.
bool beginsInOtherScript(QByteArrayView folded);

/// Loads what the Latin spellings are made with, which takes some tenths of a second, on another thread. Once.
void prepareSpellings();

} // namespace vivier
