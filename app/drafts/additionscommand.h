// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "drafts/fieldcommand.h"

#include <QList>
#include <QUndoCommand>

#include <memory>

namespace vivier {

class DraftBook;

/// New candidates that came together, and what came with them of others. Undone, those go of whom nothing was edited
/// and nothing is on its way to the ATS; done again, the same come back under their keys. Many come and go in
/// slices, see Slices.
class AdditionsCommand : public QUndoCommand
{
public:
    AdditionsCommand(DraftBook *book, const QList<FieldValues> &additions, std::unique_ptr<FieldCommand> updates);

    void undo() override;
    void redo() override;

    /// Of the new ones, in their order.
    QStringList keys() const;

private:
    struct Addition
    {
        QString key;
        FieldValues values;
        bool isGone = true;
    };
    /// Parts that wait may outlive the command.
    struct Step
    {
        DraftBook *book;
        QList<Addition> additions = {};
        bool isVoid = true; ///< nobody went

        void undo(Addition &addition);
        void redo(Addition &addition);
    };

    std::shared_ptr<Step> m_step;
    std::unique_ptr<FieldCommand> m_updates; ///< of those who were there
};

} // namespace vivier
