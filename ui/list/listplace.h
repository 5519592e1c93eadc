// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QListView;

namespace vivier {

class CandidateListModel;

/// Where the list of candidates stands: what changes by itself moves nobody who is in sight.
class ListPlace
{
public:
    ListPlace(QListView *view, const CandidateListModel *list)
        : m_view(view)
        , m_list(list)
    {
    }

    /// Before a reset: where those in sight are, `open` first.
    void keep(const QString &open);
    void forget() { m_shown.clear(); }
    /// After it: the first of them who is still there is where it was.
    void find();
    /// Key of the first in sight; empty: the list begins there.
    QString top() const;
    /// Lets the list begin with this one.
    void begin(const QString &top);

private:
    QListView *m_view;
    const CandidateListModel *m_list;
    QList<std::pair<QString, int>> m_shown; ///< by key, and how far down
};

} // namespace vivier
