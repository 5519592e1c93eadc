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

} // namespace vivier
