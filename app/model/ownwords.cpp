// SPDX-License-Identifier: MIT
#include "model/ownwords.h"

#include "store/onready.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString wordsKey = u"personal/words"_s; ///< one word on each line

} // namespace

OwnWords::OwnWords(QObject *parent)
    : QObject(parent)
{
}

void OwnWords::setStore(const std::shared_ptr<Store> &store)
{
    if (store == m_store)
        return;
    m_store = store;
    m_isReady = false;
    take({});
    Q_EMIT changed();
    if (!store)
        return;
    onReady(this, store->setting(wordsKey), [this, store](const Stored<QByteArray> &kept) {
        if (store != m_store)
            return;
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_isReady = true;
        take(QString::fromUtf8(*kept).split(u'\n', Qt::SkipEmptyParts).mid(0, most));
        Q_EMIT changed();
    });
}

void OwnWords::add(const QString &word)
{
    const QString one = word.simplified();
    if (!m_isReady || one.isEmpty() || contains(one) || m_words.size() >= most)
        return;
    take(m_words + QStringList{one});
    keep();
}

void OwnWords::remove(const QStringList &words)
{
    if (!m_isReady)
        return;
    QStringList left = m_words;
    left.removeIf([&words](const QString &one) { return words.contains(one); });
    if (left.size() == m_words.size())
        return;
    take(left);
    keep();
}

void OwnWords::take(const QStringList &words)
{
    m_words = words;
    m_known.clear();
    for (const QString &word : words)
        m_known.insert(word.toLower());
}

void OwnWords::keep()
{
    Q_EMIT changed();
    onReady(this, m_store->saveSetting(wordsKey, m_words.join(u'\n').toUtf8()), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace vivier
