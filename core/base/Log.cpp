// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

namespace heliograph {

Q_LOGGING_CATEGORY(lcProgram, "heliograph.program", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "heliograph.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSending, "heliograph.sending", QtWarningMsg)
Q_LOGGING_CATEGORY(lcGateway, "heliograph.gateway", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSpreadsheet, "heliograph.spreadsheet", QtWarningMsg)

QString maskedPhone(QStringView phone)
{
    constexpr qsizetype kHead = 4;
    constexpr qsizetype kTail = 2;
    if (phone.size() <= kHead + kTail)
        return QString(phone.size(), u'*');
    return phone.first(kHead).toString() + QString(phone.size() - kHead - kTail, u'*') +
           phone.last(kTail).toString();
}

} // namespace heliograph
