// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace heliograph {

/// What is known of one recipient's message (ledger.md, "States and moves"). Stored by number: never
/// renumber.
enum class RecipientState : quint8 {
    Ready = 0,
    Submitting = 1,
    Accepted = 2,
    Held = 3,
    Uncertain = 4,
    Rejected = 5,
    Invalid = 6,
    Skipped = 7,
    Cancelled = 8,
    Delivered = 9,
    Read = 10,
    Undelivered = 11,
    Expired = 12,
    NoReport = 13,
};
inline constexpr int kRecipientStates = 14;

/// All states, in the order of the command line's `counts`.
const std::array<RecipientState, kRecipientStates>& allRecipientStates();

/// The contract word, for example "noReport".
QString recipientStateWord(RecipientState state);
/// The state with this word; false in *ok when there is none such.
RecipientState recipientStateFromWord(QStringView word, bool* ok);
/// The state in the operator's words and language ("Not delivered").
QString describe(RecipientState state);

/// What is to be done with an uncertain row. Stored by number.
enum class Next : quint8 { None = 0, AskAgain = 1, PollOnly = 2, Operator = 3 };
QString nextWord(Next next); ///< empty for None

/// What a row waits for at a time of its own. Stored by number.
enum class DueKind : quint8 { Repeat = 1, Poll = 2 };

} // namespace heliograph
