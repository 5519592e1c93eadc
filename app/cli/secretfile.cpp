// SPDX-License-Identifier: MIT
#include "cli/secretfile.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include <QFile>
#include <QStringDecoder>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecret = 64 * 1024; // far more than any, far less than a wrong file

/// An editor may put a byte order mark in front, or write UTF-16.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder.decode(bytes);
}

} // namespace

Tried<QString> readSecret(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usage(Cli::tr("%1 cannot be read: %2").arg(isolated(path), isolated(file.errorString())));
    QByteArray bytes;
    while (bytes.size() <= longestSecret) {
        const QByteArray more = file.read(longestSecret);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > longestSecret)
        return usage(Cli::tr("%1 is too long to be a secret.").arg(isolated(path)));
    return decoded(bytes);
}

Tried<QString> readPassword(const QString &path)
{
    Tried<QString> text = readSecret(path);
    if (!text)
        return text;
    const QString line = text->section(u'\n', 0, 0);
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

} // namespace vivier::cli
