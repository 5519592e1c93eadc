// SPDX-License-Identifier: MIT
#include "form/fieldwords.h"

#include "candidate/singleline.h"
#include "candidate/storedfile.h"
#include "documents/filesummary.h"
#include "form/relativetime.h"
#include "model/accountsession.h"

#include <QCoreApplication>
#include <QUrl>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString lastSent(const QModelIndex &cell, const QDateTime &now)
{
    const QDateTime at = cell.data(CandidateModel::LastSentAtRole).toDateTime();
    return at.isValid() ? FieldText::tr("last sent from Vivier %1").arg(relativeTime(at, now)) : QString();
}

QString lastKnown(AccountSession *session, const Field &field, const QModelIndex &cell)
{
    if (field.kind == FieldKind::RemoteFile)
        return currentFile(session, field);
    const QString sent = cell.data(CandidateModel::LastSentRole).toString();
    if (sent.isEmpty())
        return FieldText::tr("not known");
    return field.kind == FieldKind::Replacement ? displayText(field, Value::ofText(sent), *session->jobs()) : sent;
}

/// There is nothing "before" an addition: each is one more.
FieldState additionState(const QModelIndex &cell, FieldState state, const QDateTime &now)
{
    if (!state.drafted)
        state.note = lastSent(cell, now);
    else if (cell.data(CandidateModel::ReleasedRole).toBool())
        state.note = FieldText::tr("in the outbox");
    else
        state.note = FieldText::tr("sent once, with the next send");
    return state;
}

/// An old day that has passed is no mistake of the recruiter's, and is never sent again (instaview/README.md,
/// row 21).
bool hasPassed(const Field &field, const Value &value, const QDateTime &now)
{
    const QDate day = QDate::fromString(value.text().left(10), Qt::ISODate);
    return field.kind == FieldKind::Date && field.mustBeFuture && day.isValid() && day <= latestDay(now);
}

void addVerdict(AccountSession *session, const QString &key, const Field &field, FieldState *state)
{
    using Severity = LinkVerdict::Severity;
    const auto known = field.kind == FieldKind::RemoteFile ? session->links()->verdict(key, field.name) : std::nullopt;
    if (!known)
        return;
    const QDateTime now = session->now();
    const Severity severity = known->severity(now);
    state->verdict = severity == Severity::Ok      ? FieldState::Verdict::Good
                     : severity == Severity::Doubt ? FieldState::Verdict::Doubt
                     : severity == Severity::Bad   ? FieldState::Verdict::Bad
                                                   : FieldState::Verdict::Checking;
    state->verdictWords = known->words(now);
    state->verdictAdvice = known->advice();
    const bool isWrong = severity == Severity::Doubt || severity == Severity::Bad;
    if (isWrong && !known->direct.isEmpty())
        state->remedy = FieldText::tr("Try the direct link");
}

} // namespace

QString fieldAside(AccountSession *session, const Field &field)
{
    const CandidateModel &model = *session->candidates();
    const QString key = session->current();
    const Value shown = model.value(key, field.name);
    const bool drafted = model.book()->draft(key).contains(field.name) && !Draft::isNewKey(key);
    if (field.kind == FieldKind::RemoteFile && !field.returnedAs.isEmpty() && !drafted) { // else it is what was
        const bool has = !model.snapshot(key).value(field.returnedAs).text().isEmpty();
        if (has)
            return FieldText::tr("now: %1").arg(isolated(currentFile(session, field)));
        return Draft::isNewKey(key) ? QString() : FieldText::tr("none yet");
    }
    const bool follows = field.uses.testFlag(FieldUse::Update) && !field.travelsWithCreate(session->account().olderApi);
    if (Draft::isNewKey(key) && follows)
        return FieldText::tr("sent right after the creation");
    if (field.kind == FieldKind::Choice) {
        const Value told = model.snapshot(key).value(field.name);
        const Value &odd = shown.isPresent() && !field.choice(shown.text()) ? shown : told;
        if (odd.isPresent() && !field.choice(odd.text()))
            return FieldText::tr("“%1” is not documented: it cannot be chosen").arg(isolated(odd.text()));
    }
    if (field.kind == FieldKind::Text && field.maxLength > 0) {
        const auto length = shown.text().toUcs4().size();
        if (length * 10 > field.maxLength * 8)
            return FieldText::tr("%L1 of %L2", "characters that are used, and that are taken")
                .arg(length)
                .arg(field.maxLength);
    }
    return {};
}

QString creationDemand(const FieldCatalog &catalog, const Field &field)
{
    if (field.isRequired())
        return FieldText::tr("required");
    if (!field.uses.testFlag(FieldUse::EitherOnCreate))
        return {};
    QStringList labels;
    for (const Field &other : catalog) {
        if (other.uses.testFlag(FieldUse::EitherOnCreate) && other.name != field.name)
            labels.append(other.displayLabel());
    }
    //: At a field that is needed unless another one is given: “required, or Phone”
    return FieldText::tr("required, or %1").arg(labels.join(u", "_s));
}

QString currentFile(AccountSession *session, const Field &field)
{
    if (field.returnedAs.isEmpty())
        return {};
    const StoredFile file = storedFile(field, session->candidates()->snapshot(session->current()));
    return file.isThere() ? summarise(file.url, file.contentType, file.size).sentence() : FieldText::tr("none");
}

FieldState fieldState(AccountSession *session, const Field &field)
{
    const CandidateModel &model = *session->candidates();
    const QString key = session->current();
    const QModelIndex cell = model.indexOf(key, field.name);
    const bool isNew = Draft::isNewKey(key);
    FieldState state;
    state.drafted = cell.data(CandidateModel::DraftedRole).toBool() && !isNew;
    state.problem = cell.data(CandidateModel::ProblemRole).toString();
    addVerdict(session, key, field, &state);
    if (field.uses.testFlag(FieldUse::SendOnce))
        return additionState(cell, state, session->now());
    state.unknown = cell.data(CandidateModel::KnowledgeRole).toInt() == static_cast<int>(Value::State::Unknown) &&
                    !isNew && field.kind != FieldKind::RemoteFile;
    const Value base = model.book()->draft(key).fields.value(field.name).base;
    if (!base.isUnknown())
        state.was = displayText(field, base, *session->jobs());
    else
        state.was = lastKnown(session, field, cell); // the ATS has perhaps something: "was empty" would be a guess
    if (field.isWriteOnly())
        state.note = lastSent(cell, session->now());
    if (!state.drafted && !isNew && hasPassed(field, model.value(key, field.name), session->now())) {
        state.note = FieldText::tr("This date has passed; it stays until you choose a later one.");
        state.noteWarns = true;
    }
    state.unknownHint = cell.data(CandidateModel::LastSentRole).toString();
    if (cell.data(CandidateModel::KnowledgeRole).toInt() == static_cast<int>(Value::State::Unreadable)) {
        state.unknown = true;
        state.unknownHint = FieldText::tr("cannot be read");
        state.note =
            FieldText::tr(
                "%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.")
                .arg(session->atsName());
        state.noteWarns = true;
    }
    if (cell.data(CandidateModel::ConflictRole).toBool()) {
        const Value theirs = model.snapshot(key).value(field.name);
        const QString words = displayText(field, theirs, *session->jobs());
        state.conflict = FieldText::tr("in %1 now: %2")
                             .arg(session->atsName(), isolated(words.isEmpty() ? FieldText::tr("(empty)") : words));
    }
    return state;
}

} // namespace vivier
