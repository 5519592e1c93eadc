#pragma once

#include "candidate/value.h"

#include <QUndoCommand>

namespace vivier {

class CandidateModel;

/// One change of one field. It remembers what was shown before and after, not the draft itself: undone after the draft
/// was sent, it becomes a new edit on top of what the ATS says by then. Typing on in the same field merges. What is
/// sent once (a comment) cannot be changed after it arrived: its steps from before do nothing any more.
class EditCommand : public QUndoCommand
{
public:
    enum class Kind { Typing, Decision }; ///< a decision is always a step of its own

    EditCommand(CandidateModel *model, QString key, QString field, Value before, Value after, Kind kind = Kind::Typing);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Value &value);

    CandidateModel *m_model;
    QString m_key;
    QString m_field;
    Value m_before;
    Value m_after;
    Kind m_kind;
    int m_settled; ///< CandidateModel::timesSettled() when it was made
};

} // namespace vivier
