// SPDX-License-Identifier: MIT
#include "documents/dragformats.h"

#include <QMimeData>
#include <QStringDecoder>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QList<DragLink> fromUrlAndTitle(const QByteArray &bytes)
{
    const QStringList lines = decodedDrag(bytes).split(u'\n');
    QList<DragLink> links;
    for (qsizetype line = 0; line < lines.size(); line += 2) { // a link and its title in turn
        if (const QString link = lines.at(line).trimmed(); !link.isEmpty())
            links.append({link, lines.value(line + 1)});
        else if (links.isEmpty())
            break;
    }
    return links;
}

QList<DragLink> fromUriList(const QByteArray &bytes)
{
    QList<DragLink> links;
    const QStringList lines = decodedDrag(bytes).split(u'\n');
    for (const QString &line : lines) {
        const QString link = line.trimmed();
        if (!link.isEmpty() && !link.startsWith(u'#'))
            links.append({link});
    }
    return links;
}

} // namespace

QString decodedDrag(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding && bytes.size() >= 2) {
        if (bytes.at(0) != 0 && bytes.at(1) == 0)
            encoding = QStringConverter::Utf16LE;
        else if (bytes.at(0) == 0 && bytes.at(1) != 0)
            encoding = QStringConverter::Utf16BE;
    }
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    text.remove(QChar::Null); // some senders end the text with one
    return text;
}

QList<DragLink> dragLinks(const QMimeData &data)
{
    QList<DragLink> links = fromUrlAndTitle(data.data(u"text/x-moz-url"_s));
    if (links.isEmpty())
        links = fromUrlAndTitle(data.data(u"_NETSCAPE_URL"_s));
    return links.isEmpty() ? fromUriList(data.data(u"text/uri-list"_s)) : links;
}

QString cleanDragTitle(const QString &title, const QString &link)
{
    constexpr qsizetype longestTitle = 200; // characters; one line of a message
    QString clean;
    for (const QChar c : title) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            clean.append(u' ');
        else if (c.category() != QChar::Other_Format) // bidi overrides and zero-width marks could disguise a text
            clean.append(c);
    }
    clean = clean.simplified();
    if (clean.size() > longestTitle) {
        clean.truncate(longestTitle - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean = clean.trimmed() + u'…';
    }
    return clean == link ? QString() : clean;
}

} // namespace vivier
