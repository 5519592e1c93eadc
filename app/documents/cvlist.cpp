#include "cvlist.h"

#include "cvlines.h"

using namespace Qt::StringLiterals;

namespace vivier::cv {

QString ListCounter::next(const QList<ListLevel> &levels, int level, int restart)
{
    if (level < 0 || level >= levels.size())
        return {};
    const bool first = m_counts.size() <= level;
    while (m_counts.size() <= level) // an item below no item of the level above counts as one of it
        m_counts += levels[m_counts.size()].start;
    m_counts.resize(level + 1);
    if (restart >= 0)
        m_counts[level] = restart;
    else if (!first)
        ++m_counts[level];

    const ListLevel &own = levels[level];
    if (own.mark == ListLevel::Mark::None)
        return {};
    if (own.mark == ListLevel::Mark::Bullet)
        return u"• "_s;
    QString label = own.pattern;
    for (int i = 0; i <= level; ++i)
        label.replace(u'%' + QString::number(i + 1), listNumber(m_counts[i], levels[i].style));
    label = label.trimmed();
    return label.isEmpty() ? QString() : label + u' ';
}

} // namespace vivier::cv
