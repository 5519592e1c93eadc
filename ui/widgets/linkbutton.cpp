// SPDX-License-Identifier: MIT
#include "widgets/linkbutton.h"

#include "theme/icons.h"
#include "theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

namespace {
constexpr int ringRoom = 3; // room for the ring of the focus
constexpr int leastWords = 72;
} // namespace

LinkButton::LinkButton(const QString &icon, Theme::Type type, ColorRole token, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_type(type)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void LinkButton::setWords(const QString &words)
{
    QString line = words.left(2000);
    line.replace(u'\n', u' ');
    if (line == m_words)
        return;
    m_words = line;
    setAccessibleName(m_words);
    updateGeometry();
    tellWhole();
    update();
}

void LinkButton::setIconToken(ColorRole token)
{
    m_iconToken = token;
    update();
}

void LinkButton::setMark(const QString &icon)
{
    m_icon = icon;
    update();
}

int LinkButton::wordsAt() const
{
    return ringRoom + Theme::current().px(size::icon - 2) + Theme::current().px(size::space1 + 1);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(m_type));
    return {wordsAt() + metrics.horizontalAdvance(m_words) + 1 + ringRoom,
            std::max(metrics.height(), Theme::current().px(size::icon)) + 2 * ringRoom};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), wordsAt() + Theme::current().px(leastWords)), whole.height()};
}

void LinkButton::tellWhole()
{
    setToolTip(width() < sizeHint().width() ? m_words : QString());
}

void LinkButton::resizeEvent(QResizeEvent *)
{
    tellWhole();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int icon = theme.px(size::icon - 2);
    const QRect mark(ringRoom, (height() - icon) / 2, icon, icon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_icon, m_iconToken);
    QFont font = theme.font(m_type);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled() ? m_token : ColorRole::Faint));
    const QRect line(wordsAt(), 0, width() - wordsAt() - ringRoom, height());
    paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
              textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_words);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.px(size::radius - 2));
}

} // namespace vivier
