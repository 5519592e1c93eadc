// SPDX-License-Identifier: MIT
#include "converter.h"

#include "confinement.h"

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

namespace vivier {

namespace {

constexpr int exitUnconfined = 126;
constexpr int exitMissing = 127;
constexpr qsizetype maxOutputBytes = 2 * maxCvTextBytes; // with the spaces that are not kept

/// Reads the order and becomes the program. As after any fork(), nothing here needs what another thread may hold.
[[noreturn]] void becomeConverter(int order, pid_t reader)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != reader || !confine(Confinement::Converter))
        _exit(exitUnconfined);
    char type = 0;
    if (read(order, &type, 1) != 1)
        _exit(0);
    lseek(STDIN_FILENO, 0, SEEK_SET);
    // The content stream's own order keeps cells in their row and bullets at their text, which the two other orders of
    // pdftotext tear apart. One page more than allowed, to see that there is one.
    static const std::string pages = std::to_string(maxCvPages + 1);
    const std::array pdf{pdfConverter, "-q", "-raw",        "-enc", "UTF-8", "-eol",
                         "unix",       "-l", pages.c_str(), "-",    "-",     static_cast<const char *>(nullptr)};
    const std::array doc{docConverter, "-m", "UTF-8.txt", "-w", "0", "/dev/stdin", static_cast<const char *>(nullptr)};
    const char *const *arguments = FileType(type) == FileType::Pdf ? pdf.data() : doc.data();
    const std::array environment{"LC_ALL=C.UTF-8", "HOME=/", static_cast<const char *>(nullptr)};
    // execve() is declared for C, and changes none of these.
    execve(arguments[0], const_cast<char *const *>(arguments), const_cast<char *const *>(environment.data()));
    _exit(errno == ENOENT ? exitMissing : exitUnconfined);
}

} // namespace

Converter::Converter()
{
    std::array<int, 2> order{};
    std::array<int, 2> output{};
    if (pipe2(order.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0)
        return;
    const pid_t reader = getpid();
    m_process = fork();
    if (m_process == 0) {
        close(order[1]);
        dup2(output[1], STDOUT_FILENO);
        becomeConverter(order[0], reader);
    }
    close(order[0]);
    close(output[1]);
    m_order = order[1];
    m_output = output[0];
}

Converter::~Converter()
{
    close(m_order);
    close(m_output);
}

cv::Converted Converter::convert(FileType type)
{
    const char order = char(type);
    cv::Converted converted;
    if (write(m_order, &order, 1) != 1)
        return {.end = end(), .output = {}};
    std::array<char, 16 * 1024> chunk{};
    for (;;) {
        const ssize_t size = read(m_output, chunk.data(), chunk.size());
        if (size <= 0)
            break;
        converted.output.append(chunk.data(), size);
        if (converted.output.size() > maxOutputBytes)
            return {.end = cv::Converted::End::Flooded, .output = {}}; // it ends with this process
    }
    converted.end = end();
    return converted;
}

cv::Converted::End Converter::end() const
{
    using End = cv::Converted::End;
    int status = 0;
    if (waitpid(m_process, &status, 0) != m_process || !WIFEXITED(status))
        return End::Killed;
    switch (WEXITSTATUS(status)) {
    case 0:
        return End::Done;
    case exitMissing:
        return End::Missing;
    case exitUnconfined:
        return End::Unconfined;
    default:
        return End::Failed;
    }
}

} // namespace vivier
