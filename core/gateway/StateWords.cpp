// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/StateWords.h"

#include "core/gateway/ErrorTexts.h"

#include <QCoreApplication>

#include <iterator>

namespace heliograph {
namespace {

struct Word {
    const char* raw; ///< normalised
    DeliveryState state;
};

constexpr Word kWords[] = {
    {"send", DeliveryState::Pending},
    {"deliver", DeliveryState::Delivered},
    {"read", DeliveryState::Read},
    {"not_deliver", DeliveryState::Undelivered},
    {"expired", DeliveryState::Expired},
    {"partly_deliver", DeliveryState::NoReport},
    // Of the cascade dialect: whoever opened the link or unsubscribed has read the message.
    {"link", DeliveryState::Read},
    {"unsubscribe", DeliveryState::Read},
    // As SMPP spells them.
    {"delivrd", DeliveryState::Delivered},
    {"undeliv", DeliveryState::Undelivered},
    {"rejectd", DeliveryState::Rejected},
    {"acceptd", DeliveryState::Pending},
    // Of an older host.
    {"reject", DeliveryState::Rejected},
    {"new", DeliveryState::Pending},
    {"recieved", DeliveryState::Pending},
};

// By code, from 1.
constexpr const char* kErrors[] = {
    QT_TRANSLATE_NOOP("StateWords", "absent or out of coverage"),
    QT_TRANSLATE_NOOP("StateWords", "barred"),
    QT_TRANSLATE_NOOP("StateWords", "unknown subscriber"),
    QT_TRANSLATE_NOOP("StateWords", "memory full"),
    QT_TRANSLATE_NOOP("StateWords", "equipment protocol error"),
    QT_TRANSLATE_NOOP("StateWords", "teleservice not provisioned"),
    QT_TRANSLATE_NOOP("StateWords", "facility not supported"),
    QT_TRANSLATE_NOOP("StateWords", "subscriber busy"),
    QT_TRANSLATE_NOOP("StateWords", "roaming restriction"),
    QT_TRANSLATE_NOOP("StateWords", "timeout"),
    QT_TRANSLATE_NOOP("StateWords", "routing error in the signalling network"),
    QT_TRANSLATE_NOOP("StateWords", "internal failure"),
    QT_TRANSLATE_NOOP("StateWords", "failure of the message centre"),
};

} // namespace

DeliveryState deliveryState(QStringView raw)
{
    const QString normalised = normalisedText(raw);
    for (const Word& word : kWords) {
        if (normalised == QLatin1StringView(word.raw))
            return word.state;
    }
    return recogniseText(raw).reason == Reason::UnknownToGateway ? DeliveryState::UnknownId
                                                                 : DeliveryState::Other;
}

bool isFinal(DeliveryState state, bool viber)
{
    switch (state) {
    case DeliveryState::Delivered:
        return !viber;
    case DeliveryState::Read:
    case DeliveryState::Undelivered:
    case DeliveryState::Expired:
    case DeliveryState::NoReport:
    case DeliveryState::Rejected:
    case DeliveryState::UnknownId:
        return true;
    case DeliveryState::Pending:
    case DeliveryState::Other:
        break;
    }
    return false;
}

QString deliveryErrorText(QStringView code)
{
    const int number = code.trimmed().toInt();
    if (number < 1 || number > static_cast<int>(std::size(kErrors)))
        return {};
    return QCoreApplication::translate("StateWords", kErrors[number - 1]);
}

} // namespace heliograph
