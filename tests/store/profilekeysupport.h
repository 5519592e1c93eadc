// SPDX-License-Identifier: MIT
#pragma once

#include "store/keychain.h"
#include "store/profilekey.h"
#include "store/vaultsupport.h"

#include <QPromise>

namespace vivier::test {

const Draft secretDraft{.key = QStringLiteral("A"),
                        .fields = {{QStringLiteral("phone"), {.base = {}, .mine = Value::ofText(theToken)}}},
                        .createAttemptedAt = {}};

/// Something sealed, in an account of Anna's.
inline bool writeSecret(Store &store)
{
    const Account account{.id = anna, .name = anna, .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"))};
    return answerOf(store.saveAccount(account)) && answerOf(store.saveDraft(anna, secretDraft));
}

inline bool hasSecret(Store &store)
{
    const auto draft = answerOf(store.draft(anna, secretDraft.key));
    return draft && *draft == secretDraft;
}

inline QByteArray contentOf(const QString &folder)
{
    QFile file(folder + QStringLiteral("/vivier.sqlite"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Vaulted<QString> entryIn(const QString &id)
{
    QObject context;
    QPromise<Vaulted<QString>> promise;
    promise.start();
    keychain::read(&context, QStringLiteral("profile-key/") + id, keychain::askLimit, [&](Vaulted<QString> text) {
        promise.addResult(std::move(text));
        promise.finish();
    });
    return answerOf(promise.future());
}

inline bool replaceEntry(const QString &id, const QString &text)
{
    QObject context;
    QPromise<bool> promise;
    promise.start();
    keychain::write(&context, QStringLiteral("profile-key/") + id, text, [&](const Vaulted<std::monostate> &written) {
        promise.addResult(written.has_value());
        promise.finish();
    });
    return answerOf(promise.future());
}

} // namespace vivier::test
