// SPDX-License-Identifier: MIT
#include "widgets/fieldeditor.h"

#include "candidate/carried.h"

#include <QLocale>
#include <QMetaProperty>
#include <QPainter>
#include <QWidget>

namespace vivier {

namespace {

// Measured by bench_editors: what stays within 50 ms.
constexpr qsizetype mostOfLine = 20'000; // UTF-16 units
constexpr qsizetype shownOfLine = 200;
constexpr qsizetype shownItems = 20;

} // namespace

FieldEditor::FieldEditor(QWidget *widget)
    : m_widget(widget)
    , m_events(new FieldEvents(widget))
{
    // Before whoever asks for the value.
    QObject::connect(m_events, &FieldEvents::changed, m_events, [this] {
        const QVariant now = value();
        m_last = {now, shown()};
    });
}

QVariant FieldEditor::shown() const
{
    return m_widget->metaObject()->userProperty().read(m_widget);
}

QVariant FieldEditor::value() const
{
    QVariant now = shown();
    if (!m_given)
        return now;
    if (m_locked || now == m_given->shown)
        return m_given->value;
    const auto isText = [](const QVariant &value) { return value.typeId() == QMetaType::QString; };
    if (!isText(now) || !isText(m_last.value) || !isText(m_last.shown))
        return now;
    return carriedOver(m_last.value.toString(), m_last.shown.toString(), now.toString());
}

void FieldEditor::setValue(const QVariant &value)
{
    if (m_given && value == this->value())
        return;
    const bool locked = !fits(value);
    m_widget->metaObject()->userProperty().write(m_widget, locked ? beginning(value) : value);
    lockIf(locked);
    m_last = {value, shown()};
    m_given = m_last;
}

void FieldEditor::forget()
{
    m_given.reset();
    lockIf(false);
}

bool FieldEditor::fits(const QVariant &value) const
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().size() <= mostOfLine;
    return value.toStringList().size() <= mostItems;
}

QVariant FieldEditor::beginning(const QVariant &value) const
{
    if (value.typeId() == QMetaType::QString)
        return QString(value.toString().left(shownOfLine) + u'…');
    return value.toStringList().mid(0, shownItems);
}

void FieldEditor::lockIf(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    setLocked(locked);
}

void FieldEditor::setLocked(bool locked)
{
    m_widget->setEnabled(!locked);
}

QString FieldEditor::lock() const
{
    if (!m_locked)
        return {};
    const QVariant &value = m_given->value;
    const bool isText = value.typeId() == QMetaType::QString;
    const QString size = QLocale().toString(isText ? value.toString().size() : value.toStringList().size());
    return isText ? FieldEvents::tr("Too large to be edited here (%1 characters). It stays as it is.").arg(size)
                  : FieldEvents::tr("Too many to be edited here (%1). They stay as they are.").arg(size);
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
