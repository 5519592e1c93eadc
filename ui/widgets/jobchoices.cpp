// SPDX-License-Identifier: MIT
#include "widgets/jobchoices.h"

#include "model/jobmodel.h"

namespace vivier {

using namespace Qt::StringLiterals;

QList<JobChoice> jobChoices(const JobModel &jobs)
{
    const bool several = jobs.organizations().size() > 1;
    QList<JobChoice> choices;
    choices.reserve(jobs.jobs().size());
    for (const Job &job : jobs.jobs()) {
        const QString place = several ? jobs.organizationName(job.organizationReference) : QString();
        // instaview/README.md 7.2: UNDEFINED, OPEN or CLOSED.
        choices.append({job.reference, job.name, place, job.status == "CLOSED"_L1});
    }
    return choices;
}

} // namespace vivier
