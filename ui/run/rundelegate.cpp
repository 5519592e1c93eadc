#include "run/rundelegate.h"

#include "model/runmodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int runRow = 39;
constexpr int runCellPadding = 10; ///< as of the header's sections

struct RunStateLook
{
    QString icon;
    Token token = Token::Soft;
};

RunStateLook lookOfState(RunModel::State state)
{
    switch (state) {
    case RunModel::State::Sent:
        return {u"check"_s, Token::Accent};
    case RunModel::State::NeedsRecruiter:
        return {u"circle-alert"_s, Token::Bad};
    case RunModel::State::Leaving:
        return {u"send"_s, Token::Accent};
    case RunModel::State::Held:
        return {u"pause"_s, Token::Soft};
    case RunModel::State::TakenBack:
        return {u"undo-2"_s, Token::Draft};
    case RunModel::State::Waiting:
        break;
    }
    return {u"clock"_s, Token::Soft};
}

} // namespace

int RunDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return qMax(theme.px(runRow), QFontMetrics(theme.font(Theme::Type::Body)).height() + theme.px(size::space2));
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto state = static_cast<RunModel::State>(index.data(RunModel::StateRole).toInt());
    const RunStateLook look = lookOfState(state);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.color(isSelected ? Token::Wash : Token::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Line));
    const bool isBad = state == RunModel::State::NeedsRecruiter;
    if ((isBad || isSelected) && index.column() == RunModel::CandidateColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          theme.color(isBad ? Token::Bad : Token::Accent));
    }
    QRect words = option.rect.adjusted(theme.px(runCellPadding), 0, -theme.px(runCellPadding), -1);
    const bool isState = index.column() == RunModel::StateColumn;
    if (isState) {
        const int side = theme.px(size::icon);
        const QRect icon(words.left(), words.center().y() - side / 2, side, side);
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon), look.icon, look.token);
        words.setLeft(words.left() + side + theme.px(size::space2));
    }
    const bool isName = index.column() == RunModel::CandidateColumn;
    painter->setFont(theme.font(isName ? Theme::Type::BodyStrong : Theme::Type::Body));
    painter->setPen(theme.color(isState && isBad ? Token::Bad : isName ? Token::Text : Token::Soft));
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, words),
              textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
    painter->restore();
}

bool RunDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace vivier
