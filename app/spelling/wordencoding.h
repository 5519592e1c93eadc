// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string>

struct UConverter;

namespace vivier {

/// The encoding that a dictionary's files are written in: UTF-8 in new ones, that of a country in old ones.
class WordEncoding
{
public:
    /// `name` as affix files spell it: "UTF-8", "ISO8859-15", "microsoft-cp1251".
    explicit WordEncoding(const std::string &name);

    /// Whether it is an encoding that is known here; else nothing can be put into it.
    bool isKnown() const { return m_converter != nullptr; }
    /// Nothing where the encoding lacks one of the letters.
    std::optional<std::string> encoded(const QString &word) const;
    /// What is no text in the encoding becomes U+FFFD.
    QString decoded(const std::string &bytes) const;

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace vivier
