// SPDX-License-Identifier: GPL-3.0-or-later
// How a program of MinGW ends. Windows stops all other threads first and then lets each library tidy up. A
// thread that is stopped while it ends itself may hold a lock of the threads' library; libstdc++ then waits
// for it for ever, and a program that nobody sees stays. Qt's threads count as ended a moment before they
// are, so this happens (a test with four threads: every second run). By the time exit() is called everything
// of ours is closed and written.
#include <cstdio>
#include <windows.h>

extern "C" [[noreturn]] void __wrap_exit(int code); // NOLINT: the linker's name for what stands for exit()

extern "C" void __wrap_exit(int code) // NOLINT
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    __builtin_unreachable();
}
