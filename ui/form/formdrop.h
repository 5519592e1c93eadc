// SPDX-License-Identifier: MIT
#pragma once

#include "documents/proposal.h"

#include <QFuture>
#include <QString>

namespace vivier {

class AccountSession;

/// For whom something is dropped; `key` "": for a new candidate who is not begun yet.
DropContext dropContext(AccountSession &session, const QString &key);

/// What the form shows of this candidate, whose snapshot is held, and what the ATS stored of files. Of a new one, what
/// was not entered is empty.
FieldValues shownValues(AccountSession &session, const QString &key);

/// What becomes of something that was dropped or pasted.
struct FormDrop
{
    QString field = {}; ///< of a single thing whose place is certain and free, or where it was dropped; "": none
    QString text = {};  ///< what goes there
    QString opens = {}; ///< it is one candidate's page, and nothing else: for destinationOf()
    QString said = {};  ///< there is nothing to take: why
    bool asks = false;  ///< the sheet is to ask
};

/// `field` is the one that it was dropped on, "" for none; `now`: shownValues(). `ats`: what the ATS is called.
FormDrop formDrop(const Dropped &dropped, const QString &field, const DropContext &context, const FieldValues &now,
                  const QString &ats);

/// Where it is one contact card in a file: its path; else "".
QString cardFileIn(const Dropped &dropped);
/// What is in it, up to a limit far above any card; nothing where it cannot be read. Read on another thread.
QFuture<QByteArray> readCardFile(const QString &path);

/// Why a file on this computer goes nowhere.
QString localFileWords(const QString &ats);

} // namespace vivier
