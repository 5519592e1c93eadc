// SPDX-License-Identifier: MIT
#include "conflict/clampedtext.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Laying a text out costs time with its length: a box of five lines never needs more, and nobody reads more in a box.
constexpr qsizetype clampedUnits = 700;
constexpr qsizetype wholeUnits = 20'000;
constexpr qsizetype wordsBefore = 60; // what stands before the first change, in UTF-16 units

} // namespace

void ClampedText::setText(const QString &text, const QList<TextSpan> &marked)
{
    m_text = text;
    m_marked = marked;
    setWhole(m_whole);
}

void ClampedText::setWhole(bool whole)
{
    m_whole = whole;
    m_cut = 0;
    if (!whole && !m_marked.isEmpty() && m_marked.first().start > 3 * wordsBefore) {
        m_cut = m_text.indexOf(u' ', m_marked.first().start - wordsBefore);
        m_cut = m_cut < 0 || m_cut > m_marked.first().start ? m_marked.first().start : m_cut + 1;
    }
    const qsizetype limit = whole ? wholeUnits : clampedUnits;
    m_shown = m_text.mid(m_cut, limit);
    // One unit for one: the marks keep their places.
    m_shown.replace(u'\n', QChar::LineSeparator);
    m_shown.replace(u'\r', u' ');
    if (m_cut + limit < m_text.size())
        m_shown += u'…';
    if (m_cut > 0) {
        m_shown.prepend(u"… "_s);
        m_cut -= 2;
    }
}

void ClampedText::fill(QTextLayout &layout, Qt::LayoutDirection direction) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : m_marked) {
        const qsizetype start = span.start - m_cut;
        const qsizetype end = std::min(start + span.length, m_shown.size());
        if (start < 0 || start >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(end - start);
        range.format.setBackground(Theme::current().color(ColorRole::DraftWash));
        range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        range.format.setUnderlineColor(Theme::current().color(ColorRole::Draft));
        formats.append(range);
    }
    layout.setFormats(formats);
}

/// Gives the number of lines; one more than the clamp when the text goes on.
int ClampedText::layOut(QTextLayout &layout, int width) const
{
    double y = 0;
    int lines = 0;
    layout.beginLayout();
    while (m_whole || lines <= clampedLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += line.height();
        ++lines;
    }
    layout.endLayout();
    return lines;
}

int ClampedText::height(const QFont &font, int width) const
{
    QTextLayout layout(m_shown, font);
    fill(layout, Qt::LeftToRight);
    const int lines = layOut(layout, width);
    if (lines == 0)
        return QFontMetrics(font).height();
    const int shown = m_whole ? lines : std::min(lines, clampedLines);
    const QTextLine last = layout.lineAt(shown - 1);
    return static_cast<int>(std::ceil(last.y() + last.height()));
}

bool ClampedText::isClamped(const QFont &font, int width) const
{
    if (m_whole)
        return false;
    if (m_cut != 0 || m_text.size() > clampedUnits)
        return true;
    QTextLayout layout(m_shown, font);
    fill(layout, Qt::LeftToRight);
    return layOut(layout, width) > clampedLines;
}

void ClampedText::paint(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
                        Qt::LayoutDirection direction) const
{
    QTextLayout layout(m_shown, font);
    fill(layout, direction);
    const int lines = layOut(layout, rect.width());
    painter.save();
    painter.setPen(colour);
    const int shown = m_whole ? lines : std::min(lines, clampedLines);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i < clampedLines - 1 || lines <= clampedLines || m_whole) {
            line.draw(&painter, rect.topLeft());
            continue;
        }
        // The last line says that there is more.
        painter.setFont(font);
        const QString rest = m_shown.mid(line.textStart()).section(QChar(QChar::LineSeparator), 0, 0) + u" …"_s;
        const QRect place(rect.left(), rect.top() + qRound(line.y()), rect.width(), qCeil(line.height()));
        painter.drawText(place, textFlags(direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(rest, Qt::ElideRight, rect.width()));
    }
    painter.restore();
}

} // namespace vivier
