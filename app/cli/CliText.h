// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace heliograph {

/// Translations of the command line: Cli::tr("…"), with a count Cli::tr("%n rows", nullptr, count).
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace heliograph
