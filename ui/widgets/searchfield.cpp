// SPDX-License-Identifier: MIT
#include "widgets/searchfield.h"

#include "theme/inputrules.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : TextField(parent)
{
    setProperty(holdsUntaken, true); // wherever it stands: a search is no field
    setLimit(500);
    setAccessibleName(tr("Search"));
    setLeadingIcon(u"search"_s);
    QAction *clear = setTrailingAction(u"x"_s, tr("Clear the search"), true);
    clear->setShortcut({}); // Escape does it
    clear->setToolTip(tr("Clear the search (Esc)"));
    connect(this, &TextField::trailingTriggered, this, [this] {
        setText({});
        Q_EMIT events()->changed();
    });
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    setToolTip(tr("Search (%1)").arg(m_keys));
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        setText({});
        Q_EMIT events()->changed();
        event->accept();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        Q_EMIT resultsRequested();
        event->accept();
        return;
    default:
        break;
    }
    TextField::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::Small));
    const QFontMetrics body(font());
    const int keys = metrics.horizontalAdvance(m_keys) + theme.px(size::space2);
    // Never over the placeholder: the words matter more than the hint.
    const int free = width() - theme.px(36) - body.horizontalAdvance(placeholderText());
    if (m_keys.isEmpty() || !text().isEmpty() || hasFocus() || free < keys)
        return;
    QPainter painter(this);
    painter.setFont(theme.font(Theme::Type::Small));
    painter.setPen(theme.color(ColorRole::Faint));
    painter.drawText(rect().adjusted(theme.px(size::space2), 0, -theme.px(size::space2), 0),
                     textFlags(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter), m_keys);
}

} // namespace vivier
