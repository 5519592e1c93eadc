// SPDX-License-Identifier: MIT
#include "widgets/limitmeter.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 3;

ColorRole colorRoleOf(LimitMeter::State state)
{
    return state == LimitMeter::State::Over   ? ColorRole::Bad
           : state == LimitMeter::State::Near ? ColorRole::Draft
                                              : ColorRole::Faint;
}

} // namespace

LimitMeter::LimitMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &LimitMeter::refresh);
}

void LimitMeter::setLimit(const QString &words, qint64 limit)
{
    m_words = words;
    m_limit = std::max<qint64>(limit, 1);
    refresh();
}

void LimitMeter::setUsed(qint64 used)
{
    m_used = used;
    refresh();
}

LimitMeter::State LimitMeter::state() const
{
    if (m_used > m_limit)
        return State::Over;
    return m_used * 10 > m_limit * 9 ? State::Near : State::Fine;
}

QString LimitMeter::text() const
{
    const QLocale locale;
    QString words = m_words.arg(locale.toString(m_used), locale.toString(m_limit));
    switch (state()) {
    case State::Fine:
        return words;
    case State::Near:
        return m_used == m_limit ? tr("%1, full").arg(words) : tr("%1, nearly full").arg(words);
    case State::Over:
        break;
    }
    return tr("%1, %2 too many").arg(words, locale.toString(m_used - m_limit));
}

void LimitMeter::refresh()
{
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize LimitMeter::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::Small));
    const int icon = state() == State::Fine ? 0 : metrics.height() + theme.px(size::space1);
    return {std::max(theme.px(96), metrics.horizontalAdvance(text()) + icon),
            metrics.height() + theme.px(barHeight + 3)};
}

void LimitMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const ColorRole token = colorRoleOf(state());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme.font(Theme::Type::Small);
    const int line = QFontMetrics(font).height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect words(0, 0, width(), line);
    if (state() != State::Fine) {
        const int side = line - theme.px(2);
        paintIcon(painter, {mirrored ? width() - side : 0, theme.px(1), side, side},
                  state() == State::Over ? u"circle-alert"_s : u"triangle-alert"_s, token);
        const int shift = line + theme.px(size::space1);
        words.adjust(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0);
    }
    painter.setFont(font);
    painter.setPen(theme.color(token));
    painter.drawText(words, mirrored ? Qt::AlignRight : Qt::AlignLeft, text()); // one line in a line's height

    const int thick = theme.px(barHeight);
    const QRectF track(0, height() - thick, width(), thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Line));
    painter.drawRoundedRect(track, thick / 2.0, thick / 2.0);
    const double share = std::min(1.0, static_cast<double>(m_used) / static_cast<double>(m_limit));
    if (share <= 0)
        return;
    QRectF filled = track;
    filled.setWidth(std::max<double>(thick, track.width() * share));
    if (mirrored)
        filled.moveRight(track.right());
    painter.setBrush(theme.color(state() == State::Fine ? ColorRole::Accent : token));
    painter.drawRoundedRect(filled, thick / 2.0, thick / 2.0);
}

void LimitMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace vivier
