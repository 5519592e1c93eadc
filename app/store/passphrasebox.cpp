// SPDX-License-Identifier: MIT
#include "store/passphrasebox.h"

#include "candidate/value.h"

#include <QCborMap>

#include <sodium.h>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto passesKey = "passes"_L1;
constexpr auto memoryKey = "memory"_L1;
constexpr auto saltKey = "salt"_L1;
constexpr auto nonceKey = "nonce"_L1;
constexpr auto cipherKey = "box"_L1;

constexpr qint64 passes = 3;
constexpr qint64 memory = 64 * 1024 * 1024;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

std::unique_ptr<Secret> keyOf(const Secret &passphrase, const QByteArray &salt, qint64 cost, qint64 bytes)
{
    auto key = std::make_unique<Secret>(qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    const auto text = passphrase.bytes();
    const int failed = crypto_pwhash(
        key->bytes().data(), key->bytes().size(), reinterpret_cast<const char *>(text.data()), text.size(),
        bytesOf(salt), static_cast<unsigned long long>(cost), size_t(bytes), crypto_pwhash_ALG_ARGON2ID13);
    return failed ? nullptr : std::move(key);
}

QByteArray associated(const QString &accountId)
{
    return "vivier token 1\n" + accountId.toUtf8();
}

} // namespace

QByteArray seal(const Secret &token, const Secret &passphrase, const QString &accountId)
{
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const auto key = keyOf(passphrase, salt, passes, memory);
    if (!key)
        return {};
    const QByteArray account = associated(accountId);
    QByteArray box(qsizetype(token.bytes().size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr,
                                               token.bytes().data(), token.bytes().size(), bytesOf(account),
                                               size_t(account.size()), nullptr, bytesOf(nonce), key->bytes().data());
    return QCborMap{
        {passesKey, passes}, {memoryKey, memory}, {saltKey, salt}, {nonceKey, nonce}, {cipherKey, box},
    }
        .toCborValue()
        .toCbor();
}

std::unique_ptr<Secret> unseal(const QByteArray &sealed, const Secret &passphrase, const QString &accountId)
{
    const QCborMap map = cborFrom(sealed).toMap();
    const QByteArray salt = map.value(saltKey).toByteArray();
    const QByteArray nonce = map.value(nonceKey).toByteArray();
    const QByteArray box = map.value(cipherKey).toByteArray();
    const qint64 cost = integerFrom(map.value(passesKey));
    const qint64 bytes = integerFrom(map.value(memoryKey));
    // A changed row must not make us take all memory or all day.
    const bool sane = cost >= crypto_pwhash_OPSLIMIT_MIN && cost <= crypto_pwhash_OPSLIMIT_SENSITIVE * 4 &&
                      bytes >= qint64(crypto_pwhash_MEMLIMIT_MIN) && bytes <= qint64(crypto_pwhash_MEMLIMIT_SENSITIVE);
    if (!sane || salt.size() != crypto_pwhash_SALTBYTES ||
        nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        box.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return nullptr;
    const auto key = keyOf(passphrase, salt, cost, bytes);
    if (!key)
        return nullptr;
    const QByteArray account = associated(accountId);
    auto token = std::make_unique<Secret>(box.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES));
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        token->bytes().data(), nullptr, nullptr, bytesOf(box), size_t(box.size()), bytesOf(account),
        size_t(account.size()), bytesOf(nonce), key->bytes().data());
    return failed ? nullptr : std::move(token);
}

} // namespace vivier
