// SPDX-License-Identifier: MIT
#include "widgets/emptystate.h"

#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, ColorRole::Faint, 40))
    , m_sentence(new PlainLabel)
    , m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(Theme::current().px(360));
    m_sentence->setMinimumWidth(Theme::current().px(160));
    setTextType(m_sentence, Theme::Type::Body, ColorRole::Soft);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_sentence->setMaximumWidth(Theme::current().px(360));
        m_sentence->setMinimumWidth(Theme::current().px(160));
    });
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence, 1);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::space5, size::space5, size::space5, size::space5);
    layout->setSpacing(size::space3);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_action->hide();
}

void EmptyState::setContent(const QString &icon, const QString &sentence, const QString &action)
{
    m_icon->setIcon(icon, ColorRole::Faint);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setFocusProxy(action.isEmpty() ? nullptr : m_action);
    setAccessibleName(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace vivier
