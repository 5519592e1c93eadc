// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/fetcher.h"
#include "sandbox/world.h"

#include <QJsonObject>

#include <optional>

namespace vivier::sandbox {

/// The body of a PUT or POST of a candidate, checked field by field against the documented tables (Welcome Kit,
/// update and create a candidate). Nothing is applied unless the whole body is right.
class CandidateWrite
{
public:
    enum class Kind { Create, OlderCreate, Update }; ///< OlderCreate: the document of 2016

    /// `job` is the candidate's job; a stage must be one of its. `problem` gets one sentence, null when all is right.
    CandidateWrite(Kind kind, const QJsonObject &body, const World &world, const Job &job, QString *problem);

    /// The files to fetch before apply().
    const QList<Fetcher::Order> &orders() const { return m_orders; }
    /// Puts every field that is no file into the record. A stage, if any, is left to the caller: it makes a move.
    void apply(Candidate &candidate) const;
    std::optional<int> stageId() const { return m_stageId; }
    QString comment() const { return m_body.value(QLatin1String("comment")).toString(); }

    /// The create fields that must be there and not empty.
    static const QStringList &requiredOfCreate();

private:
    QString check(const QString &name, const QJsonValue &value, const World &world, const Job &job);
    QString checkStage(const QJsonValue &value, const World &world, const Job &job);
    QString checkRemote(const QString &name, const QString &url);

    Kind m_kind;
    QJsonObject m_body;
    QList<Fetcher::Order> m_orders;
    std::optional<int> m_stageId;
};

} // namespace vivier::sandbox
