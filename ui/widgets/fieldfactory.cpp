// SPDX-License-Identifier: MIT
#include "widgets/fieldfactory.h"

#include "widgets/choicebar.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/jobsfield.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/replacementfield.h"
#include "widgets/stagebar.h"
#include "widgets/tagfield.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct EditorText
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditors)
};

QString dropHint(const Field &field)
{
    if (field.section == FieldSection::Additions)
        return EditorText::tr("Drop or paste a link to a document");
    if (field.fileTypes.isEmpty())
        return EditorText::tr("Drop or paste a link to a picture");
    return EditorText::tr("Drop or paste a link: %1, %2 MB at most")
        .arg(field.fileTypes.join(u", "_s))
        .arg(field.maxBytes / (1024 * 1024));
}

/// Without what to do, which the dashes say, too: what is taken is to be read whole.
QString limitHint(const Field &field)
{
    if (field.fileTypes.isEmpty())
        return {};
    return EditorText::tr("%1, %2 MB at most").arg(field.fileTypes.join(u", "_s)).arg(field.maxBytes / (1024 * 1024));
}

TextField *textField(const Field &field, const FieldContext &context)
{
    const bool isFile = field.kind == FieldKind::RemoteFile;
    if (context.inRow || (field.kind != FieldKind::Url && !isFile)) {
        auto *text = new TextField;
        text->setAcceptDrops(false); // a dropped link belongs to the form, which knows its field, not in a name
        if (field.kind == FieldKind::Email)
            text->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
        if (field.kind == FieldKind::Phone)
            text->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        return text;
    }
    auto *link = new LinkField;
    link->setDashedWhenEmpty(isFile);
    if (isFile)
        link->setPlaceholder(dropHint(field), limitHint(field));
    return link;
}

LongTextField *prepared(LongTextField *text, const Field &field)
{
    text->setLimit(field.editLimit());
    text->setMost(static_cast<int>(field.maxLength));
    return text;
}

FieldEditor *replacementField(const Field &field)
{
    auto *editor = new ReplacementField;
    prepared(editor->editor(), field)->setPlaceholder(EditorText::tr("Replace the %1…").arg(field.displayLabel()));
    return editor;
}

QList<ChoiceBar::Choice> choices(const Field &field)
{
    QList<ChoiceBar::Choice> choices;
    if (const QString automatic = field.displayEmptyLabel(); !automatic.isEmpty())
        choices.append({.value = {}, .name = automatic});
    for (const FieldChoice &choice : field.choices) {
        const QString hint = choice.risky
                                 ? EditorText::tr("visible to others at once, so it is held briefly before it is sent")
                                 : QString();
        choices.append({.value = choice.value, .name = choice.displayLabel(), .hint = hint});
    }
    return choices;
}

FieldEditor *choiceEditor(const Field &field, const FieldContext &context)
{
    if (!context.inRow) {
        auto *bar = new ChoiceBar;
        bar->setChoices(choices(field));
        return bar;
    }
    auto *box = new ChoiceBox;
    for (const ChoiceBar::Choice &choice : choices(field))
        box->addItem(choice.name, choice.value);
    return box;
}

FieldEditor *flagBox()
{
    auto *box = new ChoiceBox;
    box->addItem(EditorText::tr("yes"), true);
    box->addItem(EditorText::tr("no"), false);
    return box;
}

FieldEditor *editorOf(const Field &field, const FieldContext &context)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::RemoteFile:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference: {
        TextField *text = textField(field, context);
        text->setLimit(field.editLimit());
        return text;
    }
    case FieldKind::LongText:
        return prepared(new LongTextField, field);
    case FieldKind::Replacement:
        return context.inRow ? prepared(new LongTextField, field) : replacementField(field);
    case FieldKind::Tags:
        return new TagField;
    case FieldKind::Stage:
        return context.inRow ? static_cast<FieldEditor *>(new ChoiceBox) : new StageBar;
    case FieldKind::Flag:
        return flagBox();
    case FieldKind::Choice:
        return choiceEditor(field, context);
    case FieldKind::Date: {
        auto *day = new DateField;
        day->setMustBeFuture(field.mustBeFuture);
        return day;
    }
    case FieldKind::Jobs: {
        auto *jobs = new JobsField;
        jobs->setMost(static_cast<int>(field.maxLength));
        return jobs;
    }
    case FieldKind::Metadata:
        return new MetadataField;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor *makeFieldEditor(const Field &field, const FieldContext &context)
{
    FieldEditor *editor = editorOf(field, context);
    QWidget *widget = editor->widget();
    widget->setObjectName(field.name + QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1));
    widget->setAccessibleName(field.displayLabel());
    editor->setContext(context);
    return editor;
}

} // namespace vivier
