// SPDX-License-Identifier: MIT
#include "spelling/wordencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Hunspell's names are those of iconv long ago.
std::string icuName(std::string name)
{
    const std::string old = "microsoft-cp";
    return name.starts_with(old) ? name.replace(0, old.size(), "windows-") : name;
}

} // namespace

void WordEncoding::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

WordEncoding::WordEncoding(const std::string &name)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(icuName(name).c_str(), &error));
    if (U_SUCCESS(error)) // a letter that it lacks is told, not replaced
        ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        m_converter.reset();
}

std::optional<std::string> WordEncoding::encoded(const QString &word) const
{
    if (!m_converter)
        return std::nullopt;
    const auto size = static_cast<int32_t>(word.size());
    std::string bytes(static_cast<size_t>(UCNV_GET_MAX_BYTES_FOR_STRING(size, ucnv_getMaxCharSize(m_converter.get()))),
                      '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(m_converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar *>(word.utf16()), size, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    bytes.resize(static_cast<size_t>(length));
    return bytes;
}

QString WordEncoding::decoded(const std::string &bytes) const
{
    if (!m_converter)
        return {};
    QString text(static_cast<qsizetype>(bytes.size()) * 2, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length =
        ucnv_toUChars(m_converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    text.resize(U_SUCCESS(error) ? length : 0);
    return text;
}

} // namespace vivier
