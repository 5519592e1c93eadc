// SPDX-License-Identifier: MIT
#include "store/secret.h"

#include <algorithm>
#include <new>

#include <sodium.h>

namespace vivier {

Secret::Secret(qsizetype size)
    : m_bytes(nullptr)
    , m_size(size_t(size))
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    // Zero bytes give a pointer that must not be read, which is what an empty text needs.
    m_bytes = static_cast<unsigned char *>(sodium_malloc(m_size));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, m_size);
}

Secret::Secret(const QString &text)
    : Secret(text.toUtf8().size())
{
    QByteArray utf8 = text.toUtf8();
    std::ranges::copy(utf8, m_bytes);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

QString Secret::text() const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(m_bytes), qsizetype(m_size));
}

} // namespace vivier
