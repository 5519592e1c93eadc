// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidateorder.h"
#include "widgets/linkbutton.h"

class QMenu;

namespace vivier {

/// By what the list is sorted, and a menu to choose it. What is chosen again is turned round.
class SortButton : public LinkButton
{
    Q_OBJECT

public:
    /// `catalog`: what there is to sort by.
    SortButton(const FieldCatalog &catalog, QWidget *parent);

    const CandidateOrder &order() const { return m_order; }
    /// One that is not offered is as the usual one.
    void setOrder(const CandidateOrder &order);
    /// The choices, for a menu that has more.
    void fill(QMenu *menu);

Q_SIGNALS:
    void chosen();

private:
    void openMenu();
    void choose(CandidateOrder::By by);

    CandidateOrder m_order;
    QList<CandidateOrder::By> m_offered;
    bool m_hasStages;
};

} // namespace vivier
