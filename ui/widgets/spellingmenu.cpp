// SPDX-License-Identifier: MIT
#include "widgets/spellingmenu.h"

#include "candidate/singleline.h"
#include "model/ownwords.h"
#include "model/spelling.h"
#include "store/onready.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "widgets/longtextfield.h"
#include "widgets/spellhighlighter.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct SpellingText
{
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

LongTextField *checkedText(QWidget *text)
{
    auto *field = qobject_cast<LongTextField *>(text);
    const Spelling *spelling = field ? field->spelling()->spelling() : nullptr;
    return spelling && spelling->isOn() && !field->isReadOnly() ? field : nullptr;
}

QTextCursor mistakeIn(LongTextField *field, const std::optional<QPoint> &globalPosition)
{
    SpellHighlighter *checked = field->spelling();
    checked->endTyping(); // who asks for the menu wants to know of this word, too
    if (globalPosition)
        return checked->mistakeAt(
            field->cursorForPosition(field->viewport()->mapFromGlobal(*globalPosition)).position());
    return checked->mistakeAt(field->textCursor().selectionStart());
}

void choose(const QPointer<LongTextField> &field, const std::optional<QString> &language)
{
    if (LongTextField *text = field)
        text->spelling()->choose(language);
}

QString languageTitle(const Spelling &spelling, const QString &language)
{
    return language.isEmpty() ? SpellingText::tr("Spellin&g: not checked")
                              : SpellingText::tr("Spellin&g: %1").arg(isolated(spelling.nameOf(language)));
}

} // namespace

void withSpelling(QWidget *text, const std::optional<QPoint> &globalPosition,
                  const std::function<void(const SpellingOffer &)> &open)
{
    LongTextField *field = checkedText(text);
    const QTextCursor word = field ? mistakeIn(field, globalPosition) : QTextCursor();
    if (word.isNull()) {
        open({});
        return;
    }
    Spelling *spelling = field->spelling()->spelling();
    onReady(field, spelling->suggestions(field->spelling()->language(), word.selectedText()),
            [field, word, open, written = field->text()](const QStringList &suggestions) {
                if (field->hasFocus() && field->isVisible() && field->text() == written)
                    open({.text = field, .word = word, .suggestions = suggestions});
            });
}

void addSuggestions(QMenu *menu, const SpellingOffer &offer)
{
    if (!offer.text)
        return;
    const QString word = offer.word.selectedText();
    for (const QString &suggestion : offer.suggestions) {
        menu->addAction(themedIcon(u"pencil"_s), withoutMnemonic(isolated(suggestion)), [offer, suggestion] {
            if (offer.text)
                offer.text->replace(offer.word, suggestion);
        });
    }
    if (offer.suggestions.isEmpty())
        menu->addAction(themedIcon(u"pencil"_s), SpellingText::tr("No suggestions"))->setEnabled(false);
    OwnWords *own = offer.text->spelling()->spelling()->ownWords();
    QAction *add = menu->addAction(themedIcon(u"plus"_s),
                                   SpellingText::tr("Add “%1” to &my words").arg(isolated(withoutMnemonic(word))), own,
                                   [own, word] { own->add(word); });
    add->setEnabled(own->isReady());
    menu->addSeparator();
}

void addSpellingLanguage(QMenu *menu, QWidget *text)
{
    LongTextField *field = checkedText(text);
    if (!field)
        return;
    const Spelling &spelling = *field->spelling()->spelling();
    const std::optional<QString> &chosen = field->spelling()->chosen();
    QMenu *languages = menu->addMenu(themedIcon(u"globe"_s), languageTitle(spelling, field->spelling()->language()));
    languages->setObjectName(u"spellingMenu"_s);
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &words, const std::optional<QString> &language) {
        QAction *entry = languages->addAction(
            words, [asked = QPointer<LongTextField>(field), language] { choose(asked, language); });
        entry->setCheckable(true);
        entry->setChecked(chosen == language);
        group->addAction(entry);
    };
    add(SpellingText::tr("&By its text"), std::nullopt);
    languages->addSeparator();
    for (const Spelling::Language &one : spelling.languages())
        add(withoutMnemonic(isolated(one.name)), one.code);
    languages->addSeparator();
    add(SpellingText::tr("&Not checked"), QString());
}

bool goToNextMistake(QWidget *page)
{
    QList<LongTextField *> fields;
    for (QWidget *part : readingOrder(page)) {
        if (LongTextField *field = checkedText(part); field && field->isVisible() && field->isEnabled())
            fields.append(field);
    }
    if (fields.isEmpty())
        return false;
    const qsizetype count = fields.size();
    const qsizetype here = fields.indexOf(qobject_cast<LongTextField *>(QApplication::focusWidget()));
    // Round to the beginning of the one that the cursor is in.
    for (qsizetype step = 0; step <= count; ++step) {
        LongTextField *field = fields.at((std::max<qsizetype>(here, 0) + step) % count);
        field->spelling()->endTyping();
        const bool isFirst = step == 0 && here >= 0;
        const QTextCursor mistake = field->spelling()->mistakeAfter(isFirst ? field->textCursor().selectionEnd() : 0);
        if (mistake.isNull())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->setTextCursor(mistake);
        return true;
    }
    return false;
}

CheckedTexts::CheckedTexts(Spelling *spelling, QObject *parent)
    : QObject(parent)
    , m_spelling(spelling)
{
    qApp->installEventFilter(this);
}

bool CheckedTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *text = qobject_cast<LongTextField *>(watched))
            text->spelling()->setSpelling(m_spelling);
    }
    return false;
}

} // namespace vivier
