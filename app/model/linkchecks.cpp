// SPDX-License-Identifier: MIT
#include "model/linkchecks.h"

#include "sync/whendone.h"

#include <algorithm>
#include <cstdlib>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseOfTyping = 600ms;
constexpr qint64 oldAfterSeconds = 60LL * 60;
constexpr qsizetype typedAtOnce = 1; ///< characters; more came at once, by a paste or a drop

} // namespace

LinkChecks::LinkChecks(DraftBook *book, Connectivity *connectivity, LinkCheckOptions options, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_connectivity(connectivity)
    , m_clock(options.clock)
    , m_checker([&] {
        options.isOff = [this] { return !m_isOn; };
        options.isOffline = [connectivity] { return !connectivity->mayAsk(); };
        return options;
    }())
{
    connect(book, &DraftBook::changed, this, &LinkChecks::follow);
    connect(book, &DraftBook::keyChanged, this, &LinkChecks::rename);
    connect(connectivity, &Connectivity::stateChanged, this, &LinkChecks::lookAgain);
}

LinkChecks::~LinkChecks()
{
    blockSignals(true); // who listens may be half gone
    const QHash<Place, Entry> entries = std::exchange(m_entries, {});
    for (const Entry &entry : entries)
        entry.stop.request_stop();
}

void LinkChecks::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    const QList<Place> places = m_entries.keys();
    for (const Place &place : places)
        forget(place);
    const QString open = m_book->openCandidate();
    const QList<LinkToCheck> links = fileLinksOf(m_book->draft(open), m_book->catalog());
    for (const LinkToCheck &link : links)
        Q_EMIT changed(link.key, link.field);
    this->open(open);
}

std::optional<LinkToCheck> LinkChecks::linkAt(const QString &key, const QString &field) const
{
    const auto drafted = m_book->draftField(key, field);
    if (!drafted)
        return std::nullopt;
    const QList<LinkToCheck> links = fileLinksOf({.key = key, .fields = {{field, *drafted}}}, m_book->catalog());
    return links.isEmpty() ? std::nullopt : std::optional(links.first());
}

std::optional<LinkVerdict> LinkChecks::verdict(const QString &key, const QString &field) const
{
    const auto link = m_isOn ? linkAt(key, field) : std::nullopt;
    if (!link)
        return std::nullopt;
    const auto known = m_entries.constFind({key, field});
    if (known != m_entries.cend() && known->isAsked && known->text == link->text)
        return known->verdict;
    const bool isOffline = !m_connectivity->mayAsk();
    return verdictWithout(isOffline ? LinkVerdict::Kind::Offline : LinkVerdict::Kind::Checking, link->link,
                          link->purpose);
}

void LinkChecks::follow(const DraftChanges &changes)
{
    const QString open = m_book->openCandidate();
    for (const DraftChange &change : changes) {
        const bool isText = !change.field.isEmpty() && change.what.testFlag(DraftAspect::Wish);
        const Field *field = isText && change.key == open ? m_book->catalog().find(change.field) : nullptr;
        if (field && field->kind == FieldKind::RemoteFile)
            followText(change.key, change.field);
    }
}

void LinkChecks::followText(const QString &key, const QString &field)
{
    const Place place(key, field);
    const QString text = m_book->draftField(key, field).value_or(DraftField()).mine.text();
    Entry &entry = m_entries[place];
    if (entry.text == text && !text.isEmpty())
        return; // put back and typed again, or its base is another
    const bool isTyped = std::abs(entry.text.size() - text.size()) <= typedAtOnce;
    forget(place);
    if (text.isEmpty()) {
        Q_EMIT changed(key, field);
        return;
    }
    m_entries[place].text = text;
    if (!isTyped && m_isOn && linkAt(key, field)) {
        look(key, field);
        return;
    }
    Q_EMIT changed(key, field);
    m_clock->after(pauseOfTyping, this, [this, key, field, text] {
        if (m_isOn && m_entries.value({key, field}).text == text)
            look(key, field);
    });
}

void LinkChecks::forget(const Place &place)
{
    if (m_entries.contains(place))
        m_entries.take(place).stop.request_stop();
}

void LinkChecks::look(const QString &key, const QString &field)
{
    const auto link = m_isOn ? linkAt(key, field) : std::nullopt;
    if (!link)
        return;
    const auto known = m_entries.constFind({key, field});
    if (known == m_entries.cend() || !known->isAsked || known->text != link->text)
        askAbout(*link);
}

void LinkChecks::open(const QString &key)
{
    if (!m_isOn)
        return;
    const QList<LinkToCheck> links = fileLinksOf(m_book->draft(key), m_book->catalog());
    for (const LinkToCheck &link : links) {
        const Entry known = m_entries.value({link.key, link.field});
        const bool isWaiting = known.isAsked && !known.verdict.isFinal();
        const QDateTime at = known.verdict.askedAt;
        const bool isOld = !at.isValid() || at.secsTo(m_clock->now()) >= oldAfterSeconds;
        if (known.text != link.text || (isOld && !isWaiting))
            askAbout(link);
    }
}

void LinkChecks::askAbout(const LinkToCheck &link)
{
    const Place place(link.key, link.field);
    forget(place);
    const auto known = m_checker.known(link.link, link.purpose);
    Entry &entry = m_entries[place];
    static int turns = 0;
    const int turn = ++turns;
    entry = {.text = link.text,
             .verdict = known.value_or(verdictWithout(LinkVerdict::Kind::Checking, link.link, link.purpose)),
             .turn = turn,
             .isAsked = true};
    const std::stop_token stop = entry.stop.get_token();
    Q_EMIT changed(link.key, link.field);
    if (known)
        return;
    const auto tell = [this, place, turn](const LinkVerdict &verdict) {
        const auto asked = m_entries.find(place);
        if (asked == m_entries.end() || asked->turn != turn)
            return; // edited meanwhile
        asked->verdict = verdict;
        Q_EMIT changed(place.first, place.second);
    };
    const QPointer<LinkChecks> here(this);
    const auto meanwhile = [here, tell](const LinkVerdict &verdict) {
        if (here)
            tell(verdict);
    };
    whenDone(m_checker.check(link.link, link.purpose, stop, meanwhile), QPointer<QObject>(this), tell);
}

void LinkChecks::settle(const LinkToCheck &link, const LinkVerdict &verdict)
{
    const auto known = m_entries.find({link.key, link.field});
    if (!verdict.isFinal() || known == m_entries.end() || known->text != link.text || known->verdict == verdict)
        return;
    known->verdict = verdict;
    known->isAsked = true;
    Q_EMIT changed(link.key, link.field);
}

void LinkChecks::rename(const QString &from, const QString &to)
{
    const QList<Place> places = m_entries.keys();
    for (const Place &place : places) {
        if (place.first == from)
            forget(place);
    }
    if (to == m_book->openCandidate())
        open(to);
}

/// Of what stood still while nothing was to be asked.
void LinkChecks::lookAgain()
{
    const QString open = m_book->openCandidate();
    const QList<LinkToCheck> links =
        m_isOn ? fileLinksOf(m_book->draft(open), m_book->catalog()) : QList<LinkToCheck>();
    for (const LinkToCheck &link : links) {
        const auto known = m_entries.constFind({link.key, link.field});
        const bool isOffline = known != m_entries.cend() && known->verdict.kind == LinkVerdict::Kind::Offline;
        if (isOffline && m_connectivity->mayAsk())
            askAbout(link);
        else
            Q_EMIT changed(link.key, link.field);
    }
}

void LinkChecks::ask(const QUrl &link, const Field &field, QObject *context,
                     const std::function<void(const LinkVerdict &)> &then)
{
    const auto purpose = linkPurposeOf(field);
    if (!purpose || field.kind != FieldKind::RemoteFile) {
        then(verdictWithout(LinkVerdict::Kind::Off, link, purpose.value_or(LinkPurpose())));
        return;
    }
    if (const auto known = m_checker.known(link, *purpose))
        then(*known);
    else
        whenDone(m_checker.check(link, *purpose), QPointer<QObject>(context), then);
}

void LinkChecks::beforeSending(const QList<Draft> &drafts, QObject *context,
                               const std::function<void(const QHash<QString, QList<Problem>> &)> &then)
{
    QList<LinkToCheck> links;
    if (m_isOn && m_connectivity->mayAsk()) {
        for (const Draft &draft : drafts)
            links += fileLinksOf(draft, m_book->catalog());
    }
    QList<LinkVerdict> known;
    for (const LinkToCheck &link : std::as_const(links)) {
        if (const auto verdict = m_checker.known(link.link, link.purpose))
            known.append(*verdict);
    }
    if (known.size() == links.size()) {
        then(problemsOf(links, known));
        return;
    }
    m_awaited += static_cast<int>(links.size());
    for (const LinkToCheck &link : std::as_const(links))
        ++m_awaitedKeys[link.key];
    Q_EMIT awaitedChanged();
    onReady(this, verdictsBeforeSending(m_checker, links, *m_clock, patienceFor(links.size())),
            [this, links, then, context = QPointer<QObject>(context)](const QList<LinkVerdict> &verdicts) {
                m_awaited -= static_cast<int>(links.size());
                for (const LinkToCheck &link : links) {
                    if (--m_awaitedKeys[link.key] == 0)
                        m_awaitedKeys.remove(link.key);
                }
                Q_EMIT awaitedChanged();
                if (context)
                    then(problemsOf(links, verdicts));
                for (qsizetype i = 0; i < links.size(); ++i)
                    settle(links.at(i), verdicts.at(i));
            });
}

QHash<QString, QList<Problem>> LinkChecks::problemsOf(const QList<LinkToCheck> &links,
                                                      const QList<LinkVerdict> &verdicts) const
{
    QHash<QString, QList<Problem>> byKey;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const LinkToCheck &link = links.at(i);
        const auto drafted = m_book->draftField(link.key, link.field);
        if (drafted && drafted->mine.text() != link.text)
            byKey[link.key].append(
                {link.field, Problem::Weight::Holds, tr("It was edited while its link was checked: send it again.")});
        else if (const auto problem = linkProblem(link, verdicts.at(i), m_clock->now()))
            byKey[link.key].append(*problem);
    }
    return byKey;
}

} // namespace vivier
