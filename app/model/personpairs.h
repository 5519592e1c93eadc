// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/sameperson.h"
#include "model/candidatemodel.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace vivier {

/// Who of all open accounts may be one person, and who was said not to be. Looked for in slices between events, from
/// the index cells alone; of what changes only that is looked at again. Archived candidates are paired with new ones
/// only. Lives on the window's thread.
class PersonPairs : public QObject
{
    Q_OBJECT

public:
    static constexpr int sliceMs = 4;

    struct Source
    {
        QString account;     ///< id
        QString name;        ///< on screen
        QString phoneRegion; ///< where national numbers are of
        QPointer<CandidateModel> candidates;
        std::shared_ptr<Store> store; ///< nullptr: nothing is kept, and no link is known that was sent
    };
    using Who = PersonId;
    struct Pair
    {
        Who one;
        Who other;
        SameReasons reasons;

        bool isOf(const Who &who) const { return one == who || other == who; }
        bool isSamePeople(const Pair &pair) const { return one == pair.one && other == pair.other; }
        friend bool operator==(const Pair &, const Pair &) = default;
    };

    explicit PersonPairs(QObject *parent = nullptr);

    void setSources(const QList<Source> &sources);
    const QList<Source> &sources() const { return m_sources; }
    const Source *source(const QString &account) const;
    /// Looks for pairs now, and again for what changes; nothing is held in memory before, or after it is told to stop.
    void setFollowing(bool following);
    bool isFollowing() const { return m_isFollowing; }
    bool isReady() const { return m_isReady; } ///< everybody was looked at, once at least

    /// Those to decide about: the very likely ones first, and last those that were put off.
    const QList<Pair> &pairs() const { return m_pairs; }
    const QList<Pair> &apart() const { return m_apartPairs; } ///< those that were said to be two
    QList<Pair> pairsOf(const Who &who) const;

    /// They are two people, or may be one after all: kept in the profile, for good. failed() where it cannot be.
    void setApart(const Pair &pair, bool apart);
    /// To the end, until the program ends.
    void putOff(const Pair &pair);
    /// The links that are known of somebody, drafted ones first: no read tells them.
    FieldValues links(const Who &who) const;

Q_SIGNALS:
    void changed();
    void failed(const vivier::StoreError &error);

private:
    struct Looked
    {
        int next = 0;        ///< row that everybody's turn has come to
        QSet<QString> stale; ///< keys of whom something changed
        QHash<QString, FieldValues> sent;
    };

    void follow(qsizetype source);
    void soon();
    void go();
    bool goRows(qsizetype source, const std::function<bool()> &isOver);
    void put(qsizetype source, int row);
    void readLinks(qsizetype source);
    void readApart(const Source &source);
    void keepApart(const QString &account);
    void rename(const Who &from, const Who &to);
    void tell();
    bool isListed(const Pair &pair) const;

    QList<Source> m_sources;
    QList<Looked> m_looked;
    bool m_isFollowing = false;
    bool m_isReady = false;
    SamePeople m_people;
    QList<quint64> m_meetings; ///< still to be looked at
    QList<Pair> m_apart;       ///< without reasons
    QList<Pair> m_putOff;
    QList<Pair> m_pairs;
    QList<Pair> m_apartPairs;
    QTimer m_slice;
    std::unique_ptr<QObject> m_links; ///< context of the connections to the sources
};

} // namespace vivier
