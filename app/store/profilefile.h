#pragma once

#include "store/database.h"

namespace vivier {

/// The database file of a profile: its place, its rights, and whether it is sound. Throws Failure.
class ProfileFile
{
public:
    ProfileFile(QString folder, StoreOptions options);

    /// Makes or mends the folder (0700) and the file (0600), looks whether the file is sound, moves a damaged one aside
    /// and takes over what can be read of it, migrates.
    ///
    /// A file that was closed well is trusted as far as its header and schema, since a full check reads every page; it
    /// is checked in full when the last run did not end well (its write-ahead log is still there) or met damage.
    std::unique_ptr<Database> open(OpenReport *report) const;

    /// Damage was met while the file was open: the next open() checks it in full.
    void suspect() const;

    QString path() const; ///< folder/vivier.sqlite

private:
    void preparePlace() const;
    void mendRights() const;
    /// False when the file is no sound database. Changes nothing in it. Throws Failure, also for a newer file.
    bool isSound() const;
    std::unique_ptr<Database> openSound() const;
    QString moveAside() const;
    QString suspectPath() const;

    QString m_folder;
    StoreOptions m_options;
};

} // namespace vivier
