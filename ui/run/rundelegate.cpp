// SPDX-License-Identifier: MIT
#include "run/rundelegate.h"

#include "model/runmodel.h"

#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

RunModel::State stateOfRow(const QModelIndex &index)
{
    return static_cast<RunModel::State>(index.data(RunModel::StateRole).toInt());
}

} // namespace

int RunDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return heightOf(theme.px(39), theme.px(size::space2));
}

RowDelegate::Icon RunDelegate::iconOf(const QModelIndex &index) const
{
    if (index.column() != RunModel::StateColumn)
        return {};
    switch (stateOfRow(index)) {
    case RunModel::State::Sent:
        return {u"check"_s, ColorRole::Accent};
    case RunModel::State::NeedsRecruiter:
        return {u"circle-alert"_s, ColorRole::Bad};
    case RunModel::State::Leaving:
        return {u"send"_s, ColorRole::Accent};
    case RunModel::State::Held:
        return {u"pause"_s, ColorRole::Soft};
    case RunModel::State::TakenBack:
        return {u"undo-2"_s, ColorRole::Draft};
    case RunModel::State::Waiting:
        break;
    }
    return {u"clock"_s, ColorRole::Soft};
}

QFont RunDelegate::fontOf(const QModelIndex &index) const
{
    const bool isName = index.column() == RunModel::CandidateColumn;
    return Theme::current().font(isName ? Theme::Type::BodyStrong : Theme::Type::Body);
}

ColorRole RunDelegate::colorRoleOf(const QModelIndex &index) const
{
    if (index.column() == RunModel::CandidateColumn)
        return ColorRole::Text;
    const bool isBad = stateOfRow(index) == RunModel::State::NeedsRecruiter;
    return isBad && index.column() == RunModel::StateColumn ? ColorRole::Bad : ColorRole::Soft;
}

void RunDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isBad = stateOfRow(index) == RunModel::State::NeedsRecruiter;
    if (index.column() == RunModel::CandidateColumn && (isBad || option.state.testFlag(QStyle::State_Selected)))
        paintBar(painter, option, isBad ? ColorRole::Bad : ColorRole::Accent);
    RowDelegate::paintCell(painter, option, index);
}

} // namespace vivier
