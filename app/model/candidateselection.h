// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace vivier {

/// Whom of an account the recruiter has selected, to do one thing to all of them. Beside the open candidate: selecting
/// opens nobody. Kept while the list is scrolled, searched or filtered otherwise. Lives on the window's thread.
class CandidateSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they were selected.
    const QStringList &keys() const { return m_keys; }
    bool contains(const QString &key) const { return m_known.contains(key); }
    qsizetype count() const { return m_keys.size(); }
    bool isEmpty() const { return m_keys.isEmpty(); }

    void set(const QStringList &keys);
    void add(const QStringList &keys);
    void remove(const QStringList &keys);
    void toggle(const QString &key);
    void clear() { set({}); }
    /// A new candidate got its reference.
    void rename(const QString &from, const QString &to);

Q_SIGNALS:
    void changed();

private:
    QStringList m_keys;
    QSet<QString> m_known;
};

} // namespace vivier
