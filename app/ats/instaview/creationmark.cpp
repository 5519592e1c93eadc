// SPDX-License-Identifier: MIT
#include "ats/instaview/creationmark.h"

#include "candidate/metadata.h"

namespace vivier::instaview {

using namespace Qt::StringLiterals;

namespace {

const QString metadataField = u"metadata"_s;
const QString idKey = u"externalId"_s;
/// Tells our id from that of another program, which may use the same key.
const QString idPrefix = u"vivier:"_s;

} // namespace

FieldValues withCreationId(FieldValues values, const QString &creationId)
{
    const Value written = values.value(metadataField);
    const auto tree = metadataTree(written.isUnknown() ? Value::empty() : written);
    // A mark of ours may have come along from a candidate that this one is made after; anything else is not ours.
    const bool isTaken = tree && tree->find(idKey) && creationIdIn(values).isEmpty();
    if (creationId.isEmpty() || !tree || isTaken)
        return values;
    QList<JsonTree::Member> members = tree->members();
    members.removeIf([](const JsonTree::Member &member) { return member.key() == idKey; });
    members.append(JsonTree::Member::of(idKey, JsonTree::ofText(idPrefix + creationId)));
    const JsonTree marked = JsonTree::ofObject(std::move(members));
    if (measureMetadata(marked).fits())
        values.insert(metadataField, metadataValue(marked));
    return values;
}

QString creationIdIn(const FieldValues &values)
{
    const auto tree = metadataTree(values.value(metadataField));
    const JsonTree *id = tree ? tree->find(idKey) : nullptr;
    const QString text = id ? id->text() : QString();
    return text.startsWith(idPrefix) ? text.sliced(idPrefix.size()) : QString();
}

} // namespace vivier::instaview
