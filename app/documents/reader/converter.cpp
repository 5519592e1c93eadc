// SPDX-License-Identifier: MIT
#include "converter.h"

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <vector>

namespace vivier {

namespace {

constexpr int exitUnconfined = 126;
constexpr int exitMissing = 127;

using Arguments = std::vector<std::string>;

Arguments fromPage(const PageOrder &order)
{
    return {"-f", std::to_string(order.first), "-l", std::to_string(order.last), "-cropbox"};
}

Arguments programFor(const PageOrder &order, FileType type)
{
    if (type == FileType::Word)
        return {docConverter, "-m", "UTF-8.txt", "-w", "0", "/dev/stdin"};
    Arguments program;
    switch (order.what) {
    case PageOrder::What::Shape:
        return {pdfDescriber, "-enc", "UTF-8", "-f", "1", "-l", std::to_string(maxShownPages), "-"};
    case PageOrder::What::Words:
        program = {pdfConverter, "-q", "-bbox-layout", "-enc", "UTF-8"};
        break;
    case PageOrder::What::Pixels:
        // Of a page that is turned the sizes would else be those of the one that lies before it is turned.
        program = {pdfDrawer,
                   "-q",
                   "-scale-dimension-before-rotation",
                   "-scale-to-x",
                   std::to_string(order.size.width()),
                   "-scale-to-y",
                   std::to_string(order.size.height())};
        break;
    case PageOrder::What::Text:
    case PageOrder::What::Picture:
        // The content stream's own order keeps cells in their row and bullets at their text, which the two other orders
        // of pdftotext tear apart. One page more than allowed, to see that there is one.
        return {pdfConverter, "-q", "-raw", "-enc", "UTF-8", "-eol", "unix", "-l", std::to_string(maxCvPages + 1),
                "-",          "-"};
    }
    const Arguments pages = fromPage(order);
    program.insert(program.end(), pages.begin(), pages.end());
    program.emplace_back("-");
    if (order.what == PageOrder::What::Words)
        program.emplace_back("-"); // pdftoppm writes there when it is told nothing
    return program;
}

/// With what is not kept: spaces, the corners of words, the header of an image.
qsizetype mostOutputBytes(const PageOrder &order)
{
    switch (order.what) {
    case PageOrder::What::Shape:
        return 100 * qsizetype(maxShownPages) + 100'000;
    case PageOrder::What::Words:
        return 2 * wire::maxWordsBytes;
    case PageOrder::What::Pixels:
        return qsizetype(order.size.width()) * order.size.height() * 3 + 100;
    case PageOrder::What::Text:
    case PageOrder::What::Picture:
        break;
    }
    return 2 * maxCvTextBytes;
}

/// Reads the type and becomes the program. As after any fork(), nothing here needs what another thread may hold.
[[noreturn]] void becomeConverter(int typePipe, pid_t reader, const PageOrder &order)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != reader || !confine(Confinement::Converter, limitsOf(order)))
        _exit(exitUnconfined);
    char type = 0;
    if (read(typePipe, &type, 1) != 1)
        _exit(0);
    lseek(STDIN_FILENO, 0, SEEK_SET);
    Arguments program = programFor(order, FileType(type));
    std::vector<char *> arguments;
    for (std::string &argument : program)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const std::array environment{"LC_ALL=C.UTF-8", "HOME=/", static_cast<const char *>(nullptr)};
    // execve() is declared for C, and changes none of these.
    execve(arguments[0], arguments.data(), const_cast<char *const *>(environment.data()));
    _exit(errno == ENOENT ? exitMissing : exitUnconfined);
}

} // namespace

ConfinedLimits limitsOf(const PageOrder &order)
{
    return order.what == PageOrder::What::Text ? ConfinedLimits{} : pageLimits;
}

Converter::Converter(const PageOrder &wanted)
    : m_mostBytes(mostOutputBytes(wanted))
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
        becomeConverter(order[0], reader, wanted);
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
        if (converted.output.size() > m_mostBytes) {
            converted.end = cv::Converted::End::Flooded; // it ends with this process
            return converted;
        }
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
