#pragma once

#include "candidate/field.h"
#include "candidate/job.h"
#include "candidate/value.h"
#include "widgets/jobchecklist.h"

#include <QWidget>

namespace vivier {

// Edits the result of one field in place, with the editor that fits its kind: stages by name, a flag as yes or no, tags
// and jobs as chips, a long text on several lines, metadata as a tree. Enter is done (Ctrl+Enter in a long text), Esc
// gives up.
class ResultEditor : public QWidget
{
    Q_OBJECT
public:
    // What there is to choose from, for the kinds that ask.
    struct Offers
    {
        QList<Stage> stages;
        QStringList tags;
        QList<JobChoice> jobs = {};
    };

    ResultEditor(const Field &field, const Value &value, const Offers &offers, QWidget *parent = nullptr);

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
    QWidget *makeChooser(const Value &value, const Offers &offers);
    QWidget *makeTags(const Value &value, const QStringList &known);
    QWidget *makeText(const Value &value);
    QWidget *makeOther(const Value &value, const Offers &offers);
    void setEditor(QWidget *editor);
    void tell() { Q_EMIT edited(value()); }

    const Field &m_field;
    const Value m_given;
    QWidget *m_editor = nullptr;
};

} // namespace vivier
