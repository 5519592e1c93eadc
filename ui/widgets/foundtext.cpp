// SPDX-License-Identifier: MIT
#include "widgets/foundtext.h"

#include "candidate/fuzzy.h"

#include <QPainter>
#include <QTextLayout>

namespace vivier {

QString fromFound(const QString &text, const QList<QByteArray> &words, int width, const FoundLook &look)
{
    const QList<TextPlace> places = fuzzyPlaces(text, words);
    if (places.isEmpty())
        return text;
    const QFontMetrics metrics(Theme::current().font(look.strong));
    const qsizetype start = places.first().start;
    if (metrics.horizontalAdvance(text.left(start + places.first().length) + u'…') <= width)
        return text;
    const qsizetype word = text.lastIndexOf(u' ', start) + 1; // its beginning
    return word == 0 ? text : u'…' + text.mid(word);
}

int paintFound(QPainter &painter, const QRect &rect, const QString &text, const QList<QByteArray> &words,
               Qt::LayoutDirection direction, const FoundLook &look)
{
    const Theme &theme = Theme::current();
    const QFont strong = theme.font(look.strong);
    const QString shown = QFontMetrics(strong).elidedText(text, Qt::ElideRight, rect.width()); // the wider of the two
    QList<QTextLayout::FormatRange> formats;
    for (const TextPlace &place : fuzzyPlaces(shown, words)) {
        QTextCharFormat format;
        format.setFont(strong);
        format.setForeground(theme.color(look.found));
        formats.append({static_cast<int>(place.start), static_cast<int>(place.length), format});
    }
    QTextLayout layout(shown, theme.font(look.type));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const int width = qMin(rect.width(), qCeil(line.naturalTextWidth()));
    const qreal left = direction == Qt::RightToLeft ? rect.right() - width + 1 : rect.left();
    painter.setPen(theme.color(look.text));
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    return width;
}

} // namespace vivier
