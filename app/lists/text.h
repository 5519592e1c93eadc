// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace vivier {

/// Translation context of what is said about lists that come in: Lists::tr("…").
struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

} // namespace vivier
