// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountrules.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace vivier {

// How much an account asks of its ATS, as one sentence: "At most 4 requests a second, 2 at a time". Folded away under
// "Advanced" while both are as usual.
class RateField : public QWidget
{
    Q_OBJECT
public:
    explicit RateField(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    // Only whose limits the words are about.
    void setAts(const AtsProfile &ats);
    // What else is folded away; below the sentence.
    void setMore(QWidget *more);
    // Into an account, as chosen.
    void apply(Account *account) const;

Q_SIGNALS:
    void unfolded();

private:
    void unfold(bool open);

    QPushButton *m_fold;
    QWidget *m_sentence;
    QWidget *m_more = nullptr;
    QDoubleSpinBox *m_perSecond;
    QSpinBox *m_atOnce;
};

} // namespace vivier
