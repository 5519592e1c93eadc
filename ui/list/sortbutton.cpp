// SPDX-License-Identifier: MIT
#include "list/sortbutton.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/contextmenu.h"

#include <QActionGroup>
#include <QMenu>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using By = CandidateOrder::By;

/// With its "&".
QString entryOf(By by, bool hasStages)
{
    switch (by) {
    case By::FirstName:
        return SortButton::tr("&First name");
    case By::LastName:
        return SortButton::tr("&Last name");
    case By::Changed:
        return SortButton::tr("Last c&hanged");
    case By::Created:
        return SortButton::tr("&Created");
    case By::Standing:
        return hasStages ? SortButton::tr("&Stage") : SortButton::tr("&Status");
    case By::InStage:
        return hasStages ? SortButton::tr("&Days in stage") : SortButton::tr("&Days in status");
    case By::Expiry:
        return SortButton::tr("&Expiry date");
    }
    return {};
}

QString directionOf(const CandidateOrder &order)
{
    switch (order.by) {
    case By::FirstName:
    case By::LastName:
        return order.turned ? SortButton::tr("from Z to A") : SortButton::tr("from A to Z");
    case By::Changed:
    case By::Created:
        return order.turned ? SortButton::tr("the oldest first") : SortButton::tr("the newest first");
    case By::Standing:
        return order.turned ? SortButton::tr("from the last to the first")
                            : SortButton::tr("from the first to the last");
    case By::InStage:
        return order.turned ? SortButton::tr("the longest first") : SortButton::tr("the shortest first");
    case By::Expiry:
        return order.turned ? SortButton::tr("the latest first") : SortButton::tr("the soonest first");
    }
    return {};
}

} // namespace

SortButton::SortButton(const FieldCatalog &catalog, QWidget *parent)
    : LinkButton(u"arrow-down-narrow-wide"_s, Theme::Type::Small, ColorRole::Text, parent)
    , m_offered(ordersFor(catalog))
    , m_hasStages(catalog.find(FieldRole::Stage))
{
    setObjectName(u"sortButton"_s);
    connect(this, &QAbstractButton::clicked, this, &SortButton::openMenu);
    setOrder({});
}

void SortButton::setOrder(const CandidateOrder &order)
{
    m_order = m_offered.contains(order.by) ? order : CandidateOrder();
    const QString what = QString(entryOf(m_order.by, m_hasStages)).remove(u'&');
    setMark(m_order.turned ? u"arrow-up-narrow-wide"_s : u"arrow-down-narrow-wide"_s);
    setWords(what);
    //: %1 is what the list is sorted by, %2 how: "Sorted by: Last name, from Z to A".
    setAccessibleName(tr("Sorted by: %1, %2").arg(what, directionOf(m_order)));
}

void SortButton::choose(By by)
{
    setOrder({by, by == m_order.by && !m_order.turned});
    Q_EMIT chosen();
}

void SortButton::openMenu()
{
    QMenu *menu = makeContextMenu(this, u"sortMenu"_s);
    fill(menu);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void SortButton::fill(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const By by : m_offered) {
        const bool isNow = by == m_order.by;
        const QString what = entryOf(by, m_hasStages);
        //: %1 is what the list is sorted by, %2 how: "Last name, from Z to A".
        QAction *entry = menu->addAction(isNow ? tr("%1, %2").arg(what, directionOf(m_order)) : what, this,
                                         [this, by] { choose(by); });
        entry->setCheckable(true);
        entry->setChecked(isNow);
        group->addAction(entry);
    }
}

} // namespace vivier
