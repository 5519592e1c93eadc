// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace vivier {

/// A text in memory that is locked against swapping, fenced by guard pages and wiped when it goes (libsodium).
class Secret
{
public:
    explicit Secret(const QString &text);
    explicit Secret(qsizetype size); ///< zeros, to be filled
    ~Secret();
    Q_DISABLE_COPY_MOVE(Secret)

    std::span<const unsigned char> bytes() const { return {m_bytes, m_size}; }
    std::span<unsigned char> bytes() { return {m_bytes, m_size}; }
    /// The text in ordinary memory, for those who must hand it on.
    QString text() const;

private:
    unsigned char *m_bytes;
    size_t m_size;
};

/// As libsodium takes them.
inline const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace vivier
