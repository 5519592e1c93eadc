// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/account.h"
#include "http/httpclient.h"

#include <memory>

namespace vivier {

namespace instaview {
struct Connection;
}

/// InstaView's public API (instaview/README.md). It knows no stages, no documents and nothing that is sent once; a CV
/// is text that a PATCH replaces. What it finds out about its server (the company, which path companies have, whether
/// the search works) it remembers as long as it lives; the company is asked for once, before the first call that needs
/// it.
class InstaView final : public Ats
{
public:
    /// `account.baseUrl` may end in a slash; its query, fragment and user are not used. What `options` says of rate
    /// windows and of waits told in bodies is overruled by what InstaView documents.
    InstaView(const Account &account, const QString &token, HttpOptions options = {});
    ~InstaView() override;

    const FieldCatalog &catalog() const override { return FieldCatalog::instaView(); }
    double requestsPerSecond() const override;
    std::optional<std::chrono::milliseconds> timeFor(int requests) const override;
    bool listsAcrossJobs() const override { return true; }
    FieldValues withIdempotencyKey(FieldValues values, const QString &creationId) const override;
    QString creationId(const Candidate &candidate) const override;

    /// The company's name: a key stands for a company. The account's when it names one (by its id where it is
    /// not in the list), else all their names.
    QCoro::Task<Result<Identity>> identity(std::stop_token stop) override;
    /// The account's company alone when it has one, else all that the key sees. Forbidden only when the account names
    /// none.
    QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token stop) override;
    QCoro::Task<Result<Listed<Job>>> jobs(QString organizationReference, std::stop_token stop) override;
    QCoro::Task<Result<Job>> job(QString reference, std::stop_token stop) override;
    /// `email` and `updatedAfter` of the query are not asked, as there is no such filter (section 8.1); at most 100 a
    /// page.
    QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery query, std::stop_token stop) override;
    QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token stop) override;
    /// Same email (case apart) or same phone, or our id. By the server's search for the last name and the email if it
    /// has proven once that it finds names and nothing else (row 10), and through the candidates' jobs where
    /// three pages are enough; else through all candidates of the jobs. Not found: with the search, who has another
    /// last name, the same phone or our id alone, and is in other or in longer jobs (and who has the same email as
    /// well, if the search does not know emails); without it, whoever is in other jobs only.
    QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token stop) override;
    QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token stop) override;
    QCoro::Task<Result<Candidate>> create(NewCandidate candidate, std::stop_token stop) override;
    /// Unexpected, with the field named and without a request: InstaView has no such thing.
    QCoro::Task<Result<std::monostate>> sendOnce(QString reference, QString field, Value value,
                                                 std::stop_token stop) override;
    /// Unexpected, without a request.
    QCoro::Task<Result<QList<Document>>> documents(QString reference, std::stop_token stop) override;

private:
    std::shared_ptr<instaview::Connection> m_connection;
};

} // namespace vivier
