// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UCollator;

namespace vivier {

/// How a language sorts: "Ö" after "Z" in Swedish, beside "O" in German; letters of other scripts in the order of
/// those.
class Collation
{
public:
    /// As BCP 47 says it, "sv-SE". Of an unknown language, and of none: as most languages do.
    explicit Collation(const QString &language);

    /// Of two texts, the one with the lesser bytes comes first. They are never 0. Empty for an empty text.
    QByteArray key(const QString &text) const;

private:
    struct Close
    {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
};

} // namespace vivier
