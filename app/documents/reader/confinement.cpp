// SPDX-License-Identifier: MIT
#include "confinement.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <iterator>

// Shadow memory of AddressSanitizer takes terabytes of addresses.
#if defined(__SANITIZE_ADDRESS__)
#define VIVIER_MEMORY_IS_SHADOWED 1
#endif

namespace vivier {

namespace {

bool limit(__rlimit_resource_t resource, rlim_t soft, rlim_t hard)
{
    const rlimit limits{.rlim_cur = soft, .rlim_max = hard};
    return setrlimit(resource, &limits) == 0;
}

bool limitResources(Confinement confinement, const ConfinedLimits &limits)
{
    const rlim_t files = confinement == Confinement::Parser ? 0 : 16; // those open already stay open
#ifndef VIVIER_MEMORY_IS_SHADOWED
    const auto bytes = rlim_t(limits.memoryBytes);
    if (!limit(RLIMIT_AS, bytes, bytes))
        return false;
#endif
    const auto seconds = rlim_t(limits.seconds);
    return limit(RLIMIT_CPU, seconds, seconds + 1) && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_CORE, 0, 0) &&
           limit(RLIMIT_NPROC, 0, 0) && limit(RLIMIT_NOFILE, files, files);
}

/// The kernel's struct landlock_ruleset_attr, which the headers of Debian 12 do not know whole.
struct Ruleset
{
    std::uint64_t files = 0;
    std::uint64_t network = 0; ///< since ABI 4
    std::uint64_t scopes = 0;  ///< since ABI 6: abstract sockets and signals
};

constexpr std::uint64_t readsFile = LANDLOCK_ACCESS_FS_READ_FILE;
constexpr std::uint64_t readsFolder = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t executes = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE;

bool grant(int ruleset, int file, std::uint64_t rights)
{
    const landlock_path_beneath_attr rule{.allowed_access = rights, .parent_fd = file};
    return syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

/// What is not there needs no right.
bool grant(int ruleset, const char *path, std::uint64_t rights)
{
    const int file = open(path, O_PATH | O_CLOEXEC);
    if (file < 0)
        return true;
    const bool granted = grant(ruleset, file, rights);
    close(file);
    return granted;
}

/// The dynamic loader is a program too: that of this process loads the converters.
const char *loader()
{
    Dl_info info{};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the kernel tells addresses as numbers
    return dladdr(reinterpret_cast<void *>(getauxval(AT_BASE)), &info) != 0 ? info.dli_fname : "";
}

bool grantConverters(int ruleset)
{
    bool granted = true;
    for (const char *program : {pdfConverter, pdfDrawer, pdfDescriber, docConverter, loader()})
        granted = granted && grant(ruleset, program, executes);
    for (const char *libraries : {"/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache"})
        granted = granted && grant(ruleset, libraries, readsFile);
    // Fonts are drawn that a PDF names and does not hold; which these are, fontconfig says.
    for (const char *folder :
         {"/usr/share/poppler", "/usr/share/antiword", "/etc/fonts", "/usr/share/fontconfig", "/usr/share/fonts",
          "/usr/local/share/fonts", "/usr/share/ghostscript", "/var/cache/fontconfig"})
        granted = granted && grant(ruleset, folder, readsFolder);
    // antiword opens its input by name. Without this right, it says that it cannot.
    grant(ruleset, STDIN_FILENO, readsFile);
    return granted;
}

bool closeFiles(Confinement confinement)
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return false;
    // Every right that the running kernel knows is taken away: 13 of files in ABI 1, then refer, truncate and ioctl.
    const int rights = abi >= 5 ? 16 : abi >= 3 ? 15 : abi == 2 ? 14 : 13;
    const Ruleset rules{.files = (std::uint64_t(1) << rights) - 1,
                        .network = abi >= 4 ? std::uint64_t(3) : 0,
                        .scopes = abi >= 6 ? std::uint64_t(3) : 0};
    const std::size_t size = abi >= 6 ? sizeof(rules) : abi >= 4 ? 2 * sizeof(rules.files) : sizeof(rules.files);
    const auto ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &rules, size, 0));
    if (ruleset < 0)
        return false;
    const bool granted = confinement == Confinement::Parser || grantConverters(ruleset);
    const bool closed = granted && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return closed;
}

constexpr std::array parserCalls{
    SCMP_SYS(read),         SCMP_SYS(pread64),      SCMP_SYS(write),          SCMP_SYS(lseek),
    SCMP_SYS(close),        SCMP_SYS(brk),          SCMP_SYS(mmap),           SCMP_SYS(munmap),
    SCMP_SYS(mremap),       SCMP_SYS(mprotect),     SCMP_SYS(madvise),        SCMP_SYS(futex),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(clock_gettime),
    SCMP_SYS(getrandom),    SCMP_SYS(wait4),        SCMP_SYS(exit),           SCMP_SYS(exit_group),
};

/// The start of a program, and the reading of files, where Landlock lets it.
constexpr std::array converterCalls{
    SCMP_SYS(execve),     SCMP_SYS(access),          SCMP_SYS(newfstatat),      SCMP_SYS(fstat), SCMP_SYS(getdents64),
    SCMP_SYS(arch_prctl), SCMP_SYS(set_tid_address), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
};

bool allowConverter(scmp_filter_ctx filter)
{
    for (const int call : converterCalls)
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    // Limits may be looked at, not changed; files opened for reading only.
    const scmp_arg_cmp self{.arg = 0, .op = SCMP_CMP_EQ, .datum_a = 0, .datum_b = 0};
    const scmp_arg_cmp unchanged{.arg = 2, .op = SCMP_CMP_EQ, .datum_a = 0, .datum_b = 0};
    const scmp_arg_cmp reading{
        .arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = O_ACCMODE | O_CREAT | O_TRUNC, .datum_b = O_RDONLY};
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2, self, unchanged) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, reading) == 0;
}

/// A call that an architecture does not have is not added, and so not allowed.
bool closeCalls(Confinement confinement)
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    for (const int call : parserCalls)
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    const bool allowed = confinement == Confinement::Parser || allowConverter(filter);
    const bool loaded = allowed && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

} // namespace

bool confine(Confinement confinement, const ConfinedLimits &limits)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && closeFiles(confinement) &&
           limitResources(confinement, limits) && closeCalls(confinement);
}

} // namespace vivier
