// SPDX-License-Identifier: MIT
#include "window/actionstates.h"

#include "model/accountsession.h"
#include "widgets/actions.h"
#include "window/candidatespage.h"
#include "window/sendingpages.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>
#include <initializer_list>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(ActionStates)
};

/// What is done with something that not every ATS has.
struct Need
{
    ActionId id;
    FieldRole of;
    const char *why; ///< where the ATS, %1, lacks it
};
constexpr Need needs[] = {
    {ActionId::ShowTags, FieldRole::Tags, QT_TRANSLATE_NOOP("ActionStates", "%1 has no tags.")},
    {ActionId::SelectedTags, FieldRole::Tags, QT_TRANSLATE_NOOP("ActionStates", "%1 has no tags.")},
    {ActionId::Archive, FieldRole::Archived, QT_TRANSLATE_NOOP("ActionStates", "%1 has no archive.")},
    {ActionId::ArchiveAndNext, FieldRole::Archived, QT_TRANSLATE_NOOP("ActionStates", "%1 has no archive.")},
    {ActionId::SelectedArchive, FieldRole::Archived, QT_TRANSLATE_NOOP("ActionStates", "%1 has no archive.")},
    {ActionId::ShowResume, FieldRole::Resume, QT_TRANSLATE_NOOP("ActionStates", "%1 has no resume to read.")},
    {ActionId::OpenDashboard, FieldRole::DashboardPath,
     QT_TRANSLATE_NOOP("ActionStates", "%1 does not say where a candidate's page is.")},
};

/// "" where it can be sent.
QString whyNotSent(AccountSession &session)
{
    const QString key = session.current();
    if (key.isEmpty())
        return StateText::tr("Nothing to send: no candidate is open.");
    if (!session.book()->hasDraft(key))
        return StateText::tr("Nothing to send: there are no changes here.");
    if (session.engine()->outbox()->isLeaving(key))
        return StateText::tr("It is being sent right now; what was changed since stays a draft.");
    return {};
}

QString whyNotTakenBack(AccountSession &session)
{
    const Outbox *outbox = session.engine()->outbox();
    const QString key = session.current();
    if (key.isEmpty() || !outbox->contains(key))
        return StateText::tr("Nothing to take back: this candidate is not in the outbox.");
    return outbox->isLeaving(key) ? StateText::tr("It is being sent right now.") : QString();
}

/// For what the ATS must know already.
QString whyNotKnown(const QString &key)
{
    if (key.isEmpty())
        return StateText::tr("No candidate is open.");
    return Draft::isNewKey(key) ? StateText::tr("This candidate has not been created yet.") : QString();
}

/// Not by linkedKeys(), which sorts: this is asked with each change.
QString whyNoLink(AccountSession &session)
{
    const QStringList selected = session.selection()->keys();
    if (selected.isEmpty())
        return whyNotKnown(session.current());
    return std::ranges::all_of(selected, Draft::isNewKey)
               ? StateText::tr("None of the selected candidates has been created yet.")
               : QString();
}

/// For what is done to many.
QString whyNotMany(AccountSession &session)
{
    return session.selection()->isEmpty()
               ? StateText::tr("No candidates are selected: select several in the list first.")
               : QString();
}

/// Of undo (`back`), or redo. What was done to many is undone from anywhere; of who is open it must be in sight, else
/// `whyHidden` says why not. `decides`: on a page that has those keys for itself.
QString whyNoStep(AccountSession &session, bool back, const QString &whyHidden, bool decides)
{
    if (decides)
        return StateText::tr("On this page, these keys apply to your decisions here.");
    const QUndoStack *meant = session.book()->lastSteps(back);
    if (!meant)
        return back ? StateText::tr("Nothing to undo here. To undo a change to another candidate, open that candidate.")
                    : StateText::tr("Nothing to redo here.");
    return meant == session.book()->stepsOfMany() ? QString() : whyHidden;
}

QString whyNotCopied(AccountSession &session, FieldRole role, const QString &none)
{
    if (session.current().isEmpty())
        return StateText::tr("No candidate is open.");
    return session.candidates()->value(session.current(), role).text().isEmpty() ? none : QString();
}

} // namespace

QString whyNotRead(const Connectivity &connectivity)
{
    return connectivity.workOffline() ? StateText::tr("Nothing is loaded while you work offline.") : QString();
}

QStringList selectedDrafts(AccountSession &session)
{
    QStringList keys = session.selection()->keys(); // not all drafts: this is asked with each change
    keys.removeIf([&session](const QString &key) { return !session.book()->isUnsent(key); });
    return session.candidates()->inOrder(keys);
}

QStringList linkedKeys(AccountSession &session)
{
    const QStringList selected = session.selection()->keys();
    QStringList keys = selected.isEmpty() ? QStringList(session.current()) : session.candidates()->inOrder(selected);
    keys.removeIf([](const QString &key) { return key.isEmpty() || Draft::isNewKey(key); });
    return keys;
}

QString whyNotUnseen()
{
    return StateText::tr("The candidate is not on screen: go back first (Esc).");
}

void fitToAts(Actions *actions, const FieldCatalog &catalog)
{
    for (const Need &need : needs)
        actions->action(need.id)->setVisible(catalog.find(need.of));
}

void refreshStates(Actions *actions, AccountSession *session, const CandidatesPage *page, const SendingPages *sending)
{
    const bool isInSight = sending && !sending->isOpen() && page->isOpenInSight();
    const bool isBoard = sending && !sending->isOpen() && page->isBoardShown();
    const QString whyUnseen = isBoard ? StateText::tr("Select a card on the board first.") : whyNotUnseen();
    const bool isOpening = session && session->opening() != session->current();
    actions->setEnabled(ActionId::ShowBoard, session != nullptr);
    const auto ofSession = {
        ActionId::NewCandidate,  ActionId::Search,       ActionId::NextCandidate, ActionId::PreviousCandidate,
        ActionId::NextPane,      ActionId::PreviousPane, ActionId::ShowChanges,   ActionId::ShowResume,
        ActionId::ShowActivity,  ActionId::AddFilter,    ActionId::SaveFilter,    ActionId::ShowOutbox,
        ActionId::ShowConflicts, ActionId::ShowHistory,  ActionId::ShowTags,      ActionId::ShowSame,
        ActionId::WorkOffline,   ActionId::Lock,         ActionId::Import,        ActionId::NextMisspelling,
        ActionId::PasteToCreate};
    for (const ActionId id : ofSession)
        actions->setEnabled(id, session != nullptr);
    const auto set = [actions, session](std::initializer_list<ActionId> ids, const auto &why) {
        const QString said = session ? why() : QString();
        for (const ActionId id : ids)
            actions->setEnabled(id, session && said.isEmpty(), said);
    };
    const auto setOfOpen = [&](std::initializer_list<ActionId> ids, const auto &why) {
        set(ids, [&] { return isOpening ? QString() : why(); });
    };
    const auto setOfSeen = [&](std::initializer_list<ActionId> ids, const auto &why) {
        set(ids, [&] { return !isInSight ? whyUnseen : isOpening ? QString() : why(); });
    };
    setOfSeen({ActionId::Send}, [&] { return whyNotSent(*session); });
    // Goes on with nothing to send, too: else the next key would be about the one before.
    setOfSeen({ActionId::SendAndNext}, [&] { return session->current().isEmpty() ? whyNotSent(*session) : QString(); });
    set({ActionId::SendAll}, [&] {
        return session->book()->draftCount() > 0 ? QString() : StateText::tr("Nothing to send: there are no drafts.");
    });
    if (sending && sending->isOutboxOpen())
        set({ActionId::TakeBack}, [&] {
            return sending->canTakeBackChosen()
                       ? QString()
                       : StateText::tr("Nothing to take back: none of the selected rows can be.");
        });
    else
        setOfSeen({ActionId::TakeBack}, [&] { return whyNotTakenBack(*session); });
    set({ActionId::SelectedStage, ActionId::SelectedTags, ActionId::SelectedArchive, ActionId::SelectedField},
        [&] { return whyNotMany(*session); });
    set({ActionId::SelectMatching},
        [&] { return session->list()->rowCount() > 0 ? QString() : StateText::tr("The list is empty."); });
    set({ActionId::Export}, [&] {
        const bool isAnybody = !session->selection()->isEmpty() || session->list()->rowCount() > 0;
        return isAnybody ? QString()
                         : StateText::tr("Nothing to export: the list is empty, and no candidates are selected.");
    });
    set({ActionId::SelectedSend}, [&] {
        const QString why = whyNotMany(*session);
        return !why.isEmpty() || !selectedDrafts(*session).isEmpty()
                   ? why
                   : StateText::tr("Nothing to send: none of the selected candidates has a draft.");
    });
    setOfSeen({ActionId::Discard}, [&] {
        const QString key = session->current();
        return !key.isEmpty() && session->book()->hasDraft(key)
                   ? QString()
                   : StateText::tr("Nothing to discard: this candidate has no draft.");
    });
    setOfSeen({ActionId::Archive, ActionId::ArchiveAndNext}, [&] { return whyNotKnown(session->current()); });
    setOfOpen({ActionId::PasteInto},
              [&] { return session->current().isEmpty() ? StateText::tr("No candidate is open.") : QString(); });
    setOfOpen({ActionId::CopyLink}, [&] { return whyNoLink(*session); });
    setOfOpen({ActionId::OpenDashboard}, [&] { return whyNotKnown(session->current()); });
    setOfOpen({ActionId::CopyEmail},
              [&] { return whyNotCopied(*session, FieldRole::Email, StateText::tr("No email address is known.")); });
    setOfOpen({ActionId::CopyPhone},
              [&] { return whyNotCopied(*session, FieldRole::Phone, StateText::tr("No phone number is known.")); });
    setOfOpen({ActionId::CopyText, ActionId::CopyVCard}, [&] {
        const bool isAnybody = !session->selection()->isEmpty() || !session->current().isEmpty();
        return isAnybody ? QString() : StateText::tr("No candidate is open or selected.");
    });
    set({ActionId::ClearSelection},
        [&] { return session->selection()->isEmpty() ? StateText::tr("No candidates are selected.") : QString(); });
    set({ActionId::Refresh, ActionId::ReadAll}, [&] { return whyNotRead(*session->engine()->connectivity()); });
    set({ActionId::GoBack},
        [&] { return page->canTravel(-1) ? QString() : StateText::tr("No candidate was open before this one."); });
    set({ActionId::GoForward},
        [&] { return page->canTravel(1) ? QString() : StateText::tr("No candidate was open after this one."); });
    const QString whyHidden = isInSight ? QString() : whyUnseen;
    const bool decides = sending && sending->isConflictOpen();
    setOfOpen({ActionId::Undo}, [&] { return whyNoStep(*session, true, whyHidden, decides); });
    setOfOpen({ActionId::Redo}, [&] { return whyNoStep(*session, false, whyHidden, decides); });
    for (const Need &need : needs) {
        if (session && !session->candidates()->catalog().find(need.of))
            actions->setEnabled(need.id, false, StateText::tr(need.why).arg(session->atsName()));
    }
}

} // namespace vivier
