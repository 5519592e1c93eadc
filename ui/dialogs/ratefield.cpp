// SPDX-License-Identifier: MIT
#include "dialogs/ratefield.h"

#include "theme/plainlabel.h"
#include "theme/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

RateField::RateField(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QPushButton(tr("Ad&vanced")))
    , m_sentence(new QWidget)
    , m_perSecond(new QDoubleSpinBox)
    , m_atOnce(new QSpinBox)
{
    m_perSecond->setObjectName(u"perSecond"_s);
    m_perSecond->setDecimals(1);
    m_perSecond->setRange(Account::slowestRate, Account::fastestRate);
    m_perSecond->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_perSecond->setAccessibleName(tr("Maximum requests a second"));
    m_atOnce->setObjectName(u"atOnce"_s);
    for (QAbstractSpinBox *box :
         {static_cast<QAbstractSpinBox *>(m_perSecond), static_cast<QAbstractSpinBox *>(m_atOnce)})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or stepped with the arrow keys
    m_atOnce->setRange(1, Account::mostAtOnce);
    m_atOnce->setAccessibleName(tr("Maximum requests at a time"));

    //: The first words of a sentence: "At most [4] requests a second, [2] at a time".
    auto *before = new PlainLabel(tr("At &most"));
    before->setBuddy(m_perSecond);
    auto *between = new PlainLabel;
    const auto count = [between](double rate) {
        //: In the middle of it.
        between->setText(tr("request(s) a second,", nullptr, rate == 1.0 ? 1 : 2));
    };
    connect(m_perSecond, &QDoubleSpinBox::valueChanged, this, count);
    count(m_perSecond->value());
    //: The end of it.
    auto *after = new PlainLabel(tr("at a t&ime"));
    after->setBuddy(m_atOnce);
    auto *sentence = new QHBoxLayout(m_sentence);
    sentence->setContentsMargins(0, 0, 0, 0);
    sentence->setSpacing(size::space2);
    for (QWidget *part :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(m_perSecond), static_cast<QWidget *>(between),
          static_cast<QWidget *>(m_atOnce), static_cast<QWidget *>(after)})
        sentence->addWidget(part);
    sentence->addStretch();

    m_fold->setObjectName(u"advanced"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    setButtonKind(m_fold, ButtonKind::Link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::space1);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_sentence);
    connect(m_fold, &QPushButton::toggled, this, &RateField::unfold);
    unfold(false);
}

void RateField::setAts(const AtsProfile &ats)
{
    m_perSecond->setToolTip(
        (ats.tellsLimits ? tr("Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. "
                              "Fewer leave more for other programs that use this key.")
                         : tr("%1 does not say how many requests it accepts. Fewer requests put less load on it and "
                              "take longer; when it asks for a pause, Vivier slows down automatically for a while."))
            .arg(ats.name));
    m_atOnce->setToolTip(tr("How many answers from %1 are awaited at the same time. More help only if the connection "
                            "is slow to respond.")
                             .arg(ats.name));
    for (QWidget *box : {static_cast<QWidget *>(m_perSecond), static_cast<QWidget *>(m_atOnce)})
        box->setAccessibleDescription(box->toolTip());
}

void RateField::setAccount(const Account &account)
{
    setAts(AtsProfile::of(account));
    // Only the command line can take the limit away: here it can stay away, or come back.
    if (account.requestsPerSecond <= 0) {
        m_perSecond->setMinimum(0);
        m_perSecond->setSpecialValueText(tr("unlimited"));
    }
    m_perSecond->setValue(account.requestsPerSecond);
    m_atOnce->setValue(account.requestsAtOnce);
    const Account usual;
    m_fold->setChecked(account.requestsPerSecond != usual.requestsPerSecond ||
                       account.requestsAtOnce != usual.requestsAtOnce || !account.tls.isEmpty());
}

void RateField::setMore(QWidget *more)
{
    m_more = more;
    layout()->addWidget(more);
    more->setVisible(m_fold->isChecked());
}

void RateField::unfold(bool open)
{
    m_sentence->setVisible(open);
    if (m_more)
        m_more->setVisible(open);
    setButtonIcon(m_fold, open ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setAccessibleDescription(open ? tr("Expanded") : tr("Collapsed"));
    if (open)
        Q_EMIT unfolded();
}

void RateField::apply(Account *account) const
{
    account->requestsPerSecond = m_perSecond->value() > 0 ? qMax(m_perSecond->value(), Account::slowestRate) : 0;
    account->requestsAtOnce = m_atOnce->value();
}

} // namespace vivier
