// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowdelegate.h"

namespace vivier {

/// A cell of the table of tags: one line, whatever the tag.
class TagsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static int rowHeight();

protected:
    ColorRole colorRoleOf(const QModelIndex &index) const override;
};

} // namespace vivier
