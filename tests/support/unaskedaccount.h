// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"

namespace vivier::test {

/// An account of which nobody asks the ATS: nothing listens at its address.
inline Account unaskedAccount(const QString &phoneRegion = {})
{
    return {.id = QStringLiteral("a"),
            .name = QStringLiteral("Anna"),
            .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/")),
            .phoneRegion = phoneRegion,
            .requestsPerSecond = 0};
}

} // namespace vivier::test
