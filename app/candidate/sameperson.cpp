// SPDX-License-Identifier: MIT
#include "candidate/sameperson.h"

#include "candidate/folding.h"
#include "candidate/listfilter.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype comparedFigures = 7; ///< the last of a number: the same however the rest is dialled

enum Mark : std::size_t { EmailMark = 1, PhoneMark, ProfileMark, NameMark };

/// Told apart from the same bytes of another thing. A name's is even, all others' are odd: fewer may share a name.
quint64 marked(Mark what, QByteArrayView bytes)
{
    const quint64 hash = qHash(bytes, what) << 1;
    return what == NameMark ? hash : hash | 1;
}

QByteArray lastFigures(const QString &phone)
{
    QByteArray figures;
    for (auto c = phone.crbegin(); c != phone.crend() && figures.size() < comparedFigures; ++c) {
        if (c->isDigit())
            figures.append(static_cast<char>('0' + c->digitValue()));
    }
    return figures.size() == comparedFigures ? figures : QByteArray();
}

QByteArray foldedName(const IndexCell &cell)
{
    const QString first = cell.text(IndexCell::Text::FirstName).simplified();
    const QString last = cell.text(IndexCell::Text::LastName).simplified();
    if (first.isEmpty() || last.isEmpty())
        return {}; // half a name is anybody's
    return foldedText(first + u' ' + last);
}

bool isMailHost(QStringView host)
{
    return host == "gmail.com"_L1 || host == "googlemail.com"_L1;
}

} // namespace

QString sameMailbox(const QString &email)
{
    if (email.trimmed().isEmpty())
        return {};
    const QString address = comparableEmail(email);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    if (!isMailHost(QStringView(address).mid(at + 1)))
        return address;
    const QString name = address.left(at).section(u'+', 0, 0).remove(u'.');
    return name.isEmpty() ? address : name + "@gmail.com"_L1;
}

QString sameProfile(const Field &field, const QString &link)
{
    const QString text = link.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text);
    if (field.hosts.isEmpty() || !url.isValid())
        return {};
    const QString host = url.host().toLower();
    const auto known = std::ranges::find_if(
        field.hosts, [&host](const QString &one) { return host == one || host.endsWith(u'.' + one); });
    if (known == field.hosts.cend())
        return {};
    QString path = url.path().toCaseFolded();
    while (path.endsWith(u'/'))
        path.chop(1);
    // Of a network whose people have a host of their own ("zoe.tumblr.com") that names them; of all others it is a
    // country or a telephone.
    const QString own = host == *known ? QString() : host.left(host.size() - known->size() - 1);
    const bool isOfPerson = path.isEmpty() && own.size() > 3;
    // "profile.php?id=1" and "profile.php?id=2" are two people.
    const QString id = QUrlQuery(url).queryItemValue(u"id"_s);
    if ((path.isEmpty() && !isOfPerson) || (path.endsWith(".php"_L1) && id.isEmpty()))
        return {};
    return field.name + u' ' + (isOfPerson ? own : QString()) + path + (id.isEmpty() ? id : u"?id="_s + id);
}

PersonTraits personTraits(const PersonId &who, const IndexCell &cell, const FieldValues &links,
                          const FieldCatalog &catalog, const QString &phoneRegion)
{
    PersonTraits traits{.key = who.spelled(), .cell = cell, .places = {}, .links = {}, .phoneRegion = phoneRegion};
    const QStringList jobs = cell.jobs();
    for (const QString &job : jobs)
        traits.places.append(who.account + u'\n' + job);
    for (auto link = links.cbegin(); link != links.cend(); ++link) {
        const Field *field = catalog.find(link.key());
        if (const QString profile = field ? sameProfile(*field, link->text()) : QString(); !profile.isEmpty())
            traits.links.append(profile);
    }
    return traits;
}

FieldValues knownLinks(const FieldValues &sent, const Draft &draft, const FieldCatalog &catalog)
{
    FieldValues links = sent;
    const QStringList fields = sentLinkFields(catalog);
    for (const QString &field : fields) {
        if (draft.contains(field))
            links.insert(field, draft.fields.value(field).mine);
    }
    return links;
}

bool isToDecide(const IndexCell &one, const IndexCell &other)
{
    const bool isNew = Draft::isNewKey(one.reference()) || Draft::isNewKey(other.reference());
    return isNew || (!one.isArchived() && !other.isArchived());
}

QString apartSetting(const QString &account)
{
    return u"personal/apart/"_s + account;
}

/// One pair on each line: the key here, the other's account and key.
QList<ApartPair> apartPairs(const QString &account, const QByteArray &kept)
{
    QList<ApartPair> pairs;
    const QStringList lines = QString::fromUtf8(kept).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            pairs.append({{account, parts.at(0)}, {parts.at(1), parts.at(2)}});
    }
    return pairs;
}

QByteArray apartBytes(const QList<ApartPair> &pairs)
{
    QStringList lines;
    for (const ApartPair &pair : pairs)
        lines.append(QStringList{pair.first.key, pair.second.account, pair.second.key}.join(u'\t'));
    return lines.join(u'\n').toUtf8();
}

QList<quint64> SamePeople::marksOf(const PersonTraits &person) const
{
    QList<quint64> marks;
    const auto add = [&marks](quint64 mark) {
        if (!marks.contains(mark))
            marks.append(mark);
    };
    if (const QString email = sameMailbox(person.cell.text(IndexCell::Text::Email)); !email.isEmpty())
        add(marked(EmailMark, email.toUtf8()));
    if (const QByteArray figures = lastFigures(person.cell.text(IndexCell::Text::Phone)); !figures.isEmpty())
        add(marked(PhoneMark, figures));
    for (const QString &link : person.links)
        add(marked(ProfileMark, link.toUtf8()));
    if (const QByteArray name = person.places.isEmpty() ? QByteArray() : foldedName(person.cell); !name.isEmpty()) {
        for (const QString &place : person.places)
            add(marked(NameMark, name + '\n' + place.toUtf8()));
    }
    return marks;
}

void SamePeople::put(const PersonTraits &person)
{
    remove(person.key);
    int number = 0;
    if (m_free.isEmpty()) {
        number = static_cast<int>(m_people.size());
        m_people.append(Person());
    } else {
        number = m_free.takeLast();
    }
    Person &kept = m_people[number];
    kept = {.traits = person, .marks = marksOf(person)};
    m_places.insert(person.key, number);
    for (const quint64 mark : std::as_const(kept.marks)) {
        QList<int> &sharers = m_sharers[mark];
        sharers.append(number);
        if (sharers.size() > 1)
            m_meetings.insert(mark);
        m_found.remove(mark);
    }
}

void SamePeople::remove(const QString &key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return;
    const int number = *place;
    m_places.erase(place);
    for (const quint64 mark : std::as_const(m_people[number].marks)) {
        QList<int> &sharers = m_sharers[mark];
        sharers.removeOne(number);
        m_found.remove(mark);
        if (sharers.size() < 2)
            m_meetings.remove(mark);
        if (sharers.isEmpty())
            m_sharers.remove(mark);
    }
    m_mailboxes.remove(number);
    m_numbers.remove(number);
    m_people[number] = {};
    m_free.append(number);
}

QString SamePeople::mailbox(int person)
{
    auto known = m_mailboxes.find(person);
    if (known == m_mailboxes.end())
        known = m_mailboxes.insert(person, sameMailbox(m_people.at(person).traits.cell.text(IndexCell::Text::Email)));
    return *known;
}

/// The tables of numbers are slow: only those are read whose last figures met.
QString SamePeople::number(int person)
{
    auto known = m_numbers.find(person);
    if (known == m_numbers.end()) {
        const PersonTraits &traits = m_people.at(person).traits;
        const QString text = traits.cell.text(IndexCell::Text::Phone);
        known = m_numbers.insert(person, toE164(text, traits.phoneRegion).value_or(QString()));
    }
    return *known;
}

SameReasons SamePeople::compare(int one, int other)
{
    const PersonTraits &a = m_people.at(one).traits;
    const PersonTraits &b = m_people.at(other).traits;
    SameReasons reasons;
    if (!mailbox(one).isEmpty() && mailbox(one) == mailbox(other))
        reasons |= SameReason::Email;
    if (!number(one).isEmpty() && number(one) == number(other))
        reasons |= SameReason::Phone;
    const auto shares = [](const QStringList &theirs) {
        return [&theirs](const QString &one_) { return theirs.contains(one_); };
    };
    if (std::ranges::any_of(a.links, shares(b.links)))
        reasons |= SameReason::Profile;
    if (std::ranges::any_of(a.places, shares(b.places))) {
        const QByteArray name = foldedName(a.cell);
        if (!name.isEmpty() && name == foldedName(b.cell))
            reasons |= SameReason::Name;
    }
    return reasons;
}

QList<SamePair> SamePeople::pairsIn(quint64 meeting)
{
    const QList<int> sharers = m_sharers.value(meeting);
    const bool isOfNames = meeting % 2 == 0;
    // The last figures of numbers meet by chance, too: those who really share one are fewer.
    if (sharers.size() < 2 || sharers.size() > (isOfNames ? mostNamesakes : mostShared))
        return {};
    QList<SamePair> pairs;
    for (qsizetype i = 0; i < sharers.size(); ++i) {
        for (qsizetype j = i + 1; j < sharers.size(); ++j) {
            const SameReasons reasons = compare(sharers.at(i), sharers.at(j));
            if (!reasons)
                continue;
            QString one = m_people.at(sharers.at(i)).traits.key;
            QString other = m_people.at(sharers.at(j)).traits.key;
            if (other < one)
                std::swap(one, other);
            pairs.append({.one = one, .other = other, .reasons = reasons});
        }
    }
    return pairs;
}

QList<quint64> SamePeople::meetings() const
{
    QList<quint64> unseen;
    std::ranges::copy_if(m_meetings, std::back_inserter(unseen),
                         [this](quint64 meeting) { return !m_found.contains(meeting); });
    return unseen;
}

void SamePeople::look(quint64 meeting)
{
    if (m_meetings.contains(meeting) && !m_found.contains(meeting))
        m_found.insert(meeting, pairsIn(meeting));
}

QList<SamePair> SamePeople::pairs()
{
    QList<SamePair> all;
    for (const quint64 meeting : std::as_const(m_meetings)) {
        look(meeting);
        all += m_found.value(meeting);
    }
    std::ranges::sort(all, [](const SamePair &a, const SamePair &b) {
        const bool isFirst = isVeryLikely(a.reasons);
        if (isFirst != isVeryLikely(b.reasons))
            return isFirst;
        return a.one != b.one ? a.one < b.one : a.other < b.other;
    });
    // Who shares several things met several times.
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QList<SamePair> SamePeople::pairsOf(const QString &key)
{
    QList<SamePair> all;
    const int number = m_places.value(key, -1);
    if (number < 0)
        return all;
    const QList<quint64> marks = m_people.at(number).marks;
    for (const quint64 mark : marks) {
        look(mark);
        const QList<SamePair> found = m_found.value(mark);
        for (const SamePair &pair : found) {
            if ((pair.one == key || pair.other == key) && !all.contains(pair))
                all.append(pair);
        }
    }
    std::ranges::stable_sort(all, {}, [](const SamePair &pair) { return !isVeryLikely(pair.reasons); });
    return all;
}

} // namespace vivier
