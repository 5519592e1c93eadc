#include "model/compensation.h"

#include "model/candidatemodel.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <map>
#include <memory>

namespace vivier {

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct CompensationText
{
    Q_DECLARE_TR_FUNCTIONS(Compensation)
};

/// One field that wants its old value back. Unlike an edit it stands on what was answered when it was sent.
class CompensateCommand : public QUndoCommand
{
public:
    CompensateCommand(CandidateModel *model, const UndoStep &step, QUndoCommand *parent)
        : QUndoCommand(parent)
        , m_model(model)
        , m_key(step.entry.reference)
        , m_field(step.entry.field)
        , m_change(step.change)
    {
    }

    void undo() override { m_model->restoreField(m_key, m_field, std::nullopt); }
    void redo() override { m_model->restoreField(m_key, m_field, m_change); }

private:
    CandidateModel *m_model;
    QString m_key;
    QString m_field;
    DraftField m_change;
};

} // namespace

int applyCompensation(CandidateModel &candidates, const Compensation &compensation)
{
    std::map<QString, std::unique_ptr<QUndoCommand>> commands;
    int fields = 0;
    for (const UndoStep &step : compensation.steps) {
        const QString &key = step.entry.reference;
        if (!step.isPossible() || candidates.rowOf(key) < 0 || candidates.draftField(key, step.entry.field))
            continue;
        auto &ofCandidate = commands[key];
        if (!ofCandidate)
            ofCandidate = std::make_unique<QUndoCommand>(CompensationText::tr("Undo after sending"));
        new CompensateCommand(&candidates, step, ofCandidate.get()); // the parent owns it
        ++fields;
    }
    for (auto &[key, command] : commands)
        candidates.undoStack(key)->push(command.release());
    return fields;
}

} // namespace vivier
