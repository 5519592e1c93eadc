// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace vivier {

/// Who matches a search in the accounts that are not in sight: per account a heading with how many there are, and below
/// it the first of them by name, `mostShown` in all. New candidates that are only drafted are among them.
/// A search is worked off in slices between events, so that a keystroke does not wait for it: until it has ended, what
/// was found before stays, as far as it still fits. A search that goes on looks only at what it had found.
class OtherMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsAccountRole = Qt::UserRole + 100, ///< bool: a heading; its text is the account's name
        CountRole,                          ///< int, of a heading: all that match there
        AccountRole,                        ///< QString: id of the account
        KeyRole,                            ///< QString: key of the candidate
        ReasonRole, ///< QString: what fits, "Email: zoe@example.com"; else the subtitle or email
        MarkRole,   ///< int(SyncState)
    };
    static constexpr int mostShown = 50;
    static constexpr int sliceMs = 4;

    struct Source
    {
        QString account; ///< id
        QString name;
        QPointer<CandidateModel> candidates;
    };

    explicit OtherMatches(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setSources(const QList<Source> &sources);
    void setQuery(const QString &query);
    QString query() const { return m_query; }
    int matchCount() const { return m_total; } ///< in all these accounts
    bool isSearching() const { return m_slice.isActive(); }

Q_SIGNALS:
    void searched(); ///< the search has come to its end

private:
    struct Shown
    {
        qsizetype source = 0;
        QString key; ///< empty: the heading
        int count = 0;
    };

    void follow(const Source &source);
    void startOver();
    void forget();
    void search();
    bool searchSlice(qsizetype source, const QElapsedTimer &timer);
    QString spoken(const QModelIndex &index) const;
    void finish();
    void readShown();
    QList<int> firstByName(qsizetype source, int most) const;
    void show(const QList<Shown> &shown, int total);
    void keepWhatFits();

    QList<Source> m_sources;
    QString m_query;
    QList<QByteArray> m_words;
    QList<QList<int>> m_found; ///< per source: its rows that match, of the search under way or of the last one
    QList<QList<int>> m_among; ///< per source: the rows to look at; only with m_narrows
    bool m_narrows = false;
    bool m_complete = false; ///< m_found is all of what matches m_query
    qsizetype m_source = 0;  ///< where the search under way has come to
    qsizetype m_next = 0;
    QList<Shown> m_shown;
    int m_total = 0;
    QTimer m_slice;
    QTimer m_again; ///< something in the accounts changed
};

} // namespace vivier
