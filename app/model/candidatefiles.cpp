// SPDX-License-Identifier: MIT
#include "model/candidatefiles.h"

#include "candidate/fieldcatalog.h"
#include "store/onready.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

constexpr int mostRedirects = 5;

/// In lower case: what a signature adds to a link, and what says that there is one.
struct SignedBy
{
    QStringList marks;
    QStringList prefixes;
    QStringList names;
};

const std::array<SignedBy, 4> &signers()
{
    static const std::array<SignedBy, 4> all{
        // Amazon S3, version 4; and Google Cloud Storage, which speaks the same.
        SignedBy{{u"x-amz-signature"_s, u"x-goog-signature"_s}, {u"x-amz-"_s, u"x-goog-"_s}, {}},
        // Amazon S3, version 2; Google Cloud Storage before version 4.
        SignedBy{{u"signature"_s}, {}, {u"signature"_s, u"expires"_s, u"awsaccesskeyid"_s, u"googleaccessid"_s}},
        // Amazon CloudFront.
        SignedBy{{u"key-pair-id"_s}, {}, {u"key-pair-id"_s, u"policy"_s, u"signature"_s, u"expires"_s}},
        // Azure: a shared access signature.
        SignedBy{{u"sig"_s},
                 {},
                 {u"sig"_s, u"sv"_s, u"se"_s, u"st"_s, u"sp"_s, u"sr"_s, u"spr"_s, u"sip"_s, u"skoid"_s, u"sktid"_s,
                  u"skt"_s, u"ske"_s, u"sks"_s, u"skv"_s}},
    };
    return all;
}

QString nameOf(const QString &item)
{
    return item.left(item.indexOf(u'=')).toLower();
}

bool belongsTo(const SignedBy &signer, const QString &name)
{
    return signer.names.contains(name) ||
           std::any_of(signer.prefixes.cbegin(), signer.prefixes.cend(),
                       [&name](const QString &prefix) { return name.startsWith(prefix); });
}

bool isWebPage(const StrangersAnswer &answer)
{
    const QByteArray begin = answer.bytes.left(512).trimmed().toLower();
    return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml" ||
           begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

KeptFile namedBy(const FileLink &link)
{
    return {.reference = link.candidate, .field = link.field, .link = keptLink(link.url)};
}

} // namespace

QString keptLink(const QString &url)
{
    const QString whole = url.left(url.indexOf(u'#'));
    const qsizetype question = whole.indexOf(u'?');
    if (question < 0)
        return whole;
    QStringList items = whole.mid(question + 1).split(u'&');
    for (const SignedBy &signer : signers()) {
        const bool isIts = std::any_of(items.cbegin(), items.cend(),
                                       [&signer](const QString &item) { return signer.marks.contains(nameOf(item)); });
        if (isIts)
            items.removeIf([&signer](const QString &item) { return belongsTo(signer, nameOf(item)); });
    }
    return items.isEmpty() ? whole.left(question) : whole.left(question + 1) + items.join(u'&');
}

QList<FileLink> fileLinks(const Candidate &candidate, const FieldCatalog &catalog)
{
    QList<FileLink> links;
    for (const Field &field : catalog.fields()) {
        if (field.kind != FieldKind::RemoteFile || field.section != FieldSection::Documents ||
            field.role == FieldRole::Avatar || field.returnedAs.isEmpty())
            continue;
        const QString url = candidate.value(field.returnedAs).text();
        if (url.isEmpty())
            continue;
        FileLink link{.candidate = candidate.reference, .field = field.returnedAs, .url = url};
        // The size stands beside the link, and is named after it.
        const QString beside = QString(field.returnedAs).replace("_url"_L1, "_size"_L1);
        const qint64 bytes = beside == field.returnedAs ? 0 : candidate.value(beside).number();
        if (bytes > 0)
            link.bytes = bytes;
        links += link;
    }
    return links;
}

/// One file on its way; whoever ends it gives the result once.
struct CandidateFiles::Reading
{
    FileLink link;
    std::stop_token stop;
    QPromise<FileResult> promise;
    bool isOver = false;

    Reading(FileLink which, std::stop_token token)
        : link(std::move(which))
        , stop(std::move(token))
    {
        promise.start();
    }
    Q_DISABLE_COPY_MOVE(Reading)
    ~Reading() { end(tl::unexpected(FileProblem{.kind = FileProblem::Kind::Stopped})); }

    void end(const FileResult &result)
    {
        if (std::exchange(isOver, true))
            return;
        promise.addResult(result);
        promise.finish();
    }

    void fail(FileProblem::Kind kind, int status = 0, const QString &detail = {})
    {
        end(tl::unexpected(FileProblem{.kind = kind, .status = status, .detail = detail}));
    }
};

CandidateFiles::CandidateFiles(QString accountId, std::shared_ptr<Store> store, std::shared_ptr<Clock> clock,
                               AskStranger ask, std::function<bool()> isOffline, QObject *parent)
    : QObject(parent)
    , m_account(std::move(accountId))
    , m_store(std::move(store))
    , m_clock(std::move(clock))
    , m_ask(std::move(ask))
    , m_isOffline(std::move(isOffline))
{
}

CandidateFiles::CandidateFiles(QString accountId, std::shared_ptr<Store> store, std::shared_ptr<Clock> clock,
                               const StrangerOptions &stranger, std::function<bool()> isOffline, QObject *parent)
    : CandidateFiles(std::move(accountId), std::move(store), std::move(clock), askingAs(stranger), std::move(isOffline),
                     parent)
{
}

CandidateFiles::~CandidateFiles()
{
    m_all.request_stop();
    m_offline.request_stop();
}

QFuture<FileResult> CandidateFiles::read(const FileLink &link, std::stop_token stop, bool anew)
{
    const auto reading = std::make_shared<Reading>(link, std::move(stop));
    const auto fetchIt = [this, reading] {
        if (m_isOffline && m_isOffline())
            reading->fail(FileProblem::Kind::Offline);
        else
            fetch(reading, QUrl(reading->link.url), 0);
    };
    if (anew) {
        fetchIt();
        return reading->promise.future();
    }
    onReady(this, m_store->file(m_account, namedBy(link)),
            [reading, fetchIt](const Stored<std::optional<KeptFile>> &kept) {
                if (!kept)
                    reading->fail(FileProblem::Kind::NotStored, 0, kept.error().sentence());
                else if (*kept)
                    reading->end(FileRead{.bytes = (*kept)->bytes, .wasKept = true, .readAt = (*kept)->readAt});
                else
                    fetchIt();
            });
    return reading->promise.future();
}

void CandidateFiles::fetch(const ReadingPtr &reading, const QUrl &url, int redirects)
{
    if (reading->stop.stop_requested())
        return reading->fail(FileProblem::Kind::Stopped);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return reading->fail(FileProblem::Kind::NotAsked);
    // Stopped by who asked, or with this.
    const auto both = std::make_shared<std::stop_source>();
    const auto stopBoth = [both] { both->request_stop(); };
    using Callback = std::stop_callback<decltype(stopBoth)>;
    const auto byAsker = std::make_shared<Callback>(reading->stop, stopBoth);
    const auto byUs = std::make_shared<Callback>(m_all.get_token(), stopBoth);
    onReady(
        this, m_ask(url, maxKeptFileBytes + 1, both->get_token()),
        [this, reading, redirects, byAsker, byUs](const StrangersAnswer &answer) { take(reading, answer, redirects); });
}

void CandidateFiles::take(const ReadingPtr &reading, const StrangersAnswer &answer, int redirects)
{
    using Kind = FileProblem::Kind;
    if (reading->stop.stop_requested())
        return reading->fail(Kind::Stopped);
    if (answer.status == 0)
        return reading->fail(answer.none);
    if (!answer.location.isEmpty() && answer.status / 100 == 3) {
        if (redirects == mostRedirects)
            return reading->fail(Kind::Refused, answer.status);
        return fetch(reading, answer.location, redirects + 1);
    }
    if (answer.status / 100 != 2)
        return reading->fail(Kind::Refused, answer.status);
    if (isWebPage(answer))
        return reading->fail(Kind::WebPage);
    if (answer.bytes.size() > maxKeptFileBytes)
        return reading->fail(Kind::TooLarge);
    if (!answer.isWhole)
        return reading->fail(Kind::NoAnswer); // cut off on its way
    keep(reading, answer.bytes);
}

void CandidateFiles::keep(const ReadingPtr &reading, const QByteArray &bytes)
{
    KeptFile file = namedBy(reading->link);
    file.readAt = m_clock->now();
    file.size = bytes.size();
    file.bytes = bytes;
    const FileRead read{.bytes = bytes, .wasKept = false, .readAt = file.readAt};
    // It can be looked at, whether it could be kept or not.
    onReady(this, m_store->saveFile(m_account, file), [reading, read](const Done &) { reading->end(read); });
}

QFuture<Done> CandidateFiles::forget(const QString &candidate)
{
    return m_store->forgetFiles(m_account, candidate);
}

QFuture<Stored<OfflineFiles>> CandidateFiles::lookOffline(const QStringList &candidates, const FieldCatalog &catalog)
{
    const auto promise = std::make_shared<QPromise<Stored<OfflineFiles>>>();
    promise->start();
    const auto end = [promise](const Stored<OfflineFiles> &found) {
        promise->addResult(found);
        promise->finish();
    };
    const auto compare = [end, &catalog](const QList<Candidate> &people, const QList<KeptFile> &kept) {
        QSet<QStringList> there;
        for (const KeptFile &file : kept)
            there += {file.reference, file.field, file.link};
        OfflineFiles found;
        for (const Candidate &candidate : people) {
            const QList<FileLink> links = fileLinks(candidate, catalog);
            for (const FileLink &link : links) {
                if (there.contains({link.candidate, link.field, keptLink(link.url)})) {
                    ++found.kept;
                    continue;
                }
                found.missing += link;
                found.bytes += std::max<qint64>(link.bytes, 0);
                found.untold += link.bytes < 0 ? 1 : 0;
            }
        }
        end(found);
    };
    onReady(this, m_store->candidates(m_account, candidates),
            [this, candidates, compare, end](const Stored<QList<Candidate>> &people) {
                if (!people)
                    return end(tl::unexpected(people.error()));
                onReady(this, m_store->files(m_account, candidates),
                        [people, compare, end](const Stored<QList<KeptFile>> &kept) {
                            if (!kept)
                                return end(tl::unexpected(kept.error()));
                            compare(*people, *kept);
                        });
            });
    return promise->future();
}

void CandidateFiles::makeOffline(const OfflineFiles &files)
{
    if (m_missing.isEmpty() && !m_isFetching)
        m_progress = {};
    if (m_offline.stop_requested())
        m_offline = std::stop_source();
    for (const FileLink &link : files.missing) {
        if (!m_missing.contains(link)) {
            m_missing += link;
            ++m_progress.total;
        }
    }
    m_progress.isOver = false;
    if (!m_isFetching)
        fetchNext();
}

void CandidateFiles::stopOffline()
{
    m_missing.clear();
    m_offline.request_stop();
}

void CandidateFiles::fetchNext()
{
    if (m_missing.isEmpty() || m_offline.stop_requested()) {
        m_missing.clear();
        m_isFetching = false;
        m_progress.isOver = true;
        tell();
        return;
    }
    m_isFetching = true;
    const FileLink link = m_missing.takeFirst();
    onReady(this, read(link, m_offline.get_token()), [this](const FileResult &file) {
        if (file) {
            ++m_progress.done;
            m_progress.bytes += file->bytes.size();
        } else if (file.error().kind != FileProblem::Kind::Stopped) {
            ++m_progress.failed;
        }
        if (m_missing.isEmpty() || m_offline.stop_requested())
            return fetchNext();
        tell();
        m_clock->after(pause, this, [this] { fetchNext(); });
    });
}

void CandidateFiles::tell()
{
    Q_EMIT progressed(m_progress);
}

} // namespace vivier
