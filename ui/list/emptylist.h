// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

class AccountSession;

/// What is said where list and board have nobody to show: why, and what to do about it.
struct EmptyList
{
    enum class Way { Wait, ShowAll, ShowArchived, Read };

    QString icon;
    QString sentence;
    QString action; ///< empty: there is nothing to do but wait
    Way way = Way::ShowAll;
};

EmptyList emptyList(AccountSession &session);

} // namespace vivier
