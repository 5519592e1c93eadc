#include "board/boardcolumn.h"

#include "board/cardview.h"
#include "candidate/singleline.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 200;
constexpr int headHeight = 32;

} // namespace

BoardColumn::BoardColumn(const QString &name, int number, QAbstractItemModel *cards, QStyledItemDelegate *delegate,
                         QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_number(number)
    , m_view(new CardView(this))
{
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
    updateGeometry();
}

QSize BoardColumn::minimumSizeHint() const
{
    return {Theme::current().px(leastWidth), Theme::current().px(leastWidth)};
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
    //: The name of a column of the board, for a screen reader: the name of a stage.
    const QString spoken = tr("%1, %Ln candidate(s)", nullptr, now).arg(isolated(m_name));
    m_view->setAccessibleName(spoken);
    update(headRect());
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
        painter.fillRect(rect(), theme.color(Token::Wash));
        painter.fillRect(QRect(0, 0, width(), theme.px(2)), theme.color(Token::Accent)); // never by colour alone
    }
    const int gap = theme.px(size::space2);
    const QRect head = headRect().adjusted(gap, 0, -gap, 0);
    const int flags = textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    int left = head.left();
    const auto draw = [&](Theme::Type type, Token token, const QString &words, int most) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(token));
        const int width = qMin(most, painter.fontMetrics().horizontalAdvance(words) + 2);
        const QRect there(left, head.top(), width, head.height());
        paintLine(painter, QStyle::visualRect(layoutDirection(), head, there), flags, words);
        left += width + theme.px(5);
    };
    if (m_number > 0)
        draw(Theme::Type::Small, Token::Faint, QLocale().toString(m_number), head.width());
    const QString count = counts();
    const int counted = QFontMetrics(theme.font(Theme::Type::Small)).horizontalAdvance(count) + 2 + theme.px(5);
    draw(Theme::Type::BodyStrong, Token::Text, isolated(m_name), head.right() + 1 - left - counted);
    draw(Theme::Type::Small, m_now == m_after ? Token::Soft : Token::Accent, count, counted);
}

} // namespace vivier
