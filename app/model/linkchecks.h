// SPDX-License-Identifier: MIT
#pragma once

#include "documents/sendinglinks.h"
#include "drafts/draftbook.h"
#include "sync/connectivity.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace vivier {

/// What is known of the links to files that drafts of one account hold, before they are sent. Looks by itself at what
/// is edited in the open candidate: when editing pauses, and at once after a paste or a drop. A late answer counts for
/// the text that was asked about only. Off until setOn(); asks nothing while working offline, and makes up for that
/// after. Lives on the window's thread; nothing blocks.
class LinkChecks : public QObject
{
    Q_OBJECT

public:
    /// `options`: whose base URL, which resolver and clock; the setting and working offline are put in here.
    LinkChecks(DraftBook *book, Connectivity *connectivity, LinkCheckOptions options, QObject *parent = nullptr);
    ~LinkChecks() override;

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// What is known of the link that is drafted there; nullopt: no link to a file is drafted there, or it is off.
    /// Checking from the first moment on.
    std::optional<LinkVerdict> verdict(const QString &key, const QString &field) const;
    /// Editing is over: asks now, unless this text was asked about.
    void look(const QString &key, const QString &field);
    /// A candidate is opened: asks about each link of its draft that was not asked about for an hour.
    void open(const QString &key);

    /// What is known of a link for a field that it is not drafted in; `then` is told once, maybe before this returns
    /// (Off, Offline and what was answered a moment ago), and never when `context` is gone.
    void ask(const QUrl &link, const Field &field, QObject *context,
             const std::function<void(const LinkVerdict &)> &then);

    /// Before these are sent: what keeps fields of theirs here. Calls `then` once: at once when nobody need be asked,
    /// else when all is known or patienceFor() is over. A field that is edited meanwhile stays, too.
    void beforeSending(const QList<Draft> &drafts, QObject *context,
                       const std::function<void(const QHash<QString, QList<Problem>> &byKey)> &then);
    /// Whether something may be asked about before a draft is sent.
    bool hasLinks(const Draft &draft) const { return m_isOn && !fileLinksOf(draft, m_book->catalog()).isEmpty(); }
    /// Links that a send waits for.
    int awaited() const { return m_awaited; }
    bool isAwaited(const QString &key) const { return m_awaitedKeys.contains(key); }

Q_SIGNALS:
    /// verdict() of this field is another.
    void changed(const QString &key, const QString &field);
    void awaitedChanged();

private:
    using Place = std::pair<QString, QString>; ///< key and field

    struct Entry
    {
        QString text;
        LinkVerdict verdict;
        int turn = 0; ///< an earlier question is out of date
        bool isAsked = false;
        std::stop_source stop = {};
    };

    std::optional<LinkToCheck> linkAt(const QString &key, const QString &field) const;
    QHash<QString, QList<Problem>> problemsOf(const QList<LinkToCheck> &links,
                                              const QList<LinkVerdict> &verdicts) const;
    void follow(const DraftChanges &changes);
    void followText(const QString &key, const QString &field);
    void forget(const Place &place);
    void askAbout(const LinkToCheck &link);
    void settle(const LinkToCheck &link, const LinkVerdict &verdict);
    void rename(const QString &from, const QString &to);
    void lookAgain();

    DraftBook *m_book;
    Connectivity *m_connectivity;
    std::shared_ptr<Clock> m_clock;
    bool m_isOn = false;
    QHash<Place, Entry> m_entries;
    int m_awaited = 0;
    QHash<QString, int> m_awaitedKeys;
    LinkChecker m_checker; ///< goes first: what it still asks ends while all else is there
};

} // namespace vivier
