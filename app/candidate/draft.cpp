// SPDX-License-Identifier: MIT
#include "candidate/draft.h"

#include <QUuid>

namespace vivier {

using namespace Qt::StringLiterals;

bool isSameWish(const DraftField &one, const DraftField &other)
{
    return one.edits == other.edits && one.mine == other.mine;
}

QString Draft::newKey()
{
    return u"new:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool Draft::isNewKey(const QString &key)
{
    return key.startsWith("new:"_L1);
}

FieldValues Draft::mine() const
{
    FieldValues values;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        values.insert(it.key(), it.value().mine);
    return values;
}

namespace {

/// Whether the wish of the draft that created the candidate goes before that of its twin.
bool goesBefore(const DraftField &own, const DraftField &twin)
{
    if (own.attemptedAt.isValid() != twin.attemptedAt.isValid())
        return own.attemptedAt.isValid();
    return own.editedAt.isValid() && (!twin.editedAt.isValid() || own.editedAt > twin.editedAt);
}

} // namespace

Draft afterSending(const Draft &current, const Draft &sent, const Candidate &snapshot, const Draft &twin)
{
    const bool created = sent.isNew();
    Draft left{.key = created ? snapshot.reference : sent.key, .fields = twin.fields, .createAttemptedAt = {}};
    for (auto it = current.fields.cbegin(); it != current.fields.cend(); ++it) {
        const auto then = sent.fields.constFind(it.key());
        const bool travelled = then != sent.fields.cend();
        if (travelled && isSameWish(*it, *then))
            continue;
        DraftField field = *it;
        if (travelled || created)
            field.base = snapshot.value(it.key());
        if (travelled)
            field.attemptedAt = {};
        const auto other = left.fields.constFind(it.key());
        if (other == left.fields.cend() || goesBefore(field, *other))
            left.fields.insert(it.key(), field);
    }
    return left;
}

} // namespace vivier
