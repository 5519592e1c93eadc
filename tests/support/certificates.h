// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier::test {

/// The path of a file in support/certificates; see the script there.
QString pem(const char *name);
/// Of the *.locked.key.
QString pemPassphrase();

} // namespace vivier::test
