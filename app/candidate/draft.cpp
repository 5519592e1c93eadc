#include "candidate/draft.h"

#include <QUuid>

namespace vivier {

using namespace Qt::StringLiterals;

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

Draft afterSending(const Draft &current, const Draft &sent, const Candidate &snapshot)
{
    Draft left{.key = snapshot.reference, .fields = current.fields, .createAttemptedAt = {}};
    for (auto it = sent.fields.cbegin(); it != sent.fields.cend(); ++it) {
        const auto kept = left.fields.find(it.key());
        if (kept == left.fields.end())
            continue;
        if (kept->edits == it->edits && kept->mine == it->mine)
            left.fields.erase(kept);
        else
            kept->base = snapshot.value(it.key());
    }
    if (current.isNew()) { // it had no base: there was no candidate yet
        for (auto it = left.fields.begin(); it != left.fields.end(); ++it)
            it->base = snapshot.value(it.key());
    }
    return left;
}

} // namespace vivier
