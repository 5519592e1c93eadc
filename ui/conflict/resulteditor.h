#pragma once

#include "candidate/field.h"
#include "candidate/job.h"
#include "candidate/value.h"

#include <QWidget>

namespace vivier {

// Edits the result of one field in place, with the editor that fits its kind: stages by name, a flag as yes or no, tags
// as chips, a long text on several lines. Enter is done (Ctrl+Enter in a long text), Esc gives up.
class ResultEditor : public QWidget
{
    Q_OBJECT
public:
    ResultEditor(const Field &field, const Value &value, const QList<Stage> &stages, const QStringList &knownTags,
                 QWidget *parent = nullptr);

    Value value() const;
    // A tag that is typed but no chip yet counts from now on.
    void commit();

Q_SIGNALS:
    void edited(const vivier::Value &value);
    void finished();
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setEditor(QWidget *editor);

    const Field &m_field;
    QWidget *m_editor = nullptr;
};

} // namespace vivier
