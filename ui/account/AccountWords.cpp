// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace heliograph {
namespace {

constexpr int kMinutesPerHour = 60;
constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kSecondsPerHour = 3600;
constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreak(0xa0);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

QString currencySign(const QString& currency)
{
    struct Row {
        const char* word;
        const char16_t* sign;
    };
    static constexpr std::array kRows{Row{"RUB", u"₽"}, Row{"RUR", u"₽"}, Row{"USD", u"$"},
                                      Row{"EUR", u"€"},   Row{"UAH", u"₴"},   Row{"KZT", u"₸"}};
    for (const Row& row : kRows) {
        if (currency.compare(QLatin1String(row.word), Qt::CaseInsensitive) == 0)
            return QString::fromUtf16(row.sign);
    }
    return currency;
}

QString troubleText(const std::optional<Error>& error)
{
    if (!error)
        return Words::tr("the last check failed");
    switch (error->code) {
    case ErrorCode::AccountRefused:
        return Words::tr("login refused");
    case ErrorCode::AccountBlocked:
        return Words::tr("locked at the gateway");
    case ErrorCode::NoSecret:
        return Words::tr("no password");
    case ErrorCode::TlsFailed:
        return Words::tr("certificate not valid");
    case ErrorCode::PlainHttp:
        return Words::tr("not encrypted");
    default:
        return Words::tr("not reachable");
    }
}

} // namespace

QString moneyText(const QString& amount, const QString& currency)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(-?)(\d{1,15})(?:\.(\d+))?$)"));
    const QRegularExpressionMatch match = pattern.match(amount);
    QString text = amount;
    if (match.hasMatch()) {
        constexpr int kDecimals = 2;
        const QLocale locale;
        QString fraction = match.captured(3);
        while (fraction.size() > kDecimals && fraction.endsWith(u'0'))
            fraction.chop(1);
        text = (match.captured(1).isEmpty() ? QString() : QString(kMinus)) +
               locale.toString(match.captured(2).toLongLong()) + locale.decimalPoint() +
               fraction.leftJustified(kDecimals, u'0');
    }
    const QString sign = currencySign(currency);
    return sign.isEmpty() ? text : text + kNoBreak + sign;
}

QString directionText(const BalanceReply::Direction& direction)
{
    bool isNumber = false;
    const qint64 count = direction.messages.toLongLong(&isNumber);
    const QString messages = isNumber ? QLocale().toString(count) : direction.messages;
    return direction.area.isEmpty() ? Words::tr("%1 messages").arg(messages)
                                    : Words::tr("%1: %2 messages").arg(direction.area, messages);
}

QString ageText(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < kSecondsPerMinute)
        return Words::tr("just now");
    if (seconds < kSecondsPerHour)
        return Words::tr("%n min ago", nullptr, int(seconds / kSecondsPerMinute));
    const QLocale locale;
    const QDateTime local = then.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        return Words::tr("today %1").arg(time);
    return locale.toString(local.date(), QStringLiteral("d MMM")) + u' ' + time;
}

QString zoneText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int whole = std::abs(minutes) / kMinutesPerHour;
    const int rest = std::abs(minutes) % kMinutesPerHour;
    QString text = QStringLiteral("UTC") + (minutes < 0 ? kMinus : QChar(u'+')) + QString::number(whole);
    if (rest > 0)
        text += QStringLiteral(":%1").arg(rest, 2, 10, QChar(u'0'));
    return text;
}

QString presetText(const QString& preset)
{
    return preset == u"generic" ? Words::tr("another kind") : preset;
}

QString authText(AuthForm auth)
{
    switch (auth) {
    case AuthForm::Token:
        return Words::tr("Token");
    case AuthForm::Bearer:
        return Words::tr("Bearer token");
    case AuthForm::Password:
        break;
    }
    return Words::tr("Password");
}

QString newlineText(NewlineMode mode)
{
    switch (mode) {
    case NewlineMode::CharacterReference:
        return Words::tr("character reference");
    case NewlineMode::LineFeed:
        return Words::tr("line break");
    case NewlineMode::Space:
        return Words::tr("space");
    case NewlineMode::BackslashN:
        break;
    }
    return Words::tr("backslash and n");
}

bool isPractice(const Account& account)
{
    return isLoopback(account.url);
}

Meaning meaningOf(const Account& account, bool refused, bool low)
{
    if (refused || account.health == AccountHealth::Failed)
        return Meaning::Danger;
    if (isPractice(account) || low)
        return Meaning::Warning;
    return account.health == AccountHealth::Reachable ? Meaning::Success : Meaning::Neutral;
}

QString standingText(const Account& account, const std::optional<Error>& error, bool low)
{
    switch (meaningOf(account, error.has_value(), low)) {
    case Meaning::Danger:
        return troubleText(error);
    case Meaning::Warning:
        return low ? Words::tr("balance is low") : Words::tr("practice");
    case Meaning::Success:
        return Words::tr("reachable");
    default:
        return Words::tr("not checked yet");
    }
}

} // namespace heliograph
