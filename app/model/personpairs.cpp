// SPDX-License-Identifier: MIT
#include "model/personpairs.h"

#include "candidate/listfilter.h"
#include "store/onready.h"
#include "store/store.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int settledMs = 200; ///< after a change: who types, and a pull, bring many

bool holds(const QList<PersonPairs::Pair> &pairs, const PersonPairs::Pair &pair)
{
    return std::ranges::any_of(pairs, [&pair](const PersonPairs::Pair &one) { return one.isSamePeople(pair); });
}

} // namespace

PersonPairs::PersonPairs(QObject *parent)
    : QObject(parent)
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &PersonPairs::go);
}

const PersonPairs::Source *PersonPairs::source(const QString &account) const
{
    const auto found = std::ranges::find(m_sources, account, &Source::account);
    return found == m_sources.cend() ? nullptr : &*found;
}

void PersonPairs::setSources(const QList<Source> &sources)
{
    const bool isSame = std::ranges::equal(sources, m_sources, [](const Source &a, const Source &b) {
        return a.account == b.account && a.candidates == b.candidates && a.phoneRegion == b.phoneRegion;
    });
    const bool wasFollowing = m_isFollowing;
    if (isSame) {
        m_sources = sources; // another name
        return;
    }
    setFollowing(false);
    m_sources = sources;
    setFollowing(wasFollowing);
}

void PersonPairs::setFollowing(bool following)
{
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
    m_slice.stop();
    m_links.reset();
    m_people.clear();
    m_meetings.clear();
    m_looked.clear();
    m_apart.clear();
    m_isReady = false;
    m_pairs.clear();
    m_apartPairs.clear();
    if (following) {
        m_links = std::make_unique<QObject>();
        m_looked.resize(m_sources.size());
        for (qsizetype source = 0; source < m_sources.size(); ++source)
            follow(source);
        soon();
    }
    Q_EMIT changed();
}

void PersonPairs::follow(qsizetype source)
{
    const Source &from = m_sources.at(source);
    CandidateModel *model = from.candidates;
    if (!model)
        return;
    QObject *links = m_links.get();
    const auto touch = [this, source, model](int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (row < m_looked.at(source).next)
                m_looked[source].stale.insert(model->keyAt(row));
        }
        soon();
    };
    connect(model, &QAbstractItemModel::dataChanged, links,
            [touch](const QModelIndex &top, const QModelIndex &bottom) { touch(top.row(), bottom.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, links, [this] { soon(); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, links,
            [this, source, touch](const QModelIndex &, int first, int last) {
                touch(first, last);
                int &next = m_looked[source].next;
                next -= std::clamp(next - first, 0, last - first + 1);
            });
    connect(model->book(), &DraftBook::keyChanged, links,
            [this, source, account = from.account](const QString &before, const QString &now) {
                m_looked[source].stale += QSet<QString>{before, now};
                rename({account, before}, {account, now});
                soon();
            });
    connect(model, &CandidateModel::linksSentChanged, links, [this, source] { readLinks(source); });
    readLinks(source);
    readApart(from);
}

void PersonPairs::readLinks(qsizetype source)
{
    const Source &from = m_sources.at(source);
    const CandidateModel *model = from.candidates.data();
    if (!from.store || !model)
        return;
    onReady(m_links.get(), from.store->sentLinks(from.account, sentLinkFields(model->catalog())),
            [this, source](const Stored<QHash<QString, FieldValues>> &sent) {
                if (!sent) {
                    Q_EMIT failed(sent.error());
                    return;
                }
                Looked &looked = m_looked[source];
                const QStringList keys = looked.sent.keys() + sent->keys();
                for (const QString &key : keys) {
                    if (looked.sent.value(key) != sent->value(key))
                        looked.stale.insert(key);
                }
                looked.sent = *sent;
                soon();
            });
}

void PersonPairs::readApart(const Source &source)
{
    if (!source.store)
        return;
    onReady(m_links.get(), source.store->setting(apartSetting(source.account)),
            [this, account = source.account](const Stored<QByteArray> &kept) {
                if (!kept) {
                    Q_EMIT failed(kept.error());
                    return;
                }
                const QList<ApartPair> all = apartPairs(account, *kept);
                for (const ApartPair &one : all) {
                    if (const Pair pair{one.first, one.second, {}}; !holds(m_apart, pair))
                        m_apart.append(pair);
                }
                if (m_isReady)
                    tell();
            });
}

void PersonPairs::keepApart(const QString &account)
{
    const Source *from = source(account);
    if (!from || !from->store)
        return;
    QList<ApartPair> kept;
    for (const Pair &pair : std::as_const(m_apart)) {
        if (pair.one.account == account)
            kept.append({pair.one, pair.other});
    }
    onReady(this, from->store->saveSetting(apartSetting(account), apartBytes(kept)), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

/// A new candidate that was said to be somebody else stays so when it gets its reference.
void PersonPairs::rename(const Who &from, const Who &to)
{
    QSet<QString> accounts;
    for (QList<Pair> *pairs : {&m_apart, &m_putOff}) {
        for (Pair &pair : *pairs) {
            if (!pair.isOf(from))
                continue;
            accounts.insert(pair.one.account);
            (pair.one == from ? pair.one : pair.other) = to;
            if (pair.other.spelled() < pair.one.spelled())
                std::swap(pair.one, pair.other);
            accounts.insert(pair.one.account);
        }
    }
    for (const QString &account : std::as_const(accounts))
        keepApart(account);
}

void PersonPairs::setApart(const Pair &pair, bool apart)
{
    if (apart == holds(m_apart, pair))
        return;
    if (apart)
        m_apart.append({pair.one, pair.other, {}});
    else
        m_apart.removeIf([&pair](const Pair &one) { return one.isSamePeople(pair); });
    keepApart(pair.one.account);
    tell();
}

void PersonPairs::putOff(const Pair &pair)
{
    m_putOff.removeIf([&pair](const Pair &one) { return one.isSamePeople(pair); });
    m_putOff.append(pair);
    tell();
}

void PersonPairs::soon()
{
    if (m_isFollowing && !m_slice.isActive())
        m_slice.start(m_isReady ? settledMs : 0);
}

void PersonPairs::go()
{
    QElapsedTimer timer;
    timer.start();
    const auto isOver = [&timer] { return timer.elapsed() >= sliceMs; };
    for (qsizetype source = 0; source < m_sources.size(); ++source) {
        if (!goRows(source, isOver)) {
            m_slice.start(0);
            return;
        }
    }
    if (m_meetings.isEmpty())
        m_meetings = m_people.meetings();
    while (!m_meetings.isEmpty()) {
        if (isOver()) {
            m_slice.start(0);
            return;
        }
        m_people.look(m_meetings.takeLast());
    }
    m_isReady = true;
    tell();
}

bool PersonPairs::goRows(qsizetype source, const std::function<bool()> &isOver)
{
    constexpr int looksAtClock = 64; ///< after so many
    const CandidateModel *model = m_sources.at(source).candidates;
    Looked &looked = m_looked[source];
    if (!model)
        return true;
    const QString account = m_sources.at(source).account;
    while (!looked.stale.isEmpty()) {
        if (isOver())
            return false;
        const QString key = *looked.stale.cbegin();
        looked.stale.erase(looked.stale.cbegin());
        m_meetings.clear(); // others may meet now
        if (const int row = model->rowOf(key); row >= 0)
            put(source, row);
        else
            m_people.remove(Who{account, key}.spelled());
    }
    while (looked.next < model->rowCount()) {
        if (looked.next % looksAtClock == 0 && isOver())
            return false;
        m_meetings.clear();
        put(source, looked.next++);
    }
    return true;
}

void PersonPairs::put(qsizetype source, int row)
{
    const Source &from = m_sources.at(source);
    const CandidateModel *model = from.candidates.data();
    if (!model)
        return;
    const IndexCell &cell = model->rows().at(row).cell;
    const Who who{from.account, cell.reference()};
    m_people.put(personTraits(who, cell, links(who), model->catalog(), from.phoneRegion));
}

FieldValues PersonPairs::links(const Who &who) const
{
    const auto found = std::ranges::find(m_sources, who.account, &Source::account);
    if (found == m_sources.cend() || !found->candidates)
        return {};
    const auto place = std::distance(m_sources.cbegin(), found);
    const FieldValues sent = place < m_looked.size() ? m_looked.at(place).sent.value(who.key) : FieldValues();
    const DraftBook *book = found->candidates->book();
    return book->hasDraft(who.key) ? knownLinks(sent, book->draft(who.key), found->candidates->catalog()) : sent;
}

bool PersonPairs::isListed(const Pair &pair) const
{
    QList<IndexCell> cells;
    for (const Who *who : {&pair.one, &pair.other}) {
        const Source *from = source(who->account);
        const int row = from && from->candidates ? from->candidates->rowOf(who->key) : -1;
        if (row < 0)
            return false;
        cells.append(from->candidates->rows().at(row).cell);
    }
    return isToDecide(cells.at(0), cells.at(1));
}

void PersonPairs::tell()
{
    QList<Pair> pairs;
    QList<Pair> apart;
    const QList<SamePair> found = m_people.pairs();
    for (const SamePair &one : found) {
        const Pair pair{Who::of(one.one), Who::of(one.other), one.reasons};
        if (!isListed(pair))
            continue;
        (holds(m_apart, pair) ? apart : pairs).append(pair);
    }
    std::stable_partition(pairs.begin(), pairs.end(), [this](const Pair &pair) { return !holds(m_putOff, pair); });
    m_pairs = pairs;
    m_apartPairs = apart;
    Q_EMIT changed();
}

QList<PersonPairs::Pair> PersonPairs::pairsOf(const Who &who) const
{
    QList<Pair> pairs;
    std::ranges::copy_if(m_pairs, std::back_inserter(pairs), [&who](const Pair &pair) { return pair.isOf(who); });
    return pairs;
}

} // namespace vivier
