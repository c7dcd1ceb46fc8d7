// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace heliograph {

void addCommands(CommandLine& line)
{
    addAccountCommands(line);
}

} // namespace heliograph
