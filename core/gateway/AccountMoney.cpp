// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AccountMoney.h"

#include "core/gateway/Documents.h"

#include <QRegularExpression>

#include <limits>

namespace heliograph {
namespace {

constexpr int kDecimals = 4;
constexpr qint64 kScale = 10'000; // 10 to the kDecimals
constexpr int kShownDecimals = 2;

/// In ten thousandths; gateways may tell more decimals than that, which don't matter here.
std::optional<qint64> scaled(const QString& amount)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(-?)(\d{1,12})(?:\.(\d+))?$)"));
    const QRegularExpressionMatch match = pattern.match(amount.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(3).left(kDecimals).leftJustified(kDecimals, u'0');
    const qint64 value = match.captured(2).toLongLong() * kScale + fraction.toLongLong();
    return match.captured(1).isEmpty() ? value : -value;
}

} // namespace

std::optional<QString> amountFrom(const QString& typed)
{
    QString text;
    for (const QChar character : typed) {
        if (!character.isSpace())
            text += character == u',' ? QChar(u'.') : character;
    }
    static const QRegularExpression pattern(QStringLiteral(R"(^\d{1,9}(?:\.\d{1,4})?$)"));
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    return text;
}

QString amountTimes(const QString& amount, qint64 count)
{
    const std::optional<qint64> one = scaled(amount);
    if (!one || *one < 0 || count < 0 || (*one > 0 && count > std::numeric_limits<qint64>::max() / *one))
        return {};
    const qint64 all = *one * count;
    QString fraction = QString::number(all % kScale).rightJustified(kDecimals, u'0');
    while (fraction.size() > kShownDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    return QString::number(all / kScale) + u'.' + fraction;
}

std::optional<int> compareAmounts(const QString& left, const QString& right)
{
    const std::optional<qint64> a = scaled(left);
    const std::optional<qint64> b = scaled(right);
    if (!a || !b)
        return std::nullopt;
    return *a < *b ? -1 : int(*a > *b);
}

bool isLow(const Account& account, const BalanceReply& balance)
{
    return compareAmounts(balance.money, account.lowBalanceAt).value_or(0) < 0;
}

} // namespace heliograph
