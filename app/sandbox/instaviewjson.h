// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/instaviewoptions.h"
#include "sandbox/instaviewworld.h"

namespace vivier::sandbox {

/// `2025-11-20T10:30:00Z`: the documented form (instaview/README.md, section 1). Takes milliseconds since the epoch.
QString instaViewTime(qint64 ms);

/// Records as the JSON text of an answer (instaview/README.md 6.2, 7.2 and 8.3). Text and not QJsonObject, so that
/// metadata stays the bytes that were sent.
class InstaViewJson
{
public:
    InstaViewJson(const InstaViewWorld &world, const InstaViewOptions &options)
        : m_world(world)
        , m_options(options)
    {
    }

    QByteArray company(int row) const;
    QByteArray job(int row) const;
    QByteArray candidate(int row) const;

private:
    QJsonObject candidateWithoutMetadata(const InstaViewCandidate &candidate) const;

    const InstaViewWorld &m_world;
    const InstaViewOptions &m_options;
};

} // namespace vivier::sandbox
