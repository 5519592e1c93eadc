// SPDX-License-Identifier: MIT
#include "candidate/collation.h"

#include <unicode/ucol.h>

#include <array>

namespace vivier {

void Collation::Close::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

Collation::Collation(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = QString(language).replace(u'-', u'_').toLatin1();
    m_collator.reset(ucol_open(name.constData(), &status));
    if (m_collator)
        ucol_setAttribute(m_collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
}

QByteArray Collation::key(const QString &text) const
{
    if (text.isEmpty())
        return {};
    if (!m_collator) // ICU's data are missing: by the letters' numbers
        return text.toUtf8();
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    const auto size = int32_t(text.size());
    std::array<uint8_t, 256> near{};
    int32_t needed = ucol_getSortKey(m_collator.get(), letters, size, near.data(), int32_t(near.size()));
    if (needed <= int32_t(near.size()))
        return QByteArray(reinterpret_cast<const char *>(near.data()), needed - 1); // without the 0 at its end
    QByteArray key(needed, Qt::Uninitialized);
    needed = ucol_getSortKey(m_collator.get(), letters, size, reinterpret_cast<uint8_t *>(key.data()), needed);
    key.chop(1);
    return key;
}

} // namespace vivier
