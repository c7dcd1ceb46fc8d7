// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// A text fit for a log that leaves the computer: passwords, tokens and logins, also those in addresses, are
/// replaced by "***", as are the questions of web addresses and e-mail addresses; runs of seven digits and
/// more, with blanks and signs between them, keep at most what maskedPhone() keeps; the folder of the user
/// becomes "~". Doing it twice changes nothing.
QString redacted(const QString& text);

} // namespace heliograph
