// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorHint.h"

#include "app/cli/CliText.h"

namespace heliograph {
namespace {

struct Row {
    ErrorCode code;
    const char* sentence;
};

// %1 is Error::where.
constexpr Row kRows[] = {
    {ErrorCode::Usage, QT_TRANSLATE_NOOP("Cli", "See --help.")},
    {ErrorCode::BadOption, QT_TRANSLATE_NOOP("Cli", "It was given as %1.")},
    {ErrorCode::NoSuchAccount, QT_TRANSLATE_NOOP("Cli", "“account list” shows the accounts.")},
    {ErrorCode::NoSuchCampaign, QT_TRANSLATE_NOOP("Cli", "“campaign list” shows the campaigns.")},
    {ErrorCode::NoSuchBook, QT_TRANSLATE_NOOP("Cli", "“book list” shows the books.")},
    {ErrorCode::AccountExists, QT_TRANSLATE_NOOP("Cli", "“account set” changes an account.")},
    {ErrorCode::NoSecret,
     QT_TRANSLATE_NOOP("Cli",
                       "“account set” takes it into the keychain; it may also stand in the environment "
                       "(HELIOGRAPH_PASSWORD_… or HELIOGRAPH_TOKEN_…).")},
    {ErrorCode::NoSuchSheet, QT_TRANSLATE_NOOP("Cli", "“inspect” shows the sheets.")},
    {ErrorCode::UnknownColumn, QT_TRANSLATE_NOOP("Cli", "“inspect” shows the columns.")},
    {ErrorCode::NoPhoneColumn, QT_TRANSLATE_NOOP("Cli", "Name it with --map phone=HEADER.")},
    {ErrorCode::RetryNeedsConsent, QT_TRANSLATE_NOOP("Cli", "--accept-repeats accepts it.")},
    {ErrorCode::AlreadyRetried, QT_TRANSLATE_NOOP("Cli", "--accept-repeats accepts it.")},
    {ErrorCode::WorkspaceDamaged, QT_TRANSLATE_NOOP("Cli", "“restore” does so.")},
    {ErrorCode::WorkspaceNotEmpty, QT_TRANSLATE_NOOP("Cli", "--replace agrees to it.")},
    {ErrorCode::PassphraseNeeded,
     QT_TRANSLATE_NOOP("Cli", "--passphrase-stdin reads it from standard input.")},
    {ErrorCode::OtherMachine,
     QT_TRANSLATE_NOOP("Cli", "If that one will not go on with it, “campaign resume --take-over” does.")},
    {ErrorCode::RepeatGuard,
     QT_TRANSLATE_NOOP("Cli", "--skip-repeats leaves them out, --allow-repeats sends to them again.")},
    {ErrorCode::PlainHttp, QT_TRANSLATE_NOOP("Cli", "--allow-http allows it.")},
};

} // namespace

QString errorHint(const Error& error)
{
    for (const Row& row : kRows) {
        if (row.code == error.code && (row.code != ErrorCode::BadOption || !error.where.isEmpty()))
            return Cli::tr(row.sentence).replace(QStringLiteral("%1"), error.where);
    }
    return {};
}

QString describeWithHint(const Error& error)
{
    const QString hint = errorHint(error);
    return hint.isEmpty() ? describe(error) : describe(error) + u' ' + hint;
}

} // namespace heliograph
