#pragma once

#include <QJsonObject>
#include <QStringList>

namespace vivier::sandbox {

/// What is in resources/sandbox/`name`.json: the invented people, jobs and texts. Read anew at each call.
QJsonObject sandboxData(const QString &name);

/// Strings of an array; empty when there is none.
QStringList strings(const QJsonValue &array);

} // namespace vivier::sandbox
