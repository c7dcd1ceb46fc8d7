// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/Sender.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kMostCharacters = 11;
constexpr qsizetype kMostDigits = 15;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

} // namespace

Reason checkSender(QStringView sender)
{
    if (sender.trimmed().isEmpty())
        return Reason::IncompleteMessage;
    if (std::all_of(sender.begin(), sender.end(), isAsciiDigit))
        return sender.size() <= kMostDigits ? Reason::None : Reason::BadSender;
    const bool allowed = std::all_of(sender.begin(), sender.end(), isPrintableAscii);
    return allowed && sender.size() <= kMostCharacters ? Reason::None : Reason::BadSender;
}

} // namespace heliograph
