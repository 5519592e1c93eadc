// SPDX-License-Identifier: MIT
#include "form/jobchooser.h"

#include "candidate/firststage.h"
#include "candidate/singleline.h"
#include "model/accountsession.h"

namespace vivier {

using namespace Qt::StringLiterals;

JobChooser::JobChooser(AccountSession *session, QWidget *parent)
    : NarrowBox(12, parent)
    , m_session(session)
{
    setObjectName(u"job_referenceComboBox"_s);
    setAccessibleName(tr("Job"));
    setPlaceholderText(tr("Choose a job"));
    connect(this, &QComboBox::activated, this, &JobChooser::choose);
}

void JobChooser::choose()
{
    CandidateModel *model = m_session->candidates();
    const QString key = m_session->current();
    const Job job = m_session->jobs()->job(currentData().toString());
    if (job.reference.isEmpty() || job.reference == model->value(key, FieldRole::Job).text())
        return;
    // Three fields, one step of undo: a stage of the old job means nothing in the new one.
    QUndoStack *steps = model->book()->undoStack(key);
    steps->beginMacro(tr("Job"));
    model->setData(model->indexOf(key, FieldRole::Organization), job.organizationReference);
    model->setData(model->indexOf(key, FieldRole::Job), job.reference);
    if (const Stage *stage = firstStage(job))
        model->setData(model->indexOf(key, FieldRole::Stage), stage->id);
    steps->endMacro();
}

void JobChooser::refresh()
{
    const QString chosen = m_session->candidates()->value(m_session->current(), FieldRole::Job).text();
    clear();
    for (const Job &job : m_session->jobs()->jobs()) {
        const QString organization = m_session->jobs()->organizationName(job.organizationReference);
        addItem(u"%1 — %2"_s.arg(isolated(job.name), isolated(organization)), job.reference);
    }
    setCurrentIndex(findData(chosen));
}

} // namespace vivier
