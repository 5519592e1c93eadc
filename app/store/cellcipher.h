// SPDX-License-Identifier: MIT
#pragma once

#include "store/secret.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>

namespace vivier {

/// Where a sealed cell belongs, for use as associated data: a cell that was moved to another place does not open.
/// `column` is "table.column"; the account's number is never used twice in a profile, and goes with the row when a
/// damaged file is salvaged; `names` tell the row from all others of its table.
QByteArray associatedData(const char *column, qint64 account, std::initializer_list<QString> names);
/// `place` with one name more: for many rows of the same column and account.
QByteArray placeIn(const QByteArray &place, const QString &name);

/// Seals single cells of the profile with its key: XChaCha20-Poly1305 with a nonce of 24 random bytes for each cell.
/// Callable from any thread.
class CellCipher
{
public:
    /// Bytes of a key.
    static qsizetype keySize();

    explicit CellCipher(std::shared_ptr<const Secret> key);

    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    /// Nothing when the box was changed, belongs to another place, or was sealed with another key.
    std::optional<QByteArray> open(const QByteArray &box, const QByteArray &place) const;

    /// Told from its first byte: what an older Vivier left readable begins with another.
    static bool isSealed(const QByteArray &cell);

private:
    std::shared_ptr<const Secret> m_key;
};

} // namespace vivier
