#pragma once

#include <QList>
#include <QString>

namespace vivier::cv {

/// How one level of a list is marked.
struct ListLevel
{
    enum class Mark { None, Bullet, Number };
    Mark mark = Mark::None;
    QString pattern;    ///< numbers: "%1.%2)", each %n the number of level n, from 1
    QChar style = u'1'; ///< numbers: listNumber()'s style
    int start = 1;
};

/// Counts the items of one list.
class ListCounter
{
public:
    /// The label of the next item of this level (from 0): "• ", "2. ", "" without a mark. `restart` ≥ 0: counts from
    /// there.
    QString next(const QList<ListLevel> &levels, int level, int restart = -1);

private:
    QList<int> m_counts; ///< of the levels down to the last item's
};

} // namespace vivier::cv
