// SPDX-License-Identifier: MIT
// vivier-reader: the text of the CV on standard input, or what is ordered of its pages (pageorder.h), as
// wire::encoded() says it, on standard output. It locks itself away before it looks at the first byte.

#include "confinement.h"
#include "converter.h"
#include "cvresult.h"
#include "documenttext.h"
#include "pageorder.h"
#include "pages.h"
#include "picture.h"

#include <csignal>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <new>
#include <string_view>

using namespace vivier;

namespace {

constexpr tl::unexpected<CvProblem> problem(CvProblem::Kind kind)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = FileType::Unknown});
}

/// One byte more than allowed shows that there are too many. Read by place, as the converter shares the position.
std::optional<QByteArray> standardInput()
{
    QByteArray bytes;
    constexpr qsizetype step = 256 * 1024;
    while (bytes.size() <= maxCvFileBytes) {
        const qsizetype had = bytes.size();
        bytes.resize(had + step);
        const ssize_t size = pread(STDIN_FILENO, bytes.data() + had, size_t(step), had);
        if (size < 0)
            return std::nullopt;
        bytes.resize(had + size);
        if (size == 0)
            break;
    }
    return bytes;
}

QByteArray problemSaid(CvProblem::Kind kind)
{
    return wire::encoded(CvResult(problem(kind)));
}

QByteArray told(const PageOrder &order, QByteArray bytes, const cv::Convert &convert)
{
    switch (order.what) {
    case PageOrder::What::Text:
        break;
    case PageOrder::What::Shape:
        return wire::encoded(cv::fileShape(std::move(bytes), convert));
    case PageOrder::What::Words:
        return wire::encoded(cv::pageWords(std::move(bytes), order, convert));
    case PageOrder::What::Pixels:
        return cv::pagePixels(std::move(bytes), order, convert);
    case PageOrder::What::Picture:
        return cv::picturePixels(bytes, order.size);
    }
    return wire::encoded(cv::documentText(std::move(bytes), convert));
}

QByteArray answer(const PageOrder &order)
{
    if (order.what == PageOrder::What::Shape || order.what == PageOrder::What::Picture)
        cv::loadPictureFormats();
    Converter converter(order);
    if (!converter.isWaiting() || !confine(Confinement::Parser, limitsOf(order)))
        return problemSaid(CvProblem::Kind::Unconfined);
    try {
        std::optional<QByteArray> bytes = standardInput();
        if (!bytes)
            return problemSaid(CvProblem::Kind::Unreadable);
        return told(order, std::move(*bytes), [&converter](FileType type) { return converter.convert(type); });
    } catch (const std::bad_alloc &) {
        return problemSaid(CvProblem::Kind::TooCostly);
    }
}

/// For who starts it by hand.
int explain()
{
    constexpr std::string_view words =
        "vivier-reader gives Vivier the text of the CV that is its standard input, a file: "
        "vivier-reader < FILE. What it tells of pages, Vivier alone asks for.\n";
    return write(STDERR_FILENO, words.data(), words.size()) == ssize_t(words.size()) ? 2 : 1;
}

bool isFile(int descriptor)
{
    struct stat found
    {
    };
    return fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto order = PageOrder::fromWords(words);
    if (!order || !isFile(STDIN_FILENO))
        return explain();
    // Nothing that the program which starts this one may have left open. (glibc of Debian 11 has no close_range().)
    if (syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0) != 0)
        return 1;
    std::signal(SIGPIPE, SIG_IGN);
    const QByteArray said = answer(*order);
    qsizetype written = 0;
    while (written < said.size()) {
        const ssize_t size = write(STDOUT_FILENO, said.constData() + written, size_t(said.size() - written));
        if (size <= 0)
            return 1;
        written += size;
    }
    _exit(0); // no more of anybody's code
}
