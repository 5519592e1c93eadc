#include "model/textarena.h"

#include <cstring>

namespace vivier {

QByteArrayView TextArena::store(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    m_stored += text.size();
    char *place = nullptr;
    if (text.size() > blockSize / 4) { // a block of its own, before the one that is being filled
        auto own = std::make_unique_for_overwrite<char[]>(std::size_t(text.size()));
        place = own.get();
        m_blocks.insert(m_blocks.empty() ? m_blocks.end() : m_blocks.end() - 1, std::move(own));
        if (m_blocks.size() == 1)
            m_used = blockSize; // nothing is being filled yet
    } else {
        if (m_used + text.size() > blockSize) {
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockSize));
            m_used = 0;
        }
        place = m_blocks.back().get() + m_used;
        m_used += text.size();
    }
    std::memcpy(place, text.data(), std::size_t(text.size()));
    return {place, text.size()};
}

} // namespace vivier
