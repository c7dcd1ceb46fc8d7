// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace heliograph {

/// Where the command line reads and writes; tests swap them for buffers. All of them are open and binary.
struct CliStreams {
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
    bool errIsTerminal = false; ///< progress is a bar there, else a line now and then
    bool inIsTerminal = false;  ///< secrets are asked for there, without showing them
};

} // namespace heliograph
