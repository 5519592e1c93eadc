// SPDX-License-Identifier: MIT
#include "candidate/edit.h"

#include "candidate/merge.h"

namespace vivier {

bool applyEdit(Draft &draft, const Field &field, const Value &snapshotValue, const Value &wanted, QDateTime now)
{
    const auto drafted = draft.fields.find(field.name);
    const bool isDrafted = drafted != draft.fields.end();
    // Of a text byte equality, not sameValue(): while somebody types "Zoë " the space must not vanish under the caret.
    const bool isText = field.kind != FieldKind::Flag && field.kind != FieldKind::Metadata && !field.isSet();
    const bool back = wanted.isUnknown() || wanted == snapshotValue ||
                      (!isText && sameValue(field, wanted, snapshotValue)) ||
                      (wanted.isEmpty() && (snapshotValue.isUnknown() || snapshotValue.isUnreadable()) &&
                       (draft.isNew() || field.clearRule == ClearRule::Never));
    if (back) {
        if (isDrafted)
            draft.fields.erase(drafted);
        return isDrafted;
    }
    if (!isDrafted) {
        draft.fields.insert(field.name, DraftField{.base = snapshotValue, .mine = wanted, .edits = 1, .editedAt = now});
        return true;
    }
    if (drafted->mine == wanted)
        return false;
    drafted->mine = wanted;
    ++drafted->edits;
    drafted->editedAt = now;
    return true;
}

} // namespace vivier
