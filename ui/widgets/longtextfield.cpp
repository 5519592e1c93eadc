// SPDX-License-Identifier: MIT
#include "widgets/longtextfield.h"

#include "candidate/carried.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/endofchange.h"
#include "widgets/spellhighlighter.h"

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

qsizetype longestLine(QStringView text)
{
    qsizetype longest = 0;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

} // namespace

LongTextField::LongTextField(QWidget *parent)
    : QPlainTextEdit(parent)
    , FieldEditor(this)
    , m_spelling(new SpellHighlighter(this))
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

QString LongTextField::text() const
{
    return withLineFeeds(document()->toRawText());
}

void LongTextField::setText(const QString &text)
{
    if (withLineFeeds(text) == this->text())
        return;
    const QScopedValueRollback guard(m_settingText, true);
    const QString before = this->text();
    setPlainText(text);
    if (!hasFocus() || before.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(endOfChange(before, this->text()));
    setTextCursor(cursor);
}

void LongTextField::replace(const QTextCursor &selection, const QString &text)
{
    setTextCursor(selection);
    if (!isReadOnly() && takes(text))
        textCursor().insertText(text);
}

void LongTextField::setContext(const FieldContext &context)
{
    m_spelling->setName(context.name);
}

void LongTextField::forget()
{
    FieldEditor::forget();
    m_spelling->forget();
    setText({}); // the next one's text is no change of this one
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

bool LongTextField::fits(const QVariant &value) const
{
    const QString text = value.toString();
    return text.size() <= std::max(m_limit, defaultLimit) && longestLine(withLineFeeds(text)) <= mostOfLine;
}

QVariant LongTextField::beginning(const QVariant &value) const
{
    constexpr qsizetype shown = 2000;
    return QString(value.toString().left(shown) + u'…');
}

void LongTextField::setLocked(bool locked)
{
    if (locked)
        m_readOnly = isReadOnly();
    setReadOnly(locked || m_readOnly);
    update();
}

bool LongTextField::takes(const QString &more)
{
    const int start = textCursor().selectionStart();
    const int end = textCursor().selectionEnd();
    const auto length = document()->characterCount() - 1 - (end - start) + more.size();
    if (length > m_limit) {
        Q_EMIT events()->refused(static_cast<int>(length), m_limit);
        return false;
    }
    const QTextBlock last = document()->findBlock(end);
    const int beside = start - document()->findBlock(start).position() + last.position() + last.length() - 1 - end;
    const qsizetype added = longestLine(withLineFeeds(more));
    if (added == 0 || beside + added <= mostOfLine)
        return true;
    Q_EMIT events()->lineRefused(static_cast<int>(beside + added), mostOfLine);
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

QMimeData *LongTextField::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied;
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
        painter.setPen(theme.color(full == Fullness::Plenty ? ColorRole::Faint
                                   : full == Fullness::Near ? ColorRole::Draft
                                                            : ColorRole::Bad));
        const int side = theme.px(size::space2);
        painter.drawText(rect().adjusted(side, 0, -side, -theme.px(3)),
                         textFlags(layoutDirection(), Qt::AlignBottom | Qt::AlignTrailing), countText());
        return true;
    }
    return QPlainTextEdit::event(event);
}

QString LongTextField::countText() const
{
    if (isLocked())
        return tr("the first %1 of %2", "characters")
            .arg(QLocale().toString(m_characters), QLocale().toString(value().toString().size()));
    if (isReadOnly())
        return tr("%Ln characters", nullptr, m_characters);
    return tr("%1 of %2", "characters")
        .arg(QLocale().toString(m_characters), QLocale().toString(m_most > 0 ? m_most : m_limit));
}

} // namespace vivier
