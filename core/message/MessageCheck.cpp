// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/MessageCheck.h"

#include "core/message/Sender.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace heliograph {
namespace {

constexpr qsizetype kMostViberText = 1000;
constexpr qsizetype kMostButtonText = 19;

struct Row {
    const char* code;
    const char* sentence;
};

// In the order of the enum.
constexpr Row kRows[] = {
    {"viberTextTooLong",
     QT_TRANSLATE_NOOP("MessageWarning", "The Viber text is longer than 1000 characters.")},
    {"viberButtonTooLong",
     QT_TRANSLATE_NOOP("MessageWarning", "The text of the Viber button is longer than 19 characters.")},
    {"buttonWithoutLink", QT_TRANSLATE_NOOP("MessageWarning", "The Viber button has a text but no link.")},
    {"linkWithoutButton", QT_TRANSLATE_NOOP("MessageWarning", "The Viber button has a link but no text.")},
    {"imageWithoutButton",
     QT_TRANSLATE_NOOP("MessageWarning", "A Viber picture needs a button with text and link.")},
    {"typedLineBreak",
     QT_TRANSLATE_NOOP("MessageWarning",
                       "The text has the characters \\n, which the gateway may turn into a line break.")},
};
static_assert(std::size(kRows) == std::size_t(MessageWarning::TypedLineBreak) + 1);

bool missing(const QString& text)
{
    return text.trimmed().isEmpty();
}

qsizetype codePoints(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

Reason checkCard(const BusinessCard& card)
{
    const QString BusinessCard::*const others[] = {
        &BusinessCard::cellPhone,    &BusinessCard::workPhone,     &BusinessCard::fax,
        &BusinessCard::email,        &BusinessCard::url,           &BusinessCard::position,
        &BusinessCard::organization, &BusinessCard::postOfficeBox, &BusinessCard::street,
        &BusinessCard::city,         &BusinessCard::region,        &BusinessCard::postalCode,
        &BusinessCard::country,      &BusinessCard::additional};
    const bool another = std::any_of(std::begin(others), std::end(others),
                                     [&card](auto member) { return !missing(card.*member); });
    return missing(card.name) || !another ? Reason::VCardIncomplete : Reason::None;
}

Reason checkSms(const Message& message)
{
    if (const Reason reason = checkSender(message.sender); reason != Reason::None)
        return reason;
    if (message.type == MessageType::VCard)
        return checkCard(message.card);
    if (missing(message.text))
        return Reason::EmptyText;
    return message.type == MessageType::WapPush && missing(message.url) ? Reason::IncompleteMessage
                                                                        : Reason::None;
}

Reason checkViber(const ViberContent& viber)
{
    if (missing(viber.sender))
        return Reason::IncompleteMessage;
    return missing(viber.text) ? Reason::EmptyText : Reason::None;
}

void addViberWarnings(const ViberContent& viber, std::vector<MessageWarning>& warnings)
{
    const bool button = !missing(viber.buttonText);
    const bool link = !missing(viber.buttonLink);
    if (codePoints(viber.text) > kMostViberText)
        warnings.push_back(MessageWarning::ViberTextTooLong);
    if (codePoints(viber.buttonText) > kMostButtonText)
        warnings.push_back(MessageWarning::ViberButtonTooLong);
    if (button && !link)
        warnings.push_back(MessageWarning::ButtonWithoutLink);
    if (link && !button)
        warnings.push_back(MessageWarning::LinkWithoutButton);
    if (!missing(viber.imageUrl) && !(button && link))
        warnings.push_back(MessageWarning::ImageWithoutButton);
}

} // namespace

QString warningCode(MessageWarning warning)
{
    return QString::fromLatin1(kRows[static_cast<int>(warning)].code);
}

QString describe(MessageWarning warning)
{
    return QCoreApplication::translate("MessageWarning", kRows[static_cast<int>(warning)].sentence);
}

Reason checkMessage(const Message& message)
{
    if (hasViber(message.type)) {
        if (const Reason reason = checkViber(message.viber); reason != Reason::None)
            return reason;
    }
    return hasSms(message.type) ? checkSms(message) : Reason::None;
}

std::vector<MessageWarning> messageWarnings(const Message& message)
{
    std::vector<MessageWarning> warnings;
    const bool viber = hasViber(message.type);
    if (viber)
        addViberWarnings(message.viber, warnings);
    const QString typed = QStringLiteral("\\n");
    if ((hasSms(message.type) && message.text.contains(typed)) ||
        (viber && message.viber.text.contains(typed)))
        warnings.push_back(MessageWarning::TypedLineBreak);
    return warnings;
}

} // namespace heliograph
