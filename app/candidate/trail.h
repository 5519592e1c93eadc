// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

namespace vivier {

/// Whom a recruiter opened, one after the other, as a browser keeps pages: back, forward, and what lies ahead goes when
/// somebody else is opened. Keeps the last hundred keys.
class Trail
{
public:
    static constexpr int most = 100;

    void visit(const QString &key);
    /// The nearest before or after the current one that `isThere`, made the current one; empty: there is none.
    QString step(int by, const std::function<bool(const QString &)> &isThere);
    /// Whether step() would find somebody.
    bool canStep(int by, const std::function<bool(const QString &)> &isThere) const;
    /// A candidate is known by another key since it was created.
    void follow(const QString &from, const QString &to);

private:
    qsizetype find(int by, const std::function<bool(const QString &)> &isThere) const;

    QStringList m_keys;
    qsizetype m_at = -1;
};

} // namespace vivier
