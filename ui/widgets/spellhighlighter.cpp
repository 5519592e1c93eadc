// SPDX-License-Identifier: MIT
#include "widgets/spellhighlighter.h"

#include "model/spelling.h"
#include "spelling/spelledwords.h"
#include "store/onready.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace vivier {

namespace {

constexpr qsizetype sampledWords = 200; ///< words from the beginning, which tell the language

/// What is still to be looked at in a block: bits of its user state, which is negative before the first look.
constexpr int waitsForWord = 1;   ///< a word that was asked for
constexpr int holdsTypedWord = 2; ///< a word that is being typed

bool stateHas(const QTextBlock &block, int what)
{
    return block.userState() > 0 && (block.userState() & what) != 0;
}

bool isMistake(const QTextLayout::FormatRange &range)
{
    return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
}

QTextCursor selecting(const QTextBlock &block, const QTextLayout::FormatRange &range)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + range.start);
    cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpellHighlighter::SpellHighlighter(QPlainTextEdit *text)
    : QSyntaxHighlighter(text->document())
    , m_text(text)
{
    text->installEventFilter(this);
    connect(text, &QPlainTextEdit::textChanged, this, &SpellHighlighter::guess);
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::followCursor);
    connect(&Theme::current(), &Theme::changed, this, &SpellHighlighter::recheckAll); // another colour
}

void SpellHighlighter::setSpelling(Spelling *spelling)
{
    if (spelling == m_spelling)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling) {
        connect(spelling, &Spelling::judged, this, [this] { recheckWhere(waitsForWord); });
        connect(spelling, &Spelling::changed, this, [this] {
            guess(); // it may have been off till now
            recheckAll();
        });
    }
    guess();
    recheckAll();
}

Spelling *SpellHighlighter::spelling() const
{
    return m_spelling;
}

void SpellHighlighter::setName(const QString &name)
{
    // By spaces alone: also what is not looked at in a text ("McDonald") may be written otherwise there.
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_names)
        return;
    m_names = words;
    recheckAll();
}

void SpellHighlighter::choose(const std::optional<QString> &language)
{
    m_chosen = language;
    recheckAll();
}

void SpellHighlighter::forget()
{
    ++m_asked;
    m_sample.clear();
    m_guessed.clear();
    m_chosen.reset();
    m_typed = QTextCursor();
}

QTextCursor SpellHighlighter::mistakeAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QList<QTextLayout::FormatRange> ranges =
        block.isValid() ? block.layout()->formats() : QList<QTextLayout::FormatRange>();
    const int at = position - block.position();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (isMistake(range) && range.start <= at && at <= range.start + range.length)
            return selecting(block, range);
    }
    return {};
}

QTextCursor SpellHighlighter::mistakeAfter(int position) const
{
    for (QTextBlock block = document()->findBlock(position); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges) {
            if (isMistake(range) && block.position() + range.start >= position)
                return selecting(block, range);
        }
    }
    return {};
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    const QString language = this->language();
    int state = 0;
    if (!m_isRechecking && !m_typed.isNull() && m_typed.block() == currentBlock())
        m_typed = QTextCursor();
    Spelling *spelling = m_spelling;
    if (spelling && spelling->isOn() && !language.isEmpty() && !m_text->isReadOnly()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(Theme::current().color(ColorRole::Bad));
        for (const SpelledWord &word : wordsToSpell(text)) {
            if (isName(word.text))
                continue;
            const std::optional<bool> right = spelling->isRight(language, word.text);
            if (!right)
                state |= waitsForWord;
            if (isTyped(word.start, word.end()))
                state |= holdsTypedWord;
            else if (!right.value_or(true))
                setFormat(static_cast<int>(word.start), static_cast<int>(word.length), wrong);
        }
    }
    setCurrentBlockState(state);
}

/// The word that the cursor is in or behind, from an edit of it until the cursor leaves it.
bool SpellHighlighter::isTyped(qsizetype start, qsizetype end)
{
    const QTextCursor cursor = m_text->textCursor();
    const int at = cursor.position() - currentBlock().position();
    if (!m_text->hasFocus() || at <= start || at > end || (m_isRechecking && m_typed.isNull()))
        return false;
    m_typed = QTextCursor(currentBlock());
    m_typed.setPosition(currentBlock().position() + static_cast<int>(start));
    m_typed.setPosition(currentBlock().position() + static_cast<int>(end), QTextCursor::KeepAnchor);
    return true;
}

bool SpellHighlighter::isName(const QString &word) const
{
    return !m_names.isEmpty() && (m_names.contains(word.toLower()) || m_names.contains(bareWord(word).toLower()));
}

/// Without names, and without the word that is being typed, of which nothing is known yet.
QStringList SpellHighlighter::firstWords() const
{
    QStringList words;
    for (QTextBlock block = document()->begin(); block.isValid() && words.size() < sampledWords; block = block.next()) {
        for (const SpelledWord &word : wordsToSpell(block.text())) {
            const bool isTyped = !m_typed.isNull() && block.position() + word.start == m_typed.selectionStart();
            if (!isTyped && !isName(word.text))
                words.append(word.text);
        }
    }
    return words.mid(0, sampledWords);
}

/// By the beginning alone: as long as that stays, what is typed does not ask again.
void SpellHighlighter::guess()
{
    Spelling *spelling = m_spelling;
    if (!spelling || !spelling->isOn() || m_text->isReadOnly())
        return;
    const QStringList words = firstWords();
    if (words == m_sample || words.isEmpty())
        return;
    m_sample = words;
    onReady(this, spelling->languageOf(words), [this, asked = m_asked](const QString &language) {
        if (asked != m_asked || language == m_guessed)
            return;
        m_guessed = language;
        if (!m_chosen)
            recheckAll();
    });
}

void SpellHighlighter::recheck(const QTextBlock &block)
{
    const QSignalBlocker quiet(document()); // Qt ends each look as it ends an edit
    const QScopedValueRollback guard(m_isRechecking, true);
    rehighlightBlock(block);
}

void SpellHighlighter::recheckAll()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        recheck(block);
}

void SpellHighlighter::recheckWhere(int what)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (stateHas(block, what))
            recheck(block);
    }
}

void SpellHighlighter::followCursor()
{
    const int at = m_text->textCursor().position();
    if (!m_text->hasFocus() || at <= m_typed.selectionStart() || at > m_typed.selectionEnd())
        endTyping();
}

void SpellHighlighter::endTyping()
{
    if (m_typed.isNull())
        return;
    m_typed = QTextCursor();
    recheckWhere(holdsTypedWord);
}

bool SpellHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    const auto *text =
        qobject_cast<QPlainTextEdit *>(watched); // it loses the focus once more when it is none any longer
    if (text && event->type() == QEvent::FocusOut)
        followCursor();
    if (text && event->type() == QEvent::ReadOnlyChange) {
        guess();
        recheckAll();
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace vivier
