// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vivier {

/// A column of a job's pipeline. Names are in the organization's language.
struct Stage
{
    qint64 id = 0;
    QString name;
    QString reference; ///< "initial", "refused", …; empty for a custom stage (Welcome Kit: null)
    bool visible = true;

    friend bool operator==(const Stage &, const Stage &) = default;
};

struct Job
{
    QString reference;
    QString organizationReference;
    QString name;
    QString status;           ///< Welcome Kit: "draft", "published", "archived"
    QList<Stage> stages;      ///< in the ATS's order; empty when it was not asked or not allowed
    int candidatesCount = -1; ///< -1: not told

    friend bool operator==(const Job &, const Job &) = default;
};

struct Organization
{
    QString reference;
    QString name;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// Who a token belongs to.
struct Identity
{
    QString displayName;
    QString avatarUrl;
};

} // namespace vivier
