#include "list/listchips.h"

#include "candidate/singleline.h"
#include "list/candidatelistpane.h"
#include "model/workspace.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString archivedChip = u"archived"_s;
const QString stagePrefix = u"stage:"_s;
const QString statusPrefix = u"status:"_s;

void addStages(Workspace &workspace, QList<ChoiceChips::Choice> *choices)
{
    const CandidateCounts &counts = workspace.list()->counts();
    const Job described = workspace.jobs()->job(workspace.list()->filter().job);
    for (const Stage &stage : described.stages) {
        const int count = counts.byStage.value(stage.id);
        if (stage.visible || count > 0)
            choices->append({stagePrefix + QString::number(stage.id), isolated(stage.name), count});
    }
}

void addStatuses(Workspace &workspace, QList<ChoiceChips::Choice> *choices)
{
    const CandidateCounts &counts = workspace.list()->counts();
    const Field *status = workspace.candidates()->catalog().find(FieldRole::Status);
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

} // namespace

QList<ChoiceChips::Choice> filterChoices(Workspace &workspace)
{
    using Show = CandidateFilter::Show;
    const CandidateListModel &list = *workspace.list();
    const FieldCatalog &catalog = workspace.candidates()->catalog();
    QList<ChoiceChips::Choice> choices{{allChip, CandidateListPane::tr("All"), list.countOf(Show::Active)}};
    if (catalog.find(FieldRole::Stage))
        addStages(workspace, &choices);
    else
        addStatuses(workspace, &choices);
    choices.append({draftsChip, CandidateListPane::tr("Drafts"), list.countOf(Show::Drafts)});
    if (catalog.find(FieldRole::Archived))
        choices.append({archivedChip, CandidateListPane::tr("Archived"), list.countOf(Show::Archived)});
    return choices;
}

bool showChip(const QString &chip, Workspace &workspace, CandidateFilter *filter)
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
        const QList<Stage> stages = workspace.jobs()->job(filter->job).stages;
        if (!std::ranges::any_of(stages, [id](const Stage &stage) { return stage.id == id; }))
            return false;
        filter->show = Show::Stage;
        filter->stageId = id;
    }
    return true;
}

} // namespace vivier
