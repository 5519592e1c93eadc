#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace vivier {

/// Many small texts side by side in a few large blocks: a search walks them in memory order, and a hundred thousand of
/// them cost no allocation each. A stored text stays where it is as long as the arena lives; what was released is only
/// counted.
class TextArena
{
public:
    QByteArrayView store(QByteArrayView text);
    /// `text` came from store() and is no longer needed.
    void release(QByteArrayView text) { m_released += text.size(); }
    /// More than a quarter, and more than a block, is no longer needed: worth storing all of it anew.
    bool isWasteful() const { return m_released > blockSize && m_released * 4 > m_stored; }

private:
    static constexpr qsizetype blockSize = 512 * 1024;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    qsizetype m_used = blockSize; ///< of the last block
    qsizetype m_stored = 0;
    qsizetype m_released = 0;
};

} // namespace vivier
