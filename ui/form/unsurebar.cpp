// SPDX-License-Identifier: MIT
#include "form/unsurebar.h"

#include "theme/theme.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vivier {

using namespace Qt::StringLiterals;

UnsureBar::UnsureBar(const QString &field, const QString &label, const QString &ats, QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(this))
    , m_arrived(new QPushButton(tr("It arrived"), this))
    , m_again(new QPushButton(tr("Send again"), this))
{
    setObjectName(field + "UnsureBar"_L1);
    m_text->setText(tr("Not known whether it arrived: please check in %1.").arg(ats));
    setTextType(m_text, Theme::Type::Small, ColorRole::Draft);
    m_arrived->setObjectName(field + "ArrivedButton"_L1);
    m_arrived->setAccessibleName(tr("%1: it arrived").arg(label));
    m_arrived->setToolTip(tr("Remove it here: %1 has it").arg(ats));
    m_again->setObjectName(field + "SendAgainButton"_L1);
    m_again->setAccessibleName(tr("%1: send again").arg(label));
    m_again->setToolTip(tr("It did not arrive: it is sent again with the next send"));
    setAccessibleName(m_text->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size::space2);
    buttons->addWidget(m_arrived);
    buttons->addWidget(m_again);
    buttons->addStretch();
    auto *words = new QHBoxLayout;
    words->setSpacing(size::space1);
    words->addWidget(new IconLabel(u"circle-help"_s, ColorRole::Draft, 13, this), 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addLayout(words);
    column->addLayout(buttons);
    connect(m_arrived, &QPushButton::clicked, this, [this] { Q_EMIT settled(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT settled(false); });
}

} // namespace vivier
