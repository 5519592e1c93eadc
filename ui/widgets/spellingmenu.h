// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStringList>
#include <QTextCursor>

#include <functional>
#include <optional>

class QMenu;
class QPoint;
class QWidget;

namespace vivier {

class LongTextField;
class Spelling;

/// What the menu of a text offers for a misspelled word.
struct SpellingOffer
{
    QPointer<LongTextField> text; ///< nullptr: no word is misspelled there
    QTextCursor word;             ///< selects it
    QStringList suggestions;      ///< the likeliest first
};

/// Calls `open` with what is offered for the misspelled word at the cursor of a text or, by the pointer, at this place
/// of the screen. At once where there is none; else when the dictionary has answered, a moment later, unless something
/// was typed meanwhile or the focus went elsewhere. (A menu that came at once would grow under the pointer.)
void withSpelling(QWidget *text, const std::optional<QPoint> &globalPosition,
                  const std::function<void(const SpellingOffer &)> &open);
/// To replace the word by, and to call it right. Nothing without a misspelled word.
void addSuggestions(QMenu *menu, const SpellingOffer &offer);
/// The language of the text, to be changed. Nothing where words are not checked.
void addSpellingLanguage(QMenu *menu, QWidget *text);

/// Selects the next misspelled word of the texts in `page`, in reading order from the cursor on and round. False where
/// there is none.
bool goToNextMistake(QWidget *page);

/// Has the long texts of the program checked, those that are written in, from when they are first shown.
class CheckedTexts : public QObject
{
public:
    /// As long as this lives.
    CheckedTexts(Spelling *spelling, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<Spelling> m_spelling;
};

} // namespace vivier
