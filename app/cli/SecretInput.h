// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

namespace heliograph {

/// What is said around a secret that comes by standard input.
struct SecretTexts {
    QString prompt;  ///< on a terminal
    QString missing; ///< a whole sentence
    QString tooLong; ///< a whole sentence
};

/// One line of standard input without its line end. On a terminal it is asked for, and what is typed isn't
/// shown. BadInput.
Result<Secret> readSecret(CliContext& context, const SecretTexts& texts);

/// The passphrase of a backup, asked for so.
Result<Secret> readPassphrase(CliContext& context);
/// The passphrase of a new one: on a terminal asked for twice.
Result<Secret> readNewPassphrase(CliContext& context);

} // namespace heliograph
