// SPDX-License-Identifier: MIT
#include "lists/listfile.h"

#include "candidate/singleline.h"
#include "lists/csvreader.h"
#include "lists/listexport.h"
#include "lists/text.h"
#include "lists/vcard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace vivier {

QString notRead(const QFile &file, const QString &name)
{
    return Lists::tr("%1 cannot be read: %2").arg(isolated(name), isolated(file.errorString()));
}

namespace {

/// Why these bytes are no list, a sentence; "" where they may be one.
QString notAList(const QByteArray &bytes, const QString &name)
{
    constexpr qsizetype looked = 4096;
    constexpr qsizetype rare = 50; // one character of so many may be anything
    const QByteArray start = bytes.left(looked);
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return Lists::tr(
                   "%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.")
            .arg(isolated(name));
    const QString text = decodedText(start, guessEncoding(start));
    const auto unfit = std::ranges::count_if(
        text, [](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f'; });
    if (start.startsWith("%PDF-") || unfit * rare > text.size())
        return Lists::tr("%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.")
            .arg(isolated(name));
    return {};
}

} // namespace

QChar reportSeparator(const ListFile &list)
{
    return list.separator == u',' || list.separator == u';' ? list.separator : listSeparator(QLocale::system());
}

ListBytes readListBytes(QFile &file, const QString &name)
{
    constexpr qint64 limit = 64 * 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) { // a pipe gives what it holds
        const QByteArray part = file.read(limit + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > limit)
        return {.bytes = {}, .problem = Lists::tr("%1 is larger than 64 MB. Split it.").arg(isolated(name))};
    if (file.error() != QFileDevice::NoError)
        return {.bytes = {}, .problem = notRead(file, name)};
    if (const QString problem = notAList(bytes, name); !problem.isEmpty())
        return {.bytes = {}, .problem = problem};
    return {.bytes = bytes};
}

ListBytes readListBytes(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return {.bytes = {}, .problem = Lists::tr("%1 is not a file. Choose a list.").arg(isolated(name))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.bytes = {}, .problem = notRead(file, name)};
    return readListBytes(file, name);
}

ListFile readList(const QByteArray &bytes, const ListReading &how)
{
    ListFile file;
    file.encoding = how.encoding.value_or(guessEncoding(bytes));
    const QString text = decodedText(bytes, file.encoding);
    if (!how.separator && looksLikeVCard(text)) {
        file.format = ListFormat::VCard;
        file.table = vCardTable(text);
        return file;
    }
    file.separator = how.separator.value_or(guessSeparator(text));
    file.table = csvTable(text, file.separator);
    return file;
}

} // namespace vivier
