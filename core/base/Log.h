// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace heliograph {

// Log lines are whole sentences, untranslated, written before the action; never a secret or a whole phone
// number.
Q_DECLARE_LOGGING_CATEGORY(lcProgram)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSending)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcSpreadsheet)

/// A phone number fit for a log: its first four and last two digits.
QString maskedPhone(QStringView phone);

} // namespace heliograph
