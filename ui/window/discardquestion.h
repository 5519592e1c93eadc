// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace vivier {

class AccountSession;

/// Asks whether the candidate's draft may be forgotten, and does it. The question goes by itself when the draft is no
/// longer the one that was asked about.
void askToDiscard(AccountSession *session, const QString &key, QWidget *parent);

} // namespace vivier
