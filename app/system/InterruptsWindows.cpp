// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/Interrupts.h"

#include <atomic>
#include <mutex>
#include <windows.h>

namespace heliograph {
namespace {

std::atomic<int> g_count = 0;
// The console calls from a thread of its own.
std::mutex g_listening;
QObject* g_listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    const std::lock_guard lock(g_listening);
    if (g_count >= Interrupts::kGentleTimes || g_listener == nullptr)
        return FALSE;
    ++g_count;
    QMetaObject::invokeMethod(g_listener, "announce", Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject(parent)
{
    const std::lock_guard lock(g_listening);
    g_count = 0;
    g_listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interrupts::~Interrupts()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    const std::lock_guard lock(g_listening);
    g_listener = nullptr;
}

int Interrupts::count() const
{
    return g_count;
}

} // namespace heliograph
