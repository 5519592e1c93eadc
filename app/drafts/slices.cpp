// SPDX-License-Identifier: MIT
#include "drafts/slices.h"

#include "drafts/together.h"

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

constexpr qsizetype mostTurns =
    16; // each is told to all who look at the book, which costs as much as what is done in it

} // namespace

Slices::Slices(DraftBook *book)
    : m_book(book)
{
}

bool Slices::carryOut(const QList<Part> &parts, Work work)
{
    if (m_size == 0 || parts.size() <= m_size) {
        for (const Part &part : parts)
            finish(part.key);
        run(parts);
        return true;
    }
    for (const Part &part : parts)
        m_keys.insert(part.key);
    m_parts += parts;
    m_work = work;
    m_isAtWork = true;
    Q_EMIT begun(m_keys);
    goOnSoon();
    return false;
}

void Slices::whenDone(QObject *context, const std::function<void()> &next)
{
    if (m_isAtWork)
        connect(this, &Slices::finished, context, next, Qt::SingleShotConnection);
    else
        next();
}

void Slices::finish(const QString &key)
{
    if (m_isRunning || !isAbout(key))
        return;
    QList<Part> own;
    m_parts.removeIf([&](const Part &part) {
        if (part.key != key)
            return false;
        own.append(part);
        return true;
    });
    run(own); // its end comes in its turn
}

void Slices::finish()
{
    while (m_isAtWork && !m_isRunning) { // who waited for the end may have begun more
        run(std::exchange(m_parts, {}));
        end();
    }
}

void Slices::goOnSoon()
{
    if (!std::exchange(m_isQueued, true))
        QMetaObject::invokeMethod(this, &Slices::goOn, Qt::QueuedConnection);
}

void Slices::goOn()
{
    m_isQueued = false;
    if (!m_isAtWork)
        return;
    const qsizetype count = std::min(std::max(m_size, m_keys.size() / mostTurns), m_parts.size());
    const QList<Part> some = m_parts.first(count);
    m_parts.remove(0, count);
    run(some);
    if (m_parts.isEmpty())
        end();
    else
        goOnSoon();
}

void Slices::run(const QList<Part> &parts)
{
    const Together together(m_book);
    m_isRunning = true;
    for (const Part &part : parts)
        part.work();
    m_isRunning = false;
}

void Slices::end()
{
    if (!std::exchange(m_isAtWork, false)) // whoever was told of the last part finished it
        return;
    m_keys.clear();
    Q_EMIT finished();
}

} // namespace vivier
