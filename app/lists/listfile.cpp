#include "lists/listfile.h"

#include "candidate/singleline.h"
#include "lists/csvreader.h"
#include "lists/text.h"
#include "lists/vcard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vivier {

QString notRead(const QFile &file, const QString &name)
{
    return Lists::tr("%1 cannot be read: %2").arg(isolated(name), isolated(file.errorString()));
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
        return {.bytes = {}, .problem = Lists::tr("%1 is larger than 64 MB. Take it apart.").arg(isolated(name))};
    if (file.error() != QFileDevice::NoError)
        return {.bytes = {}, .problem = notRead(file, name)};
    return {.bytes = bytes};
}

ListBytes readListBytes(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return {.bytes = {}, .problem = Lists::tr("%1 is no file. Choose a list.").arg(isolated(name))};
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
