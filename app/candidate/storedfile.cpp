// SPDX-License-Identifier: MIT
#include "candidate/storedfile.h"

namespace vivier {

using namespace Qt::StringLiterals;

StoredFile storedFile(const Field &field, const Candidate &candidate)
{
    if (field.kind != FieldKind::RemoteFile || field.returnedAs.isEmpty())
        return {};
    const QString stem = field.returnedAs.section(u'_', 0, 0); // resume_url, resume_content_type, resume_size
    return {.url = QUrl(candidate.value(field.returnedAs).text()),
            .contentType = candidate.value(stem + "_content_type"_L1).text(),
            .size = candidate.value(stem + "_size"_L1).number()};
}

StoredFile fileFrom(const Value &facts)
{
    const QStringList parts = facts.isList() ? facts.list() : QStringList();
    if (parts.size() != 2)
        return {};
    return {.url = {}, .contentType = parts.constFirst(), .size = parts.constLast().toLongLong()};
}

bool isSameFile(const StoredFile &one, const StoredFile &other)
{
    const auto address = [](const StoredFile &file) {
        return file.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    };
    return address(one) == address(other) && one.contentType == other.contentType && one.size == other.size;
}

} // namespace vivier
