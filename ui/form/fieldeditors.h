#pragma once

#include "candidate/field.h"

#include <QSet>
#include <QString>

class QWidget;

namespace vivier {

/// The editor for a field's kind; its user property is the model's value. nullptr for kinds that the form shows in
/// another way (stage bar, archive button, job chooser, facts). Object name: field name + class, so that form, tests
/// and the accessible tree share one spelling.
QWidget *makeFieldEditor(const Field &field, QWidget *parent);

/// Whether its editor has a row of its own.
bool isWide(const Field &field);

/// Icon of a field's label, "" for none.
QString fieldIcon(const Field &field);

/// The label with an "&" before its first letter that is not in `taken` yet (lower case), and takes it.
QString withMnemonic(const QString &label, QSet<QChar> *taken);

} // namespace vivier
