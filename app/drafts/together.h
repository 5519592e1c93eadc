// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/draftbook.h"

namespace vivier {

/// While one lives, the changes of the book are gathered; its end tells them as one.
class Together
{
public:
    explicit Together(DraftBook *book)
        : m_book(book)
    {
        ++m_book->m_together;
    }
    ~Together() { m_book->tell(); }
    Q_DISABLE_COPY_MOVE(Together)

private:
    DraftBook *m_book;
};

} // namespace vivier
