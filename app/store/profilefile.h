// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

/// The database file of a profile: its place, its rights, and whether it is sound. Throws Failure.
class ProfileFile
{
public:
    ProfileFile(QString folder, StoreOptions options);

    /// Makes or mends the folder (0700) and the file (0600), looks whether the file is sound, replaces a damaged one,
    /// migrates. What is not a file, or another program's database, is left as it is: NotOurs.
    ///
    /// A file that was closed well is trusted as far as its schema, since a full check reads every page; it
    /// is checked in full when the last run did not end well (its write-ahead log is still there) or met damage.
    ///
    /// A damaged file is replaced in steps, each of which the next start can go on from: a new file is filled with what
    /// can be read of the damaged one, gets the name that says it is complete, the damaged one is moved aside, and the
    /// new one takes its place.
    ///
    /// `alone`: no other program may open the file meanwhile.
    std::unique_ptr<Database> open(OpenReport *report, bool alone) const;

    /// The error with the file that it is about; what failed for want of room is Full.
    StoreError told(StoreError error) const;

    /// Damage was met while the file was open: the next open() checks it in full.
    void suspect() const;

    QString path() const; ///< folder/vivier.sqlite

private:
    void prepareFolder() const;
    /// Throws Failure when something else is in the place of a file of ours.
    void requireFiles() const;
    void prepareFile(const QString &path) const;
    void mendRights(const QString &path) const;
    /// False when the file is no sound database. Changes nothing in it. Throws Failure, also for a newer file and for
    /// another program's.
    bool isSound(const QString &path) const;
    /// Of that schema version.
    std::unique_ptr<Database> openSound(const QString &path, int wanted, bool alone = false) const;
    void recover() const;
    int damagedVersion() const; ///< the schema version to take its rows over in
    bool isRecovered() const;   ///< an earlier start filled a file, and it is sound
    /// The last steps of recover(); gives the path of the damaged file.
    QString finishRecovery() const;
    QString moveAside(const QString &path) const;
    QString suspectPath() const;
    QString recoveringPath() const; ///< being filled
    QString recoveredPath() const;  ///< complete

    QString m_folder;
    StoreOptions m_options;
};

} // namespace vivier
