// SPDX-License-Identifier: MIT
#include "store/cellcipher.h"

#include <QtEndian>

#include <sodium.h>

namespace vivier {

namespace {

/// The "break" of CBOR, with which no item begins; what an older Vivier wrote is one item of CBOR.
constexpr char mark = char(0xFF);

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype boxStart = 1 + nonceSize;

/// With its length before it, so that no two lists of names give the same bytes.
void append(QByteArray &bytes, const QByteArray &name)
{
    const quint32 size = qToBigEndian(quint32(name.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(name);
}

} // namespace

QByteArray associatedData(const char *column, qint64 account, std::initializer_list<QString> names)
{
    QByteArray place = "vivier cell 1\n";
    append(place, column);
    append(place, QByteArray::number(account));
    for (const QString &name : names)
        append(place, name.toUtf8());
    return place;
}

QByteArray placeIn(const QByteArray &place, const QString &name)
{
    QByteArray longer;
    longer.reserve(place.size() + 64);
    append(longer.append(place), name.toUtf8());
    return longer;
}

qsizetype CellCipher::keySize()
{
    return crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

CellCipher::CellCipher(std::shared_ptr<const Secret> key)
    : m_key(std::move(key))
{
}

QByteArray CellCipher::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray box(boxStart + plain.size() + tagSize, Qt::Uninitialized);
    box[0] = mark;
    auto *bytes = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(bytes + 1, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + boxStart, nullptr, bytesOf(plain), size_t(plain.size()),
                                               bytesOf(place), size_t(place.size()), nullptr, bytes + 1,
                                               m_key->bytes().data());
    return box;
}

std::optional<QByteArray> CellCipher::open(const QByteArray &box, const QByteArray &place) const
{
    if (!isSealed(box) || box.size() < boxStart + tagSize)
        return std::nullopt;
    QByteArray plain(box.size() - boxStart - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(box) + boxStart,
        size_t(box.size() - boxStart), bytesOf(place), size_t(place.size()), bytesOf(box) + 1, m_key->bytes().data());
    return failed ? std::nullopt : std::optional(plain);
}

bool CellCipher::isSealed(const QByteArray &cell)
{
    return cell.startsWith(mark);
}

} // namespace vivier
