// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/indexcell.h"

#include <QHash>
#include <QSet>

namespace vivier {

/// Who is there already, to be found by what a list says of somebody. Not for several threads.
class PeopleIndex
{
public:
    /// `phoneRegion`: where national telephone numbers are of, ISO 3166-1 alpha-2; "": nowhere.
    explicit PeopleIndex(const QString &phoneRegion)
        : m_phoneRegion(phoneRegion)
    {
    }

    /// Of the snapshot, and once more of the draft over it: somebody is found by both.
    void add(const IndexCell &cell, const QStringList &jobs);

    bool contains(const QString &key) const { return m_jobs.contains(key); }
    bool isIn(const QString &key, const QString &job) const { return m_jobs.value(key).contains(job); }
    /// Keys, in the order in which they were added.
    QStringList withEmail(const QString &email) const { return m_byEmail.value(comparableAddress(email)); }
    /// The first call reads all numbers: 20 ms for a thousand national ones.
    QStringList withPhone(const QString &phone);

    /// For a sentence: the name, and the reference where the ATS gave one. Not isolated().
    QString named(const QString &key) const;
    QStringList named(const QStringList &keys) const;

    /// By what is known of both, this may be the first name of the one with the key: a word of it is, or one is
    /// missing.
    bool mayBeCalled(const QString &key, const QString &firstName) const;

    QString comparableAddress(const QString &email) const;
    /// E.164 where it can be had, else the figures; "" for what is no number.
    QString comparableNumber(const QString &phone) const;

    /// Folded (see foldedTag()).
    bool knowsTag(const QString &tag) const { return m_tags.contains(foldedTag(tag)); }
    static QByteArray foldedTag(const QString &tag);

private:
    QString m_phoneRegion;
    QHash<QString, QStringList> m_jobs;             ///< of each key
    QHash<QString, IndexCell> m_cells;              ///< of each key, as it was added last
    QHash<QString, QList<QByteArray>> m_firstNames; ///< folded, of each key
    QHash<QString, QStringList> m_byEmail;
    QHash<QString, QStringList> m_byPhone;
    QList<std::pair<QString, QString>> m_unreadPhones; ///< key, number as it is written
    QSet<QByteArray> m_tags;
};

} // namespace vivier
