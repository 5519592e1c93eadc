// SPDX-License-Identifier: MIT
#include "cvtext.h"

#include "readerrun.h"

#include "reader/confinement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

struct CvProblemText
{
    Q_DECLARE_TR_FUNCTIONS(CvProblemText)
};

struct FileTypeText
{
    Q_DECLARE_TR_FUNCTIONS(FileTypeText)
};

/// The kernel stops a file that keeps the processor busy earlier (reader/confinement.h); this is for what waits.
constexpr int deadlineMs = 1800;

tl::unexpected<CvProblem> problem(CvProblem::Kind kind, FileType what = FileType::Unknown)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = what});
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

/// With its article, for a sentence.
QString nameOf(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return FileTypeText::tr("a PDF document");
    case FileType::Word:
        return FileTypeText::tr("a Word 97-2003 document (.doc)");
    case FileType::OldOffice:
        return FileTypeText::tr("an old Office document");
    case FileType::Png:
        return FileTypeText::tr("a PNG picture");
    case FileType::Jpeg:
        return FileTypeText::tr("a JPEG picture");
    case FileType::Picture:
        return FileTypeText::tr("a picture");
    case FileType::Rtf:
        return FileTypeText::tr("an RTF document");
    case FileType::WebPage:
        return FileTypeText::tr("a web page");
    case FileType::Xml:
        return FileTypeText::tr("an XML file");
    case FileType::PostScript:
        return FileTypeText::tr("a PostScript file");
    case FileType::Archive:
        return FileTypeText::tr("an archive");
    case FileType::Spreadsheet:
        return FileTypeText::tr("a spreadsheet");
    case FileType::Presentation:
        return FileTypeText::tr("a presentation");
    case FileType::OpenDocument:
        return FileTypeText::tr("an OpenDocument file that is not a text");
    case FileType::EBook:
        return FileTypeText::tr("an e-book");
    case FileType::Pages:
        return FileTypeText::tr("a Pages document");
    case FileType::Folder:
        return FileTypeText::tr("a folder");
    case FileType::Pipe:
        return FileTypeText::tr("a pipe between programs");
    case FileType::Device:
        return FileTypeText::tr("a device");
    case FileType::Socket:
        return FileTypeText::tr("a socket of a program");
    case FileType::Unknown:
    case FileType::Zip:
    case FileType::Text:
    case FileType::EncryptedOffice:
        break;
    }
    return FileTypeText::tr("another file");
}

CvResult resultOf(const ReaderRun::Said &said)
{
    if (!said)
        return tl::unexpected(said.error());
    const auto told = wire::decoded(*said);
    return told ? *told : problem(CvProblem::Kind::NoReader);
}

} // namespace

QString CvProblem::sentence() const
{
    switch (kind) {
    case CvProblem::Kind::Unreadable:
        return CvProblemText::tr(
            "This file could not be opened. Check that it is still there and that you are allowed to read it.");
    case CvProblem::Kind::NotAFile:
        return CvProblemText::tr("This is %1, not a file. Choose the file itself, or copy its text here.")
            .arg(nameOf(what));
    case CvProblem::Kind::Unsupported:
        return what == FileType::Unknown
                   ? CvProblemText::tr("This is not a file that Vivier reads. Vivier reads %1: save it as one of "
                                       "these, or copy its text here.")
                         .arg(QLocale().createSeparatedList(cvFileTypes()))
                   : CvProblemText::tr("This is %1. Vivier reads %2: save it as one of these, or copy its text here.")
                         .arg(nameOf(what), QLocale().createSeparatedList(cvFileTypes()));
    case CvProblem::Kind::TooLarge:
        return CvProblemText::tr("This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of "
                                 "text. Copy the text that you need here.",
                                 nullptr, maxCvPages)
            .arg(sizeOf(maxCvFileBytes), sizeOf(maxCvTextBytes));
    case CvProblem::Kind::Damaged:
        return CvProblemText::tr("This file is damaged or incomplete, and none of its text was used. Ask for the file "
                                 "again, or open it elsewhere and copy its text here.");
    case CvProblem::Kind::Encrypted:
        return CvProblemText::tr(
            "This file is protected by a password. Save a copy without one, or copy its text here.");
    case CvProblem::Kind::Scanned:
        return CvProblemText::tr(
            "This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.");
    case CvProblem::Kind::Empty:
        return CvProblemText::tr("This file contains no text.");
    case CvProblem::Kind::TooCostly:
        return CvProblemText::tr("This file takes more time or memory to read than a CV should: reading was stopped, "
                                 "and none of its text was used. Ask for it in another format, or copy its text here.");
    case CvProblem::Kind::NoConverter: {
        const QString package = what == FileType::Pdf ? u"poppler-utils"_s : u"antiword"_s;
        return CvProblemText::tr("This is %1. To read it, Vivier needs the package %2, which is not installed. Install "
                                 "it, or copy the text of the file here.")
            .arg(nameOf(what), package);
    }
    case CvProblem::Kind::Unconfined:
        return CvProblemText::tr("Vivier reads a file only where the system can isolate the reading from all other "
                                 "files and the network. This system cannot (it needs Linux with Landlock and "
                                 "seccomp), so the file was not read. Copy its text here.");
    case CvProblem::Kind::NoReader:
        return CvProblemText::tr("The program that reads files for Vivier, vivier-reader, is missing or does not work, "
                                 "so the file was not read. Reinstall Vivier, or copy the text of the file here.");
    }
    return {};
}

QStringList cvFileTypes()
{
    QStringList types{u"PDF"_s, u"DOCX"_s, u"ODT"_s};
    if (QFile::exists(QString::fromLatin1(docConverter)))
        types.append(u"DOC"_s);
    types.append(u"TXT"_s);
    return types;
}

QFuture<CvResult> readCv(const QString &path, const QString &reader)
{
    auto file = OpenedFile::at(path);
    if (!file)
        return QtFuture::makeReadyFuture<CvResult>(tl::unexpected(file.error()));
    const auto promise = std::make_shared<QPromise<CvResult>>();
    promise->start();
    const auto end = [promise](const ReaderRun::Said &said) {
        promise->addResult(resultOf(said));
        promise->finish();
    };
    auto *run = new ReaderRun(std::move(*file), reader, {}, wire::maxBytes, deadlineMs, end);
    auto *watcher = new QFutureWatcher<CvResult>(run);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, run, [run, promise] {
        run->stop();
        promise->finish();
    });
    run->whenQuitting([promise] {
        promise->future().cancel();
        promise->finish();
    });
    watcher->setFuture(promise->future());
    run->start();
    return promise->future();
}

} // namespace vivier
