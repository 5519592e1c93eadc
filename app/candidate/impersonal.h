// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace vivier {

/// The words of names and keys that are known, as impersonal() looks for them.
void addPersonalWords(QSet<QByteArray> *known, const QString &words);

/// A line of a log without whom it is about: `known` words, email addresses, telephone and other long numbers, keys and
/// tokens, addresses of the web, paths of files, whatever stands in quotation marks or is not written in English. "…"
/// is in the place of each. What happened, and in which version, stays.
QString impersonal(const QString &line, const QSet<QByteArray> &known);

} // namespace vivier
