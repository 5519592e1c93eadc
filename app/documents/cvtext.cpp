#include "cvtext.h"

#include "cvlines.h"
#include "cvpackage.h"
#include "docxtext.h"
#include "filetype.h"
#include "odttext.h"
#include "pdftext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

struct CvProblemText
{
    Q_DECLARE_TR_FUNCTIONS(CvProblemText)
};

using Kind = CvProblem::Kind;

tl::unexpected<CvProblem> problem(Kind kind, const QString &what = {})
{
    return tl::unexpected(CvProblem{kind, what});
}

CvResult packageText(const QByteArray &bytes)
{
    cv::Package package(bytes);
    if (!package.isOpen())
        return problem(Kind::Damaged);
    if (package.isEncrypted())
        return problem(Kind::Encrypted);
    const QString manifest = u"META-INF/manifest.xml"_s;
    const QByteArray mimetype =
        package.holds(u"mimetype"_s) ? package.part(u"mimetype"_s).value_or(QByteArray()) : QByteArray();
    const bool docx = package.holds(u"word/document.xml"_s);
    const bool odt = mimetype.startsWith("application/vnd.oasis.opendocument.text");
    if (!docx && !odt)
        return problem(Kind::Unsupported, cv::packageName(mimetype, package.names()));
    // OpenDocument 1.3 part 2, 4.3: the manifest says which parts are encrypted; newer LibreOffice packs all in one.
    if (odt &&
        ((package.holds(manifest) && package.part(manifest).value_or(QByteArray()).contains("encryption-data")) ||
         package.holds(u"encrypted-package"_s)))
        return problem(Kind::Encrypted);

    const auto lines = docx ? cv::docxLines(package) : cv::odtLines(package);
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->isEmpty())
        return problem(Kind::Empty);
    return CvText{.text = lines->join(u'\n'), .pages = -1};
}

CvResult plainText(const QByteArray &bytes)
{
    QString text = cv::decoded(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\f', u'\n');
    QStringList out;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QString line = cv::tidied(paragraph);
        if (!line.isEmpty() || (!out.isEmpty() && !out.last().isEmpty()))
            out += line;
    }
    if (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    if (out.isEmpty())
        return problem(Kind::Empty);
    return CvText{.text = out.join(u'\n'), .pages = -1};
}

CvResult textOf(const QByteArray &bytes, const std::function<bool()> &stopped)
{
    if (bytes.size() > maxCvFileBytes)
        return problem(Kind::TooLarge);
    if (bytes.isEmpty())
        return problem(Kind::Empty);
    const cv::FileType type = cv::fileType(bytes);
    switch (type.kind) {
    case cv::FileType::Kind::Pdf:
        return cv::pdfText(bytes, stopped);
    case cv::FileType::Kind::Zip:
        return packageText(bytes);
    case cv::FileType::Kind::Text:
        return plainText(bytes);
    case cv::FileType::Kind::EncryptedOffice:
        return problem(Kind::Encrypted);
    case cv::FileType::Kind::Other:
        break;
    }
    return problem(Kind::Unsupported, type.name);
}

CvResult readFile(const QString &path, const std::function<bool()> &stopped)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return problem(Kind::Unreadable);
    const QByteArray bytes = file.read(maxCvFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(Kind::Unreadable);
    return textOf(bytes, stopped);
}

/// One thread: PDFium reads one document at a time anyway, and a recruiter drops one.
QThreadPool &readers()
{
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool(QCoreApplication::instance()); // waits for its thread when the program ends
        made->setMaxThreadCount(1);
        made->setObjectName(u"CV reader"_s);
        return made;
    }();
    return *pool;
}

} // namespace

QString CvProblem::sentence() const
{
    switch (kind) {
    case Kind::Unreadable:
        return CvProblemText::tr(
            "This file could not be opened. Check that it is still there and that you may read it.");
    case Kind::Unsupported:
        return what.isEmpty() ? CvProblemText::tr("This is not a file that Vivier reads. Save it as PDF, DOCX, ODT or "
                                                  "plain text, or copy its text here.")
                              : CvProblemText::tr("This is %1. Vivier reads PDF, DOCX, ODT and plain text: save it as "
                                                  "one of these, or copy its text here.")
                                    .arg(what);
    case Kind::TooLarge:
        return CvProblemText::tr("This file is too large for a CV: Vivier reads up to %1 and %n page(s). Copy the text "
                                 "that you need here.",
                                 nullptr, maxCvPages)
            .arg(QLocale().formattedDataSize(maxCvFileBytes, 0, QLocale::DataSizeSIFormat));
    case Kind::Damaged:
        return CvProblemText::tr(
            "This file is damaged or not complete, and none of its text was taken. Ask for it again, or open it "
            "elsewhere and copy its text here.");
    case Kind::Encrypted:
        return CvProblemText::tr("This file asks for a password. Save a copy without one, or copy its text here.");
    case Kind::Scanned:
        return CvProblemText::tr(
            "This PDF holds pictures of pages, no text. Ask for the CV as a document, or type what you need here.");
    case Kind::Empty:
        return CvProblemText::tr("This file holds no text.");
    }
    return {};
}

QFuture<CvResult> readCv(const QString &path)
{
    return QtConcurrent::run(&readers(), [path](QPromise<CvResult> &promise) {
        CvResult result = readFile(path, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    });
}

CvResult cvText(const QByteArray &bytes)
{
    return textOf(bytes, [] { return false; });
}

} // namespace vivier
