// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/RecipientState.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Names {
    const char* word;
    const char* caption;
};

constexpr std::array<Names, kRecipientStates> kNames = {{
    {"ready", QT_TRANSLATE_NOOP("RecipientState", "Ready")},
    {"submitting", QT_TRANSLATE_NOOP("RecipientState", "Sending")},
    {"accepted", QT_TRANSLATE_NOOP("RecipientState", "Accepted")},
    {"held", QT_TRANSLATE_NOOP("RecipientState", "Held by the gateway")},
    {"uncertain", QT_TRANSLATE_NOOP("RecipientState", "Unknown")},
    {"rejected", QT_TRANSLATE_NOOP("RecipientState", "Rejected")},
    {"invalid", QT_TRANSLATE_NOOP("RecipientState", "Invalid")},
    {"skipped", QT_TRANSLATE_NOOP("RecipientState", "Skipped")},
    {"cancelled", QT_TRANSLATE_NOOP("RecipientState", "Cancelled")},
    {"delivered", QT_TRANSLATE_NOOP("RecipientState", "Delivered")},
    {"read", QT_TRANSLATE_NOOP("RecipientState", "Read")},
    {"undelivered", QT_TRANSLATE_NOOP("RecipientState", "Not delivered")},
    {"expired", QT_TRANSLATE_NOOP("RecipientState", "Expired")},
    {"noReport", QT_TRANSLATE_NOOP("RecipientState", "No report")},
}};

} // namespace

const std::array<RecipientState, kRecipientStates>& allRecipientStates()
{
    using enum RecipientState;
    static constexpr std::array<RecipientState, kRecipientStates> kAll = {
        Ready,   Submitting, Accepted,  Held, Uncertain,   Rejected, Invalid,
        Skipped, Cancelled,  Delivered, Read, Undelivered, Expired,  NoReport};
    return kAll;
}

QString recipientStateWord(RecipientState state)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(state)).word);
}

RecipientState recipientStateFromWord(QStringView word, bool* ok)
{
    for (const RecipientState state : allRecipientStates()) {
        if (word == QLatin1StringView(kNames.at(static_cast<std::size_t>(state)).word)) {
            *ok = true;
            return state;
        }
    }
    *ok = false;
    return RecipientState::Ready;
}

QString describe(RecipientState state)
{
    return QCoreApplication::translate("RecipientState", kNames.at(static_cast<std::size_t>(state)).caption);
}

QString nextWord(Next next)
{
    switch (next) {
    case Next::None:
        return {};
    case Next::AskAgain:
        return QStringLiteral("askAgain");
    case Next::PollOnly:
        return QStringLiteral("pollOnly");
    case Next::Operator:
        return QStringLiteral("operator");
    }
    return {};
}

} // namespace heliograph
