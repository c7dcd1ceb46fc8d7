// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

#include <QStringView>

namespace heliograph {
namespace {

struct Row {
    QStringView word;
    ExitCode code;
};

// Every other contract word is bad input.
constexpr Row kRows[] = {
    {u"usage", ExitCode::Usage},
    {u"interrupted", ExitCode::Interrupted},
    {u"workspaceLocked", ExitCode::Workspace},
    {u"workspaceTooNew", ExitCode::Workspace},
    {u"workspaceUnwritable", ExitCode::Workspace},
    {u"diskFull", ExitCode::Workspace},
    {u"noSecret", ExitCode::Account},
    {u"accountRefused", ExitCode::Account},
    {u"accountBlocked", ExitCode::Account},
    {u"outOfFunds", ExitCode::Account},
    {u"unreachable", ExitCode::Network},
    {u"tlsFailed", ExitCode::Network},
    {u"timedOut", ExitCode::Network},
    {u"gatewayMalformed", ExitCode::Network},
    {u"busy", ExitCode::Guard},
    {u"repeatGuard", ExitCode::Guard},
    {u"capGuard", ExitCode::Guard},
    {u"quietHours", ExitCode::Guard},
    {u"plainHttp", ExitCode::Guard},
};

} // namespace

ExitCode exitCodeFor(ErrorCode code)
{
    const QString word = contractWord(code);
    for (const Row& row : kRows) {
        if (word == row.word)
            return row.code;
    }
    return ExitCode::BadInput;
}

} // namespace heliograph
