// SPDX-License-Identifier: MIT
#pragma once

#include "conflict/worddiff.h"

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRect;
class QTextLayout;

namespace vivier {

// Plain text on as many lines as it needs, or on so many that it stays readable beside others: then it begins near the
// first marked word and ends in "…". For widgets that paint themselves.
class ClampedText
{
public:
    static constexpr int clampedLines = 5;

    const QString &text() const { return m_text; }
    // `marked`: what to draw attention to, underlined on amber.
    void setText(const QString &text, const QList<TextSpan> &marked = {});
    void setWhole(bool whole);

    int height(const QFont &font, int width) const;
    bool isClamped(const QFont &font, int width) const;
    // At the leading side of `rect` in that direction, whatever script the text is in.
    void paint(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
               Qt::LayoutDirection direction) const;

private:
    void fill(QTextLayout &layout, Qt::LayoutDirection direction) const;
    int layOut(QTextLayout &layout, int width) const;

    QString m_text;
    QString m_shown; // what is laid out: a part of a very long text
    QList<TextSpan> m_marked;
    qsizetype m_cut = 0; // where m_shown begins in m_text
    bool m_whole = false;
};

} // namespace vivier
