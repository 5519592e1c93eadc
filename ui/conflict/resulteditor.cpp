#include "conflict/resulteditor.h"

#include "widgets/datefield.h"
#include "widgets/jobsfield.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

} // namespace

ResultEditor::ResultEditor(const Field &field, const Value &value, const Offers &offers, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_given(value)
{
    switch (field.kind) {
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Choice:
        setEditor(makeChooser(value, offers));
        break;
    case FieldKind::Tags:
        setEditor(makeTags(value, offers.tags));
        // Enter on an empty line is done; with a word in it the line makes it a tag first.
        m_editor->focusProxy()->installEventFilter(this);
        break;
    case FieldKind::Date:
    case FieldKind::Jobs:
    case FieldKind::Metadata:
        setEditor(makeOther(value, offers));
        break;
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Replacement:
        setEditor(makeText(value));
        break;
    }
}

QWidget *ResultEditor::makeChooser(const Value &value, const Offers &offers)
{
    auto *combo = new QComboBox(this);
    if (m_field.kind == FieldKind::Flag) {
        combo->addItem(tr("yes"), true);
        combo->addItem(tr("no"), false);
        combo->setCurrentIndex(combo->findData(value.flag()));
    } else if (m_field.kind == FieldKind::Stage) {
        for (const Stage &stage : offers.stages)
            combo->addItem(stage.name, stage.id);
        combo->setCurrentIndex(qMax(0, combo->findData(value.number())));
    } else {
        if (const QString automatic = m_field.displayEmptyLabel(); !automatic.isEmpty())
            combo->addItem(automatic, QString());
        for (const FieldChoice &choice : m_field.choices)
            combo->addItem(choice.displayLabel(), choice.value);
        combo->setCurrentIndex(combo->findData(value.text())); // none, for a value that is not documented
        combo->setPlaceholderText(value.text());
    }
    connect(combo, &QComboBox::currentIndexChanged, this, &ResultEditor::tell);
    return combo;
}

QWidget *ResultEditor::makeTags(const Value &value, const QStringList &known)
{
    auto *tags = new TagField(this);
    tags->setKnownTags(known);
    tags->setTags(value.list());
    connect(tags, &TagField::edited, this, &ResultEditor::tell);
    return tags;
}

QWidget *ResultEditor::makeText(const Value &value)
{
    if (m_field.kind == FieldKind::LongText || m_field.kind == FieldKind::Replacement) {
        auto *text = new LongTextField(this);
        text->setLimit(m_field.editLimit());
        text->setMost(static_cast<int>(m_field.maxLength));
        text->setText(value.text());
        connect(text, &LongTextField::edited, this, &ResultEditor::tell);
        return text;
    }
    auto *text = new TextField(this);
    text->setLimit(m_field.editLimit());
    text->setText(value.text());
    connect(text, &TextField::edited, this, &ResultEditor::tell);
    text->selectAll();
    return text;
}

QWidget *ResultEditor::makeOther(const Value &value, const Offers &offers)
{
    if (m_field.kind == FieldKind::Date) {
        auto *day = new DateField(this);
        day->setText(value.text());
        connect(day, &DateField::edited, this, &ResultEditor::tell);
        return day;
    }
    if (m_field.kind == FieldKind::Jobs) {
        auto *jobs = new JobsField(this);
        jobs->setChoices(offers.jobs);
        jobs->setMost(static_cast<int>(m_field.maxLength));
        jobs->setJobs(value.list());
        connect(jobs, &JobsField::edited, this, &ResultEditor::tell);
        return jobs;
    }
    auto *metadata = new MetadataField(this);
    metadata->setJson(value.text());
    connect(metadata, &MetadataField::edited, this, &ResultEditor::tell);
    return metadata;
}

void ResultEditor::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->setObjectName(m_field.name + "ResultEditor"_L1);
    editor->setAccessibleName(tr("%1, result").arg(m_field.displayLabel()));
    if (editor->focusProxy())
        editor->focusProxy()->setAccessibleName(editor->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    setFocusProxy(editor);
}

Value ResultEditor::value() const
{
    if (const auto *combo = qobject_cast<const QComboBox *>(m_editor)) {
        if (combo->currentIndex() < 0)
            return m_given;
        return m_field.kind == FieldKind::Flag    ? Value::ofFlag(combo->currentData().toBool())
               : m_field.kind == FieldKind::Stage ? Value::ofNumber(combo->currentData().toLongLong())
                                                  : Value::ofText(combo->currentData().toString());
    }
    const QVariant value = m_editor->metaObject()->userProperty().read(m_editor);
    return m_field.isSet() ? Value::ofList(value.toStringList()) : Value::ofText(value.toString());
}

void ResultEditor::commit()
{
    if (auto *tags = qobject_cast<TagField *>(m_editor))
        tags->commit();
}

bool ResultEditor::event(QEvent *event)
{
    // Ours before they are shortcuts of the window: Ctrl+Enter would send.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(key) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ResultEditor::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<QKeyEvent *>(event)))
        return false;
    const QVariant typed = m_editor->focusProxy()->property("text");
    if (!typed.toString().trimmed().isEmpty())
        return false;
    Q_EMIT finished();
    return true;
}

void ResultEditor::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event)) {
        commit();
        Q_EMIT finished();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
    } else {
        event->accept(); // the page's letters (M, T, …) are no commands in here
    }
}

} // namespace vivier
