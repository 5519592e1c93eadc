// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <algorithm>

namespace vivier::test {

/// The key of every profile that a test opens by itself; the programs get theirs from ProfileKey.
inline std::shared_ptr<const Secret> storeKey()
{
    auto key = std::make_shared<Secret>(qsizetype(32));
    std::ranges::fill(key->bytes(), 42);
    return key;
}

/// For Store's constructor: opening it unlocks it too.
inline StoreOptions unlocked(StoreOptions options = {})
{
    options.key = storeKey();
    return options;
}

} // namespace vivier::test
