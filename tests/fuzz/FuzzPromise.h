// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace heliograph::fuzz {

/// Ends the program, so that the fuzzer keeps the input, when a promise doesn't hold.
void require(bool holds, const char* what);

/// The bytes as texts: cut at each NUL, each piece read as UTF-8. Never empty.
QStringList textsOf(QByteArrayView bytes);

/// The bytes as UTF-16 units in the machine's order, lone surrogates and all.
QString unitsOf(QByteArrayView bytes);

} // namespace heliograph::fuzz
