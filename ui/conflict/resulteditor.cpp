// SPDX-License-Identifier: MIT
#include "conflict/resulteditor.h"

#include "candidate/pasted.h"
#include "theme/theme.h"
#include "widgets/fieldfactory.h"
#include "widgets/wraplabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QVariant toVariant(const Field &field, const Value &value)
{
    if (field.kind == FieldKind::Flag)
        return value.flag();
    if (field.kind == FieldKind::Stage)
        return value.number();
    return field.isSet() ? QVariant(value.list()) : value.text();
}

Value fromVariant(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return Value::ofFlag(value.toBool());
    case QMetaType::LongLong:
        return Value::ofNumber(value.toLongLong());
    case QMetaType::QStringList:
        return Value::ofList(value.toStringList());
    default:
        return Value::ofText(value.toString());
    }
}

} // namespace

ResultEditor::ResultEditor(const Field &field, const Value &value, const FieldContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(&field)
    , m_given(value)
    , m_begun(toVariant(field, value))
    , m_editor(makeFieldEditor(field, context))
{
    QWidget *widget = m_editor->widget();
    m_editor->setValue(m_begun);
    widget->setObjectName(field.name + "ResultEditor"_L1);
    widget->setAccessibleName(tr("%1, result").arg(field.displayLabel()));
    if (widget->focusProxy())
        widget->focusProxy()->setAccessibleName(widget->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    if (const QString lock = m_editor->lock(); !lock.isEmpty()) {
        auto *why = new WrapLabel;
        setTextType(why, Theme::Type::Small, ColorRole::Draft);
        why->setText(lock);
        layout->addWidget(why);
    }
    setFocusProxy(widget);
    connect(m_editor->events(), &FieldEvents::changed, this, [this] { Q_EMIT edited(this->value()); });
}

Value ResultEditor::value() const
{
    const QVariant now = m_editor->value();
    return now == m_begun ? m_given : fromVariant(now);
}

void ResultEditor::commit()
{
    m_editor->commit();
    if (m_field->kind != FieldKind::Text)
        return;
    const QString typed = m_editor->value().toString();
    const QString taken = pasted(*m_field, typed, m_given.text()).text;
    if (taken == typed)
        return;
    m_editor->setValue(taken);
    Q_EMIT edited(value());
}

bool ResultEditor::isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
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
