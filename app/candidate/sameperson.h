// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/indexcell.h"

#include <QFlags>
#include <QHash>
#include <QSet>

#include <utility>

namespace vivier {

/// Why two candidates may be one person. An address, a telephone or a profile is one person's; a name is many people's.
enum class SameReason {
    Email = 0x1,   ///< the same mailbox: case, and the dots and the "+" of Gmail, are no difference
    Phone = 0x2,   ///< the same E.164 number; one with an extension is a house's, and says nothing
    Profile = 0x4, ///< the same page of a network, as far as it was typed or sent from here
    Name = 0x8,    ///< the same name, accents and hyphens apart, in the same job
};
Q_DECLARE_FLAGS(SameReasons, SameReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(SameReasons)

/// Very likely one person; else maybe.
inline bool isVeryLikely(SameReasons reasons)
{
    return reasons.testAnyFlags(SameReason::Email | SameReason::Phone | SameReason::Profile);
}

/// The same for all ways to write one mailbox; "" for what has no "@".
QString sameMailbox(const QString &email);
/// The same for all ways to link one page of a network: no scheme, "www.", country or mobile host, query or last slash,
/// in lower case. "" for the address of no network, for a host alone, and for what is no link.
QString sameProfile(const Field &field, const QString &link);

/// Somebody among those of all accounts.
struct PersonId
{
    QString account; ///< its id
    QString key;

    QString spelled() const { return account + u'\n' + key; }
    static PersonId of(const QString &spelled) { return {spelled.section(u'\n', 0, 0), spelled.section(u'\n', 1)}; }
    friend bool operator==(const PersonId &, const PersonId &) = default;
};

/// What is compared of one candidate.
struct PersonTraits
{
    QString key;         ///< unique among all that are compared, over all accounts
    IndexCell cell;      ///< as the list shows it; shared with the list
    QStringList places;  ///< the jobs, unique over all accounts
    QStringList links;   ///< each as sameProfile()
    QString phoneRegion; ///< where national numbers are of, ISO 3166-1 alpha-2; "": nowhere
};

/// Of somebody in the list. `links`: those that are known of them, by field, as no read tells them.
PersonTraits personTraits(const PersonId &who, const IndexCell &cell, const FieldValues &links,
                          const FieldCatalog &catalog, const QString &phoneRegion);
/// The links that were sent, and over them those of the draft.
FieldValues knownLinks(const FieldValues &sent, const Draft &draft, const FieldCatalog &catalog);
/// Whether two are to be decided about: who is archived is done with, and matters only beside a new candidate.
bool isToDecide(const IndexCell &one, const IndexCell &other);

/// Two that were said to be two people; the first is of the account that keeps it.
using ApartPair = std::pair<PersonId, PersonId>;
/// Of the profile, sealed. Ends in the account's id, and goes with it.
QString apartSetting(const QString &account);
QList<ApartPair> apartPairs(const QString &account, const QByteArray &kept);
QByteArray apartBytes(const QList<ApartPair> &pairs);

/// Two that may be one person.
struct SamePair
{
    QString one; ///< keys; the lesser first
    QString other;
    SameReasons reasons;

    friend bool operator==(const SamePair &, const SamePair &) = default;
};

/// Everybody, to be found by what they share. It holds hashes, and reads the texts only of those whose hashes meet, so
/// that a hundred thousand take moments; putting one again costs what one costs. A plain value; not for several
/// threads.
class SamePeople
{
public:
    /// So many may share an address, a number or a profile (an agency's, a family's) until it says nothing any more …
    static constexpr qsizetype mostShared = 8;
    /// … and so many a name in one job.
    static constexpr qsizetype mostNamesakes = 4;

    /// Replaces what was known under that key.
    void put(const PersonTraits &person);
    void remove(const QString &key);
    void clear() { *this = {}; }
    qsizetype size() const { return m_places.size(); }

    /// What several share and nobody looked at yet: each is to be given to look(), in any slices.
    QList<quint64> meetings() const;
    void look(quint64 meeting);
    /// The pairs of all that was looked at, the very likely ones first, then by key. Looks at what was not looked at.
    QList<SamePair> pairs();
    /// Those of one of them alone, without a look at all others.
    QList<SamePair> pairsOf(const QString &key);

private:
    struct Person
    {
        PersonTraits traits;
        QList<quint64> marks; ///< a hash of each thing that can be shared
    };

    QList<quint64> marksOf(const PersonTraits &person) const;
    SameReasons compare(int one, int other);
    QString mailbox(int person);
    QString number(int person);
    QList<SamePair> pairsIn(quint64 meeting);

    QList<Person> m_people; ///< by number; who is gone has no key
    QList<int> m_free;
    QHash<QString, int> m_places; ///< numbers, by key
    QHash<quint64, QList<int>> m_sharers;
    QSet<quint64> m_meetings;                ///< marks of several
    QHash<quint64, QList<SamePair>> m_found; ///< by meeting, as long as nobody in it changes
    QHash<int, QString> m_mailboxes;         ///< of those whose hashes met
    QHash<int, QString> m_numbers;           ///< the same
};

} // namespace vivier
