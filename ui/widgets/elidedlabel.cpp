// SPDX-License-Identifier: MIT
#include "widgets/elidedlabel.h"

#include "theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

ElidedLabel::ElidedLabel(const QString &text, Theme::Type type, ColorRole token, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        tellWhole();
    });
}

void ElidedLabel::setText(const QString &text)
{
    // A tooltip or a line of text of a megabyte helps nobody; what is cut here is shown whole in its field.
    QString line = text.left(2000);
    line.replace(u'\n', u' ');
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(m_text);
    updateGeometry();
    tellWhole();
    update();
}

void ElidedLabel::setToken(ColorRole token)
{
    m_token = token;
    update();
}

void ElidedLabel::setStruckOut(bool struck)
{
    m_struck = struck;
    update();
}

QFont ElidedLabel::textFont() const
{
    QFont font = Theme::current().font(m_type);
    font.setStrikeOut(m_struck);
    return font;
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(textFont()).horizontalAdvance(m_text) > width();
}

void ElidedLabel::tellWhole()
{
    setToolTip(isElided() ? m_text : QString());
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(m_text) + 1, lineHeight(textFont(), m_text)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {std::min(metrics.horizontalAdvance(u'…') * 3, sizeHint().width()), lineHeight(textFont(), m_text)};
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    tellWhole();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = textFont();
    painter.setFont(font);
    painter.setPen(Theme::current().color(m_token));
    paintLine(painter, rect(), textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_text);
}

} // namespace vivier
