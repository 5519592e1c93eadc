// SPDX-License-Identifier: MIT
#include "model/fieldvariant.h"

namespace vivier {

QVariant toVariant(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return value.flag();
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return value.isNumber() ? QVariant(value.number()) : QVariant();
    case FieldKind::Tags:
    case FieldKind::Jobs:
        return value.list();
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Metadata:
    case FieldKind::Replacement:
        return value.text();
    }
    return {};
}

Value fromVariant(const Field &field, const QVariant &variant)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return variant.typeId() == QMetaType::Bool ? Value::ofFlag(variant.toBool()) : Value::unknown();
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes: {
        bool ok = false;
        const qint64 number = variant.toLongLong(&ok);
        return ok && number > 0 ? Value::ofNumber(number) : Value::unknown();
    }
    case FieldKind::Tags:
    case FieldKind::Jobs:
        return variant.typeId() == QMetaType::QStringList ? Value::ofList(variant.toStringList()) : Value::unknown();
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Metadata:
    case FieldKind::Replacement:
        return variant.typeId() == QMetaType::QString ? Value::ofText(variant.toString()) : Value::unknown();
    }
    return {};
}

} // namespace vivier
