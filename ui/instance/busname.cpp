// SPDX-License-Identifier: MIT
#include "instance/busname.h"

#include "sync/profile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace vivier {

using namespace Qt::StringLiterals;

QString busNameOf(const QString &profileFolder)
{
    QString usualName = u"io.github.vivier.Vivier"_s; // of resources/*.desktop and *.service.in
    const QString folder = QFileInfo(profileFolder).canonicalFilePath();
    const auto usual = Profile::defaultFolder();
    if (usual && QFileInfo(*usual).canonicalFilePath() == folder)
        return usualName;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return usualName + u".profile_"_s + QString::fromLatin1(hash.first(8).toHex());
}

QString busPathOf(const QString &busName)
{
    return u'/' + QString(busName).replace(u'.', u'/').replace(u'-', u'_');
}

} // namespace vivier
