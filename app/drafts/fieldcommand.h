// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "drafts/slices.h"

#include <QList>
#include <QUndoCommand>

#include <memory>
#include <optional>
#include <variant>

namespace vivier {

class DraftBook;

/// What one field is to become.
struct FieldWish
{
    /// An edit, on the base that the draft has, or on what the ATS says.
    struct Typed
    {
        Value value;
    };
    /// A decision, on top of what the ATS says at that moment. Nothing: what the ATS says.
    struct Decided
    {
        std::optional<Value> value;
    };
    /// Exactly this draft of the field. Nothing: no draft.
    using Exactly = std::optional<DraftField>;

    QString key;
    QString field;
    std::variant<Typed, Decided, Exactly> what;
};

/// One step of the recruiter: these fields of these candidates become that. Undone, each is as it was, unless it was
/// sent or edited since: then undoing is a new edit on top of what the ATS says by now. What is sent once (a comment)
/// cannot be changed after it arrived: its part of the step does nothing any more. Of many it is done in slices, see
/// Slices.
class FieldCommand : public QUndoCommand
{
public:
    enum class Kind { Typing, Decision }; ///< a decision is always a step of its own

    FieldCommand(DraftBook *book, const QList<FieldWish> &wishes, Kind kind = Kind::Decision);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    /// Typing on in one field is one step, a word or so long.
    bool mergeWith(const QUndoCommand *other) override;

    // What undo() and redo() are made of, for a step that does more.
    QList<Slices::Part> partsOfUndo();
    QList<Slices::Part> partsOfRedo();
    bool isVoid() const { return m_step->isVoid; } ///< nothing came of those parts

private:
    struct Change
    {
        FieldWish wish;
        int settled = 0;                  ///< DraftBook::timesSettled() when the step was made
        std::optional<DraftField> before; ///< when it was done last, also below
        std::optional<DraftField> after;
        Value shownBefore;
        Value shownAfter; ///< unknown before it was done
    };
    /// Parts that wait may outlive the command.
    struct Step
    {
        DraftBook *book;
        QList<Change> changes = {};
        bool isVoid = true;

        void undo(Change &change);
        void redo(Change &change);
    };

    std::shared_ptr<Step> m_step;
    Kind m_kind;
};

} // namespace vivier
