// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "widgets/fieldeditor.h"

namespace vivier {

// The editor for a field's kind, in the form and on the page of conflicts. Object name: field name + class, so that
// form, tests and the accessible tree share one spelling.
FieldEditor *makeFieldEditor(const Field &field, const FieldContext &context);

} // namespace vivier
