// SPDX-License-Identifier: MIT
#pragma once

#include "model/notice.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace vivier {

struct FileToSave
{
    QString title;  ///< of the dialog
    QString name;   ///< suggested; may hold words of others
    QString filter; ///< "CSV files (*.csv)"
    QString suffix; ///< without its dot
    QByteArray bytes;
};

/// Of a stranger's name only what can be seen, no folder, and nothing hidden.
QString plainFileName(const QString &name);

/// Where a dialog that asks for a file begins: the documents, or where there are none the home folder.
QString usualFolder();

/// Asks for a place and writes there, as a whole or not at all; `said` tells what became of it, while `context` is
/// there. Opens and returns at once.
void saveFile(QWidget *parent, const FileToSave &file, QObject *context,
              const std::function<void(const Notice &)> &said);

} // namespace vivier
