#include "widgets/longtextfield.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace vivier {

namespace {

int charactersIn(const QTextDocument &document)
{
    int units = document.characterCount() - 1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        units -= static_cast<int>(std::ranges::count_if(block.text(), [](QChar c) { return c.isLowSurrogate(); }));
    return units;
}

} // namespace

LongTextField::LongTextField(QWidget *parent)
    : QPlainTextEdit(parent)
    , FieldEditor(this)
{
    setProperty("owned", true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(size::space1);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        m_characters = charactersIn(*document());
        update();
        if (!m_settingText)
            Q_EMIT events()->changed();
    });
    fit();
}

void LongTextField::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback guard(m_settingText, true);
    setPlainText(text);
}

void LongTextField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showLook();
}

void LongTextField::setLimit(int limit)
{
    m_limit = limit;
    update();
}

void LongTextField::setMost(int most)
{
    m_most = most;
    update();
}

LongTextField::Fullness LongTextField::fullness() const
{
    if (m_most <= 0 || m_characters * 10LL <= m_most * 9LL)
        return Fullness::Plenty;
    return m_characters <= m_most ? Fullness::Near : Fullness::Beyond;
}

void LongTextField::showLook()
{
    setPlaceholderText(look().unknown ? hint() : m_placeholder);
    update();
}

bool LongTextField::takes(const QString &more)
{
    const auto selected = textCursor().selectionEnd() - textCursor().selectionStart();
    const auto length = document()->characterCount() - 1 - selected + more.size();
    if (length <= m_limit)
        return true;
    Q_EMIT events()->refused(static_cast<int>(length), m_limit);
    return false;
}

void LongTextField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool prints = !typed.isEmpty() && (typed[0].isPrint() || event->key() == Qt::Key_Return);
    if (prints && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !takes(typed))
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void LongTextField::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() || takes(event->commitString()))
        QPlainTextEdit::inputMethodEvent(event);
}

bool LongTextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() &&
           !source->hasUrls(); // a dragged link is for whatever lies behind, a dragged text is ours
}

void LongTextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText() && takes(source->text()))
        QPlainTextEdit::insertFromMimeData(source);
}

void LongTextField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void LongTextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void LongTextField::fit()
{
    const Theme &theme = Theme::current();
    const int count = QFontMetrics(theme.font(Theme::Type::Small)).height();
    const int side = theme.px(size::space1 + 2);
    setViewportMargins(side, theme.px(2), side, count + theme.px(2));
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    lines = std::clamp(lines, leastLines, mostLines);
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
}

void LongTextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

QSize LongTextField::sizeHint() const
{
    const QMargins margins = viewportMargins();
    const int height = m_lines * QFontMetrics(font()).lineSpacing() + 2 * qRound(document()->documentMargin()) +
                       margins.top() + margins.bottom();
    return {Theme::current().px(240), height + Theme::current().px(2)};
}

bool LongTextField::event(QEvent *event)
{
    // The scroll area's own surface, under the transparent viewport.
    if (event->type() == QEvent::Paint) {
        paintBox(document()->isEmpty(), hasFocus());
        QPainter painter(this);
        const Theme &theme = Theme::current();
        painter.setFont(theme.font(Theme::Type::Small));
        const Fullness full = fullness();
        painter.setPen(theme.color(full == Fullness::Plenty ? Token::Faint
                                   : full == Fullness::Near ? Token::Draft
                                                            : Token::Bad));
        const int side = theme.px(size::space2);
        painter.drawText(rect().adjusted(side, 0, -side, -theme.px(3)),
                         textFlags(layoutDirection(), Qt::AlignBottom | Qt::AlignTrailing), countText());
        return true;
    }
    return QPlainTextEdit::event(event);
}

QString LongTextField::countText() const
{
    if (isReadOnly())
        return tr("%n characters", nullptr, m_characters);
    return tr("%1 of %2", "characters")
        .arg(QLocale().toString(m_characters), QLocale().toString(m_most > 0 ? m_most : m_limit));
}

} // namespace vivier
