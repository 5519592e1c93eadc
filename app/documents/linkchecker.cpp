// SPDX-License-Identifier: MIT
#include "documents/linkchecker.h"

#include "documents/linkexpiry.h"
#include "http/publicaddress.h"

#include <QCoroFuture>
#include <QHash>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using LinkKind = LinkVerdict::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int mostRedirects = 5;
constexpr auto headAtMost = 1500ms; ///< a server may know no HEAD and stay silent: the GET then still has its time
constexpr qsizetype mostKept = 500;

bool isRedirect(const Glimpse &glimpse)
{
    return glimpse.end == Glimpse::End::Answered && glimpse.status >= 300 && glimpse.status < 400 &&
           !glimpse.location.isEmpty();
}

/// Ends once, whoever is first.
class Once
{
public:
    Once() { m_promise.start(); }
    void end()
    {
        if (!std::exchange(m_over, true))
            m_promise.finish();
    }
    QFuture<void> future() { return m_promise.future(); }

private:
    QPromise<void> m_promise;
    bool m_over = false;
};

} // namespace

struct LinkChecker::State
{
    explicit State(const LinkCheckOptions &given)
        : options(given)
        , stranger({.own = given.own, .proxies = given.proxies, .resolver = given.resolver})
    {
    }

    /// One link that is or was asked after, for all who want to know.
    struct Asked
    {
        LinkAnswer answer = {}; ///< once isDone
        bool isDone = false;
        QList<std::shared_ptr<Once>> waiting = {};
        std::stop_source stop = {};
    };

    LinkCheckOptions options;
    Stranger stranger;
    QHash<QUrl, std::shared_ptr<Asked>> asked;
    int onWay = 0;
    QList<std::shared_ptr<Once>> queue = {}; ///< of those whose turn has not come

    QDateTime now() const { return options.clock->now(); }
    std::shared_ptr<Asked> fresh(const QUrl &link) const;
    void forgetOld();
    void leave(const QUrl &link, const std::shared_ptr<Asked> &one, const std::shared_ptr<Once> &waiter);
    static QCoro::Task<LinkAnswer> follow(std::shared_ptr<State> state, QUrl link, std::stop_token stop);
    static QCoro::Task<void> ask(std::shared_ptr<State> state, QUrl link, std::shared_ptr<Asked> one);
};

std::shared_ptr<LinkChecker::State::Asked> LinkChecker::State::fresh(const QUrl &link) const
{
    const auto one = asked.value(link);
    if (!one || !one->isDone)
        return one;
    const auto age = std::chrono::seconds(one->answer.askedAt.secsTo(now()));
    return age >= 0s && age < options.isFreshFor ? one : nullptr; // somebody may have set the clock back
}

void LinkChecker::State::forgetOld()
{
    if (asked.size() < mostKept)
        return;
    asked.removeIf([this](const auto &one) { return !fresh(one.key()); });
}

/// Who waited and waits no more: the last one to go stops the question.
void LinkChecker::State::leave(const QUrl &link, const std::shared_ptr<Asked> &one, const std::shared_ptr<Once> &waiter)
{
    one->waiting.removeOne(waiter);
    if (!one->waiting.isEmpty() || one->isDone)
        return;
    if (asked.value(link) == one)
        asked.remove(link);
    one->stop.request_stop();
}

/// HEAD tells where it leads and how large it is; the GET, what it is. Whatever HEAD says, the GET decides: some
/// servers refuse the one and give the other.
QCoro::Task<LinkAnswer> LinkChecker::State::follow(std::shared_ptr<State> state, QUrl link, std::stop_token stop)
{
    using Verb = Stranger::Verb;
    LinkAnswer answer{.link = link, .end = link, .askedAt = state->now()};
    const auto began = std::chrono::steady_clock::now();
    const milliseconds longest = state->options.longest;
    Verb verb = Verb::Head;
    bool ranged = true;
    for (;;) {
        const auto gone = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - began);
        const milliseconds left = std::max<milliseconds>(1ms, longest - gone);
        const milliseconds patience = verb == Verb::Head ? std::min<milliseconds>(left, headAtMost) : left;
        const QFuture<Glimpse> asking = state->stranger.ask(verb, answer.end, patience, stop, 16 * 1024, ranged);
        const Glimpse seen = co_await asking;
        answer.isByNameOnly = answer.isByNameOnly || seen.isByNameOnly;
        const bool mayBeHead = verb == Verb::Head && seen.end == Glimpse::End::NoAnswer;
        if (seen.end != Glimpse::End::Answered && !mayBeHead) {
            answer.glimpse = seen;
            break;
        }
        if (isRedirect(seen)) {
            answer.glimpse = seen;
            answer.leadsToPlainHttp = answer.end.scheme() == "https"_L1 && seen.location.scheme() == "http"_L1;
            answer.tooManyRedirects = !answer.leadsToPlainHttp && answer.redirects == mostRedirects;
            if (answer.leadsToPlainHttp || answer.tooManyRedirects)
                break;
            ++answer.redirects;
            answer.end = seen.location;
            continue;
        }
        if (verb == Verb::Head) {
            if (seen.end == Glimpse::End::Answered && seen.status == 200)
                answer.bytes = seen.bytes;
            verb = Verb::Get;
            continue;
        }
        // A range that cannot be had of an empty file, or of one whose server does not know ranges.
        if (seen.status == 416 && seen.bytes != 0 && std::exchange(ranged, false))
            continue;
        answer.glimpse = seen;
        if (seen.bytes >= 0)
            answer.bytes = seen.bytes;
        else if (seen.isWhole)
            answer.bytes = seen.begin.size();
        break;
    }
    co_return answer;
}

QCoro::Task<void> LinkChecker::State::ask(std::shared_ptr<State> state, QUrl link, std::shared_ptr<Asked> one)
{
    if (state->onWay >= state->options.atOnce) {
        const auto turn = std::make_shared<Once>();
        state->queue.append(turn);
        const QFuture<void> comes = turn->future();
        co_await comes; // and takes over the place of the one before
    } else {
        ++state->onWay;
    }
    one->answer = co_await follow(state, link, one->stop.get_token());
    one->isDone = true;
    if (state->queue.isEmpty())
        --state->onWay;
    else
        state->queue.takeFirst()->end();
    // What was broken off is no answer.
    const bool isNone = one->answer.glimpse.end == Glimpse::End::Stopped;
    if (isNone && state->asked.value(link) == one)
        state->asked.remove(link);
    const auto waiting = std::exchange(one->waiting, {});
    for (const auto &waiter : waiting)
        waiter->end();
}

LinkChecker::LinkChecker(const LinkCheckOptions &options)
    : m_state(std::make_shared<State>(options))
{
}

LinkChecker::~LinkChecker()
{
    const auto open = m_state->asked.values();
    for (const auto &one : open)
        one->stop.request_stop();
}

std::optional<LinkVerdict> LinkChecker::known(const QUrl &link, const LinkPurpose &purpose) const
{
    const LinkCheckOptions &options = m_state->options;
    if (options.isOff && options.isOff())
        return verdictWithout(LinkKind::Off, link, purpose);
    const bool isHttp = link.scheme() == "https"_L1 || link.scheme() == "http"_L1;
    if (!link.isValid() || link.host().isEmpty() || !isHttp)
        return verdictWithout(LinkKind::NotALink, link, purpose);
    if (isLocalName(link.host()) && !isSameHost(link, options.own))
        return verdictWithout(LinkKind::RefusedAddress, link, purpose);
    if (const QDateTime expires = linkExpiry(link); expires.isValid() && expires <= m_state->now())
        return verdictWithout(LinkKind::Expired, link, purpose);
    if (options.isOffline && options.isOffline())
        return verdictWithout(LinkKind::Offline, link, purpose);
    const auto one = m_state->fresh(link);
    if (one && one->isDone)
        return verdictOf(one->answer, purpose, m_state->now());
    return std::nullopt;
}

QCoro::Task<LinkVerdict> LinkChecker::check(QUrl link, LinkPurpose purpose, std::stop_token stop, Meanwhile meanwhile)
{
    if (auto verdict = known(link, purpose))
        return [](LinkVerdict said) -> QCoro::Task<LinkVerdict> { co_return said; }(std::move(*verdict));
    return checked(m_state, std::move(link), std::move(purpose), std::move(stop), std::move(meanwhile));
}

QCoro::Task<LinkVerdict> LinkChecker::checked(std::shared_ptr<State> state, QUrl link, LinkPurpose purpose,
                                              std::stop_token stop, Meanwhile meanwhile)
{
    auto one = state->fresh(link);
    if (!one) {
        state->forgetOld();
        one = std::make_shared<State::Asked>();
        state->asked.insert(link, one);
        State::ask(state, link, one);
    }
    if (!one->isDone) {
        const auto over = std::make_shared<Once>();
        one->waiting.append(over);
        QObject patience; // what waits here goes with it
        if (meanwhile) {
            QTimer::singleShot(state->options.firstWord, &patience, [meanwhile, link, purpose] {
                meanwhile(verdictWithout(LinkKind::StillChecking, link, purpose));
            });
        }
        // Queued, as the token may fire on any thread.
        const std::stop_callback stopped(stop, [&patience, over] {
            QMetaObject::invokeMethod(
                &patience, [over] { over->end(); }, Qt::QueuedConnection);
        });
        const QFuture<void> ends = over->future();
        co_await ends;
        state->leave(link, one, over);
    }
    if (!one->isDone)
        co_return verdictWithout(LinkKind::Stopped, link, purpose);
    co_return verdictOf(one->answer, purpose, state->now());
}

void LinkChecker::forget(const QUrl &link)
{
    const auto one = m_state->asked.value(link);
    if (one && one->isDone)
        m_state->asked.remove(link);
}

} // namespace vivier
