// SPDX-License-Identifier: MIT
#include "model/journalwords.h"

#include "candidate/singleline.h"
#include "documents/filesummary.h"
#include "model/changesmodel.h"

namespace vivier {

using namespace Qt::StringLiterals;

FieldResultCounts::FieldResultCounts(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries)
        add(entry.verdict);
}

FieldResult FieldResultCounts::worst() const
{
    for (const FieldResult verdict : {FieldResult::Kept, FieldResult::StillOld, FieldResult::Unsent,
                                      FieldResult::Changed, FieldResult::NotYet, FieldResult::NotReturned}) {
        if (of(verdict) > 0)
            return verdict;
    }
    return FieldResult::Confirmed;
}

JournalWords::JournalWords(const FieldCatalog &catalog, const JobModel *jobs)
    : m_catalog(catalog)
    , m_jobs(jobs)
{
}

QString JournalWords::label(const QString &field) const
{
    const Field *described = m_catalog.find(field);
    return described ? described->displayLabel() : field;
}

QString JournalWords::value(const QString &field, const Value &value) const
{
    if (value.isUnknown())
        return tr("not known");
    if (value.isEmpty())
        return tr("empty");
    const Field *described = m_catalog.find(field);
    return described ? displayText(*described, value, *m_jobs) : value.text();
}

/// "accepted: PDF, 212 kB", as far as it is told.
QString JournalWords::fileThere(const StoredFile &file)
{
    const QString told = summarise(file.url, file.contentType, file.size).sentence();
    //: A type and a size of a file, “accepted: PDF, 212 kB”
    return told.isEmpty() ? tr("accepted; the new file is there") : tr("accepted: %1").arg(isolated(told));
}

QString JournalWords::verdict(const JournalEntry &entry) const
{
    const Field *field = m_catalog.find(entry.field);
    const bool file = field && field->kind == FieldKind::RemoteFile;
    switch (entry.verdict) {
    case FieldResult::Confirmed:
        return tr("stored as sent");
    case FieldResult::NotReturned:
        return file && !field->returnedAs.isEmpty() ? fileThere(fileFrom(entry.answered))
                                                    : tr("accepted; %1 does not show it").arg(m_catalog.atsName());
    case FieldResult::NotYet:
        return tr("the old file is still shown");
    case FieldResult::StillOld:
        return tr("%1 still has the old file. Check that the link opens for everyone, without a login, then send it "
                  "again.")
            .arg(m_catalog.atsName());
    case FieldResult::Kept:
        return file ? tr("kept the old file") : tr("kept the old value");
    case FieldResult::Unsent:
        return tr("not sent, and now “%1”: changed by %2 or by a colleague")
            .arg(isolated(value(entry.field, entry.answered)), m_catalog.atsName());
    case FieldResult::Changed:
        break;
    }
    if (entry.answered.isEmpty() || entry.answered.isUnknown())
        return tr("emptied by %1").arg(m_catalog.atsName());
    const QString stored = value(entry.field, entry.answered);
    const bool shortened = entry.answered.isText() && entry.after.isText() &&
                           entry.after.text().trimmed().startsWith(entry.answered.text().trimmed());
    return shortened ? tr("shortened: “%1”").arg(isolated(stored))
                     : tr("stored differently: “%1”").arg(isolated(stored));
}

QString JournalWords::summary(const FieldResultCounts &counts)
{
    QStringList parts;
    if (const int kept = counts.of(FieldResult::Kept); kept > 0)
        parts.append(tr("%Ln kept the old value", nullptr, kept));
    if (const int changed = counts.of(FieldResult::Changed); changed > 0)
        parts.append(tr("%Ln stored differently", nullptr, changed));
    if (const int unsent = counts.of(FieldResult::Unsent); unsent > 0)
        parts.append(tr("%Ln changed without being sent", nullptr, unsent));
    if (const int old = counts.of(FieldResult::StillOld); old > 0)
        parts.append(tr("%Ln old file(s) kept", nullptr, old));
    if (const int notYet = counts.of(FieldResult::NotYet); notYet > 0)
        parts.append(tr("%Ln old file(s) still shown", nullptr, notYet));
    return parts.join(u", "_s);
}

QString JournalWords::change(const QString &field, const Value &before, const Value &after) const
{
    //: A field, what it was, and what it is now.
    return tr("%1: %2 → %3").arg(label(field), isolated(value(field, before)), isolated(value(field, after)));
}

QString JournalWords::undoChange(const UndoStep &step) const
{
    const QString &field = step.entry.field;
    return step.isPossible() ? change(field, step.change.base, step.change.mine) : label(field);
}

QString JournalWords::undoNote(const UndoStep &step, const Value &sentBefore) const
{
    if (!step.isPossible())
        return problem(step, sentBefore);
    return step.asks ? tr("It has been changed since: you will be asked before it is sent.") : QString();
}

QString JournalWords::problem(const UndoStep &step, const Value &sentBefore) const
{
    QString text = undoProblemText(step, m_catalog);
    if (step.problem != UndoProblem::OldValueUnknown || !sentBefore.isPresent())
        return text;
    return text + u' ' + tr("Sent from Vivier before: “%1”.").arg(isolated(value(step.entry.field, sentBefore)));
}

} // namespace vivier
