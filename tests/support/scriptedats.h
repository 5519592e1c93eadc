// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"

#include <functional>

namespace vivier::test {

/// An Ats that answers what a test tells it, for answers that no honest server gives. Remembers what it was asked.
class ScriptedAts final : public Ats
{
public:
    std::function<Result<Candidate>(const QString &)> onCandidate;
    std::function<Result<Candidate>(const QString &, const FieldValues &)> onUpdate;
    std::function<Result<Candidate>(const NewCandidate &)> onCreate;
    std::function<Result<CandidatePage>(const CandidateQuery &)> onCandidates;
    std::function<Result<MovePage>(const MoveQuery &)> onMoves; ///< without it, it tells of none
    std::function<Result<std::monostate>(const QString &reference, const QString &field, const Value &)> onSendOnce;
    std::function<Result<QList<Document>>(const QString &reference)> onDocuments;
    QList<FieldValues> updates;
    int creates = 0;
    double rate = 0;                           ///< requests per second; 0: no limit
    QList<std::pair<QString, Value>> sentOnce; ///< field and value, in order
    int documentReads = 0;
    const FieldCatalog *fields = &FieldCatalog::welcomeKit(); ///< set before anybody asks

    double requestsPerSecond() const override { return rate; }
    std::optional<std::chrono::milliseconds> timeFor(int requests) const override
    {
        if (rate <= 0)
            return std::nullopt;
        return std::chrono::milliseconds(static_cast<qint64>(1000.0 * requests / rate));
    }
    const FieldCatalog &catalog() const override { return *fields; }

    QCoro::Task<Result<Identity>> identity(std::stop_token) override { co_return Identity{}; }
    QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token) override
    {
        co_return Listed<Organization>();
    }
    QCoro::Task<Result<Listed<Job>>> jobs(QString, std::stop_token) override { co_return Listed<Job>(); }
    QCoro::Task<Result<Job>> job(QString, std::stop_token) override { co_return unscripted<Job>(); }
    QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery query, std::stop_token) override
    {
        co_return onCandidates ? onCandidates(query) : unscripted<CandidatePage>();
    }
    bool tellsMoves() const override { return onMoves != nullptr; }
    QCoro::Task<Result<MovePage>> moves(MoveQuery query, std::stop_token) override { co_return onMoves(query); }
    QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token) override
    {
        co_return onCandidate ? onCandidate(reference) : unscripted<Candidate>();
    }
    /// The first page of onCandidates(), as who looks alike.
    QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token) override
    {
        const Value email = wanted.values.value(QStringLiteral("email"));
        const CandidateQuery query{.jobReference = wanted.jobReference, .email = email.text()};
        const auto page = onCandidates ? onCandidates(query) : unscripted<CandidatePage>();
        if (!page)
            co_return tl::make_unexpected(page.error());
        QList<Candidate> same = page->candidates;
        same.removeIf([&email](const Candidate &candidate) {
            return candidate.value(QStringLiteral("email")).text().compare(email.text(), Qt::CaseInsensitive) != 0;
        });
        co_return same;
    }
    QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token) override
    {
        updates.append(changes);
        co_return onUpdate ? onUpdate(reference, changes) : unscripted<Candidate>();
    }
    QCoro::Task<Result<Candidate>> create(NewCandidate candidate, std::stop_token) override
    {
        ++creates;
        co_return onCreate ? onCreate(candidate) : unscripted<Candidate>();
    }
    QCoro::Task<Result<std::monostate>> sendOnce(QString reference, QString field, Value value,
                                                 std::stop_token) override
    {
        sentOnce.append({field, value});
        co_return onSendOnce ? onSendOnce(reference, field, value) : unscripted<std::monostate>();
    }
    QCoro::Task<Result<QList<Document>>> documents(QString reference, std::stop_token) override
    {
        ++documentReads;
        co_return onDocuments ? onDocuments(reference) : unscripted<QList<Document>>();
    }

private:
    template <typename T> static Result<T> unscripted()
    {
        return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Offline});
    }
};

} // namespace vivier::test
