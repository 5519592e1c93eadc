// SPDX-License-Identifier: MIT
#include "candidate/senttext.h"

namespace vivier {

QString normalizedForWire(const QString &text, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::Url:
    case FieldKind::RemoteFile:
        return text.trimmed();
    case FieldKind::Replacement: {
        qsizetype length = text.size();
        while (length > 0 && text.at(length - 1).isSpace())
            --length;
        return text.left(length);
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Tags:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
    case FieldKind::Jobs:
    case FieldKind::Metadata:
        break;
    }
    return text;
}

} // namespace vivier
