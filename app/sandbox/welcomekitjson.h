// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vivier::sandbox {

/// Records as Welcome Kit's documents show them. `root` is the server's own "http://127.0.0.1:PORT".
class WelcomeKitJson
{
public:
    WelcomeKitJson(const World &world, QString root)
        : m_world(world)
        , m_root(std::move(root))
    {
    }

    struct JobParts
    {
        bool stages = false;
        bool websites = false;
        bool office = false;
        bool candidatesCount = false;
        bool applicationFields = false;
        bool organization = false;
    };

    QJsonObject stage(const Stage &stage) const;
    QJsonObject job(const Job &job, const JobParts &parts) const;
    QJsonObject organization(const Organization &organization) const;
    /// The documented object (update a candidate, 200); `stage` and `tags` only when asked.
    QJsonObject candidate(const Candidate &candidate, bool withStage, bool withTags) const;
    /// The object of the create document of 2016: with `job_id` and `profile.civility`, without `archived`.
    QJsonObject olderCandidate(const Candidate &candidate) const;
    /// Everything the server knows, for checks: what no call of the API ever returns is here.
    QJsonObject wholeCandidate(int row) const;
    QJsonObject document(const Document &document) const;
    QJsonObject email(const Email &email) const;
    QJsonObject move(const Move &move) const;
    QJsonObject comment(const Comment &comment) const;
    QString url(const QString &path) const { return m_root + path; }

private:
    QJsonObject moveEnd(const Job &job, int stageId) const;

    const World &m_world;
    QString m_root;
};

} // namespace vivier::sandbox
