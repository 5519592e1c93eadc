// SPDX-License-Identifier: MIT
#include "model/candidatefiles.h"

#include "store/onready.h"

#include <QPromise>

namespace vivier {

namespace {

using namespace std::chrono_literals;

constexpr auto longestFile = 60s; ///< ten megabytes over a slow connection

FileProblem::Kind whyNone(Glimpse::End end)
{
    switch (end) {
    case Glimpse::End::NotHttp:
    case Glimpse::End::Refused:
        return FileProblem::Kind::NotAsked;
    case Glimpse::End::Stopped:
        return FileProblem::Kind::Stopped;
    case Glimpse::End::Answered:
    case Glimpse::End::NoName:
    case Glimpse::End::NoAnswer:
    case Glimpse::End::NotTrusted:
    case Glimpse::End::ProxyRefused:
        break;
    }
    return FileProblem::Kind::NoAnswer;
}

StrangersAnswer answerOf(const Glimpse &seen)
{
    if (seen.end != Glimpse::End::Answered)
        return {.none = whyNone(seen.end)};
    return {.status = seen.status,
            .location = seen.location,
            .contentType = seen.contentType,
            .bytes = seen.begin,
            .isWhole = seen.isWhole};
}

} // namespace

AskStranger askingAs(const StrangerOptions &options)
{
    // What is on its way ends with the last who holds the function.
    struct Asking
    {
        explicit Asking(const StrangerOptions &how)
            : stranger(how)
        {
        }
        Stranger stranger;
        QObject context;
    };
    const auto asking = std::make_shared<Asking>(options);
    return [asking](const QUrl &url, qint64 most, const std::stop_token &stop) {
        const auto promise = std::make_shared<QPromise<StrangersAnswer>>();
        promise->start();
        onReady(&asking->context, asking->stranger.ask(Stranger::Verb::Get, url, longestFile, stop, most, false),
                [promise](const Glimpse &seen) {
                    promise->addResult(answerOf(seen));
                    promise->finish();
                });
        return promise->future();
    };
}

} // namespace vivier
