// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/account.h"
#include "http/httpclient.h"

#include <memory>

namespace vivier {

namespace welcomekit {
struct Connection;
}

/// Welcome Kit's external API (welcomekit/README.md). Lists are read with stage=true&tags=true, since absent is not
/// empty.
class WelcomeKit final : public Ats
{
public:
    /// `account.baseUrl` may end in a slash; its query, fragment and user are not used.
    WelcomeKit(const Account &account, const QString &token, const HttpOptions &options = {});
    ~WelcomeKit() override;

    const FieldCatalog &catalog() const override { return FieldCatalog::welcomeKit(); }
    bool createsWith(const Field &field) const override;
    double requestsPerSecond() const override;
    std::optional<std::chrono::milliseconds> timeFor(int requests) const override;

    QCoro::Task<Result<Identity>> identity(std::stop_token stop) override;
    /// Forbidden only when the account names no organization by hand either.
    QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token stop) override;
    QCoro::Task<Result<Listed<Job>>> jobs(QString organizationReference, std::stop_token stop) override;
    QCoro::Task<Result<Job>> job(QString reference, std::stop_token stop) override;
    QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery query, std::stop_token stop) override;
    QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token stop) override;
    QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token stop) override;
    bool tellsMoves() const override { return true; }
    QCoro::Task<Result<MovePage>> moves(MoveQuery query, std::stop_token stop) override;
    QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token stop) override;
    /// A stage that is refused with 400 as the documented integer is sent once more as a string (row 7).
    QCoro::Task<Result<Candidate>> create(NewCandidate candidate, std::stop_token stop) override;
    QCoro::Task<Result<std::monostate>> sendOnce(QString reference, QString field, Value value,
                                                 std::stop_token stop) override;
    bool tellsDocuments() const override { return true; }
    bool tellsEmails() const override { return true; }
    QCoro::Task<Result<QList<Document>>> documents(QString reference, std::stop_token stop) override;
    QCoro::Task<Result<QList<Email>>> emails(QString reference, std::stop_token stop) override;

private:
    std::shared_ptr<const welcomekit::Connection> m_connection;
};

} // namespace vivier
