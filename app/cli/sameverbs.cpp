// SPDX-License-Identifier: MIT
#include "candidate/listfilter.h"
#include "candidate/phone.h"
#include "candidate/sameperson.h"
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCoroFuture>
#include <QLocale>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Everybody of the profile, and who was said to be two.
struct Everybody
{
    SamePeople people;
    QHash<QString, IndexCell> cells; ///< by PersonId::spelled()
    QList<ApartPair> apart;
};

/// From the index cells; only of who is drafted a snapshot is read.
QCoro::Task<Tried<Nothing>> addAccount(std::shared_ptr<Session> session, std::shared_ptr<Everybody> all,
                                       Account account)
{
    const FieldCatalog *catalog = FieldCatalog::ofAts(account.ats);
    if (!catalog)
        co_return Nothing();
    Store &store = session->store();
    const auto kept = co_await store.setting(apartSetting(account.id));
    const auto sent = co_await store.sentLinks(account.id, sentLinkFields(*catalog));
    const auto drafts = co_await store.drafts(account.id);
    for (const StoreError *error :
         {kept ? nullptr : &kept.error(), sent ? nullptr : &sent.error(), drafts ? nullptr : &drafts.error()}) {
        if (error)
            co_return tl::make_unexpected(failureFor(*error));
    }
    all->apart += apartPairs(account.id, *kept);
    const QString region = account.phoneRegion.isEmpty() ? defaultPhoneRegion(QLocale::system()) : account.phoneRegion;
    const auto add = [&](const IndexCell &cell, const Draft &draft) {
        const PersonId who{account.id, cell.reference()};
        all->cells.insert(who.spelled(), cell);
        const FieldValues links = knownLinks(sent->value(who.key), draft, *catalog);
        all->people.put(personTraits(who, cell, links, *catalog, region));
    };
    for (std::optional<CandidatePlace> from = CandidatePlace{}; from;) {
        const auto batch = co_await store.indexCells(account.id, *from);
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        for (const IndexCell &cell : batch->cells)
            add(cell, {});
        from = batch->next;
    }
    QStringList keys;
    for (const Draft &draft : *drafts)
        keys.append(draft.key);
    const auto snapshots = co_await store.candidates(account.id, keys);
    if (!snapshots)
        co_return tl::make_unexpected(failureFor(snapshots.error()));
    for (const Draft &draft : *drafts) {
        const auto snapshot = std::ranges::find(*snapshots, draft.key, &Candidate::reference);
        add(IndexCell::of(snapshot == snapshots->cend() ? Candidate() : *snapshot, *catalog, draft), draft);
    }
    co_return Nothing();
}

QStringList reasonNames(SameReasons reasons)
{
    QStringList names;
    for (const auto &[reason, name] :
         {std::pair(SameReason::Email, u"email"_s), std::pair(SameReason::Phone, u"phone"_s),
          std::pair(SameReason::Profile, u"profile"_s), std::pair(SameReason::Name, u"name"_s)}) {
        if (reasons.testFlag(reason))
            names.append(name);
    }
    return names;
}

QString accountName(const Session &session, const QString &id)
{
    const auto found = std::ranges::find(session.accounts, id, &Account::id);
    return found == session.accounts.cend() ? QString() : found->name;
}

} // namespace

QCoro::Task<ExitCode> same(std::shared_ptr<Session> session)
{
    const auto all = std::make_shared<Everybody>();
    const QList<Account> accounts = session->accounts;
    for (const Account &account : accounts) {
        if (const auto added = co_await addAccount(session, all, account); !added)
            co_return session->out.fail(added.error());
    }
    QList<JsonTree> array;
    QList<QStringList> rows;
    const QList<SamePair> pairs = all->people.pairs();
    for (const SamePair &pair : pairs) {
        const QList<PersonId> two{PersonId::of(pair.one), PersonId::of(pair.other)};
        const bool isOurs =
            std::ranges::any_of(two, [&session](const PersonId &who) { return who.account == session->account.id; });
        if (!isOurs || all->apart.contains(ApartPair{two.at(0), two.at(1)}) ||
            !isToDecide(all->cells.value(pair.one), all->cells.value(pair.other)))
            continue;
        QList<JsonTree> candidates;
        QStringList row{isVeryLikely(pair.reasons) ? Cli::tr("very likely") : Cli::tr("maybe"),
                        reasonNames(pair.reasons).join(u", "_s)};
        for (const PersonId &who : two) {
            const QString name = all->cells.value(who.spelled()).displayName();
            const QString account = accountName(*session, who.account);
            candidates.append(
                JsonObject().add(u"account"_s, account).add(u"reference"_s, who.key).add(u"name"_s, name).tree());
            row.append(who.account == session->account.id ? who.key : who.key + u" ("_s + isolated(account) + u')');
            row.append(name);
        }
        array.append(JsonObject()
                         .add(u"likely"_s, isVeryLikely(pair.reasons))
                         .add(u"reasons"_s, reasonNames(pair.reasons))
                         .add(u"candidates"_s, JsonTree::ofList(candidates))
                         .tree());
        rows.append(row);
    }
    session->out.json(JsonTree::ofList(array));
    session->out.table({Cli::tr("Same person"), Cli::tr("Why"), Cli::tr("Reference"), Cli::tr("Name"),
                        Cli::tr("Reference"), Cli::tr("Name")},
                       rows);
    co_return ExitCode::Done;
}

} // namespace vivier::cli
