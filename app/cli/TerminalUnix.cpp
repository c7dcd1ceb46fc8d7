// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <QIODevice>

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace heliograph {
namespace {

/// While it lives, the terminal doesn't show what is typed.
class HiddenTyping {
public:
    HiddenTyping() : m_isKnown(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isKnown)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    ~HiddenTyping()
    {
        if (m_isKnown)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_isKnown = false;
};

} // namespace

Terminal::Terminal()
{
    std::signal(SIGPIPE, SIG_IGN);
}

Terminal::~Terminal() = default;

bool Terminal::isOne(std::FILE* stream)
{
    return isatty(fileno(stream)) != 0;
}

QByteArray readHiddenLine(QIODevice& input, qint64 most)
{
    const HiddenTyping hidden;
    return input.readLine(most);
}

} // namespace heliograph
