// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QPlainTextEdit>

namespace vivier {

class SpellHighlighter;

// Several lines of plain text: grows with what is written from 4 to 12 lines, then scrolls. Tab leaves it. The number
// of characters stands at the bottom right, of `most` when that is set, else of the limit.
class LongTextField : public QPlainTextEdit, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    static constexpr int defaultLimit = 50000; // UTF-16 units a user may enter
    static constexpr int mostOfLine = 30000;   // ... in one line, which is laid out anew with each key
    static constexpr int leastLines = 4;
    static constexpr int mostLines = 12;

    explicit LongTextField(QWidget *parent = nullptr);

    // Lines end with a line feed, whatever they ended with; all else is as it was set or typed, no-break spaces too.
    QString text() const;
    // Keeps the cursor and the undo history when the text is the same.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setLimit(int limit);
    int limit() const { return m_limit; }
    // Characters (not UTF-16 units) that are taken elsewhere: from nine tenths on the count is amber, above it is red.
    // Typing goes on up to the limit. 0: the limit says it.
    void setMost(int most);
    int most() const { return m_most; }
    int characters() const { return m_characters; }
    enum class Fullness { Plenty, Near, Beyond };
    Fullness fullness() const;

    // What is underlined as misspelled; see SpellHighlighter::setSpelling().
    SpellHighlighter *spelling() const { return m_spelling; }
    // As an edit of the recruiter's.
    void replace(const QTextCursor &selection, const QString &text);

    void forget() override;
    void setContext(const FieldContext &context) override;
    bool fits(const QVariant &value) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showLook() override;
    QVariant beginning(const QVariant &value) const override;
    void setLocked(bool locked) override;

private:
    bool takes(const QString &more);
    void fit();
    QString countText() const;

    SpellHighlighter *m_spelling; // the document owns it
    QString m_placeholder;
    int m_limit = defaultLimit;
    int m_most = 0;
    int m_characters = 0;
    int m_lines = leastLines;
    bool m_settingText = false;
    bool m_readOnly = false; // whatever the value
};

} // namespace vivier
