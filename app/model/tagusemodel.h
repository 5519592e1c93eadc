// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "candidate/tagdoubles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace vivier {

class CandidateModel;

/// All tags of an account: how many carry each, when one of them last changed, and which others it is like. Counted
/// from the candidates as the list shows them, archived ones and drafts included, in slices so that nothing pauses.
/// Lives on the window's thread.
class TagUseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TagColumn, CandidatesColumn, LastUsedColumn, LikeColumn, ColumnCount };
    enum class Show { All, Doubles };
    enum class Order { Name, Candidates, LastUsed };

    /// `candidates` must outlive it.
    explicit TagUseModel(const CandidateModel *candidates, QObject *parent = nullptr);

    /// Counts now, and again when candidates change; until it is told to stop.
    void setFollowing(bool following);
    bool isCounted() const { return m_isCounted; } ///< once, at least
    void setQuery(const QString &query);
    void setShown(Show show);
    Show shown() const { return m_show; }
    /// Doubles are shown group by group, whatever the order.
    void setOrder(Order order);
    int count(Show show) const; ///< whatever is searched for

    int rowOf(const QString &tag) const; ///< -1: not shown
    QString tagAt(int row) const { return m_tags.at(m_rows.at(row)).tag; }
    /// How many carry it; 0: nobody.
    int carriersOf(const QString &tag) const;
    /// The tag that it is like; of a group's most used one the next. Empty: none.
    QString likeOf(const QString &tag) const;
    /// Of these the one that most carry; "" of none.
    QString mostUsed(const QStringList &tags) const;

    /// Who carries any of these, in the order of the candidates. Looks at all of them.
    QStringList carriers(const QStringList &tags) const;
    /// Makes one tag of several, or with no `into` none. Of those who carry any of `gone`.
    QList<BulkEdit> replacing(const QStringList &gone, const QString &into) const;
    const Field *field() const; ///< of the tags; nullptr: the ATS has none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Everybody was looked at.
    void counted();

private:
    struct Use
    {
        int carriers = 0;
        int archived = 0;       ///< of them
        qint64 lastChanged = 0; ///< of one of them, in ms since 1970; 0: not told

        friend bool operator==(const Use &, const Use &) = default;
    };
    struct Tag
    {
        QString tag;
        Use use;
        QByteArray sortKey;
        QByteArray folded;
        QString like = {};
        TagLikeness why = TagLikeness::None;
        int group = -1;  ///< of those that are alike; the group of the most used comes first
        int doubles = 0; ///< of a group's most used: how many others it has
    };

    void recountSoon();
    void recount();
    void recountFurther();
    void take();
    void findDoubles();
    void arrange();
    QString likeWords(const Tag &tag) const;

    const CandidateModel *m_candidates;
    bool m_isFollowing = false;
    bool m_isCounted = false;
    bool m_isStale = false; ///< somebody changed while it was counted
    int m_looked = -1;      ///< rows that were looked at; -1: it is not counting
    QHash<QString, Use> m_uses;
    QTimer m_next;  ///< slice
    QTimer m_again; ///< a while after a change: a pull brings many
    QList<Tag> m_tags;
    QHash<QString, int> m_placeOf; ///< in m_tags
    QList<int> m_rows;             ///< of m_tags, as they are shown
    QString m_query;
    Show m_show = Show::All;
    Order m_order = Order::Candidates;
};

} // namespace vivier
