// SPDX-License-Identifier: MIT
#include "accounts/accountcheck.h"

#include "accounts/accountwords.h"
#include "ats/atsfactory.h"
#include "candidate/singleline.h"
#include "sync/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace vivier {

using namespace Qt::StringLiterals;
using Found = ConnectionLine::Outcome;

namespace {

struct AccountCheck
{
    Q_DECLARE_TR_FUNCTIONS(AccountCheck)
};

/// The first names of a list, and how many more there are.
QString someOf(const QList<Organization> &all)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const Organization &organization : all)
        names.append(organization.name);
    if (names.size() <= named)
        return isolated(names);
    //: The first names of a list, and how many more there are.
    return AccountCheck::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - named))
        .arg(isolated(names.first(named)));
}

struct Check
{
    explicit Check(const AtsProfile &profile)
        : ats(profile)
    {
        report.ats = &profile;
    }

    const AtsProfile &ats;
    ConnectionReport report;
    bool ended = false; ///< nothing more can be learnt

    void works(Right right, const QString &text) { add(right, Found::Works, text); }
    void notTried(Right right, const QString &text) { add(right, Found::NotTried, text); }

    void failed(Right right, const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled) {
            report.cancelled = true;
            ended = true;
            return notTried(right, AccountCheck::tr("Stopped before this was tested."));
        }
        if (error.kind == ApiError::Kind::Forbidden)
            return forbidden(right, error);
        const QString sentence = accountErrorSentence(ats, error);
        add(right, Found::Failed, sentence);
        if (report.problem.isEmpty()) {
            report.problem = sentence;
            report.error = error;
        }
        report.refused = error.kind == ApiError::Kind::Unauthorized;
        // Only what the ATS said about this one request leaves hope for the next one.
        ended = error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Rejected &&
                error.kind != ApiError::Kind::ServerFault;
    }

    void forbidden(Right right, const ApiError &error)
    {
        // A company that the key named itself is not a foreign one (instaview/README.md, row 30).
        const bool mayBeForeign =
            ats.hasCompanies && right != Right::Identity && report.companies.isEmpty() && !report.company.isEmpty();
        const bool namesIt = error.text.contains(ats.scope(right));
        if (!mayBeForeign || namesIt)
            return add(right, Found::MissingScope, missingRightSentence(ats, right));
        //: %1 is a right such as read:jobs, %2 says what the ATS said.
        add(right, Found::MissingScope,
            AccountCheck::tr("The API key lacks %1, or does not give access to this company. %2")
                .arg(ats.scope(right), accountErrorSentence(ats, error)));
    }

    void add(Right right, Found outcome, const QString &text)
    {
        const AtsRight *known = ats.right(right);
        if (known) // else the ATS has nothing of the kind
            report.lines.append({right, outcome, known->scope, ats.text(known->name), text});
    }

    /// Every right has its line, whatever ended the test.
    ConnectionReport finish()
    {
        const QString why = report.cancelled        ? AccountCheck::tr("Stopped before this was tested.")
                            : report.needsCompany() ? AccountCheck::tr("Choose the company, then test again.")
                                                    : AccountCheck::tr("Not tested, because the step above failed.");
        for (const AtsRight &each : ats.rights) {
            if (*each.loss && !report.line(each.right))
                notTried(each.right, why);
        }
        //: %1 is a right such as candidates_rw or write:candidates.
        notTried(Right::WriteCandidates,
                 AccountCheck::tr("Not tested: only a real change would show this. It needs %1.")
                     .arg(ats.scope(Right::WriteCandidates)));
        return report;
    }

    /// The companies of the key, and which one is meant; a regular key has one, whatever was entered (row 29).
    void takeCompanies(const QList<Organization> &companies, const QString &wanted)
    {
        report.companies = companies;
        const auto chosen = std::find_if(companies.begin(), companies.end(), [&wanted](const Organization &company) {
            return company.reference.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (companies.isEmpty()) {
            report.company = wanted;
            return notTried(Right::Identity, AccountCheck::tr("%1 lists no company for this key.").arg(ats.name));
        }
        if (companies.size() > 1 && chosen == companies.end()) {
            if (wanted.isEmpty())
                return works(Right::Identity, someOf(companies));
            report.problem =
                AccountCheck::tr("The API key does not give access to the company “%1”. Choose another one.")
                    .arg(isolated(wanted));
            return add(Right::Identity, Found::Failed, report.problem);
        }
        const Organization &company = chosen == companies.end() ? companies.first() : *chosen;
        report.company = company.reference;
        report.displayName = company.name;
        works(Right::Identity, company.name);
    }

    void takeJobs(const Result<QList<Job>> &jobs, const QString &organization)
    {
        if (!jobs)
            return failed(Right::Jobs, jobs.error());
        const int count = static_cast<int>(jobs->size());
        works(Right::Jobs, organization.isEmpty()
                               ? AccountCheck::tr("%Ln job(s)", nullptr, count)
                               : AccountCheck::tr("%Ln job(s) in %1", nullptr, count).arg(isolated(organization)));
    }

    void takeCandidates(const Result<CandidatePage> &page, const QString &job)
    {
        if (!page)
            return failed(Right::ReadCandidates, page.error());
        if (page->total < 0)
            return works(Right::ReadCandidates, AccountCheck::tr("Allowed"));
        works(Right::ReadCandidates,
              job.isEmpty() ? AccountCheck::tr("%Ln candidate(s)", nullptr, page->total)
                            : AccountCheck::tr("%Ln candidate(s) in “%1”", nullptr, page->total).arg(isolated(job)));
    }

    /// All else works without them, so that trouble with them is none of the account.
    void takeMoves(const Result<MovePage> &page)
    {
        using Kind = ApiError::Kind;
        if (page)
            works(Right::Moves, AccountCheck::tr("Allowed"));
        else if (page.error().kind == Kind::Forbidden || page.error().kind == Kind::Cancelled)
            failed(Right::Moves, page.error());
        else
            add(Right::Moves, Found::Failed, accountErrorSentence(ats, page.error()));
    }
};

/// Who we are, and in `organization` the one of which the rest is asked.
QCoro::Task<void> askForPerson(std::shared_ptr<Ats> ats, std::stop_token stop, std::shared_ptr<Check> check,
                               std::shared_ptr<Organization> organization)
{
    const auto identity = co_await ats->identity(stop);
    if (identity) {
        check->report.displayName = identity->displayName;
        check->works(Right::Identity, identity->displayName);
    } else {
        check->failed(Right::Identity, identity.error());
    }
    if (check->ended)
        co_return;
    const auto organizations = co_await ats->organizations(stop);
    if (organizations && !organizations->isEmpty()) {
        check->works(Right::Organizations, someOf(*organizations));
        *organization = organizations->first();
        co_return;
    }
    if (!organizations)
        check->failed(Right::Organizations, organizations.error());
    else
        check->notTried(Right::Organizations,
                        AccountCheck::tr("%1 lists none. Enter their references in the account.").arg(check->ats.name));
    if (check->ended)
        co_return;
    const QString why = AccountCheck::tr("Not tested: this needs an organization.");
    check->notTried(Right::Jobs, why);
    check->notTried(Right::ReadCandidates, why);
    check->notTried(Right::Moves, why);
    check->ended = true;
}

/// The companies of the key, and in `organization` the one of which the rest is asked.
QCoro::Task<void> askForCompany(Account account, QString token, HttpOptions options, std::stop_token stop,
                                std::shared_ptr<Check> check, std::shared_ptr<Organization> organization)
{
    const QString wanted = account.company.trimmed();
    account.company.clear(); // with one, only that one would be listed
    std::shared_ptr<Ats> ats = makeAts(account, token, options);
    auto companies = co_await ats->organizations(stop);
    // Called required on the same page (instaview/README.md, row 29).
    const bool needsOne = !companies && companies.error().kind == ApiError::Kind::Rejected && !wanted.isEmpty();
    if (needsOne) {
        account.company = wanted;
        ats = makeAts(account, token, options);
        companies = co_await ats->organizations(stop);
    }
    if (companies) {
        check->takeCompanies(*companies, wanted);
    } else {
        check->report.company = wanted;
        check->failed(Right::Identity, companies.error());
    }
    check->ended = check->ended || check->report.needsCompany();
    *organization = {.reference = check->report.company, .name = check->report.displayName};
}

} // namespace

const ConnectionLine *ConnectionReport::line(Right right) const
{
    const auto found = std::ranges::find(lines, right, &ConnectionLine::right);
    return found == lines.end() ? nullptr : &*found;
}

bool ConnectionReport::works() const
{
    return !refused && !cancelled && problem.isEmpty();
}

QString ConnectionReport::summary() const
{
    if (cancelled)
        return AccountCheck::tr("The test was stopped.");
    if (!problem.isEmpty())
        return problem;
    if (needsCompany()) {
        return AccountCheck::tr("The API key is accepted. It covers %Ln companies: choose one.", nullptr,
                                static_cast<int>(companies.size()));
    }
    const bool mayDoAll =
        std::none_of(lines.begin(), lines.end(), [](const auto &line) { return line.outcome == Found::MissingScope; });
    return acceptedSentence(ats->secret, displayName, mayDoAll);
}

QCoro::Task<ConnectionReport> checkConnection(Account account, QString token, HttpOptions options, std::stop_token stop)
{
    const AtsProfile &profile = AtsProfile::of(account);
    const auto check = std::make_shared<Check>(profile);
    if (!profile.make) {
        check->report.problem = ProfileError{.kind = ProfileError::Kind::NotSupported}.sentence();
        co_return check->report;
    }
    const auto organization = std::make_shared<Organization>();
    std::shared_ptr<Ats> ats = makeAts(account, token, options);
    if (profile.hasCompanies)
        co_await askForCompany(account, token, options, stop, check, organization);
    else
        co_await askForPerson(ats, stop, check, organization);
    if (check->ended)
        co_return check->finish();
    if (profile.hasCompanies) {
        account.company = organization->reference;
        ats = makeAts(account, token, options);
    }
    const auto jobs = co_await ats->jobs(organization->reference, stop);
    check->takeJobs(jobs, organization->name);
    if (check->ended)
        co_return check->finish();
    CandidateQuery one{.jobReference = {}, .perPage = 1};
    QString job;
    if (!ats->listsAcrossJobs()) {
        if (!jobs || jobs->isEmpty()) {
            const QString why = AccountCheck::tr("Not tested: this needs a job.");
            check->notTried(Right::ReadCandidates, why);
            check->notTried(Right::Moves, why);
            co_return check->finish();
        }
        one.jobReference = jobs->first().reference;
        job = jobs->first().name;
    }
    const auto page = co_await ats->candidates(one, stop);
    check->takeCandidates(page, job);
    if (check->ended || !ats->tellsMoves())
        co_return check->finish();
    const MoveQuery first{
        .organizationReference = organization->reference, .jobReference = one.jobReference, .perPage = 1};
    const auto moves = co_await ats->moves(first, stop);
    check->takeMoves(moves);
    co_return check->finish();
}

} // namespace vivier
