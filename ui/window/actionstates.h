// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace vivier {

class Actions;
class CandidatesPage;
class Connectivity;
class FieldCatalog;
class SendingPages;
class AccountSession;

/// What the ATS does not have is not in the menus; its keys say why.
void fitToAts(Actions *actions, const FieldCatalog &catalog);
/// Enables what can be done now to the session in sight and its open candidate, and says of the rest why not.
/// The last three may be nullptr. While a candidate is being opened, what depends on who it is is left open.
void refreshStates(Actions *actions, AccountSession *session, const CandidatesPage *page, const SendingPages *sending);
/// "" while the ATS may be asked.
QString whyNotRead(const Connectivity &connectivity);
/// Of those who are selected, who has a draft that is not in the outbox yet.
QStringList selectedDrafts(AccountSession &session);
/// Whose links are copied: those who are selected, else who is open; nobody whom the ATS does not have yet.
QStringList linkedKeys(AccountSession &session);
/// Of what must not be done to a candidate that another page lies over.
QString whyNotUnseen();

} // namespace vivier
