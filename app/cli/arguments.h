// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"

#include <QHash>

#include <span>

namespace vivier::cli {

struct Verb;
struct VerbOption;

/// The words of one run, taken apart: global options, the verb, its options and its other words.
struct Arguments
{
    QString profile; ///< empty: the default folder
    QString account; ///< empty: the only one
    bool json = false;
    bool yes = false;
    bool help = false;
    bool version = false;
    const Verb *verb = nullptr;          ///< null only with help or version
    QStringList words;                   ///< after the verb, options taken out
    QHash<QString, QStringList> options; ///< the verb's own: name → values ("" for a flag), in order

    bool has(const QString &option) const { return options.contains(option); }
    /// What was given last.
    QString option(const QString &name) const
    {
        const QStringList values = options.value(name);
        return values.isEmpty() ? QString() : values.constLast();
    }
};

/// Those that every verb takes; --help is -h, too.
std::span<const VerbOption> globalOptions();

/// `arguments` without the program's name.
Tried<Arguments> parseArguments(const QStringList &arguments);

} // namespace vivier::cli
