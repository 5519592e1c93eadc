// SPDX-License-Identifier: MIT
#include "candidate/recreate.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

Value stageIn(const Job &job, const Value &wanted, bool ownJob)
{
    if (job.stages.isEmpty())
        return ownJob ? wanted : Value::unknown();
    const bool known = std::ranges::any_of(job.stages, [&](const Stage &stage) { return stage.id == wanted.number(); });
    return known ? wanted : Value::ofNumber(job.stages.first().id);
}

} // namespace

FieldValues recreated(const Candidate &snapshot, const Draft &draft, const FieldCatalog &catalog, const Job &job)
{
    const QString jobReference = job.reference.isEmpty() ? snapshot.jobReference : job.reference;
    FieldValues values;
    for (const Field &field : catalog) {
        const bool drafted = draft.contains(field.name);
        const bool takenOnCreate = field.uses.testFlag(FieldUse::Create);
        // Not copied from the snapshot: `origin` would claim where a candidate came from that we made ourselves.
        // Nor how long it may be kept: that is for the recruiter to say anew.
        const bool onlyIfDrafted = field.isWriteOnly() || !takenOnCreate || field.mustBeFuture;
        if (!field.isEditable()) // what creating does not take follows in an update once the candidate is there
            continue;
        Value wanted = drafted ? draft.fields.value(field.name).mine
                               : (onlyIfDrafted ? Value::unknown() : snapshot.value(field.name));
        if (field.role == FieldRole::Job)
            wanted = Value::ofText(jobReference);
        else if (field.role == FieldRole::Organization && !job.organizationReference.isEmpty())
            wanted = Value::ofText(job.organizationReference);
        else if (field.role == FieldRole::Jobs && !job.reference.isEmpty())
            wanted = Value::ofList({job.reference});
        else if (field.kind == FieldKind::Stage)
            wanted = stageIn(job, wanted, jobReference == snapshot.jobReference);
        // A flag that is "no" says nothing of a new candidate.
        if (wanted.isPresent() && (field.kind != FieldKind::Flag || wanted.flag()))
            values.insert(field.name, wanted);
    }
    return values;
}

} // namespace vivier
