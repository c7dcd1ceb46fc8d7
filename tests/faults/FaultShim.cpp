// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between heliograph-cli and the system (LD_PRELOAD) and strikes at a named point, so that the program
// under test is the one that people run.
//
//   HELIOGRAPH_FAULTSHIM=kill:after-sync:17    SIGKILL right after the 17th fsync or fdatasync
//                        kill:after:120        SIGKILL at the 120th point of any name
//                        full:write:42         the 42nd write to a file finds no room (ENOSPC)
//                        full:write:42+        so do all later ones
//                        io:sync:3             EIO
//                        short:write:5         half of it is written
//                        readonly:open:1+      no file can be opened for writing (EROFS)
//   HELIOGRAPH_FAULTSHIM_FOLDER=DIR            only files below DIR count
//   HELIOGRAPH_FAULTSHIM_LOG=FILE              gets a line per point passed: its name and the file
//   HELIOGRAPH_FAULTSHIM_STRUCK=FILE           gets a line each time the rule strikes
//   HELIOGRAPH_FAULTSHIM_MACHINE=FILE          is read in place of the computer's machine id
//   HELIOGRAPH_FAULTSHIM_CLOCK=SECONDS         is added to the clock on the wall (FaultShimClock.cpp)
//
// Points: write sync truncate unlink rename close (files), connect send receive (sockets), each before- and
// after-.
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int kMostDescriptors = 4096;
constexpr int kBadRule = 99;

enum class Point { Open, Write, Sync, Truncate, Unlink, Rename, Close, Connect, Send, Receive };
constexpr std::array<const char*, 10> kNames = {"open",   "write", "sync",    "truncate", "unlink",
                                                "rename", "close", "connect", "send",     "receive"};

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// What was asked for: an action, where, and at which time it comes by.
struct Rule {
    enum class Action { None, Kill, Full, Io, ReadOnly, Short };

    Rule()
    {
        const std::string_view asked = environment("HELIOGRAPH_FAULTSHIM");
        const auto first = asked.find(':');
        const auto second = asked.find(':', first + 1);
        if (second == std::string_view::npos)
            return;
        where = asked.substr(first + 1, second - first - 1);
        time = std::strtol(asked.data() + second + 1, nullptr, 10);
        andLater = asked.back() == '+';
        const std::string_view word = asked.substr(0, first);
        action = word == "kill"       ? Action::Kill
                 : word == "full"     ? Action::Full
                 : word == "io"       ? Action::Io
                 : word == "readonly" ? Action::ReadOnly
                 : word == "short"    ? Action::Short
                                      : Action::None;
        // A rule that nothing obeys would let every run pass.
        if (action == Action::None || !isKnown(where))
            ::_exit(kBadRule);
    }

    static bool isKnown(std::string_view name)
    {
        for (const std::string_view side : {"before-", "after-", ""}) {
            if (name.substr(0, side.size()) == side) {
                name.remove_prefix(side.size());
                break;
            }
        }
        return name == "after" || std::find(kNames.begin(), kNames.end(), name) != kNames.end();
    }

    Action action = Action::None;
    std::string_view where;
    long time = 0;
    bool andLater = false;
    std::string_view folder = environment("HELIOGRAPH_FAULTSHIM_FOLDER");
    std::string_view machine = environment("HELIOGRAPH_FAULTSHIM_MACHINE");
};

const Rule& rule()
{
    static const Rule asked;
    return asked;
}

std::array<std::atomic<bool>, kMostDescriptors> g_sockets;
/// Sockets that something was sent on and no answer has come from yet.
std::array<std::atomic<bool>, kMostDescriptors> g_asked;

bool isSocket(int descriptor)
{
    return descriptor >= 0 && descriptor < kMostDescriptors && g_sockets[static_cast<size_t>(descriptor)];
}

bool counts(std::string_view path)
{
    return !rule().folder.empty() && path.substr(0, rule().folder.size()) == rule().folder;
}

/// The path behind a descriptor of a file that counts; empty for all others.
std::string fileOf(int descriptor)
{
    if (rule().folder.empty() || isSocket(descriptor))
        return {};
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    const std::string_view found(path.data(), length > 0 ? static_cast<size_t>(length) : 0);
    return counts(found) ? std::string(found) : std::string();
}

/// Past this library's own functions; -1 when nobody asked for it.
long openToAppend(const char* variable)
{
    constexpr int kFlags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
    constexpr int kPrivate = 0600;
    const std::string_view path = environment(variable);
    return path.empty() ? -1 : ::syscall(SYS_openat, AT_FDCWD, path.data(), kFlags, kPrivate);
}

/// The rule is about to be carried out.
void strike()
{
    static const long file = openToAppend("HELIOGRAPH_FAULTSHIM_STRUCK");
    if (file >= 0)
        ::syscall(SYS_write, file, "struck\n", std::string_view("struck\n").size());
}

void log(const std::string& name, const std::string& what)
{
    static const long file = openToAppend("HELIOGRAPH_FAULTSHIM_LOG");
    if (file < 0)
        return;
    const std::string line = name + ' ' + what.substr(what.find_last_of('/') + 1) + '\n';
    ::syscall(SYS_write, file, line.data(), line.size());
}

/// Comes by a point, and doesn't return where the rule kills.
void pass(const char* side, Point point, const std::string& what)
{
    static std::array<std::atomic<long>, 2 * kNames.size()> times;
    static std::atomic<long> done = 0;
    const auto index = static_cast<size_t>(point);
    const bool isAfter = side[0] == 'a';
    const std::string name = std::string(side) + '-' + kNames[index];
    const long time = ++times[2 * index + (isAfter ? 1 : 0)];
    const long any = isAfter ? ++done : 0;
    log(name, what);
    if (rule().action != Rule::Action::Kill)
        return;
    if ((rule().where == name && rule().time == time) || (rule().where == "after" && rule().time == any)) {
        strike();
        ::kill(::getpid(), SIGKILL);
    }
}

/// Whether this call is to fail; errno is set then. Half a write is told by Short.
Rule::Action fault(Point point)
{
    static std::array<std::atomic<long>, kNames.size()> times;
    const auto index = static_cast<size_t>(point);
    const Rule& asked = rule();
    if (asked.action == Rule::Action::None || asked.action == Rule::Action::Kill ||
        asked.where != kNames[index])
        return Rule::Action::None;
    const long time = ++times[index];
    if (time != asked.time && (time < asked.time || !asked.andLater))
        return Rule::Action::None;
    strike();
    errno = asked.action == Rule::Action::Io ? EIO : asked.action == Rule::Action::ReadOnly ? EROFS : ENOSPC;
    return asked.action;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Carries out a call between its two points, or lets it fail.
template <typename Call>
auto between(Point point, const std::string& what, Call call) -> decltype(call())
{
    pass("before", point, what);
    const Rule::Action action = fault(point);
    if (action != Rule::Action::None && action != Rule::Action::Short)
        return -1;
    const auto result = call();
    const int error = errno;
    // A connection is usually still being made when the call returns.
    if (result >= 0 || error == EINPROGRESS)
        pass("after", point, what);
    errno = error;
    return result;
}

/// A write to a file that counts: whole, half or not at all.
template <typename Call>
ssize_t writing(const std::string& file, size_t size, Call call)
{
    pass("before", Point::Write, file);
    const Rule::Action action = fault(Point::Write);
    if (action == Rule::Action::Full || action == Rule::Action::Io)
        return -1;
    const ssize_t written = call(action == Rule::Action::Short && size > 1 ? size / 2 : size);
    const int error = errno;
    if (written >= 0)
        pass("after", Point::Write, file);
    errno = error;
    return written;
}

/// The first byte after something was sent is the beginning of an answer.
template <typename Call>
ssize_t receiving(int descriptor, Call call)
{
    const ssize_t received = call();
    const int error = errno;
    if (received > 0 && g_asked[static_cast<size_t>(descriptor)].exchange(false))
        pass("after", Point::Receive, "socket");
    errno = error;
    return received;
}

ssize_t sending(int descriptor, const std::function<ssize_t()>& call)
{
    g_asked[static_cast<size_t>(descriptor)] = true;
    return between(Point::Send, "socket", call);
}

} // namespace

extern "C" {

int open64(const char* path, int flags, ...)
{
    static auto* next = real<int(const char*, int, ...)>("open64");
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (!rule().machine.empty() && std::string_view(path).ends_with("/machine-id"))
        return next(rule().machine.data(), flags, mode);
    const auto call = [&] { return next(path, flags, mode); };
    return counts(path) && (flags & (O_WRONLY | O_RDWR)) != 0 ? between(Point::Open, path, call) : call();
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static auto* next = real<ssize_t(int, const void*, size_t)>("write");
    const auto whole = [&](size_t part) { return next(descriptor, bytes, part); };
    if (isSocket(descriptor))
        return sending(descriptor, [&] { return whole(size); });
    const std::string file = fileOf(descriptor);
    return file.empty() ? whole(size) : writing(file, size, whole);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static auto* next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const auto whole = [&](size_t part) { return next(descriptor, bytes, part, offset); };
    const std::string file = fileOf(descriptor);
    return file.empty() ? whole(size) : writing(file, size, whole);
}

int fdatasync(int descriptor)
{
    static auto* next = real<int(int)>("fdatasync");
    return between(Point::Sync, fileOf(descriptor), [&] { return next(descriptor); });
}

int fsync(int descriptor)
{
    static auto* next = real<int(int)>("fsync");
    return between(Point::Sync, fileOf(descriptor), [&] { return next(descriptor); });
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto* next = real<int(int, off64_t)>("ftruncate64");
    const std::string file = fileOf(descriptor);
    const auto call = [&] { return next(descriptor, size); };
    return file.empty() ? call() : between(Point::Truncate, file, call);
}

int unlink(const char* path) noexcept
{
    static auto* next = real<int(const char*)>("unlink");
    const auto call = [&] { return next(path); };
    return counts(path) ? between(Point::Unlink, path, call) : call();
}

int rename(const char* from, const char* to) noexcept
{
    static auto* next = real<int(const char*, const char*)>("rename");
    const auto call = [&] { return next(from, to); };
    return counts(to) ? between(Point::Rename, to, call) : call();
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static auto* next = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const auto call = [&] { return next(fromFolder, from, toFolder, to, flags); };
    return counts(to) ? between(Point::Rename, to, call) : call();
}

int link(const char* from, const char* to) noexcept
{
    static auto* next = real<int(const char*, const char*)>("link");
    const auto call = [&] { return next(from, to); };
    return counts(to) ? between(Point::Rename, to, call) : call();
}

int close(int descriptor)
{
    static auto* next = real<int(int)>("close");
    const auto call = [&] { return next(descriptor); };
    if (isSocket(descriptor)) {
        g_sockets[static_cast<size_t>(descriptor)] = false;
        return between(Point::Close, "socket", call);
    }
    const std::string file = fileOf(descriptor);
    return file.empty() ? call() : between(Point::Close, file, call);
}

int connect(int descriptor, const sockaddr* address, socklen_t size)
{
    static auto* next = real<int(int, const sockaddr*, socklen_t)>("connect");
    const auto call = [&] { return next(descriptor, address, size); };
    const bool isNetwork = address->sa_family == AF_INET || address->sa_family == AF_INET6;
    if (!isNetwork || descriptor >= kMostDescriptors)
        return call();
    g_sockets[static_cast<size_t>(descriptor)] = true;
    return between(Point::Connect, "socket", call);
}

ssize_t send(int descriptor, const void* bytes, size_t size, int flags)
{
    static auto* next = real<ssize_t(int, const void*, size_t, int)>("send");
    const auto call = [&] { return next(descriptor, bytes, size, flags); };
    return isSocket(descriptor) ? sending(descriptor, call) : call();
}

ssize_t read(int descriptor, void* bytes, size_t size)
{
    static auto* next = real<ssize_t(int, void*, size_t)>("read");
    const auto call = [&] { return next(descriptor, bytes, size); };
    return isSocket(descriptor) ? receiving(descriptor, call) : call();
}

ssize_t recv(int descriptor, void* bytes, size_t size, int flags)
{
    static auto* next = real<ssize_t(int, void*, size_t, int)>("recv");
    const auto call = [&] { return next(descriptor, bytes, size, flags); };
    return isSocket(descriptor) ? receiving(descriptor, call) : call();
}

} // extern "C"
