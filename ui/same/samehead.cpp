// SPDX-License-Identifier: MIT
#include "same/samehead.h"

#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vivier {

using namespace Qt::StringLiterals;

SameHead::SameHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36, this))
    , m_name(new QPushButton(this))
    , m_about(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_fate(new ElidedLabel({}, Theme::Type::SmallStrong, ColorRole::Accent, this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setButtonKind(m_name, ButtonKind::Link);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addWidget(m_fate);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::space2);
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    connect(m_name, &QPushButton::clicked, this, &SameHead::openRequested);
}

void SameHead::setWords(const Words &words)
{
    m_avatar->setName(words.firstName, words.lastName);
    m_name->setText(withoutMnemonic(singleLine(words.name)));
    m_name->setEnabled(words.canOpen);
    //: %1 is a name
    m_name->setToolTip(tr("Open %1").arg(isolated(words.name)));
    m_name->setAccessibleName(m_name->toolTip());
    m_about->setText(words.about);
    m_fate->setText(words.fate);
}

} // namespace vivier
