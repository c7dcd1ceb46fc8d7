// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FaultShim.cpp that puts the clock on the wall forward or back; the steady clock goes on.
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

long ahead()
{
    static const char* const asked = std::getenv("HELIOGRAPH_FAULTSHIM_CLOCK");
    static const long seconds = asked ? std::strtol(asked, nullptr, 10) : 0;
    return seconds;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    static auto* next = reinterpret_cast<int (*)(clockid_t, timespec*)>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = next(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += ahead();
    return result;
}

int gettimeofday(timeval* time, void* zone) noexcept
{
    static auto* next = reinterpret_cast<int (*)(timeval*, void*)>(dlsym(RTLD_NEXT, "gettimeofday"));
    const int result = next(time, zone);
    if (result == 0)
        time->tv_sec += ahead();
    return result;
}

} // extern "C"
