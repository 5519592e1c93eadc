// SPDX-License-Identifier: MIT
#include "widgets/textfield.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/endofchange.h"
#include "widgets/textlimit.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace vivier {

namespace {

/// Qt makes a button of an action in a line, and leaves it without a name for screen readers.
void nameButton(const QLineEdit *line, const QAction *action, const QString &name)
{
    for (QToolButton *button : line->findChildren<QToolButton *>()) {
        if (button->defaultAction() == action)
            button->setAccessibleName(name);
    }
}

} // namespace

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
    , FieldEditor(this)
    , m_limit(new TextLimit(defaultLimit, this))
{
    setProperty("owned", true);
    setFrame(false);
    setMaxLength(0x3fffffff); // ours says why it refuses; QLineEdit's would cut silently
    setValidator(m_limit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, events(), &FieldEvents::changed);
    connect(this, &QLineEdit::editingFinished, events(), &FieldEvents::left);
    connect(this, &QLineEdit::textChanged, this, &TextField::refreshTrailing);
    connect(m_limit, &TextLimit::refused, events(), &FieldEvents::refused);
    connect(&Theme::current(), &Theme::changed, this, &TextField::measure);
    measure();
}

void TextField::setText(const QString &text)
{
    const QString before = QLineEdit::text();
    if (text == before)
        return;
    QLineEdit::setText(text);
    // Who is in it goes on where it changed; else the start of a long value is what one reads.
    setCursorPosition(hasFocus() && !before.isEmpty() ? endOfChange(before, text) : 0);
}

void TextField::forget()
{
    FieldEditor::forget();
    setText({}); // the next one's text is no change of this one
}

void TextField::measure()
{
    const int side = Theme::current().px(size::space2);
    setTextMargins(m_leading ? 0 : side, 0, m_trailing ? 0 : side, 0);
    updateGeometry();
}

void TextField::setPlaceholder(const QString &text, const QString &shorter)
{
    m_placeholder = text;
    m_shortPlaceholder = shorter;
    showLook();
}

void TextField::setLimit(int limit)
{
    m_limit->setLimit(limit);
}

int TextField::limit() const
{
    return m_limit->limit();
}

void TextField::setLeadingIcon(const QString &icon)
{
    if (m_leading)
        removeAction(m_leading);
    m_leading = addAction(themedIcon(icon, ColorRole::Soft), LeadingPosition);
    m_leading->setEnabled(true);
    nameButton(this, m_leading, accessibleName());
    measure();
}

QAction *TextField::setTrailingAction(const QString &icon, const QString &what, bool needsText)
{
    if (m_trailing)
        removeAction(m_trailing);
    m_trailing = addAction(themedIcon(icon, ColorRole::Accent), TrailingPosition);
    m_trailing->setText(what);
    nameButton(this, m_trailing, what);
    const QKeySequence key(Qt::ALT | Qt::Key_Return);
    m_trailing->setShortcut(key);
    m_trailing->setShortcutContext(Qt::WidgetShortcut);
    m_trailing->setToolTip(tr("%1 (%2)").arg(what, key.toString(QKeySequence::NativeText)));
    m_trailingNeedsText = needsText;
    connect(m_trailing, &QAction::triggered, this, &TextField::trailingTriggered);
    refreshTrailing();
    measure();
    return m_trailing;
}

void TextField::refreshTrailing()
{
    if (m_trailing)
        m_trailing->setVisible(offersTrailing());
}

void TextField::showLook()
{
    const int room = width() - 2 * Theme::current().px(size::space2) - 4; // QLineEdit has 2 at each side
    const bool isShort = !m_shortPlaceholder.isEmpty() && fontMetrics().horizontalAdvance(m_placeholder) > room;
    setPlaceholderText(look().unknown ? hint() : isShort ? m_shortPlaceholder : m_placeholder);
    update();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!m_shortPlaceholder.isEmpty())
        showLook();
}

QSize TextField::sizeHint() const
{
    return {Theme::current().px(180), Theme::current().px(size::control)};
}

QSize TextField::minimumSizeHint() const
{
    return {Theme::current().px(80), Theme::current().px(size::control)};
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TextField::paintEvent(QPaintEvent *event)
{
    FieldLook box = look();
    refine(box);
    paintBox(text().isEmpty(), hasFocus(), box);
    QLineEdit::paintEvent(event);
}

} // namespace vivier
