// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SecretInput.h"

#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"

namespace heliograph {
namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

QByteArray readLine(CliContext& context, const QString& prompt)
{
    if (!context.inputIsTerminal())
        return context.input().readLine(kLongestSecret);
    context.output().prompt(prompt);
    QByteArray line = readHiddenLine(context.input(), kLongestSecret);
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
