#pragma once

#include "candidate/candidate.h"

#include <QList>
#include <QUndoCommand>

#include <memory>

namespace vivier {

class DraftBook;

/// New candidates that came together, and what came with them of others. Undone, those go of whom nothing was edited
/// and nothing is on its way to the ATS; done again, the same come back under their keys.
class AdditionsCommand : public QUndoCommand
{
public:
    AdditionsCommand(DraftBook *book, const QList<FieldValues> &additions, std::unique_ptr<QUndoCommand> updates);

    void undo() override;
    void redo() override;

private:
    struct Addition
    {
        QString key;
        FieldValues values;
        bool isGone = true;
    };

    DraftBook *m_book;
    QList<Addition> m_additions;
    std::unique_ptr<QUndoCommand> m_updates; ///< of those who were there
};

} // namespace vivier
