// SPDX-License-Identifier: MIT
#include "board/boardcolumn.h"

#include "board/cardview.h"
#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/readingorder.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 200;
constexpr int foldedWidth = 40;
constexpr int headHeight = 32;

} // namespace

BoardColumn::BoardColumn(const QString &name, int number, QAbstractItemModel *cards, QStyledItemDelegate *delegate,
                         QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_number(number)
    , m_view(new CardView(this))
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(u"columnMenuButton"_s);
    m_button->setProperty(readFirst, true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_folded)
            Q_EMIT unfoldRequested();
        else
            Q_EMIT menuRequested(m_button->mapToGlobal(m_button->rect().bottomLeft()));
    });
    m_view->setObjectName(u"boardCards"_s);
    m_view->setItemDelegate(delegate);
    m_view->setModel(cards);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_view);
    connect(&Theme::current(), &Theme::changed, this, &BoardColumn::measure);
    setCounts(0, 0);
    measure();
}

void BoardColumn::measure()
{
    const Theme &theme = Theme::current();
    const int side = theme.px(size::space1);
    layout()->setContentsMargins(side, theme.px(headHeight), side, 0);
    m_view->doItemsLayout();
    setMaximumWidth(m_folded ? theme.px(foldedWidth) : QWIDGETSIZE_MAX);
    m_button->setIcon(themedIcon(m_folded ? u"chevron-right"_s : u"ellipsis"_s, ColorRole::Soft));
    placeButton();
    updateGeometry();
}

void BoardColumn::placeButton()
{
    const QSize hint = m_button->sizeHint();
    const QRect head = headRect();
    const int left =
        m_folded ? (head.width() - hint.width()) / 2 : head.width() - hint.width() - Theme::current().px(size::space1);
    const QRect there(QPoint(left, (head.height() - hint.height()) / 2), hint);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), head, there));
}

void BoardColumn::resizeEvent(QResizeEvent *)
{
    placeButton();
}

void BoardColumn::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    if (folded && m_view->hasFocus())
        m_button->setFocus(Qt::OtherFocusReason); // before the cards go
    m_view->setVisible(!folded);
    folded ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    nameParts();
    measure();
    update();
}

void BoardColumn::enter()
{
    QWidget *entry = m_folded ? static_cast<QWidget *>(m_button) : m_view;
    entry->setFocus(Qt::OtherFocusReason);
}

void BoardColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_folded)
        Q_EMIT menuRequested(event->globalPos());
}

void BoardColumn::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_folded && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT unfoldRequested();
}

QSize BoardColumn::minimumSizeHint() const
{
    return {Theme::current().px(m_folded ? foldedWidth : leastWidth), Theme::current().px(leastWidth)};
}

QString BoardColumn::counts() const
{
    const QLocale locale;
    return m_now == m_after ? locale.toString(m_now)
                            : u"%1 → %2"_s.arg(locale.toString(m_now), locale.toString(m_after));
}

void BoardColumn::setCounts(int now, int after)
{
    m_now = now;
    m_after = after;
    nameParts();
    update(m_folded ? rect() : headRect());
}

void BoardColumn::nameParts()
{
    //: The name of a column of the board, for a screen reader: the name of a stage.
    const QString spoken = tr("%1, %Ln candidate(s)", nullptr, m_now).arg(isolated(m_name));
    m_view->setAccessibleName(spoken);
    //: What a button does with a column of the board. %1 is the name of a stage.
    m_button->setAccessibleName(m_folded ? tr("Expand %1, %Ln candidate(s)", nullptr, m_now).arg(isolated(m_name))
                                         : tr("Menu of %1").arg(isolated(m_name)));
    m_button->setToolTip(m_folded ? tr("Expand the column") : tr("Select, sort, collapse"));
}

void BoardColumn::setTarget(bool target)
{
    if (target == m_target)
        return;
    m_target = target;
    update();
}

QRect BoardColumn::headRect() const
{
    return {0, 0, width(), Theme::current().px(headHeight)};
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (m_target) {
        painter.fillRect(rect(), theme.color(ColorRole::Wash));
        painter.fillRect(QRect(0, 0, width(), theme.px(2)), theme.color(ColorRole::Accent)); // never by colour alone
    }
    const int gap = theme.px(size::space2);
    Qt::LayoutDirection direction = layoutDirection();
    QRect bounds = headRect();
    QRect head = bounds.adjusted(gap, 0, -gap - m_button->width(), 0);
    if (m_folded) { // along the column, from the top
        painter.translate(width(), bounds.height());
        painter.rotate(90);
        direction = Qt::LeftToRight;
        bounds = QRect(0, 0, height() - bounds.height(), width());
        head = bounds.adjusted(gap, 0, -gap, 0);
    }
    const int flags = textFlags(direction, Qt::AlignLeading | Qt::AlignVCenter);
    int left = head.left();
    const auto draw = [&](Theme::Type type, ColorRole token, const QString &words, int most) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(token));
        const int width = qMin(most, painter.fontMetrics().horizontalAdvance(words) + 2);
        const QRect there(left, head.top(), width, head.height());
        paintLine(painter, QStyle::visualRect(direction, bounds, there), flags, words);
        left += width + theme.px(5);
    };
    if (m_number > 0)
        draw(Theme::Type::Small, ColorRole::Faint, QLocale().toString(m_number), head.width());
    const QString count = counts();
    const int counted = QFontMetrics(theme.font(Theme::Type::Small)).horizontalAdvance(count) + 2 + theme.px(5);
    draw(Theme::Type::BodyStrong, ColorRole::Text, isolated(m_name), head.right() + 1 - left - counted);
    draw(Theme::Type::Small, m_now == m_after ? ColorRole::Soft : ColorRole::Accent, count, counted);
}

} // namespace vivier
