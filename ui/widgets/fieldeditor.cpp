#include "widgets/fieldeditor.h"

#include <QMetaProperty>
#include <QPainter>
#include <QWidget>

namespace vivier {

FieldEditor::FieldEditor(QWidget *widget)
    : m_widget(widget)
    , m_events(new FieldEvents(widget))
{
}

QVariant FieldEditor::shown() const
{
    return m_widget->metaObject()->userProperty().read(m_widget);
}

QVariant FieldEditor::value() const
{
    const QVariant now = shown();
    return m_given && now == m_shown ? *m_given : now;
}

void FieldEditor::setValue(const QVariant &value)
{
    if (m_given && value == this->value())
        return;
    m_widget->metaObject()->userProperty().write(m_widget, value);
    m_given = value;
    m_shown = shown();
}

void FieldEditor::setDrafted(bool drafted)
{
    m_look.drafted = drafted;
    showLook();
}

void FieldEditor::setBad(bool bad)
{
    m_look.bad = bad;
    showLook();
}

void FieldEditor::setUnknown(bool unknown, const QString &hint)
{
    m_look.unknown = unknown;
    m_hint = hint;
    showLook();
}

void FieldEditor::showLook()
{
    m_widget->update();
}

void FieldEditor::passLook(FieldEditor *part) const
{
    part->m_look = m_look;
    part->m_hint = m_hint;
    part->showLook();
}

void FieldEditor::paintBox(bool isEmpty, bool focused, FieldLook look) const
{
    look.unknown = look.unknown && isEmpty;
    look.focused = focused;
    look.enabled = m_widget->isEnabled();
    look.direction = m_widget->layoutDirection();
    QPainter painter(m_widget);
    paintField(painter, m_widget->rect(), look);
}

} // namespace vivier
