// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "http/clock.h"
#include "http/stranger.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace vivier {

/// A file of a candidate that the ATS tells the link of.
struct FileLink
{
    QString candidate; ///< its reference
    QString field;     ///< that told the link: "resume_url"; for another link what is to be kept apart ("document/12")
    QString url;
    qint64 bytes = -1; ///< as far as told; -1: not

    friend bool operator==(const FileLink &, const FileLink &) = default;
};

/// Resume and portfolio as the snapshot tells them, those that are there.
QList<FileLink> fileLinks(const Candidate &candidate, const FieldCatalog &catalog);

/// Why a file is not here.
struct FileProblem
{
    enum class Kind {
        Offline,   ///< not kept, and nothing is asked while working offline
        NotAsked,  ///< no http(s) link, or one that does not lead to the public internet
        NoAnswer,  ///< no connection, or not in time
        Refused,   ///< a status that is no success: `status`
        WebPage,   ///< a page to log in or to look at, no file
        TooLarge,  ///< over maxKeptFileBytes
        Stopped,   ///< by who asked
        NotStored, ///< the profile could not be read: `detail` says why
    };
    Kind kind = Kind::NoAnswer;
    int status = 0;
    QString detail = {};

    QString sentence() const; ///< for the recruiter
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// What one address answered to somebody who knows nobody; no redirect was followed.
struct StrangersAnswer
{
    FileProblem::Kind none = FileProblem::Kind::NoAnswer; ///< why there is none, where `status` is 0
    int status = 0;
    QUrl location = {};          ///< of a redirect, resolved
    QByteArray contentType = {}; ///< lower case, without parameters
    QByteArray bytes = {};       ///< of the body, no more than was asked for
    bool isWhole = false;        ///< these are all of it
};
/// Asks one address without the token or anything else of the account, for no more than so many bytes, and only where
/// the public internet is: in the program that is askingAs(). Ends once, on the thread that asked.
using AskStranger = std::function<QFuture<StrangersAnswer>(const QUrl &url, qint64 most, std::stop_token stop)>;

AskStranger askingAs(const StrangerOptions &options);

/// The link as it is kept: without fragment, and without the signature and times of a signed one (Amazon S3 and
/// CloudFront, Google Cloud Storage, Azure); everything else byte by byte.
QString keptLink(const QString &url);

struct FileRead
{
    QByteArray bytes;
    bool wasKept = false; ///< it was read from the profile, at readAt; else fetched now
    QDateTime readAt;     ///< UTC
};
using FileResult = tl::expected<FileRead, FileProblem>;

/// What making candidates available offline would take.
struct OfflineFiles
{
    QList<FileLink> missing; ///< to be fetched
    int kept = 0;            ///< there already
    qint64 bytes = 0;        ///< of the missing, as far as told
    int untold = 0;          ///< of the missing, whose size nobody told

    QString sentence() const; ///< "12 files, 3.4 MB and 2 of unknown size; 5 are here already"
};

struct OfflineProgress
{
    int done = 0;   ///< fetched and kept
    int failed = 0; ///< see the files themselves for why
    int total = 0;
    qint64 bytes = 0; ///< fetched
    bool isOver = false;
};

/// Files of the candidates of one account, fetched as by a stranger (no token), read once and kept sealed
/// in the profile until their account is forgotten, or forget(). A signed link that has run out since opens what was
/// kept: links are the same when they differ in their signature alone.
/// On the window's thread; nothing blocks.
class CandidateFiles : public QObject
{
    Q_OBJECT

public:
    /// `isOffline`: whether nothing may be asked now.
    CandidateFiles(QString accountId, std::shared_ptr<Store> store, std::shared_ptr<Clock> clock, AskStranger ask,
                   std::function<bool()> isOffline, QObject *parent = nullptr);
    /// Asks as Stranger does.
    CandidateFiles(QString accountId, std::shared_ptr<Store> store, std::shared_ptr<Clock> clock,
                   const StrangerOptions &stranger, std::function<bool()> isOffline, QObject *parent = nullptr);
    ~CandidateFiles() override; ///< what is on its way ends as Stopped

    /// What is kept, else fetched and kept. `anew`: fetched in any case.
    QFuture<FileResult> read(const FileLink &link, std::stop_token stop = {}, bool anew = false);
    /// Nothing of this candidate is kept any more.
    QFuture<Done> forget(const QString &candidate);

    /// What these candidates (of chosen jobs) have and what is missing, by their snapshots.
    QFuture<Stored<OfflineFiles>> lookOffline(const QStringList &candidates, const FieldCatalog &catalog);
    /// Fetches them in the background, one at a time, at most one each `pause`; progressed() tells, and at the end with
    /// isOver. Another call while it runs adds to it.
    void makeOffline(const OfflineFiles &files);
    void stopOffline();
    const OfflineProgress &offline() const { return m_progress; }

    static constexpr std::chrono::milliseconds pause{500};

Q_SIGNALS:
    void progressed(const vivier::OfflineProgress &progress);

private:
    struct Reading;
    using ReadingPtr = std::shared_ptr<Reading>;

    void fetch(const ReadingPtr &reading, const QUrl &url, int redirects);
    void take(const ReadingPtr &reading, const StrangersAnswer &answer, int redirects);
    void keep(const ReadingPtr &reading, const QByteArray &bytes);
    void fetchNext();
    void tell();

    QString m_account;
    std::shared_ptr<Store> m_store;
    std::shared_ptr<Clock> m_clock;
    AskStranger m_ask;
    std::function<bool()> m_isOffline;
    std::stop_source m_all;     ///< of what is on its way when this goes
    std::stop_source m_offline; ///< of what is fetched for later
    QList<FileLink> m_missing;
    bool m_isFetching = false;
    OfflineProgress m_progress;
};

constexpr qint64 maxKeptFileBytes = 10'000'000;

} // namespace vivier
