// SPDX-License-Identifier: MIT
#include "support/certificates.h"

namespace vivier::test {

QString pem(const char *name)
{
    return QStringLiteral(VIVIER_CERTIFICATES "/") + QLatin1String(name);
}

QString pemPassphrase()
{
    return QStringLiteral("clef d'Éloïse");
}

} // namespace vivier::test
