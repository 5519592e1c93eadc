// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "candidate/value.h"
#include "widgets/fieldeditor.h"

namespace vivier {

// Edits the result of one field in place. Enter is done (Ctrl+Enter in a long text), Esc gives up.
class ResultEditor : public QWidget
{
    Q_OBJECT
public:
    ResultEditor(const Field &field, const Value &value, const FieldContext &context, QWidget *parent = nullptr);

    Value value() const;
    static bool isEnter(const QKeyEvent *event);
    // What is typed and not taken yet counts from now on.
    void commit();

Q_SIGNALS:
    void edited(const vivier::Value &value);
    void finished();
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Field *m_field;
    const Value m_given;
    QVariant m_begun; // the same, as the editor holds it
    FieldEditor *m_editor;
};

} // namespace vivier
