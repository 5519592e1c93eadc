// SPDX-License-Identifier: MIT
#include "cvtext.h"

#include "reader/confinement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QLocale>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

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

using Kind = CvProblem::Kind;

/// The kernel stops a file that keeps the processor busy earlier (reader/confinement.h); this is for what waits.
constexpr int deadlineMs = 1800;
constexpr int killMs = 1000; ///< a killed process is gone long before

tl::unexpected<CvProblem> problem(Kind kind, FileType what = FileType::Unknown)
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

FileType kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return FileType::Folder;
    case S_IFIFO:
        return FileType::Pipe;
    case S_IFSOCK:
        return FileType::Socket;
    default:
        return FileType::Device;
    }
}

/// A regular file, open. Never waits for whoever writes to a FIFO, and wakes no device: what is there is asked for
/// before it is opened, and once more after it.
tl::expected<int, CvProblem> openFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found
    {
    };
    if (stat(name.constData(), &found) != 0)
        return problem(Kind::Unreadable);
    if (!S_ISREG(found.st_mode))
        return problem(Kind::NotAFile, kindOf(found.st_mode));
    const int file = open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return problem(Kind::Unreadable);
    if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) {
        close(file);
        return problem(Kind::Unreadable);
    }
    return file;
}

/// One file being read by a program of its own.
class CvReading : public QObject
{
public:
    /// Takes the file.
    CvReading(int file, const QString &reader)
        : QObject(QCoreApplication::instance())
        , m_file(file)
    {
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &CvReading::stop);
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &CvReading::stop);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(problem(Kind::TooCostly)); });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &CvReading::bound);
        connect(&m_process, &QProcess::finished, this, &CvReading::finish);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(problem(Kind::NoReader));
        });
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        m_deadline.setSingleShot(true);

        QProcessEnvironment environment; // ours holds a passphrase
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(u"/"_s);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setProgram(reader);
        m_process.setChildProcessModifier([file, parent = getpid()] {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent || dup2(file, STDIN_FILENO) < 0)
                _exit(1);
        });
    }

    /// Waits at the end of the program alone, where no window is left: before, leave() lets it end first.
    ~CvReading() override
    {
        close(m_file);
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(killMs);
    }

    Q_DISABLE_COPY_MOVE(CvReading)

    QFuture<CvResult> start()
    {
        m_deadline.start(deadlineMs);
        m_process.start();
        return m_promise.future();
    }

private:
    void stop()
    {
        m_promise.future().cancel();
        leave();
    }

    /// More than a reader says is not from ours.
    void bound()
    {
        if (m_process.bytesAvailable() > wire::maxBytes)
            end(problem(Kind::NoReader));
    }

    void finish(int code, QProcess::ExitStatus status)
    {
        if (status != QProcess::NormalExit)
            return end(problem(Kind::TooCostly)); // by the kernel
        const auto said = code == 0 ? wire::decoded(m_process.readAllStandardOutput()) : std::nullopt;
        end(said ? *said : problem(Kind::NoReader));
    }

    void end(const CvResult &result)
    {
        m_promise.addResult(result);
        leave();
    }

    void leave()
    {
        m_watcher.disconnect(this);
        m_deadline.disconnect(this);
        m_process.disconnect(this);
        QCoreApplication::instance()->disconnect(this);
        m_promise.finish();
        m_process.kill();
        // Not waited for here, which would stop the window for as long as the kernel takes.
        if (m_process.state() == QProcess::NotRunning)
            deleteLater();
        else // not finished(): one that could not be started never says so
            connect(&m_process, &QProcess::stateChanged, this, [this](QProcess::ProcessState state) {
                if (state == QProcess::NotRunning)
                    deleteLater();
            });
    }

    int m_file;
    QPromise<CvResult> m_promise;
    QFutureWatcher<CvResult> m_watcher;
    QTimer m_deadline;
    QProcess m_process;
};

/// Beside this program where both were built, else where it was installed: nobody starts it by hand.
QString usualReader()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString built = programs.filePath(u"vivier-reader"_s);
    return QFile::exists(built) ? built : QDir::cleanPath(programs.filePath(QStringLiteral(VIVIER_INSTALLED_READER)));
}

} // namespace

QString CvProblem::sentence() const
{
    switch (kind) {
    case Kind::Unreadable:
        return CvProblemText::tr(
            "This file could not be opened. Check that it is still there and that you are allowed to read it.");
    case Kind::NotAFile:
        return CvProblemText::tr("This is %1, not a file. Choose the file itself, or copy its text here.")
            .arg(nameOf(what));
    case Kind::Unsupported:
        return what == FileType::Unknown
                   ? CvProblemText::tr("This is not a file that Vivier reads. Vivier reads %1: save it as one of "
                                       "these, or copy its text here.")
                         .arg(QLocale().createSeparatedList(cvFileTypes()))
                   : CvProblemText::tr("This is %1. Vivier reads %2: save it as one of these, or copy its text here.")
                         .arg(nameOf(what), QLocale().createSeparatedList(cvFileTypes()));
    case Kind::TooLarge:
        return CvProblemText::tr("This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of "
                                 "text. Copy the text that you need here.",
                                 nullptr, maxCvPages)
            .arg(sizeOf(maxCvFileBytes), sizeOf(maxCvTextBytes));
    case Kind::Damaged:
        return CvProblemText::tr("This file is damaged or incomplete, and none of its text was used. Ask for the file "
                                 "again, or open it elsewhere and copy its text here.");
    case Kind::Encrypted:
        return CvProblemText::tr(
            "This file is protected by a password. Save a copy without one, or copy its text here.");
    case Kind::Scanned:
        return CvProblemText::tr(
            "This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.");
    case Kind::Empty:
        return CvProblemText::tr("This file contains no text.");
    case Kind::TooCostly:
        return CvProblemText::tr("This file takes more time or memory to read than a CV should: reading was stopped, "
                                 "and none of its text was used. Ask for it in another format, or copy its text here.");
    case Kind::NoConverter: {
        const QString package = what == FileType::Pdf ? u"poppler-utils"_s : u"antiword"_s;
        return CvProblemText::tr("This is %1. To read it, Vivier needs the package %2, which is not installed. Install "
                                 "it, or copy the text of the file here.")
            .arg(nameOf(what), package);
    }
    case Kind::Unconfined:
        return CvProblemText::tr("Vivier reads a file only where the system can isolate the reading from all other "
                                 "files and the network. This system cannot (it needs Linux with Landlock and "
                                 "seccomp), so the file was not read. Copy its text here.");
    case Kind::NoReader:
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
    const auto file = openFile(path);
    if (!file)
        return QtFuture::makeReadyFuture<CvResult>(tl::unexpected(file.error()));
    return (new CvReading(*file, reader.isEmpty() ? usualReader() : reader))->start();
}

} // namespace vivier
