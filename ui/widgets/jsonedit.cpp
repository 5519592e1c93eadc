#include "widgets/jsonedit.h"

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
    connect(&Theme::current(), &Theme::changed, this, &JsonEdit::measure);
    measure();
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
