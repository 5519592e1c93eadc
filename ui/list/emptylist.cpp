// SPDX-License-Identifier: MIT
#include "list/emptylist.h"

#include "candidate/singleline.h"
#include "list/candidatelistpane.h"
#include "model/accountsession.h"

namespace vivier {

using namespace Qt::StringLiterals;

EmptyList emptyList(AccountSession &session)
{
    using Show = CandidateFilter::Show;
    using Way = EmptyList::Way;
    const CandidateFilter &filter = session.list()->filter();
    const QString ats = session.atsName();
    const QString all = CandidateListPane::tr("Show &all");
    if (!filter.query.isEmpty())
        return {.icon = u"search"_s,
                .sentence = CandidateListPane::tr("No candidate here matches “%1”.").arg(isolated(filter.query)),
                .action = all};
    if (!filter.conditions.isEmpty())
        return {.icon = u"filter"_s,
                .sentence = CandidateListPane::tr("No candidate here matches all of these filters."),
                .action = all};
    if (filter.show == Show::Drafts)
        return {.icon = u"pencil"_s,
                .sentence = CandidateListPane::tr("No drafts: everything you typed has been sent."),
                .action = all};
    if (filter.show != Show::Active)
        return {.icon = u"filter"_s, .sentence = CandidateListPane::tr("No candidates here right now."), .action = all};
    if (session.engine()->isPulling() || !session.isLoaded())
        return {.icon = u"loader"_s,
                .sentence = CandidateListPane::tr("Loading candidates…"),
                .action = {},
                .way = Way::Wait};
    if (session.list()->counts().archived > 0)
        return {.icon = u"archive"_s,
                .sentence = CandidateListPane::tr("All candidates here are archived."),
                .action = CandidateListPane::tr("&Show them"),
                .way = Way::ShowArchived};
    const bool hasStages = session.candidates()->catalog().find(FieldRole::Stage);
    const QString nobody =
        !filter.job.isEmpty() ? CandidateListPane::tr("No candidates of this job are on this computer yet.")
        : hasStages ? CandidateListPane::tr("No candidates on this computer yet. If %1 shows none either, the token "
                                            "may give access only to candidates that it created.")
                          .arg(ats)
                    : CandidateListPane::tr("No candidates on this computer yet.");
    return {.icon = u"users"_s,
            .sentence = nobody,
            .action = CandidateListPane::tr("&Load from %1").arg(ats),
            .way = Way::Read};
}

} // namespace vivier
