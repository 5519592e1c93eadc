// SPDX-License-Identifier: MIT
#include "list/listchips.h"

#include "candidate/singleline.h"
#include "list/candidatelistpane.h"
#include "model/accountsession.h"
#include "model/filterwords.h"
#include "model/savedcounts.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString stagePrefix = u"stage:"_s;
const QString statusPrefix = u"status:"_s;
const QString savedPrefix = u"saved:"_s;

void addStages(AccountSession &session, QList<ChoiceChips::Choice> *choices)
{
    const CandidateCounts &counts = session.list()->counts();
    const Job described = session.jobs()->job(session.list()->filter().job);
    for (const Stage &stage : described.stages) {
        const int count = counts.byStage.value(stage.id);
        if (stage.visible || count > 0)
            choices->append({stagePrefix + QString::number(stage.id), isolated(stage.name), count});
    }
}

void addStatuses(AccountSession &session, QList<ChoiceChips::Choice> *choices)
{
    const CandidateCounts &counts = session.list()->counts();
    const Field *status = session.candidates()->catalog().find(FieldRole::Status);
    if (!status)
        return;
    for (int place = 0; place < status->choices.size(); ++place) {
        choices->append({statusPrefix + QString::number(place), status->choices.at(place).displayLabel(),
                         counts.byStatus.value(place)});
    }
    if (const int others = counts.byStatus.value(CandidateRows::otherStatus); others > 0)
        choices->append(
            {statusPrefix + QString::number(CandidateRows::otherStatus), CandidateListPane::tr("Other"), others});
}

/// The name of the status at that place in the catalog, as the ATS spells it.
QString statusName(int place, const FieldCatalog &catalog)
{
    const Field *status = catalog.find(FieldRole::Status);
    return status ? status->choices.value(place).value : QString();
}

} // namespace

QList<ChoiceChips::Choice> filterChoices(AccountSession &session, const QList<SavedFilter> &saved,
                                         const SavedCounts &counts)
{
    using Show = CandidateFilter::Show;
    const CandidateListModel &list = *session.list();
    const FieldCatalog &catalog = session.candidates()->catalog();
    QList<ChoiceChips::Choice> choices{{allChip, CandidateListPane::tr("All"), list.countOf(Show::Active)}};
    if (catalog.find(FieldRole::Stage))
        addStages(session, &choices);
    else
        addStatuses(session, &choices);
    choices.append({draftsChip, CandidateListPane::tr("Drafts"), list.countOf(Show::Drafts)});
    if (catalog.find(FieldRole::Archived))
        choices.append({archivedChip, CandidateListPane::tr("Archived"), list.countOf(Show::Archived)});
    for (const SavedFilter &filter : saved)
        choices.append({savedChip(filter.name), isolated(filter.name), counts.count(filter.name), u"bookmark"_s});
    return choices;
}

QString savedChip(const QString &name)
{
    return savedPrefix + name;
}

QString savedName(const QString &chip)
{
    return chip.startsWith(savedPrefix) ? chip.sliced(savedPrefix.size()) : QString();
}

SavedFilter asSaved(const CandidateFilter &filter, AccountSession &session)
{
    using Show = CandidateFilter::Show;
    using Kind = FilterCondition::Kind;
    SavedFilter saved{.name = {},
                      .query = filter.query,
                      .job = session.jobs()->job(filter.job).name,
                      .conditions = filter.conditions};
    const auto add = [&saved](Kind kind, const QString &value) {
        const FilterCondition condition{.kind = kind, .value = value};
        if (!value.isEmpty() && !saved.conditions.contains(condition))
            saved.conditions.append(condition);
    };
    switch (filter.show) {
    case Show::Active:
        break;
    case Show::Stage:
        add(Kind::Stage, session.jobs()->stageName(filter.stageId));
        break;
    case Show::Status:
        add(Kind::Stage, statusName(filter.status, session.candidates()->catalog()));
        break;
    case Show::Drafts:
        add(Kind::Is, u"draft"_s);
        break;
    case Show::Archived:
        add(Kind::Is, u"archived"_s);
        break;
    }
    return saved;
}

QString suggestedName(const SavedFilter &filter)
{
    QStringList words;
    if (!filter.query.isEmpty())
        words.append(filter.query);
    for (const FilterCondition &condition : filter.conditions)
        words.append(filterWords(condition));
    return words.join(u", "_s);
}

bool showChip(const QString &chip, AccountSession &session, CandidateFilter *filter)
{
    using Show = CandidateFilter::Show;
    if (chip == draftsChip) {
        filter->show = Show::Drafts;
    } else if (chip == archivedChip) {
        filter->show = Show::Archived;
    } else if (chip.startsWith(statusPrefix)) {
        filter->show = Show::Status;
        filter->status = chip.mid(statusPrefix.size()).toInt();
    } else if (chip.startsWith(stagePrefix)) {
        const qint64 id = chip.mid(stagePrefix.size()).toLongLong();
        const QList<Stage> stages = session.jobs()->job(filter->job).stages;
        if (!std::ranges::any_of(stages, [id](const Stage &stage) { return stage.id == id; }))
            return false;
        filter->show = Show::Stage;
        filter->stageId = id;
    }
    return true;
}

} // namespace vivier
