// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <optional>

class QPlainTextEdit;

namespace vivier {

class Spelling;

/// Underlines the misspelled words of a text that is written in. Only what was changed is looked at anew; the word that
/// is being typed is left alone until the cursor leaves it. To underline is no edit: the text tells of none.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    /// `text` must be empty yet: else Qt takes the first look at it for an edit. Without a Spelling all is right.
    explicit SpellHighlighter(QPlainTextEdit *text);

    void setSpelling(Spelling *spelling);
    Spelling *spelling() const;
    /// Of whom the text is about: the words of it are right.
    void setName(const QString &name);
    /// Of the dictionary that is used: chosen, or by the first words of the text; "": of none.
    QString language() const { return m_chosen.value_or(m_guessed); }
    /// "": none; nothing: by the words of the text.
    void choose(const std::optional<QString> &language);
    const std::optional<QString> &chosen() const { return m_chosen; }
    /// Another text comes, of another language.
    void forget();
    /// The word that is being typed is looked at as the others.
    void endTyping();

    /// Selects the misspelled word that `position` is in, or at an end of; a null cursor where there is none.
    QTextCursor mistakeAt(int position) const;
    /// The first one that begins at `position` or later.
    QTextCursor mistakeAfter(int position) const;

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTyped(qsizetype start, qsizetype end);
    bool isName(const QString &word) const;
    QStringList firstWords() const;
    void guess();
    void recheck(const QTextBlock &block);
    void recheckAll();
    void recheckWhere(int what);
    void followCursor();

    QPlainTextEdit *m_text;
    QPointer<Spelling> m_spelling;
    QStringList m_names;  ///< in small letters
    QStringList m_sample; ///< the words of the last guess
    QString m_guessed;
    std::optional<QString> m_chosen;
    int m_asked = 0;     ///< a guess that was asked for before is about another text
    QTextCursor m_typed; ///< the word that is being typed; null: none
    bool m_isRechecking = false;
};

} // namespace vivier
