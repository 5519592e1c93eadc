// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/types.h>

/// Those of this process, or of another one.
inline QList<pid_t> childrenOf(pid_t process)
{
    QList<pid_t> children;
    for (const QString &task :
         QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/%1/task/%2/children").arg(process).arg(task));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children += child.toInt();
        }
    }
    return children;
}

/// A zombie, which whoever started it has not asked for yet, has ended too.
inline bool runs(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

/// A shell script in place of vivier-reader.
inline QString script(const QTemporaryDir &folder, const QByteArray &commands)
{
    QFile file(folder.filePath(QStringLiteral("reader")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + commands + "\n") < 0)
        qFatal("no script");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}
