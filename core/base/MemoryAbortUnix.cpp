// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MemoryAbort.h"

#include <csignal>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace heliograph {
namespace {

const char* g_sentence = "";
int g_exitCode = 0;

// Whoever aborts for lack of memory has just been refused some; the question must not need any lock.
bool isMemoryRefused()
{
    constexpr std::size_t kAskedFor = 1 << 20;
    void* memory = ::mmap(nullptr, kAskedFor, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return true;
    ::munmap(memory, kAskedFor);
    return false;
}

// Only what is safe in a signal handler. When it returns, abort() goes on.
void onAbort(int)
{
    if (!isMemoryRefused())
        return;
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, g_sentence, std::strlen(g_sentence));
    ::_exit(g_exitCode);
}

} // namespace

void sayAtAbort(const char* sentence, int exitCode)
{
    g_sentence = sentence;
    g_exitCode = exitCode;
    std::signal(SIGABRT, onAbort);
}

} // namespace heliograph
