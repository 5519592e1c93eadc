// SPDX-License-Identifier: MIT
#include "sandbox/files.h"

#include "sandbox/apierror.h"
#include "sandbox/generator.h"
#include "sandbox/linkzoo.h"
#include "sandbox/samples.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qint64 kBig = 6 * 1024 * 1024;   // over the limit of a resume, under the one of a portfolio
constexpr qint64 kHuge = 11 * 1024 * 1024; // over both
constexpr int kSlowMs = 5'000;             // longer than a client's patience, shorter than the fetcher's
constexpr auto kDocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr auto kOdtType = "application/vnd.oasis.opendocument.text";

const QStringList &resumeLines()
{
    static const QStringList lines{u"Experience"_s,
                                   u"2021 - now     Product designer, a studio"_s,
                                   u"2017 - 2021    Designer, an agency"_s,
                                   {},
                                   u"Education"_s,
                                   u"2012 - 2017    Master's degree in design"_s,
                                   {},
                                   u"Languages: French, English"_s};
    return lines;
}

struct Link
{
    const char *target;
    const char *text;
};

/// The page that a browser shows for a drag: every link on its own line, large enough to be hit by a script.
QByteArray indexPage()
{
    static constexpr Link links[] = {
        {"/files/cv.pdf", "cv.pdf: a resume"},
        {"/files/portfolio.pdf", "portfolio.pdf: a portfolio"},
        {"/files/cv.docx", "cv.docx: a resume from a word processor"},
        {"/files/cv.odt", "cv.odt: another"},
        {"/files/cv.doc", "cv.doc: an old one"},
        {"/files/avatar.png", "avatar.png: a picture"},
        {"https://www.linkedin.com/in/amelie-lefevre", "LinkedIn profile"},
        {"https://github.com/amelie-lefevre", "GitHub profile"},
        {"https://dribbble.com/amelie-lefevre", "Dribbble profile"},
        {"https://amelie-lefevre.example/", "Web site"},
        {"/files/login.html", "login.html: a log-in page"},
        {"/files/private-cv.pdf", "private-cv.pdf: a resume behind a log-in"},
        {"/files/big.pdf", "big.pdf: 6 MB"},
        {"/files/huge.pdf", "huge.pdf: 11 MB"},
        {"/files/missing.pdf", "missing.pdf: not found"},
        {"/files/slow.pdf", "slow.pdf: takes five seconds"},
        {"/files/stalled.pdf", "stalled.pdf: never answers"},
        {"/files/notes.txt", "notes.txt: plain text"},
    };
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sample files</title>"
                      "<style>body{margin:0;padding:24px;font:28px/1.4 sans-serif}"
                      "a{display:inline-block;padding:8px 0;min-height:40px}p{margin:0 0 12px}</style></head><body>\n";
    for (const Link &link : links)
        page += QByteArray("<p><a href=\"") + link.target + "\">" + link.text + "</a></p>\n";
    return page + "</body></html>\n";
}

} // namespace

QString Files::store(const QString &candidate, const QString &name, const QByteArray &type, const QByteArray &bytes)
{
    QString path = u"/files/stored/%1/%2/%3"_s.arg(candidate, QString::number(++m_lastStored), name);
    m_kept.insert(path, {type, bytes});
    return path;
}

Response Files::answer(const Request &request)
{
    return rangeOf(request, whole(request));
}

Response Files::whole(const Request &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return plainError(405);
    const QString path = request.path;
    if (const auto kept = m_kept.constFind(path); kept != m_kept.constEnd())
        return {.contentType = kept->type, .body = kept->bytes};
    const auto sample = [this](const QString &ofFile) { return whole({.method = "GET", .path = ofFile}); };
    if (std::optional<Response> specimen = linkSpecimen(request, sample))
        return *std::move(specimen);
    const auto made = [this, &path](const QByteArray &type, const std::function<QByteArray()> &make) {
        QByteArray &bytes = m_made[path];
        if (bytes.isEmpty())
            bytes = make();
        return Response{.contentType = type, .body = bytes};
    };
    const auto resume = [] { return samplePdf(u"Amelie Lefevre-Dubois"_s, resumeLines()); };
    if (path == "/files/"_L1 || path == "/files"_L1)
        return htmlPage(200, indexPage());
    if (path == "/files/cv.pdf"_L1)
        return made("application/pdf", resume);
    if (path == "/files/portfolio.pdf"_L1)
        return made("application/pdf", [] { return samplePdf(u"Portfolio"_s, {u"Six projects, 2019 - 2025"_s}); });
    if (path == "/files/big.pdf"_L1)
        return made("application/pdf", [] { return samplePdf(u"Six megabytes"_s, resumeLines(), kBig); });
    if (path == "/files/huge.pdf"_L1)
        return made("application/pdf", [] { return samplePdf(u"Eleven megabytes"_s, resumeLines(), kHuge); });
    if (path == "/files/slow.pdf"_L1) {
        Response slow = made("application/pdf", resume);
        slow.dribbleMs = kSlowMs;
        return slow;
    }
    if (path == "/files/stalled.pdf"_L1)
        return {.body = {}, .delivery = Delivery::Hung};
    if (path == "/files/cv.docx"_L1)
        return made(kDocxType, [] { return sampleDocx(u"Amélie Lefèvre-Dubois"_s, resumeLines()); });
    if (path == "/files/cv.odt"_L1)
        return made(kOdtType, [] { return sampleOdt(u"Amélie Lefèvre-Dubois"_s, resumeLines()); });
    if (path == "/files/cv.doc"_L1)
        return made("application/msword", sampleDoc);
    if (path == "/files/notes.txt"_L1)
        return {.contentType = "text/plain; charset=utf-8", .body = "Not a resume.\n"};
    // A wall answers 200 and HTML under the name of the file: only the bytes tell.
    if (path == "/files/login.html"_L1 || path == "/files/private-cv.pdf"_L1)
        return htmlPage(200, logInPage());
    if (path == "/files/avatar.png"_L1)
        return made("image/png", [] { return samplePng(3); });
    static const QRegularExpression avatar(u"^/files/avatars/(\\d{1,3}|default)\\.png$"_s);
    if (const QRegularExpressionMatch match = avatar.match(path); match.hasMatch())
        return made("image/png", [number = match.captured(1).toInt()] { return samplePng(number); });
    if (const QByteArray bytes = generatedFile(path); !bytes.isEmpty())
        return {.contentType = typeOf(bytes), .body = bytes};
    return htmlPage(404, "<!DOCTYPE html>\n<html><head><title>Not found</title></head><body><h1>Not found</h1>"
                         "</body></html>\n");
}

} // namespace vivier::sandbox
