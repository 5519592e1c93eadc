// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "store/store.h"

#include <QCoreApplication>

namespace vivier {

QString StoreError::sentence() const
{
    const QString name = file.isEmpty() ? QCoreApplication::translate("Store", "its folder") : isolated(file);
    const auto joined = [](const QString &what, const QString &more, const QString &advice) {
        return more.isEmpty() ? what + u' ' + advice : what + u' ' + more + u' ' + advice;
    };
    switch (kind) {
    case Kind::Unreadable:
        return joined(
            QCoreApplication::translate("Store", "Vivier cannot read or write %1 on this computer.").arg(name), found,
            QCoreApplication::translate("Store", "What was saved before is untouched. Check that it is there and that "
                                                 "you are allowed to write to it, then restart Vivier."));
    case Kind::NotOurs:
        return joined(found, {},
                      QCoreApplication::translate(
                          "Store", "It takes the place of something that Vivier keeps there, and was left as it is. "
                                   "Move it somewhere else, or choose another folder, then restart Vivier."));
    case Kind::Full:
        return QCoreApplication::translate("Store", "The disk is full, so this change is not saved yet. Everything "
                                                    "saved before is kept. Free some space, then try again.");
    case Kind::Busy:
        return QCoreApplication::translate(
            "Store", "Another program is using Vivier's file, so this change is not saved yet. Everything saved before "
                     "is kept. If a backup is running, wait until it is done, then try again.");
    case Kind::Damaged:
        return QCoreApplication::translate(
            "Store", "Vivier's file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the "
                     "damaged file aside and recovers your drafts as far as they can be read.");
    case Kind::Newer:
        return QCoreApplication::translate("Store",
                                           "The candidates in %1 were saved by a newer Vivier. Nothing was changed. "
                                           "Install that version, or a newer one, to open them.")
            .arg(name);
    case Kind::Locked:
        return QCoreApplication::translate("Store",
                                           "The candidates on this computer are encrypted, and their key has not been "
                                           "given yet. Nothing was changed. Unlock Vivier first, then try again.");
    case Kind::WrongKey:
        return QCoreApplication::translate(
            "Store", "The candidates on this computer are encrypted with a different key from the one given. Nothing "
                     "was changed. Unlock Vivier with the key or the passphrase that they were saved with.");
    case Kind::Fault:
        break;
    }
    return QCoreApplication::translate("Store", "Vivier could not save this on your computer. Everything saved before "
                                                "is kept. Try again; if it happens again, restart Vivier.");
}

QString OpenReport::sentence() const
{
    if (movedAside.isEmpty())
        return {};
    const QString moved =
        QCoreApplication::translate("Store", "The profile was damaged. The damaged file was moved to %1 and is kept.")
            .arg(isolated(movedAside));
    if (drafts + candidates == 0) {
        return moved + u' ' +
               QCoreApplication::translate(
                   "Store",
                   "None of your drafts or candidates could be read in it. Load the candidates again from the ATS.");
    }
    const QString ofDrafts = drafts > 0 ? QCoreApplication::translate("Store", "%Ln draft(s)", nullptr, drafts)
                                        : QCoreApplication::translate("Store", "no draft");
    const QString ofCandidates = candidates > 0
                                     ? QCoreApplication::translate("Store", "%Ln candidate(s)", nullptr, candidates)
                                     : QCoreApplication::translate("Store", "no candidate");
    //: %1 is "3 drafts" or "no draft", %2 "12 candidates" or "no candidate".
    return moved + u' ' +
           QCoreApplication::translate(
               "Store", "Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.")
               .arg(ofDrafts, ofCandidates);
}

QString UnopenedRows::sentence() const
{
    QStringList parts{
        QCoreApplication::translate("Store", "Some of what is kept on this computer was changed outside Vivier and "
                                             "could not be opened. It is set aside; nothing was deleted.")};
    if (candidates > 0)
        parts.append(
            QCoreApplication::translate("Store", "%Ln candidate(s) will be loaded again.", nullptr, candidates));
    if (drafts > 0) {
        parts.append(QCoreApplication::translate("Store", "%Ln draft(s) lost a field: check them before you send.",
                                                 nullptr, drafts));
    }
    if (journal > 0)
        parts.append(QCoreApplication::translate("Store", "%Ln line(s) of the history are missing.", nullptr, journal));
    return parts.join(u' ');
}

} // namespace vivier
