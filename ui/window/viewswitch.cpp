// SPDX-License-Identifier: MIT
#include "window/viewswitch.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/roving.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vivier {

using namespace Qt::StringLiterals;

ViewSwitch::ViewSwitch(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_list(make(u"listViewButton"_s, tr("List"), u"list"_s, false))
    , m_board(make(u"boardViewButton"_s, tr("Board"), u"columns-2"_s, true))
{
    setAccessibleName(tr("View"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_board);
    auto *roving = new Roving(Roving::Arrows::MoveOnly, this);
    roving->setButtons({m_list, m_board});
    setNarrow(false);
    setBoardShown(false);
    roving->refresh();
    const auto measure = [this] {
        for (QToolButton *button : {m_list, m_board})
            button->setIconSize(QSize(1, 1) * Theme::current().px(size::icon));
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    measure();
}

QToolButton *ViewSwitch::make(const QString &name, const QString &words, const QString &icon, bool board)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolTip(withKeys(words, ActionId::ShowBoard));
    button->setIcon(themedIcon(icon));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, ButtonKind::Normal);
    connect(button, &QToolButton::clicked, this, [this, board] {
        if (board != m_isBoard)
            m_actions.action(ActionId::ShowBoard)->trigger();
        setBoardShown(m_isBoard); // a click checks nothing by itself
    });
    return button;
}

void ViewSwitch::setBoardShown(bool shown)
{
    m_isBoard = shown;
    m_list->setChecked(!shown);
    m_board->setChecked(shown);
}

void ViewSwitch::setNarrow(bool narrow)
{
    for (QToolButton *button : {m_list, m_board})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace vivier
