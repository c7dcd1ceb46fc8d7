// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>

class QIODevice;

namespace heliograph {

/// What the system's terminal has to be told, as long as it lives: bytes go through as they are, a console of
/// Windows shows UTF-8, and a reader that goes away (| head) doesn't end a send in the middle.
class Terminal {
public:
    Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal(); // NOLINT(performance-trivially-destructible): on Windows it puts something back

    static bool isOne(std::FILE* stream);

private:
    unsigned m_outputBefore = 0; ///< the console's code page
};

/// A line that is typed and not shown, in UTF-8 with its line end. `input` is standard input, a terminal.
QByteArray readHiddenLine(QIODevice& input, qint64 most);

} // namespace heliograph
