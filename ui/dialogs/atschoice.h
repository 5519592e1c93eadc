#pragma once

#include "candidate/account.h"

#include <QWidget>

class QButtonGroup;

namespace vivier {

// Which ATS a new account is for: a card each, with its name and what opens it. The arrow keys go from one to the next.
class AtsChoice : public QWidget
{
    Q_OBJECT
public:
    explicit AtsChoice(QWidget *parent = nullptr);

    AtsKind ats() const;
    void setAts(AtsKind ats);

Q_SIGNALS:
    void chosen(vivier::AtsKind ats); // not by setAts()

private:
    QButtonGroup *m_cards;
};

} // namespace vivier
