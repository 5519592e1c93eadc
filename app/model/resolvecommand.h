#pragma once

#include "candidate/draft.h"

#include <QUndoCommand>

#include <optional>

namespace vivier {

class CandidateModel;

/// One decision about a field that changed on both sides. Undone, the conflict is there again as it was; after the
/// decision was sent, or the field was edited since, undoing is a new edit on top of what the ATS says by then.
class ResolveCommand : public QUndoCommand
{
public:
    /// `result`: what the recruiter wants in the end; nothing: what the ATS says.
    ResolveCommand(CandidateModel *model, QString key, QString field, std::optional<Value> result);

    void undo() override;
    void redo() override;

private:
    CandidateModel *m_model;
    QString m_key;
    QString m_field;
    std::optional<Value> m_result;
    std::optional<DraftField> m_before; ///< when it was decided last
    std::optional<DraftField> m_after;
};

} // namespace vivier
