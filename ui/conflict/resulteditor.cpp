#include "conflict/resulteditor.h"

#include "widgets/longtextfield.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

} // namespace

ResultEditor::ResultEditor(const Field &field, const Value &value, const QList<Stage> &stages,
                           const QStringList &knownTags, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    const auto tell = [this] { Q_EMIT edited(this->value()); };
    switch (field.kind) {
    case FieldKind::Stage:
    case FieldKind::Flag: {
        auto *combo = new QComboBox(this);
        if (field.kind == FieldKind::Flag) {
            combo->addItem(tr("yes"), true);
            combo->addItem(tr("no"), false);
            combo->setCurrentIndex(combo->findData(value.flag()));
        } else {
            for (const Stage &stage : stages)
                combo->addItem(stage.name, stage.id);
            combo->setCurrentIndex(qMax(0, combo->findData(value.number())));
        }
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
        setEditor(combo);
        break;
    }
    case FieldKind::Tags: {
        auto *tags = new TagField(this);
        tags->setKnownTags(knownTags);
        tags->setTags(value.list());
        connect(tags, &TagField::edited, this, tell);
        setEditor(tags);
        // Enter on an empty line is done; with a word in it the line makes it a tag first.
        tags->focusProxy()->installEventFilter(this);
        break;
    }
    case FieldKind::LongText: {
        auto *text = new LongTextField(this);
        text->setLimit(field.editLimit());
        text->setText(value.text());
        connect(text, &LongTextField::edited, this, tell);
        setEditor(text);
        break;
    }
    default: {
        auto *text = new TextField(this);
        text->setLimit(field.editLimit());
        text->setText(value.text());
        connect(text, &TextField::edited, this, tell);
        setEditor(text);
        text->selectAll();
        break;
    }
    }
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
    if (const auto *combo = qobject_cast<const QComboBox *>(m_editor))
        return m_field.kind == FieldKind::Flag ? Value::ofFlag(combo->currentData().toBool())
                                               : Value::ofNumber(combo->currentData().toLongLong());
    if (const auto *tags = qobject_cast<const TagField *>(m_editor))
        return Value::ofList(tags->tags());
    if (const auto *text = qobject_cast<const LongTextField *>(m_editor))
        return Value::ofText(text->text());
    return Value::ofText(qobject_cast<const TextField *>(m_editor)->text());
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
