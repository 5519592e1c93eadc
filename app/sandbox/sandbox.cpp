// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "sandbox/apierror.h"
#include "sandbox/control.h"
#include "sandbox/generator.h"
#include "sandbox/httpfront.h"
#include "sandbox/instaview.h"

#include <QJsonDocument>
#include <QMutexLocker>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

/// The parts together: what is shared between threads, and `Live`, which exists on the server's thread only.
class Sandbox::Server
{
public:
    explicit Server(Options given)
        : options(std::move(given))
        , instaView({.token = options.token,
                     .candidates = options.candidates,
                     .seed = options.seed,
                     .now = [this] { return now(); },
                     .options = options.instaview})
    {
    }

    struct Live : QObject
    {
        explicit Live(Server &server);
        void handle(const Request &request, const Reply &reply);
        void handleInstaView(const Request &request, const Reply &reply);
        void pass(const Request &request, const QString &apiPath, const Reply &reply);
        Reply journalled(const Request &request, const Reply &reply);
        /// Lets `real` answer into the reply it is given, as the fault allows.
        void act(const std::optional<Fault> &fault, const FaultBox::Plain &plain,
                 const std::function<void(const Reply &)> &real, const Reply &reply);

        Server &shared;
        Fetcher fetcher;
        WelcomeKit welcomeKit;
        Control control;
    };

    bool listen(QString *problem);
    QString root() const { return u"http://127.0.0.1:%1"_s.arg(port); }
    qint64 now() const
    {
        return options.clock ? options.clock().toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    }

    const Options options;
    World world;
    InstaView instaView;
    Journal journal;
    FaultBox faults;
    Files files; // used on the thread only, but kept when the server stops and comes back
    QThread thread;
    quint16 port = 0;
    // The front listens before Live is made, because records are rendered with the port. Both die with the thread.
    std::unique_ptr<HttpFront> front;
    std::unique_ptr<Live> live;
};

Sandbox::Server::Live::Live(Server &server)
    : shared(server)
    , fetcher(server.options.fetchTimeoutMs)
    , welcomeKit(server.world, server.files, fetcher,
                 {.root = server.root(),
                  .token = server.options.token,
                  .now = [&server] { return server.now(); },
                  .olderApi = server.options.olderApi})
    , control(server.faults, server.world, welcomeKit, server.instaView, server.root())
{
}

void Sandbox::Server::Live::handle(const Request &request, const Reply &reply)
{
    if (request.path.startsWith("/sandbox/"_L1)) {
        reply(control.answer(request));
        return;
    }
    if (const QString below = request.path + u'/'; below.startsWith(InstaView::kPrefix.toString() + u'/')) {
        handleInstaView(request, reply);
        return;
    }
    const bool isApi = request.path.startsWith("/api/"_L1);
    const QString apiPath =
        request.path.startsWith(WelcomeKit::kPrefix) ? request.path.mid(WelcomeKit::kPrefix.size()) : QString();
    const std::optional<Fault> fault = shared.faults.take(request, isApi && apiPath.isEmpty() ? u"/"_s : apiPath);
    if (fault && !fault->empties.isEmpty())
        welcomeKit.touch(apiPath.section(u'/', -1), {{fault->empties, QString()}});
    act(
        fault, plainError, [this, request, apiPath](const Reply &answer) { pass(request, apiPath, answer); },
        isApi ? journalled(request, reply) : reply);
}

void Sandbox::Server::Live::handleInstaView(const Request &request, const Reply &reply)
{
    const QString path = request.path.mid(InstaView::kPrefix.size());
    const InstaViewTicket ticket = shared.instaView.admit(request);
    const std::optional<Fault> fault = shared.faults.take(request, path.isEmpty() ? u"/"_s : path);
    if (fault && !fault->empties.isEmpty())
        shared.instaView.touch(path.section(u'/', -1),
                               QJsonDocument(QJsonObject{{fault->empties, QString()}}).toJson());
    const Reply toClient = journalled(request, reply);
    act(
        fault,
        [this, ticket, retryAfter = fault ? fault->retryAfter : -1](int status) {
            return shared.instaView.failure(status, retryAfter, ticket);
        },
        [this, request, path, ticket](const Reply &answer) { answer(shared.instaView.answer(request, path, ticket)); },
        [this, toClient, ticket](const Response &response) { toClient(shared.instaView.stamped(response, ticket)); });
}

Reply Sandbox::Server::Live::journalled(const Request &request, const Reply &reply)
{
    return [this, reply, entry = Journal::entryFor(request)](const Response &response) mutable {
        entry.status = response.status;
        shared.journal.add(entry);
        reply(response);
    };
}

void Sandbox::Server::Live::act(const std::optional<Fault> &fault, const FaultBox::Plain &plain,
                                const std::function<void(const Reply &)> &real, const Reply &reply)
{
    if (!fault) {
        real(reply);
        return;
    }
    const auto disturbed = [this, fault, plain, real, reply] {
        if (fault->applyAfterMs > 0) {
            reply(FaultBox::answerOf(*fault, plain));
            QTimer::singleShot(fault->applyAfterMs, this, [real] { real([](const Response &) {}); });
            return;
        }
        if (!FaultBox::letsThrough(*fault)) {
            reply(FaultBox::answerOf(*fault, plain));
            return;
        }
        real([reply, plain, fault](const Response &answer) { reply(FaultBox::disturb(*fault, answer, plain)); });
    };
    if (fault->latencyMs > 0)
        QTimer::singleShot(fault->latencyMs, this, disturbed);
    else
        disturbed();
}

void Sandbox::Server::Live::pass(const Request &request, const QString &apiPath, const Reply &reply)
{
    if (!apiPath.isEmpty())
        welcomeKit.handle(request, apiPath, reply);
    else if (request.path == "/files"_L1 || request.path.startsWith("/files/"_L1))
        reply(shared.files.answer(request));
    else
        reply(plainError(404));
}

bool Sandbox::Server::listen(QString *problem)
{
    front = std::make_unique<HttpFront>(
        [this](const Request &request, const Reply &reply) { live->handle(request, reply); });
    // No connection is accepted before the event loop runs again, so Live is there when the first request comes.
    if (!front->listen(port > 0 ? port : options.port, problem)) {
        front.reset();
        return false;
    }
    port = front->port();
    const QMutexLocker lock(&world.mutex);
    if (world.jobs.isEmpty())
        generate(world, options.candidates, options.seed);
    live = std::make_unique<Live>(*this);
    return true;
}

Sandbox::Sandbox(Options options)
    : m_server(std::make_unique<Server>(std::move(options)))
{
}

Sandbox::~Sandbox()
{
    stop();
}

bool Sandbox::start(QString *problem)
{
    if (m_server->thread.isRunning())
        return true;
    if (!m_server->journal.open(m_server->options.journalFile, problem))
        return false;
    m_server->thread.setObjectName(u"sandbox"_s);
    m_server->thread.start();
    bool listening = false;
    // A context object on the thread: the first thing that runs there.
    auto *starter = new QObject;
    starter->moveToThread(&m_server->thread);
    QMetaObject::invokeMethod(
        starter,
        [this, problem, &listening, starter] {
            listening = m_server->listen(problem);
            starter->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    if (!listening)
        stop();
    return listening;
}

void Sandbox::stop()
{
    if (!m_server->thread.isRunning())
        return;
    if (m_server->live)
        QMetaObject::invokeMethod(
            m_server->live.get(),
            [this] {
                // The front first: its connections hold answers that would use Live.
                m_server->front.reset();
                QObject *context = m_server->live.release();
                context->deleteLater();
            },
            Qt::BlockingQueuedConnection);
    m_server->thread.quit();
    m_server->thread.wait();
}

quint16 Sandbox::port() const
{
    return m_server->port;
}

QUrl Sandbox::baseUrl() const
{
    return url(WelcomeKit::kPrefix.toString());
}

QUrl Sandbox::url(const QString &path) const
{
    return QUrl(m_server->root() + path);
}

const Options &Sandbox::options() const
{
    return m_server->options;
}

QList<JournalEntry> Sandbox::journal() const
{
    return m_server->journal.entries();
}

void Sandbox::clearJournal()
{
    m_server->journal.clear();
}

QString Sandbox::journalProblem() const
{
    return m_server->journal.problem();
}

QJsonObject Sandbox::candidate(const QString &reference) const
{
    const QMutexLocker lock(&m_server->world.mutex);
    const int row = m_server->world.candidateRow(reference);
    return row < 0 ? QJsonObject() : WelcomeKitJson(m_server->world, m_server->root()).wholeCandidate(row);
}

QStringList Sandbox::candidateReferences(const QString &job) const
{
    const QMutexLocker lock(&m_server->world.mutex);
    QStringList references;
    for (const Job &each : m_server->world.jobs)
        if (job.isEmpty() || each.reference == job)
            for (const int row : each.candidates)
                references.append(m_server->world.candidates.at(row).reference);
    return references;
}

QStringList Sandbox::jobReferences() const
{
    const QMutexLocker lock(&m_server->world.mutex);
    QStringList references;
    for (const Job &job : m_server->world.jobs)
        references.append(job.reference);
    return references;
}

void Sandbox::setFault(const Fault &fault)
{
    setFaults({fault});
}

void Sandbox::setFaults(const QList<Fault> &faults)
{
    m_server->faults.set(faults);
}

void Sandbox::clearFaults()
{
    m_server->faults.set({});
}

bool Sandbox::touch(const QString &reference, const QJsonObject &changes, QString *problem)
{
    if (!m_server->live)
        return false;
    const QString refusal = m_server->live->welcomeKit.touch(reference, changes);
    if (problem)
        *problem = refusal;
    return refusal.isNull();
}

bool Sandbox::changeJob(const QString &reference, const QString &job)
{
    return m_server->live && m_server->live->welcomeKit.changeJob(reference, job);
}

bool Sandbox::deleteStage(const QString &job, int stageId)
{
    return m_server->live && m_server->live->welcomeKit.deleteStage(job, stageId);
}

void Sandbox::setFilesLater(bool later)
{
    const QMutexLocker lock(&m_server->world.mutex);
    m_server->world.filesLater = later;
}

void Sandbox::deliverFiles()
{
    const QMutexLocker lock(&m_server->world.mutex);
    m_server->world.deliverFiles(m_server->now());
}

QUrl Sandbox::instaViewUrl() const
{
    return url(InstaView::kPrefix.toString());
}

void Sandbox::setInstaView(const InstaViewOptions &options)
{
    m_server->instaView.setOptions(options);
}

InstaViewOptions Sandbox::instaView() const
{
    return m_server->instaView.options();
}

QStringList Sandbox::instaViewCompanies() const
{
    return m_server->instaView.companies();
}

QStringList Sandbox::instaViewJobs(const QString &company) const
{
    return m_server->instaView.jobs(company);
}

QStringList Sandbox::instaViewReferences(const QString &company) const
{
    return m_server->instaView.candidates(company);
}

QJsonObject Sandbox::instaViewCandidate(const QString &id) const
{
    return m_server->instaView.candidate(id);
}

QByteArray Sandbox::instaViewMetadata(const QString &id) const
{
    return m_server->instaView.metadata(id);
}

bool Sandbox::touchInstaView(const QString &id, const QJsonObject &changes, QString *problem)
{
    return touchInstaView(id, QJsonDocument(changes).toJson(QJsonDocument::Compact), problem);
}

bool Sandbox::touchInstaView(const QString &id, const QByteArray &json, QString *problem)
{
    const QString refusal = m_server->instaView.touch(id, json);
    if (problem)
        *problem = refusal;
    return refusal.isNull();
}

bool Sandbox::deleteInstaView(const QString &id)
{
    return m_server->instaView.remove(id);
}

} // namespace vivier::sandbox
