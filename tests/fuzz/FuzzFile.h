// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <initializer_list>

namespace heliograph::fuzz {

/// Puts the bytes into a file (in memory, where the system has such), looks at it, inspects it and reads all
/// its rows, hidden ones too. Ends the program when the rows break their promises: numbers that don't grow,
/// rows without text, columns or rows beyond the last one, cells that are longer than the file.
void readEverything(QByteArrayView bytes);

/// The same for a ZIP package. The bytes are cut at each NUL, each piece is one of the parts in turn; so the
/// fuzzer works on the XML and not on the compression.
void readPackage(QByteArrayView bytes, std::initializer_list<const char*> parts);

} // namespace heliograph::fuzz
