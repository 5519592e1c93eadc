#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace vivier {

/// Makes many small blobs that resemble each other smaller, each by itself: zstd with the first of them as its
/// dictionary. A blob of half a kilobyte is made smaller in some three microseconds and comes back in less than one.
/// What was compressed can be read only by the compressor that did it.
class BlobCompressor
{
public:
    BlobCompressor();
    ~BlobCompressor();
    BlobCompressor(BlobCompressor &&) noexcept;
    BlobCompressor &operator=(BlobCompressor &&) noexcept;

    /// Never empty. The first blobs stay as they are: the dictionary is made of them.
    QByteArray compressed(QByteArrayView blob);
    QByteArray expanded(QByteArrayView compressed) const;

private:
    struct Zstd;

    void learn(QByteArrayView blob);

    QByteArray m_learned; ///< until there is enough for the dictionary
    std::unique_ptr<Zstd> m_zstd;
};

} // namespace vivier
