#include "lists/listfile.h"

#include "lists/csvreader.h"
#include "lists/vcard.h"

namespace vivier {

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
