#include "candidate/scope.h"

namespace vivier {

using namespace Qt::StringLiterals;

QString scopeFor(AtsKind ats, Right right)
{
    const bool instaView = ats == AtsKind::InstaView;
    switch (right) {
    case Right::ReadOrganizations:
        return instaView ? u"read:companies"_s : u"organizations_r"_s;
    case Right::ReadJobs:
        return instaView ? u"read:jobs"_s : u"jobs_r"_s;
    case Right::ReadCandidates:
        return instaView ? u"read:candidates"_s : u"candidates_r"_s;
    case Right::WriteCandidates:
        return instaView ? u"write:candidates"_s : u"candidates_rw"_s;
    }
    return {};
}

} // namespace vivier
