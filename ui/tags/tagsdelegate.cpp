// SPDX-License-Identifier: MIT
#include "tags/tagsdelegate.h"

#include "model/tagusemodel.h"

namespace vivier {

int TagsDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return heightOf(theme.px(34), theme.px(10));
}

ColorRole TagsDelegate::colorRoleOf(const QModelIndex &index) const
{
    return index.column() == TagUseModel::TagColumn ? ColorRole::Text : ColorRole::Soft;
}

} // namespace vivier
