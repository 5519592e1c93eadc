// SPDX-License-Identifier: MIT
#include "widgets/tagchip.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/contextmenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace vivier {

TagChip::TagChip(const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
    , m_tag(tag)
    , m_words(isolated(tag.left(300))) // what costs time grows with the text
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus); // one Tab stop for the whole field; arrows come here
    setAccessibleName(tr("Tag %1").arg(isolated(m_words)));
    setAccessibleDescription(tr("Delete removes it"));
    setCursor(Qt::ArrowCursor);
    connect(this, &QAbstractButton::clicked, this, &TagChip::removeRequested);
    connect(&Theme::current(), &Theme::changed, this, &TagChip::measure);
    measure();
}

void TagChip::measure()
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::Small));
    m_size = {theme.px(8) + metrics.horizontalAdvance(m_words) + theme.px(22),
              std::max(theme.px(size::chip), metrics.height() + 4)};
    updateGeometry();
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::current().px(56)), sizeHint().height()};
}

QRect TagChip::crossRect() const
{
    const Theme &theme = Theme::current();
    const int side = theme.px(12);
    const QRect cross(width() - side - theme.px(5), (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void TagChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()), theme.px(4), theme.px(4));
    painter.fillPath(path, theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Wash));
    const QFont font = theme.font(Theme::Type::Small);
    painter.setFont(font);
    painter.setPen(theme.color(hasFocus() ? ColorRole::OnAccent : ColorRole::Text));
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(theme.px(8), 0, -theme.px(20), 0));
    paintLine(painter, text, textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_words);
    paintIcon(painter, crossRect(), QStringLiteral("x"), hasFocus() ? ColorRole::OnAccent : ColorRole::Soft);
}

bool TagChip::hitButton(const QPoint &place) const
{
    return crossRect().adjusted(-4, -4, 4, 4).contains(place);
}

void TagChip::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    event->accept(); // beside the × it is for no one else: the chip has the focus now
}

void TagChip::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::OtherFocusReason); // what is asked about is seen
    QMenu *menu = makeContextMenu(this, QStringLiteral("chipMenu"));
    addCopy(menu, tr("&Copy"), m_tag);
    QAction *remove = menu->addAction(themedIcon(QStringLiteral("x")), tr("&Remove"), this, &TagChip::removeRequested);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // to be read; the chip has the key
    menu->popup(event->globalPos());
}

void TagChip::resizeEvent(QResizeEvent *)
{
    setToolTip(!m_hint.isEmpty() ? m_hint : width() < sizeHint().width() ? m_words : QString());
}

void TagChip::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(hint);
    if (!hint.isEmpty())
        setAccessibleDescription(tr("%1; Delete removes it").arg(hint));
}

} // namespace vivier
