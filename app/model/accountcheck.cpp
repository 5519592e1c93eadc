#include "model/accountcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;
using Feature = ConnectionLine::Feature;
using Found = ConnectionLine::Outcome;

namespace {

struct AccountCheck
{
    Q_DECLARE_TR_FUNCTIONS(AccountCheck)
};

// welcome-kit.md section 2, "Call / Scope".
QString scopeOf(Feature feature)
{
    switch (feature) {
    case Feature::Identity:
        return u"me_r"_s;
    case Feature::Organizations:
        return u"organizations_r"_s;
    case Feature::Jobs:
        return u"jobs_r"_s;
    case Feature::ReadCandidates:
        return u"candidates_r"_s;
    case Feature::WriteCandidates:
        return u"candidates_rw"_s;
    }
    return {};
}

QString lossWithout(Feature feature)
{
    switch (feature) {
    case Feature::Identity:
        return AccountCheck::tr("Your name cannot be shown.");
    case Feature::Organizations:
        return AccountCheck::tr("Enter the references of your organizations in the account.");
    case Feature::Jobs:
        return AccountCheck::tr("Jobs and their stages cannot be listed.");
    case Feature::ReadCandidates:
    case Feature::WriteCandidates:
        return AccountCheck::tr("Candidates cannot be read.");
    }
    return {};
}

struct Check
{
    ConnectionReport report;
    QString ats;
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
        if (error.kind == ApiError::Kind::Forbidden) {
            //: %1 is a scope of the ATS's API, such as jobs_r; %2 says what cannot be done without it.
            return add(feature, Found::MissingScope,
                       AccountCheck::tr("The token lacks %1. %2").arg(scopeOf(feature), lossWithout(feature)));
        }
        const QString sentence = error.sentence(ats);
        add(feature, Found::Failed, sentence);
        if (report.problem.isEmpty())
            report.problem = sentence;
        report.refused = error.kind == ApiError::Kind::Unauthorized;
        // Only what the ATS said about this one request leaves hope for the next one.
        ended = error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Rejected &&
                error.kind != ApiError::Kind::ServerFault;
    }

    void add(Feature feature, Found outcome, const QString &text)
    {
        report.lines.append({.feature = feature, .outcome = outcome, .scope = scopeOf(feature), .text = text});
    }

    /// Every feature has its line, whatever ended the test.
    ConnectionReport finish()
    {
        const QString why = report.cancelled ? AccountCheck::tr("Stopped before it was tried.")
                                             : AccountCheck::tr("Not tried, since the above failed.");
        for (const Feature feature :
             {Feature::Identity, Feature::Organizations, Feature::Jobs, Feature::ReadCandidates}) {
            if (!report.line(feature))
                notTried(feature, why);
        }
        notTried(Feature::WriteCandidates,
                 AccountCheck::tr("Not tried: only a real change would show it. It needs candidates_rw."));
        return report;
    }
};

} // namespace

QString ConnectionLine::name() const
{
    switch (feature) {
    case Feature::Identity:
        return AccountCheck::tr("Who you are");
    case Feature::Organizations:
        return AccountCheck::tr("Organizations");
    case Feature::Jobs:
        return AccountCheck::tr("Jobs and stages");
    case Feature::ReadCandidates:
        return AccountCheck::tr("Reading candidates");
    case Feature::WriteCandidates:
        return AccountCheck::tr("Changing candidates");
    }
    return {};
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
    const auto missing =
        std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.outcome == Found::MissingScope; });
    if (missing > 0 && displayName.isEmpty())
        return AccountCheck::tr("The token is accepted, but it may not do everything.");
    if (missing > 0)
        return AccountCheck::tr("You are %1. The token may not do everything.").arg(displayName);
    return displayName.isEmpty() ? AccountCheck::tr("The token is accepted.")
                                 : AccountCheck::tr("You are %1. The token is accepted.").arg(displayName);
}

QCoro::Task<ConnectionReport> checkConnection(std::shared_ptr<Ats> ats, std::stop_token stop)
{
    Check check;
    check.ats = atsDisplayName(ats->kind());

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
    if (!organizations) {
        check.failed(Feature::Organizations, organizations.error());
        if (!check.ended) {
            const QString why = AccountCheck::tr("Not tried: it needs an organization.");
            check.notTried(Feature::Jobs, why);
            check.notTried(Feature::ReadCandidates, why);
        }
        co_return check.finish();
    }
    QStringList names;
    for (const Organization &organization : *organizations)
        names.append(organization.name);
    if (names.isEmpty()) {
        check.notTried(Feature::Organizations,
                       AccountCheck::tr("%1 names none. Enter their references in the account.").arg(check.ats));
        const QString why = AccountCheck::tr("Not tried: it needs an organization.");
        check.notTried(Feature::Jobs, why);
        check.notTried(Feature::ReadCandidates, why);
        co_return check.finish();
    }
    constexpr qsizetype named = 3;
    check.works(Feature::Organizations,
                names.size() <= named
                    ? names.join(u", "_s)
                    //: The first names of a list, and how many more there are.
                    : AccountCheck::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - named))
                          .arg(names.first(named).join(u", "_s)));

    const auto jobs = co_await ats->jobs(organizations->first().reference, stop);
    if (!jobs) {
        check.failed(Feature::Jobs, jobs.error());
        if (!check.ended)
            check.notTried(Feature::ReadCandidates, AccountCheck::tr("Not tried: it needs a job."));
        co_return check.finish();
    }
    check.works(
        Feature::Jobs,
        AccountCheck::tr("%n job(s) in %1", nullptr, static_cast<int>(jobs->size())).arg(organizations->first().name));
    if (jobs->isEmpty()) {
        check.notTried(Feature::ReadCandidates, AccountCheck::tr("Not tried: it needs a job."));
        co_return check.finish();
    }

    const CandidateQuery one{.jobReference = jobs->first().reference, .perPage = 1};
    const auto page = co_await ats->candidates(one, stop);
    if (!page)
        check.failed(Feature::ReadCandidates, page.error());
    else if (page->total >= 0)
        check.works(Feature::ReadCandidates,
                    AccountCheck::tr("%n candidate(s) in “%1”", nullptr, page->total).arg(jobs->first().name));
    else
        check.works(Feature::ReadCandidates, AccountCheck::tr("Allowed"));
    co_return check.finish();
}

} // namespace vivier
