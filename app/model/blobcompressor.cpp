#include "model/blobcompressor.h"

#include <zstd.h>

namespace vivier {

namespace {

// Of the snapshots of a hundred thousand candidates: half of this costs ten bytes more each, twice of it saves three.
constexpr qsizetype dictionarySize = 32 * 1024;
constexpr qsizetype learnedOfOne = dictionarySize / 16; // one long text is no sample of the others
constexpr int level = -1; // the levels above take three times as long and save a hundredth

enum Form : char { Plain, Compressed }; // what the first byte says

template <typename T, std::size_t (*end)(T *)> struct End
{
    void operator()(T *it) const { end(it); }
};
template <typename T, std::size_t (*end)(T *)> using Owned = std::unique_ptr<T, End<T, end>>;

} // namespace

struct BlobCompressor::Zstd
{
    Owned<ZSTD_CCtx, ZSTD_freeCCtx> compression{ZSTD_createCCtx()};
    Owned<ZSTD_DCtx, ZSTD_freeDCtx> expansion{ZSTD_createDCtx()};
    Owned<ZSTD_CDict, ZSTD_freeCDict> compressionDictionary;
    Owned<ZSTD_DDict, ZSTD_freeDDict> expansionDictionary;
};

BlobCompressor::BlobCompressor()
    : m_zstd(std::make_unique<Zstd>())
{
}

BlobCompressor::~BlobCompressor() = default;
BlobCompressor::BlobCompressor(BlobCompressor &&) noexcept = default;
BlobCompressor &BlobCompressor::operator=(BlobCompressor &&) noexcept = default;

void BlobCompressor::learn(QByteArrayView blob)
{
    m_learned.append(blob.first(qMin(blob.size(), learnedOfOne)));
    if (m_learned.size() < dictionarySize)
        return;
    m_zstd->compressionDictionary.reset(ZSTD_createCDict(m_learned.constData(), size_t(m_learned.size()), level));
    m_zstd->expansionDictionary.reset(ZSTD_createDDict(m_learned.constData(), size_t(m_learned.size())));
    m_learned = {};
}

QByteArray BlobCompressor::compressed(QByteArrayView blob)
{
    const auto size = size_t(blob.size());
    if (m_zstd->compressionDictionary) {
        QByteArray smaller(1 + qsizetype(ZSTD_compressBound(size)), Qt::Uninitialized);
        smaller[0] = Compressed;
        const size_t made =
            ZSTD_compress_usingCDict(m_zstd->compression.get(), smaller.data() + 1, size_t(smaller.size() - 1),
                                     blob.data(), size, m_zstd->compressionDictionary.get());
        if (!ZSTD_isError(made) && made < size) {
            smaller.truncate(1 + qsizetype(made));
            return smaller;
        }
    } else {
        learn(blob);
    }
    QByteArray plain(1, Plain);
    return plain.append(blob);
}

QByteArray BlobCompressor::expanded(QByteArrayView compressed) const
{
    const QByteArrayView rest = compressed.sliced(1);
    if (compressed.front() == Plain)
        return rest.toByteArray();
    const unsigned long long size = ZSTD_getFrameContentSize(rest.data(), size_t(rest.size()));
    QByteArray blob(qsizetype(size), Qt::Uninitialized);
    const size_t made = ZSTD_decompress_usingDDict(m_zstd->expansion.get(), blob.data(), size_t(blob.size()),
                                                   rest.data(), size_t(rest.size()), m_zstd->expansionDictionary.get());
    Q_ASSERT(made == size);
    Q_UNUSED(made)
    return blob;
}

} // namespace vivier
