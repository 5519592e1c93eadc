// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "ats/atsprofile.h"
#include "http/httpclient.h"
#include "sandbox/sandbox.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace vivier::test {

/// One ATS, for tests that are the same for all of them: where it is in the sandbox, which records to use, and how to
/// look at them from the server's side.
class Subject
{
public:
    Subject(QString ats, sandbox::Sandbox *sandbox)
        : m_ats(std::move(ats))
        , m_sandbox(sandbox)
    {
    }

    static QString token();
    /// Everything at once and nothing twice, so that a test sees each request's own fate.
    static HttpOptions quick();
    /// Speaks to the sandbox, or to `base`.
    std::unique_ptr<Ats> ats(const QString &token = Subject::token(), const HttpOptions &options = quick(),
                             const QUrl &base = {}) const;

    const FieldCatalog &catalog() const { return *AtsProfile::find(m_ats)->catalog; }
    QString tokenWithoutCandidates() const;
    QString organization() const;
    QStringList jobs() const; ///< of all organizations that the token sees
    QStringList references() const;
    /// A record with something in most fields.
    QString sample() const { return references().constFirst(); }
    QJsonObject record(const QString &reference) const;
    /// A value that the sample does not have, and which its ATS takes.
    Value another(const Field &field, const QJsonObject &record) const;
    /// Where the record keeps what was written to the field (dots for nesting).
    QString storedAt(const Field &field) const;
    /// What else of the record changes with it.
    QStringList follows(const Field &field) const;
    /// Somebody who is not there yet, with the fields that a create needs; a different one for each `number`.
    NewCandidate somebody(int number) const;
    /// What its documents say of a status; the kind of any other is HTTP's.
    QMap<int, ApiError::Kind> documented() const;
    /// The statuses by which its documents say that nothing was changed.
    QList<int> refusals() const;

private:
    bool isInstaView() const { return m_ats == QLatin1String("instaview"); }
    qint64 anotherStage(const QJsonObject &record) const;

    QString m_ats; ///< the id of its profile
    sandbox::Sandbox *m_sandbox;
};

/// Both, each as a row named after it; the column is "subject", the id of its AtsProfile.
void bothSubjects();

/// The leaves of an object: "profile.tags.0" → value. An empty object or list is a leaf.
QMap<QString, QJsonValue> leavesOf(const QJsonValue &json, const QString &path = {});

} // namespace vivier::test
