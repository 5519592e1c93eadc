// SPDX-License-Identifier: MIT
#include "lists/importdelegate.h"

#include "model/importmodel.h"

namespace vivier {

using namespace Qt::StringLiterals;

int ImportDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return heightOf(theme.px(30), theme.px(size::space2));
}

RowDelegate::Icon ImportDelegate::outcomeOf(const QModelIndex &index)
{
    switch (static_cast<ImportRow::What>(index.data(ImportModel::WhatRole).toInt())) {
    case ImportRow::What::New:
        return {u"user-plus"_s, ColorRole::Accent};
    case ImportRow::What::Update:
        return {u"pencil"_s, ColorRole::Draft};
    case ImportRow::What::Same:
        return {u"check"_s, ColorRole::Soft};
    case ImportRow::What::Problem:
        break;
    }
    return {u"circle-alert"_s, ColorRole::Bad};
}

RowDelegate::Icon ImportDelegate::iconOf(const QModelIndex &index) const
{
    return index.column() == ImportModel::OutcomeColumn ? outcomeOf(index) : Icon();
}

QFont ImportDelegate::fontOf(const QModelIndex &index) const
{
    const bool isOutcome = index.column() == ImportModel::OutcomeColumn;
    return Theme::current().font(isOutcome ? Theme::Type::BodyStrong : Theme::Type::Body);
}

ColorRole ImportDelegate::colorRoleOf(const QModelIndex &index) const
{
    const ColorRole outcome = outcomeOf(index).token;
    switch (index.column()) {
    case ImportModel::OutcomeColumn:
        return outcome;
    case ImportModel::LineColumn:
        return ColorRole::Soft;
    case ImportModel::ChangeColumn:
        return outcome == ColorRole::Bad ? ColorRole::Bad : ColorRole::Text;
    default:
        return ColorRole::Text;
    }
}

} // namespace vivier
