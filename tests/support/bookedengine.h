// SPDX-License-Identifier: MIT
#pragma once

#include "sync/syncengine.h"

namespace vivier::test {

struct BookOfEngine
{
    DraftBook ownBook;
};

/// An engine with a book of its own over the same store.
class BookedEngine : private BookOfEngine, public SyncEngine
{
public:
    explicit BookedEngine(const SyncContext &context)
        : BookOfEngine{DraftBook(context.ats->catalog(), context.store, context.accountId)}
        , SyncEngine(context, &ownBook)
    {
    }
};

} // namespace vivier::test
