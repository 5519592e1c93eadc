// SPDX-License-Identifier: MIT
// Tries one thing that a reader of strangers' files must not be able to do, locked away as one or not at all:
//     readerprobe free|parser|converter ATTEMPT FOLDER
// FOLDER holds the file "secret". Exit status: 0 done, else the error. Or runs a program as on a kernel that lacks a
// means:
//     readerprobe without landlock|seccomp PROGRAM

#include "reader/confinement.h"

#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <string>

namespace {

int error(long result)
{
    return result < 0 ? errno : 0;
}

int executed(const char *program, const char *argument)
{
    execl(program, program, argument, nullptr);
    return errno;
}

const char *loader()
{
    Dl_info info{};
    return dladdr(reinterpret_cast<void *>(getauxval(AT_BASE)), &info) != 0 ? info.dli_fname : "";
}

int bound(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return socket < 0 ? errno : error(bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)));
}

int forked(pid_t child)
{
    if (child < 0)
        return errno;
    if (child == 0)
        _exit(0);
    return error(waitpid(child, nullptr, 0));
}

int memoryBeyondTheLimit()
{
    const std::size_t size = std::size_t(vivier::confinedMemoryBytes);
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? errno : 0;
}

int raisedLimit()
{
    const rlimit limits{.rlim_cur = 30, .rlim_max = 30};
    return error(setrlimit(RLIMIT_NOFILE, &limits));
}

/// To be as on an older kernel.
int withoutMeans(const std::string &means, const char *program)
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (means == "landlock") {
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0);
    } else {
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0);
        const scmp_arg_cmp mode{.arg = 0, .op = SCMP_CMP_EQ, .datum_a = PR_SET_SECCOMP, .datum_b = 0};
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, mode);
    }
    return seccomp_load(filter) == 0 ? executed(program, nullptr) : errno;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 255;
    const std::string mode = argv[1];
    if (mode == "without")
        return withoutMeans(argv[2], argv[3]);
    const std::string folder = argv[3];
    const std::string secret = folder + "/secret";
    const std::string other = folder + "/other";
    const int here = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    const std::map<std::string, std::function<int()>> attempts{
        {"read a file", [&] { return error(open(secret.c_str(), O_RDONLY)); }},
        {"read a file of the system", [] { return error(open("/etc/passwd", O_RDONLY)); }},
        {"read a file of a folder that is open", [&] { return error(openat(here, "secret", O_RDONLY)); }},
        {"read its own memory as a file", [] { return error(open("/proc/self/mem", O_RDONLY)); }},
        {"read a device", [] { return error(open("/dev/zero", O_RDONLY)); }},
        {"list a folder", [&] { return error(open(folder.c_str(), O_RDONLY | O_DIRECTORY)); }},
        {"run another program of poppler", [] { return executed("/usr/bin/pdffonts", "-v"); }},
        {"list the programs", [] { return error(open("/usr/bin", O_RDONLY | O_DIRECTORY)); }},
        {"write a file", [&] { return error(open(secret.c_str(), O_WRONLY)); }},
        {"write a null device", [] { return error(open("/dev/null", O_WRONLY)); }},
        {"make a file", [&] { return error(open(other.c_str(), O_WRONLY | O_CREAT, 0600)); }},
        {"truncate a file", [&] { return error(truncate(secret.c_str(), 0)); }},
        {"open and truncate a file", [&] { return error(open(secret.c_str(), O_RDONLY | O_TRUNC)); }},
        {"remove a file", [&] { return error(unlink(secret.c_str())); }},
        {"rename a file", [&] { return error(rename(secret.c_str(), other.c_str())); }},
        {"link a file", [&] { return error(link(secret.c_str(), other.c_str())); }},
        {"make a symbolic link", [&] { return error(symlink("x", other.c_str())); }},
        {"change the mode of a file", [&] { return error(chmod(secret.c_str(), 0600)); }},
        {"change the times of a file", [&] { return error(utimensat(AT_FDCWD, secret.c_str(), nullptr, 0)); }},
        {"make a folder", [&] { return error(mkdir(other.c_str(), 0700)); }},
        {"make a FIFO", [&] { return error(mkfifo(other.c_str(), 0600)); }},
        {"make a file in memory", [] { return error(memfd_create("x", 0)); }},
        {"go to another folder", [] { return error(chdir("/tmp")); }},
        {"open a socket of the network", [] { return error(socket(AF_INET, SOCK_STREAM, 0)); }},
        {"open a socket of datagrams", [] { return error(socket(AF_INET6, SOCK_DGRAM, 0)); }},
        {"open a socket of this computer", [&] { return bound(other); }},
        {"open a socket of the kernel", [] { return error(socket(AF_NETLINK, SOCK_RAW, 0)); }},
        {"fork", [] { return forked(fork()); }},
        {"clone", [] { return forked(pid_t(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0))); }},
        {"run a program", [] { return executed("/bin/true", nullptr); }},
        {"run a shell", [] { return executed("/bin/sh", "/dev/null"); }},
        {"run a program by the loader", [] { return executed(loader(), "/bin/true"); }},
        {"be traced", [] { return error(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }},
        {"signal its parent", [] { return error(kill(getppid(), 0)); }},
        {"leave its namespace", [] { return error(unshare(CLONE_FS)); }},
        {"raise a limit", [] { return raisedLimit(); }},
        {"map much memory", [] { return memoryBeyondTheLimit(); }},
        // What it may. The first is how a converter starts.
        {"run pdftotext", [] { return executed(vivier::pdfConverter, "-v"); }},
        {"run pdftoppm", [] { return executed(vivier::pdfDrawer, "-v"); }},
        {"run pdfinfo", [] { return executed(vivier::pdfDescriber, "-v"); }},
        {"list the fonts of the system", [] { return error(open("/usr/share/fonts", O_RDONLY | O_DIRECTORY)); }},
        {"read a system library", [] { return error(open("/etc/ld.so.cache", O_RDONLY)); }},
        {"write to its output", [] { return error(write(STDOUT_FILENO, "x", 1)); }},
    };
    const auto attempt = attempts.find(argv[2]);
    if (std::strcmp(argv[2], "names") == 0) {
        for (const auto &[name, run] : attempts)
            std::puts(name.c_str());
        return 0;
    }
    if (attempt == attempts.end() || here < 0)
        return 255;
    if (mode != "free" &&
        !vivier::confine(mode == "parser" ? vivier::Confinement::Parser : vivier::Confinement::Converter))
        return 254;
    _exit(attempt->second());
}
