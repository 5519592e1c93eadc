// SPDX-License-Identifier: MIT
#include "widgets/statusdot.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace vivier {

StatusDot::StatusDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(State::Online);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void StatusDot::setState(State state, const QString &word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(this->word());
    updateGeometry();
    update();
}

QString StatusDot::word() const
{
    if (!m_word.isEmpty())
        return m_word;
    switch (m_state) {
    case State::Online:
        return tr("Online");
    case State::Offline:
        return tr("Offline");
    case State::Busy:
        return tr("Busy");
    }
    return {};
}

QSize StatusDot::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    return {theme.px(16) + metrics.horizontalAdvance(word()) + 2, metrics.height()};
}

void StatusDot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setState(m_state, m_word);
}

void StatusDot::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.px(9);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, theme.px(10), height()));
    QRectF dot(0, 0, side, side);
    dot.moveCenter(QRectF(place).center());
    const ColorRole token = m_state == State::Online ? ColorRole::Accent
                            : m_state == State::Busy ? ColorRole::Draft
                                                     : ColorRole::Faint;
    const QColor ink = theme.color(token);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(m_state == State::Online ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    if (m_state == State::Busy) {
        painter.setBrush(ink);
        painter.drawPie(dot.adjusted(0.75, 0.75, -0.75, -0.75), 90 * 16, -180 * 16);
    }
    painter.setFont(theme.font(Theme::Type::Body));
    painter.setPen(theme.color(ColorRole::Text));
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(theme.px(16), 0, 0, 0));
    painter.drawText(text, textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), word());
}

} // namespace vivier
