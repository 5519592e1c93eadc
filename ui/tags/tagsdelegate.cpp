#include "tags/tagsdelegate.h"

#include "model/tagusemodel.h"

namespace vivier {

int TagsDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return heightOf(theme.px(34), theme.px(10));
}

Token TagsDelegate::tokenOf(const QModelIndex &index) const
{
    return index.column() == TagUseModel::TagColumn ? Token::Text : Token::Soft;
}

} // namespace vivier
