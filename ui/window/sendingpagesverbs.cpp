// SPDX-License-Identifier: MIT
// The part of SendingPages that does what a page asks for.
#include "candidate/draftexport.h"
#include "candidate/recreate.h"
#include "conflict/conflictpage.h"
#include "dialogs/savefile.h"
#include "window/sendingpages.h"

#include <QStackedWidget>

namespace vivier {

using namespace Qt::StringLiterals;

void SendingPages::sendDecided(const QString &key)
{
    m_session->send(key, {.confirmed = true});
    if (m_isConflictOfBulk) {
        closeConflict();
    } else if (m_conflict->model()->conflictKeys().isEmpty()) {
        openCandidate(key);
    } else {
        m_conflict->open();
        m_conflict->focusFirst();
    }
}

void SendingPages::recreateCandidate(const QString &key)
{
    CandidateModel *candidates = m_session->candidates();
    const Candidate snapshot = candidates->snapshot(key);
    const Draft draft = candidates->book()->draft(key);
    const FieldValues values =
        recreated(snapshot, draft, candidates->catalog(), m_session->jobs()->job(snapshot.jobReference));
    const QString created = candidates->book()->addNew(values);
    // The old draft gives way only when the new one is on disk; what creating does not take stays in it.
    DraftSaver *saver = m_session->saver();
    const auto giveWay = [saver, candidates, key, moved = values.keys(), old = draft.mine()] {
        if (!saver->isSettled())
            return;
        for (const QString &field : moved) {
            const DraftBook *book = candidates->book();
            if (old.contains(field) && book->draft(key).mine().value(field) == old.value(field)) // not typed since
                candidates->book()->putBack({key}, field);
        }
    };
    connect(saver, &DraftSaver::settled, candidates, giveWay,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    saver->flush();
    openCandidate(created);
}

void SendingPages::settleUnsure(const QString &key, const QString &field, bool arrived)
{
    m_session->settleUnsure(key, field, arrived);
    if (!arrived)
        m_session->send(key);
}

void SendingPages::exportDraft(const QString &key)
{
    CandidateModel *candidates = m_session->candidates();
    const JobModel *jobs = m_session->jobs();
    const auto spelled = [jobs](const Field &field, const Value &value) { return displayText(field, value, *jobs); };
    const QByteArray csv =
        draftAsCsv({{candidates->book()->draft(key), candidates->snapshot(key)}}, candidates->catalog(), spelled);
    const QString name = candidates->indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
    //: A file name; %1 is a candidate's name.
    save(tr("draft of %1.csv").arg(name), csv);
}

void SendingPages::save(const QString &suggestedName, const QByteArray &csv)
{
    saveFile(m_stack,
             {.title = tr("Export as CSV"),
              .name = suggestedName,
              .filter = tr("CSV files (*.csv)"),
              .suffix = u"csv"_s,
              .bytes = csv},
             this, [this](const Notice &notice) { Q_EMIT said(notice); });
}

} // namespace vivier
