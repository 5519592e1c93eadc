#include "widgets/textfield.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/textlimit.h"

#include <QAction>
#include <QEvent>

namespace vivier {

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
    if (text != QLineEdit::text()) {
        QLineEdit::setText(text);
        setCursorPosition(0); // the start of a long value is what one reads
    }
}

void TextField::measure()
{
    const int side = Theme::current().px(size::space2);
    setTextMargins(m_leading ? 0 : side, 0, m_trailing ? 0 : side, 0);
    updateGeometry();
}

void TextField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
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
    m_leading = addAction(themedIcon(icon, Token::Soft), LeadingPosition);
    m_leading->setEnabled(true);
    measure();
}

QAction *TextField::setTrailingAction(const QString &icon, const QString &what, bool needsText)
{
    if (m_trailing)
        removeAction(m_trailing);
    m_trailing = addAction(themedIcon(icon, Token::Accent), TrailingPosition);
    m_trailing->setText(what);
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
        m_trailing->setVisible(!m_trailingNeedsText || !text().isEmpty());
}

void TextField::showLook()
{
    setPlaceholderText(look().unknown ? hint() : m_placeholder);
    update();
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
