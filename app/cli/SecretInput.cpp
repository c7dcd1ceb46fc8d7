// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SecretInput.h"

#include "app/cli/CliText.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace heliograph {
namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

/// While it lives, the terminal doesn't show what is typed.
class HiddenTyping {
public:
    HiddenTyping()
    {
#ifdef Q_OS_WIN
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        m_isKnown = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isKnown)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
#else
        m_isKnown = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isKnown)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
#endif
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    ~HiddenTyping()
    {
        if (!m_isKnown)
            return;
#ifdef Q_OS_WIN
        SetConsoleMode(m_input, m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_isKnown = false;
};

QByteArray readLine(CliContext& context, const QString& prompt)
{
    if (!context.inputIsTerminal())
        return context.input().readLine(kLongestSecret);
    context.output().prompt(prompt);
    QByteArray line;
    {
        const HiddenTyping hidden;
        line = context.input().readLine(kLongestSecret);
    }
    context.output().prompt(QStringLiteral("\n")); // the one that was typed isn't shown either
    return line;
}

SecretTexts passphraseTexts(const QString& prompt)
{
    return {prompt, Cli::tr("Standard input holds no passphrase. Hand it in through a pipe, as one line."),
            Cli::tr("The line on standard input is too long for a passphrase.")};
}

} // namespace

Result<Secret> readSecret(CliContext& context, const SecretTexts& texts)
{
    QByteArray line = readLine(context, texts.prompt);
    if (line.size() >= kLongestSecret - 1)
        return fail(ErrorCode::BadInput, {}, texts.tooLong);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::BadInput, {}, texts.missing);
    return Secret(std::move(line));
}

Result<Secret> readPassphrase(CliContext& context)
{
    return readSecret(context, passphraseTexts(Cli::tr("Passphrase: ")));
}

Result<Secret> readNewPassphrase(CliContext& context)
{
    Result<Secret> first = readPassphrase(context);
    if (!first || !context.inputIsTerminal())
        return first;
    const Result<Secret> second = readSecret(context, passphraseTexts(Cli::tr("The same again: ")));
    if (!second)
        return forward(second);
    if (second->reveal() != first->reveal())
        return fail(ErrorCode::BadInput, {}, Cli::tr("The two passphrases are not the same."));
    return first;
}

} // namespace heliograph
