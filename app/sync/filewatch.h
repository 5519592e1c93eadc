// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/journalentry.h"
#include "candidate/storedfile.h"
#include "http/clock.h"
#include "sync/connectivity.h"
#include "sync/senddraft.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace vivier {

/// What became of a file that the ATS was to fetch.
struct FileLanding
{
    QString reference;
    QString field;
    FieldResult verdict = FieldResult::NotReturned; ///< or StillOld
    Value facts;                                    ///< see StoredFile::facts(); unknown of StillOld
};

/// Follows the files that the ATS fetches after a send, until a read shows another one or the last look did not
/// (welcomekit/README.md, row 15). Asks as little as possible: nothing of fields that no read tells, nothing once all
/// are there, and any read that comes otherwise counts. A look that cannot be made, offline, is made up for later; one
/// that fails otherwise says nothing, and so nothing is claimed. A later send of the candidate starts over. Asks
/// nothing itself. Kept in memory only: what ends before is as it was.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// When it is looked, after the send.
    static constexpr std::chrono::seconds lookAfter[] = {std::chrono::seconds(2), std::chrono::seconds(10),
                                                         std::chrono::seconds(30)};

    /// All must outlive it.
    FileWatch(std::shared_ptr<Clock> clock, const FieldCatalog &catalog, const Connectivity *connectivity);

    /// After each send that ended.
    void follow(const SendReport &report);
    /// After each read of one candidate, whoever wanted it.
    void looked(const QString &reference, const Result<Candidate> &read);
    /// A read that came with others, as in a pull.
    void seen(const Candidate &read);

Q_SIGNALS:
    void due(const QString &reference); ///< to be read now
    void settled(const vivier::FileLanding &landing);

private:
    struct Watched
    {
        QHash<QString, StoredFile> old; ///< by field: what the ATS had before
        QDateTime sentAt;               ///< a read that was asked before says nothing
        int look = 0;                   ///< the next one
        int number = 0;                 ///< of the send: what waits for an earlier one is out of date
        bool isAsked = false;
        bool isPutOff = false; ///< until the ATS can be reached
    };
    void waitFor(const QString &reference);
    void ask(const QString &reference);
    void makeUp();

    std::shared_ptr<Clock> m_clock;
    const FieldCatalog &m_catalog;
    const Connectivity *m_connectivity;
    QHash<QString, Watched> m_watched; ///< by the candidate's reference
    int m_sends = 0;
};

} // namespace vivier
