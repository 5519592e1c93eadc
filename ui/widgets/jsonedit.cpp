// SPDX-License-Identifier: MIT
#include "widgets/jsonedit.h"

#include "candidate/carried.h"
#include "theme/theme.h"

#include <QFontDatabase>
#include <QMimeData>

#include <algorithm>

namespace vivier {

JsonEdit::JsonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("owned", true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this](int lines) {
        m_lines = std::clamp(lines, leastLines, mostLines);
        updateGeometry();
    });
    // Before whoever asks for the text.
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QString now = withLineFeeds(document()->toRawText());
        m_text = carriedOver(m_text, m_shown, now);
        m_shown = now;
    });
    connect(&Theme::current(), &Theme::changed, this, &JsonEdit::measure);
    measure();
}

void JsonEdit::setText(const QString &text)
{
    if (text == m_text)
        return;
    setPlainText(text);
    m_text = text;
}

void JsonEdit::measure()
{
    // In the document: a font of the widget's own would be lost when the style sheet polishes it.
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::current().font(Theme::Type::Small).pointSizeF());
    document()->setDefaultFont(font);
    document()->setDocumentMargin(Theme::current().px(size::space1));
    updateGeometry();
}

QSize JsonEdit::sizeHint() const
{
    const int lines = m_lines * QFontMetrics(document()->defaultFont()).lineSpacing();
    return {Theme::current().px(280), lines + 2 * qRound(document()->documentMargin()) + Theme::current().px(2)};
}

QSize JsonEdit::minimumSizeHint() const
{
    return {Theme::current().px(160), sizeHint().height()};
}

QMimeData *JsonEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied;
}

bool JsonEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls(); // a dragged link is for whatever lies behind
}

void JsonEdit::insertFromMimeData(const QMimeData *source)
{
    const auto selected = textCursor().selectionEnd() - textCursor().selectionStart();
    const auto length = document()->characterCount() - 1 - selected + source->text().size();
    if (length > inputLimit)
        Q_EMIT pasteRefused(static_cast<int>(length), inputLimit);
    else if (source->hasText())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace vivier
