// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QTest>

namespace vivier::test {

const QString anna = QStringLiteral("0000-anna");
const QString bob = QStringLiteral("1111-bob");
const QString theToken = QStringLiteral("wk-Unmistakable-Tokén-42");

inline Account accountOf(const QString &id)
{
    return {.id = id, .name = id, .baseUrl = QUrl(QStringLiteral("https://ats.example/api"))};
}

/// The vault talks through the event loop, so the test has to run it.
template <typename T> T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the vault does not answer");
    return future.result();
}

template <typename T, typename Error> typename Error::Kind failureOf(const tl::expected<T, Error> &answer)
{
    if (answer)
        qFatal("this should have failed");
    return answer.error().kind;
}

inline std::shared_ptr<Store> openedStore(const QString &folder)
{
    auto store = std::make_shared<Store>(folder);
    if (!answerOf(store->open()))
        qFatal("no store");
    return store;
}

/// The files of the folder that hold the text, in either of the spellings that our tools write.
inline QStringList filesWith(const QString &folder, const QString &text)
{
    QByteArray utf16 = QStringEncoder(QStringConverter::Utf16LE)(text);
    QStringList found;
    const QDir directory(folder);
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(name));
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(utf16))
            found.append(name);
    }
    return found;
}

} // namespace vivier::test
