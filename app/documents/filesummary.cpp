// SPDX-License-Identifier: MIT
#include "documents/filesummary.h"

#include "candidate/linktarget.h"
#include "candidate/singleline.h"

#include <QHash>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QString &contentType, const QUrl &url)
{
    static const QHash<QString, QString> known{
        {u"application/pdf"_s, u"PDF"_s},
        {u"application/msword"_s, u"DOC"_s},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, u"DOCX"_s},
        {u"application/vnd.oasis.opendocument.text"_s, u"ODT"_s},
        {u"application/rtf"_s, u"RTF"_s},
        {u"text/rtf"_s, u"RTF"_s},
        {u"text/html"_s, u"HTML"_s},
        {u"text/plain"_s, u"TXT"_s},
        {u"image/png"_s, u"PNG"_s},
        {u"image/jpeg"_s, u"JPEG"_s},
        {u"image/gif"_s, u"GIF"_s},
        {u"image/webp"_s, u"WEBP"_s},
    };
    const QString bare = contentType.section(u';', 0, 0).trimmed().toLower(); // "; charset=…" is of no interest
    return known.value(bare, fileExtension(url));
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(separator);
}

} // namespace

QString FileSummary::line() const
{
    return joined({type, size}, u" · "_s);
}

QString FileSummary::sentence() const
{
    return joined({isolated(name), type, size}, u", "_s);
}

FileSummary summarise(const QUrl &url, const QString &contentType, qint64 bytes, const QLocale &locale)
{
    FileSummary summary{.name = url.fileName(QUrl::FullyDecoded), .type = typeOf(contentType, url), .size = {}};
    if (bytes > 0) {
        const int decimals = bytes < 1'000'000 ? 0 : 1;
        summary.size = locale.formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
    }
    return summary;
}

} // namespace vivier
