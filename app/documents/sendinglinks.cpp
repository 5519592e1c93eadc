// SPDX-License-Identifier: MIT
#include "documents/sendinglinks.h"

#include "candidate/linkrepair.h"

#include <QObject>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patienceForFew = 2500ms;
constexpr std::chrono::milliseconds patienceForEach = 500ms;
constexpr std::chrono::milliseconds patienceAtMost = 30s;
constexpr qsizetype few = 4; ///< links that are asked after side by side

struct AskedLinks
{
    QPromise<QList<LinkVerdict>> promise;
    QList<LinkVerdict> verdicts;
    qsizetype open = 0;
    bool isOver = false;
    QObject timer; ///< goes when all is known: then nothing waits for the clock
};

void finish(AskedLinks &asked)
{
    if (std::exchange(asked.isOver, true))
        return;
    asked.promise.addResult(asked.verdicts);
    asked.promise.finish();
}

QCoro::Task<> note(QCoro::Task<LinkVerdict> task, std::shared_ptr<AskedLinks> asked, qsizetype at)
{
    asked->verdicts[at] = co_await std::move(task);
    if (--asked->open == 0)
        finish(*asked);
}

} // namespace

QList<LinkToCheck> fileLinksOf(const Draft &draft, const FieldCatalog &catalog)
{
    QList<LinkToCheck> links;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        if (!field || field->kind != FieldKind::RemoteFile)
            continue;
        const QString text = it->mine.text();
        const QUrl link(text);
        if (const auto purpose = linkPurposeOf(*field); purpose && isWebLink(link))
            links.append({draft.key, it.key(), text, link, *purpose});
    }
    return links;
}

QFuture<QList<LinkVerdict>> verdictsBeforeSending(LinkChecker &checker, const QList<LinkToCheck> &links, Clock &clock,
                                                  std::chrono::milliseconds patience)
{
    const auto asked = std::make_shared<AskedLinks>();
    asked->promise.start();
    QFuture<QList<LinkVerdict>> answer = asked->promise.future();
    for (const LinkToCheck &link : links) {
        const auto known = checker.known(link.link, link.purpose);
        asked->verdicts.append(known.value_or(verdictWithout(LinkVerdict::Kind::Checking, link.link, link.purpose)));
    }
    asked->open = std::ranges::count_if(asked->verdicts, [](const LinkVerdict &one) { return !one.isFinal(); });
    if (asked->open == 0) {
        finish(*asked);
        return answer;
    }
    clock.after(patience, &asked->timer, [weak = std::weak_ptr(asked)] {
        if (const auto late = weak.lock())
            finish(*late);
    });
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!asked->verdicts.at(i).isFinal())
            note(checker.check(links.at(i).link, links.at(i).purpose), asked, i);
    }
    return answer;
}

std::chrono::milliseconds patienceFor(qsizetype links)
{
    const std::chrono::milliseconds wanted = patienceForFew + patienceForEach * std::max<qsizetype>(0, links - few);
    return std::min(patienceAtMost, wanted);
}

std::optional<Problem> linkProblem(const LinkToCheck &link, const LinkVerdict &verdict, const QDateTime &now)
{
    if (verdict.severity(now) != LinkVerdict::Severity::Bad)
        return std::nullopt;
    return Problem{.field = link.field, .weight = Problem::Weight::Holds, .text = verdict.words(now)};
}

bool checksLinksIn(const QSettings &preferences)
{
    return preferences.value(checksLinksKey, true).toString() != "false"_L1;
}

} // namespace vivier
