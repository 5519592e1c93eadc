#include "form/fieldeditors.h"

#include "widgets/choicebar.h"
#include "widgets/datefield.h"
#include "widgets/jobsfield.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/replacementfield.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QCoreApplication>
#include <QHash>

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

QWidget *choiceBar(const Field &field, QWidget *parent)
{
    QList<ChoiceBar::Choice> choices;
    if (const QString automatic = field.displayEmptyLabel(); !automatic.isEmpty())
        choices.append({.value = {}, .name = automatic});
    for (const FieldChoice &choice : field.choices) {
        const QString hint = choice.risky
                                 ? EditorText::tr("visible to others at once, so it is held briefly before it leaves")
                                 : QString();
        choices.append({.value = choice.value, .name = choice.displayLabel(), .hint = hint});
    }
    auto *bar = new ChoiceBar(parent);
    bar->setChoices(choices);
    return bar;
}

QWidget *replacementField(const Field &field, QWidget *parent)
{
    auto *editor = new ReplacementField(parent);
    editor->editor()->setLimit(field.editLimit());
    editor->editor()->setMost(static_cast<int>(field.maxLength));
    editor->editor()->setPlaceholder(EditorText::tr("Replace the %1…").arg(field.displayLabel()));
    return editor;
}

QWidget *named(QWidget *editor, const Field &field)
{
    const QString type = QString::fromLatin1(editor->metaObject()->className()).section(u"::"_s, -1);
    editor->setObjectName(field.name + type);
    editor->setAccessibleName(field.displayLabel());
    return editor;
}

} // namespace

QWidget *makeFieldEditor(const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone: {
        auto *editor = new TextField(parent);
        editor->setLimit(field.editLimit());
        editor->setAcceptDrops(false); // a dropped link belongs to the form, which knows its field, not in a name
        if (field.kind == FieldKind::Email)
            editor->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
        return named(editor, field);
    }
    case FieldKind::Url: {
        auto *editor = new LinkField(parent);
        editor->setLimit(field.editLimit());
        editor->setTrailingAction(u"external-link"_s, EditorText::tr("Open in the browser"), true);
        return named(editor, field);
    }
    case FieldKind::RemoteFile: {
        auto *editor = new LinkField(parent);
        editor->setLimit(field.editLimit());
        editor->setDashedWhenEmpty(true);
        editor->setPlaceholder(dropHint(field));
        editor->setTrailingAction(u"external-link"_s, EditorText::tr("Open in the browser"), true);
        return named(editor, field);
    }
    case FieldKind::LongText: {
        auto *editor = new LongTextField(parent);
        editor->setLimit(field.editLimit());
        return named(editor, field);
    }
    case FieldKind::Tags:
        return named(new TagField(parent), field);
    case FieldKind::Choice:
        return named(choiceBar(field, parent), field);
    case FieldKind::Date:
        return named(new DateField(parent), field);
    case FieldKind::Jobs: {
        auto *editor = new JobsField(parent);
        editor->setMost(static_cast<int>(field.maxLength));
        return named(editor, field);
    }
    case FieldKind::Replacement:
        return named(replacementField(field, parent), field);
    case FieldKind::Metadata:
        return named(new MetadataField(parent), field);
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
        break;
    }
    return nullptr;
}

bool isWide(const Field &field)
{
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::Jobs:
    case FieldKind::Replacement:
    case FieldKind::Metadata:
        return true;
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::Tags:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
        break;
    }
    return false;
}

QString fieldIcon(const Field &field)
{
    if (field.section != FieldSection::SocialMedia)
        return {};
    static const QString prefix = u"media_"_s;
    const QString network = field.name.mid(prefix.size());
    return network == "website"_L1 ? u"globe"_s : network;
}

QString withMnemonic(const QString &label, QSet<QChar> *taken)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label.at(i).toLower();
        const bool plain = letter >= u'a' && letter <= u'z';
        if (!plain || taken->contains(letter))
            continue;
        taken->insert(letter);
        return label.left(i) + u'&' + label.mid(i);
    }
    return label;
}

} // namespace vivier
