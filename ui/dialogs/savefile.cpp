// SPDX-License-Identifier: MIT
#include "dialogs/savefile.h"

#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

Notice writtenTo(const QString &path, const QByteArray &bytes)
{
    const QString name = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {Notice::Level::Info,
                {},
                SaveText::tr("Saved to %1. The file is not encrypted: anyone who can open it can read all of it.")
                    .arg(isolated(name)),
                Notice::Action::None,
                {}};
    return {Notice::Level::Bad,
            {},
            SaveText::tr("%1 could not be saved: %2. Nothing is lost here; choose another place.")
                .arg(isolated(name), isolated(file.errorString())),
            Notice::Action::None,
            {}};
}

} // namespace

QString plainFileName(const QString &name)
{
    static const QRegularExpression unfit(uR"([\p{Cc}\p{Cf}])"_s);
    static const QRegularExpression hidden(u"^[.\\s]+"_s);
    return QString(name).remove(unfit).replace(u'/', u'-').remove(hidden);
}

/// A folder that is not there would be taken for the name of a file.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void saveFile(QWidget *parent, const FileToSave &file, QObject *context,
              const std::function<void(const Notice &)> &said)
{
    auto *dialog = new QFileDialog(parent, file.title, usualFolder(), file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->selectFile(plainFileName(file.name));
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [bytes = file.bytes, said](const QString &path) { said(writtenTo(path, bytes)); });
    dialog->open();
}

} // namespace vivier
