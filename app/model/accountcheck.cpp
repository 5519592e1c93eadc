#include "model/accountcheck.h"

#include "ats/atsfactory.h"
#include "model/accountwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace vivier {

using namespace Qt::StringLiterals;
using Feature = ConnectionLine::Feature;
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
        return names.join(u", "_s);
    //: The first names of a list, and how many more there are.
    return AccountCheck::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - named))
        .arg(names.first(named).join(u", "_s));
}

QList<Feature> featuresOf(AtsKind ats)
{
    if (ats == AtsKind::InstaView)
        return {Feature::Identity, Feature::Jobs, Feature::ReadCandidates};
    return {Feature::Identity, Feature::Organizations, Feature::Jobs, Feature::ReadCandidates};
}

struct Check
{
    explicit Check(AtsKind kind) { report.ats = kind; }

    ConnectionReport report;
    bool ended = false; ///< nothing more can be learnt

    void works(Feature feature, const QString &text) { add(feature, Found::Works, text); }
    void notTried(Feature feature, const QString &text) { add(feature, Found::NotTried, text); }

    void failed(Feature feature, const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled) {
            report.cancelled = true;
            ended = true;
            return notTried(feature, AccountCheck::tr("Stopped before it was tried."));
        }
        if (error.kind == ApiError::Kind::Forbidden)
            return forbidden(feature, error);
        const QString sentence = accountErrorSentence(report.ats, error);
        add(feature, Found::Failed, sentence);
        if (report.problem.isEmpty())
            report.problem = sentence;
        report.refused = error.kind == ApiError::Kind::Unauthorized;
        // Only what the ATS said about this one request leaves hope for the next one.
        ended = error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Rejected &&
                error.kind != ApiError::Kind::ServerFault;
    }

    void forbidden(Feature feature, const ApiError &error)
    {
        // A company that the key named itself is not a foreign one (instaview.md section 9, row 30).
        const bool mayBeForeign = report.ats == AtsKind::InstaView && feature != Feature::Identity &&
                                  report.companies.isEmpty() && !report.company.isEmpty();
        const bool namesIt = error.text.contains(rightName(report.ats, feature));
        if (!mayBeForeign || namesIt)
            return add(feature, Found::MissingScope, missingRightSentence(report.ats, feature));
        //: %1 is a right such as read:jobs, %2 says what InstaView said.
        add(feature, Found::MissingScope,
            AccountCheck::tr("The API key lacks %1, or it is not for this company. %2")
                .arg(rightName(report.ats, feature), accountErrorSentence(report.ats, error)));
    }

    void add(Feature feature, Found outcome, const QString &text)
    {
        report.lines.append({.ats = report.ats,
                             .feature = feature,
                             .outcome = outcome,
                             .scope = rightName(report.ats, feature),
                             .text = text});
    }

    /// Every feature has its line, whatever ended the test.
    ConnectionReport finish()
    {
        const QString why = report.cancelled        ? AccountCheck::tr("Stopped before it was tried.")
                            : report.needsCompany() ? AccountCheck::tr("Choose the company, then test again.")
                                                    : AccountCheck::tr("Not tried, since the above failed.");
        const QList<Feature> features = featuresOf(report.ats);
        for (const Feature feature : features) {
            if (!report.line(feature))
                notTried(feature, why);
        }
        //: %1 is a right such as candidates_rw or write:candidates.
        notTried(Feature::WriteCandidates, AccountCheck::tr("Not tried: only a real change would show it. It needs %1.")
                                               .arg(rightName(report.ats, Feature::WriteCandidates)));
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
            return notTried(Feature::Identity, AccountCheck::tr("InstaView names no company for this key."));
        }
        if (companies.size() > 1 && chosen == companies.end()) {
            if (wanted.isEmpty())
                return works(Feature::Identity, someOf(companies));
            report.problem =
                AccountCheck::tr("The API key is not for the company “%1”. Choose one of its own.").arg(wanted);
            return add(Feature::Identity, Found::Failed, report.problem);
        }
        const Organization &company = chosen == companies.end() ? companies.first() : *chosen;
        report.company = company.reference;
        report.displayName = company.name;
        works(Feature::Identity, company.name);
    }

    void takeJobs(const Result<QList<Job>> &jobs, const QString &organization)
    {
        if (!jobs)
            return failed(Feature::Jobs, jobs.error());
        const int count = static_cast<int>(jobs->size());
        works(Feature::Jobs, organization.isEmpty()
                                 ? AccountCheck::tr("%n job(s)", nullptr, count)
                                 : AccountCheck::tr("%n job(s) in %1", nullptr, count).arg(organization));
    }

    void takeCandidates(const Result<CandidatePage> &page, const QString &job)
    {
        if (!page)
            return failed(Feature::ReadCandidates, page.error());
        if (page->total < 0)
            return works(Feature::ReadCandidates, AccountCheck::tr("Allowed"));
        works(Feature::ReadCandidates,
              job.isEmpty() ? AccountCheck::tr("%n candidate(s)", nullptr, page->total)
                            : AccountCheck::tr("%n candidate(s) in “%1”", nullptr, page->total).arg(job));
    }
};

QCoro::Task<ConnectionReport> checkWelcomeKit(std::shared_ptr<Ats> ats, std::stop_token stop)
{
    Check check(AtsKind::WelcomeKit);
    const auto identity = co_await ats->identity(stop);
    if (identity) {
        check.report.displayName = identity->displayName;
        check.works(Feature::Identity, identity->displayName);
    } else {
        check.failed(Feature::Identity, identity.error());
    }
    if (check.ended)
        co_return check.finish();

    const auto organizations = co_await ats->organizations(stop);
    if (!organizations || organizations->isEmpty()) {
        if (!organizations)
            check.failed(Feature::Organizations, organizations.error());
        else
            check.notTried(Feature::Organizations,
                           AccountCheck::tr("%1 names none. Enter their references in the account.")
                               .arg(atsDisplayName(AtsKind::WelcomeKit)));
        if (!check.ended) {
            const QString why = AccountCheck::tr("Not tried: it needs an organization.");
            check.notTried(Feature::Jobs, why);
            check.notTried(Feature::ReadCandidates, why);
        }
        co_return check.finish();
    }
    check.works(Feature::Organizations, someOf(*organizations));

    const auto jobs = co_await ats->jobs(organizations->first().reference, stop);
    check.takeJobs(jobs, organizations->first().name);
    if (check.ended)
        co_return check.finish();
    if (!jobs || jobs->isEmpty()) {
        check.notTried(Feature::ReadCandidates, AccountCheck::tr("Not tried: it needs a job."));
        co_return check.finish();
    }
    const CandidateQuery one{.jobReference = jobs->first().reference, .perPage = 1};
    const auto page = co_await ats->candidates(one, stop);
    check.takeCandidates(page, jobs->first().name);
    co_return check.finish();
}

QCoro::Task<ConnectionReport> checkInstaView(Account account, QString token, std::stop_token stop)
{
    Check check(AtsKind::InstaView);
    const QString wanted = account.company.trimmed();
    account.company.clear(); // with one, only that one would be listed
    std::shared_ptr<Ats> ats = makeAts(account, token);
    auto companies = co_await ats->organizations(stop);
    // Called required on the same page (row 29).
    const bool needsOne = !companies && companies.error().kind == ApiError::Kind::Rejected && !wanted.isEmpty();
    if (needsOne) {
        account.company = wanted;
        ats = makeAts(account, token);
        companies = co_await ats->organizations(stop);
    }
    if (companies) {
        check.takeCompanies(*companies, wanted);
    } else {
        check.report.company = wanted;
        check.failed(Feature::Identity, companies.error());
    }
    if (check.ended || check.report.needsCompany())
        co_return check.finish();

    account.company = check.report.company;
    ats = makeAts(account, token);
    const auto jobs = co_await ats->jobs(account.company, stop);
    check.takeJobs(jobs, check.report.displayName);
    if (check.ended)
        co_return check.finish();
    const CandidateQuery one{.jobReference = {}, .perPage = 1};
    const auto page = co_await ats->candidates(one, stop);
    check.takeCandidates(page, {});
    co_return check.finish();
}

} // namespace

QString ConnectionLine::name() const
{
    return featureName(ats, feature);
}

const ConnectionLine *ConnectionReport::line(ConnectionLine::Feature feature) const
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [feature](const auto &line) { return line.feature == feature; });
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
        return AccountCheck::tr("The API key is accepted. It is for %n companies: choose one.", nullptr,
                                static_cast<int>(companies.size()));
    }
    const bool mayDoAll =
        std::none_of(lines.begin(), lines.end(), [](const auto &line) { return line.outcome == Found::MissingScope; });
    return acceptedSentence(ats, displayName, mayDoAll);
}

QCoro::Task<ConnectionReport> checkConnection(Account account, QString token, std::stop_token stop)
{
    if (account.ats == AtsKind::InstaView)
        return checkInstaView(std::move(account), std::move(token), std::move(stop));
    return checkWelcomeKit(makeAts(account, token), std::move(stop));
}

} // namespace vivier
