// SPDX-License-Identifier: MIT
// vivier-reader: the text of the CV on standard input, as wire::encoded() says it, on standard output. It locks itself
// away before it looks at the first byte.

#include "confinement.h"
#include "converter.h"
#include "cvresult.h"
#include "documenttext.h"

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

CvResult read()
{
    Converter converter;
    if (!converter.isWaiting() || !confine(Confinement::Parser))
        return problem(CvProblem::Kind::Unconfined);
    try {
        std::optional<QByteArray> bytes = standardInput();
        if (!bytes)
            return problem(CvProblem::Kind::Unreadable);
        return cv::documentText(std::move(*bytes), [&converter](FileType type) { return converter.convert(type); });
    } catch (const std::bad_alloc &) {
        return problem(CvProblem::Kind::TooCostly);
    }
}

/// For who starts it by hand.
int explain()
{
    constexpr std::string_view words =
        "vivier-reader gives Vivier the text of the CV that is its standard input, a file: "
        "vivier-reader < FILE. It has no options.\n";
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

int main(int argc, char ** /*argv*/)
{
    if (argc > 1 || !isFile(STDIN_FILENO))
        return explain();
    // Nothing that the program which starts this one may have left open. (glibc of Debian 11 has no close_range().)
    if (syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0) != 0)
        return 1;
    std::signal(SIGPIPE, SIG_IGN);
    const QByteArray said = wire::encoded(read());
    qsizetype written = 0;
    while (written < said.size()) {
        const ssize_t size = write(STDOUT_FILENO, said.constData() + written, size_t(said.size() - written));
        if (size <= 0)
            return 1;
        written += size;
    }
    _exit(0); // no more of anybody's code
}
