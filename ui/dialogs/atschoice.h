// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountrules.h"

#include <QWidget>

class QButtonGroup;

namespace vivier {

// Which ATS a new account is for: a card each, with its name and what opens it. The arrow keys go from one to the next.
class AtsChoice : public QWidget
{
    Q_OBJECT
public:
    explicit AtsChoice(QWidget *parent = nullptr);

    void setAts(const AtsProfile &ats);

Q_SIGNALS:
    void chosen(const vivier::AtsProfile &ats); // not by setAts()

private:
    QButtonGroup *m_cards;
};

} // namespace vivier
