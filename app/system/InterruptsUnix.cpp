// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/Interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace heliograph {
namespace {

std::atomic<int> g_count = 0;
std::array<int, 2> g_pipe = {-1, -1};

// Only what is safe in a signal handler.
void onSignal(int number)
{
    if (++g_count >= Interrupts::kGentleTimes)
        std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject(parent)
{
    g_count = 0;
    if (::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 8> bytes = {};
        while (::read(g_pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        announce();
    });
    setHandler(onSignal);
}

Interrupts::~Interrupts()
{
    setHandler(SIG_DFL);
    for (int& end : g_pipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

int Interrupts::count() const
{
    return g_count;
}

} // namespace heliograph
