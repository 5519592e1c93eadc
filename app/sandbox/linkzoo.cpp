// SPDX-License-Identifier: MIT
#include "sandbox/linkzoo.h"

#include "sandbox/apierror.h"
#include "sandbox/samples.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr auto kZoo = "/files/zoo/"_L1;

Response to(const QByteArray &location)
{
    return {.status = 302, .contentType = {}, .body = {}, .headers = {{"Location", location}}};
}

/// A page that shows a file and is none, as share links do; no word of a log-in.
QByteArray viewerPage()
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>cv.pdf - Shared files</title></head><body>"
           "<h1>cv.pdf</h1><canvas></canvas><button>Download</button></body></html>\n";
}

/// Of what a site says with its status alone.
std::optional<int> statusOf(const QString &name)
{
    static const QHash<QString, int> statuses{
        {u"unauthorized.pdf"_s, 401}, {u"forbidden.pdf"_s, 403}, {u"missing.pdf"_s, 404}, {u"teapot.pdf"_s, 418},
        {u"gone.pdf"_s, 410},         {u"busy.pdf"_s, 503},      {u"broken.pdf"_s, 500}};
    const auto found = statuses.constFind(name);
    return found == statuses.cend() ? std::nullopt : std::optional(*found);
}

/// "hops-3.pdf" leads to the file over three others.
std::optional<Response> hop(const QString &name)
{
    static const QRegularExpression pattern(u"^hops-(\\d)\\.pdf$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int left = match.captured(1).toInt();
    return left == 0 ? to("/files/cv.pdf") : to("hops-" + QByteArray::number(left - 1) + ".pdf");
}

std::optional<Response> leading(const QString &name)
{
    if (name == "to-login.pdf"_L1)
        return to("/files/zoo/sign-in?next=cv.pdf");
    if (name == "loop.pdf"_L1)
        return to("/files/zoo/loop-back.pdf");
    if (name == "loop-back.pdf"_L1)
        return to("/files/zoo/loop.pdf");
    if (name == "to-loopback.pdf"_L1)
        return to("http://127.0.0.1:9/cv.pdf");
    if (name == "to-private.pdf"_L1)
        return to("http://10.0.0.1/cv.pdf");
    if (name == "to-metadata.pdf"_L1)
        return to("http://169.254.169.254/latest/meta-data/");
    if (name == "to-file.pdf"_L1)
        return to("file:///etc/hostname");
    return hop(name);
}

/// A sound file behind a server with manners of its own.
std::optional<Response> oddlyServed(const Request &request, const QString &name,
                                    const std::function<Response(const QString &path)> &sample)
{
    const bool isHead = request.method == "HEAD";
    const Response hung{.body = {}, .delivery = Delivery::Hung};
    Response cv = sample(u"/files/cv.pdf"_s);
    if (name == "hangs.pdf"_L1 || (name == "head-hangs.pdf"_L1 && isHead) || (name == "get-hangs.pdf"_L1 && !isHead))
        return hung;
    if (name == "no-head.pdf"_L1 && isHead)
        return plainError(405);
    if (name == "no-range.pdf"_L1) {
        cv = sample(u"/files/big.pdf"_s);
        cv.takesRanges = false;
    }
    if (name == "endless.pdf"_L1) {
        cv = sample(u"/files/huge.pdf"_s);
        cv.tellsLength = false;
    }
    if (name == "empty.pdf"_L1)
        cv.body.clear();
    static const QStringList served{u"head-hangs.pdf"_s, u"get-hangs.pdf"_s, u"no-head.pdf"_s,
                                    u"no-range.pdf"_s,   u"endless.pdf"_s,   u"empty.pdf"_s};
    return served.contains(name) ? std::optional(cv) : std::nullopt;
}

} // namespace

std::optional<Response> linkSpecimen(const Request &request, const std::function<Response(const QString &path)> &sample)
{
    if (!request.path.startsWith(kZoo))
        return std::nullopt;
    const QString name = request.path.mid(kZoo.size());
    if (const std::optional<int> status = statusOf(name))
        return htmlPage(*status, "<!DOCTYPE html>\n<html><head><title>No</title></head><body>No</body></html>\n");
    if (name == "sign-in"_L1)
        return htmlPage(200, logInPage());
    if (name == "viewer.pdf"_L1)
        return htmlPage(200, viewerPage());
    if (name == "program.pdf"_L1)
        return Response{.contentType = "application/pdf", .body = "MZ\x90" + QByteArray(400, '\0')};
    if (name == "picture.pdf"_L1)
        return Response{.contentType = "application/pdf", .body = samplePng(3)};
    if (std::optional<Response> answer = leading(name))
        return answer;
    return oddlyServed(request, name, sample);
}

Response rangeOf(const Request &request, Response whole)
{
    static const QRegularExpression pattern(u"^bytes=(\\d{1,15})-(\\d{0,15})$"_s);
    const bool mayBePart = request.method == "GET" && whole.status == 200 && whole.takesRanges && whole.tellsLength &&
                           whole.fillerBytes == 0 && whole.delivery == Delivery::Whole;
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(request.headers.value("range")));
    if (!mayBePart || !match.hasMatch())
        return whole;
    const qint64 size = whole.body.size();
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).isEmpty() ? size - 1 : qMin(match.captured(2).toLongLong(), size - 1);
    if (first >= size) {
        whole.status = 416;
        whole.body.clear();
        whole.headers.append({"Content-Range", "bytes */" + QByteArray::number(size)});
        return whole;
    }
    if (last < first)
        return whole;
    whole.status = 206;
    whole.body = whole.body.mid(first, last - first + 1);
    whole.headers.append({"Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
                                               QByteArray::number(size)});
    return whole;
}

} // namespace vivier::sandbox
