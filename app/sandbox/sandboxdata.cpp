// SPDX-License-Identifier: MIT
#include "sandbox/sandboxdata.h"

#include <QFile>
#include <QJsonDocument>

// Outside the namespace, as Qt asks: the resources of a static library are dropped unless somebody names them.
static void keepResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace vivier::sandbox {

using namespace Qt::StringLiterals;

QJsonObject sandboxData(const QString &name)
{
    keepResources();
    QFile file(u":/sandbox/%1.json"_s.arg(name));
    QJsonParseError error;
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        qFatal("resources/sandbox/%s.json cannot be read", qPrintable(name));
    return document.object();
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace vivier::sandbox
